"""What all changes to people share: who may, the locked row, who is the last admin, the event."""

from sqlalchemy import and_, delete, or_, select
from sqlalchemy.orm import Session

from factcheck.domain.labels import Role
from factcheck.domain.permissions import Actor, Permission
from factcheck.errors import NotAllowed, NotFound
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.models import Invitation, User
from factcheck.persistence.user_sessions import locked_user


def check_power(actor: Actor) -> None:
    """Raise NotAllowed unless the actor manages people."""
    if not actor.may(Permission.MANAGE_PEOPLE):
        raise NotAllowed("Only admins manage people.")


def locked_self(session: Session, actor: Actor) -> User:
    """Return the actor's own row, locked; raises NotAllowed for the command line."""
    if actor.user_id is None:
        raise NotAllowed("The command line has no account of its own.")
    return locked_user(session, actor.user_id)


def locked_person(session: Session, public_id: str) -> tuple[User, bool]:
    """Return the person, and whether they are the last admin.

    Their row and the admins' stay locked, so two admins cannot leave at once; always in the same order,
    so that two who lock them never wait for each other. Who never signed in keeps no desk running.
    """
    is_admin = and_(User.role == Role.ADMIN, User.can_sign_in)
    query = select(User).where(or_(User.public_id == public_id, is_admin)).order_by(User.id).with_for_update()
    locked = session.scalars(query.execution_options(populate_existing=True)).all()
    user = next((each for each in locked if each.public_id == public_id), None)
    if user is None:
        raise NotFound("There is no such person.")
    admins = [each for each in locked if each.role is Role.ADMIN and each.can_sign_in]
    return user, admins == [user]


def forget_invitation(session: Session, user: User) -> None:
    """Make the link that the person was given, if any, good for nothing."""
    session.execute(delete(Invitation).where(Invitation.user_id == user.id))


def shown(user: User) -> dict[str, object]:
    """Return what events tell of a person, before and after."""
    return {"name": user.name, "role": user.role.value, "is_paused": user.is_paused}


def tell(
    session: Session,
    actor: Actor,
    action: str,
    user: User,
    *,
    before: dict[str, object] | None = None,
    after: dict[str, object] | None = None,
) -> None:
    """Append an event about a person to the desk's chain."""
    append_event(
        session,
        actor=actor,
        action=action,
        at=now(session),
        before=before or {},
        after=(after or {}) | {"user": user.public_id},
    )


def themselves(user: User) -> Actor:
    """Return the person as the actor of what they do to their own account."""
    return Actor(user_id=user.id, name=user.name, role=user.role)
