"""Add people, change their roles, and pause them."""

from sqlalchemy import and_, delete, or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from factcheck.domain.labels import Role
from factcheck.domain.passwords import check_password
from factcheck.domain.people import normal_email, normal_name
from factcheck.domain.permissions import Actor, Permission
from factcheck.errors import Invalid, NotAllowed, NotFound
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.models import User, UserSession
from factcheck.persistence.session import transaction
from factcheck.services.passwords import Hasher


def add_user(
    session: Session, *, actor: Actor, email: str, name: str, role: Role, password: str, hasher: Hasher
) -> User:
    """Add a person who can sign in with this password; raises Invalid with one sentence if that cannot be."""
    _check_power(actor)
    email, name = normal_email(email), normal_name(name)
    check_password(password, about=(email, name))
    password_hash = hasher.hash(password)
    try:
        with transaction(session):
            user = User(
                email=email,
                name=name,
                role=role,
                password_hash=password_hash,
                preferences={},
                created_at=now(session),
            )
            session.add(user)
            session.flush()
            _tell(session, actor, "add_user", user, before={}, after=_shown(user) | {"email": email})
    except IntegrityError as error:
        raise Invalid("Somebody with this e-mail address is here already.", field="email") from error
    return user


def set_role(session: Session, *, actor: Actor, user_id: str, role: Role) -> User:
    """Give a person another role and end their sessions; the last admin stays one."""
    _check_power(actor)
    with transaction(session):
        user, is_last_admin = _person(session, user_id)
        if role is not Role.ADMIN:
            _keep_an_admin(is_last_admin)
        before = _shown(user)
        user.role = role
        _end_sessions(session, user)
        _tell(session, actor, "set_role", user, before=before, after=_shown(user))
    return user


def pause_user(session: Session, *, actor: Actor, user_id: str) -> User:
    """Keep a person from signing in and end their sessions; the last admin cannot be paused."""
    _check_power(actor)
    with transaction(session):
        user, is_last_admin = _person(session, user_id)
        _keep_an_admin(is_last_admin)
        before = _shown(user)
        user.is_paused = True
        _end_sessions(session, user)
        _tell(session, actor, "pause_user", user, before=before, after=_shown(user))
    return user


def resume_user(session: Session, *, actor: Actor, user_id: str) -> User:
    """Let a paused person sign in again."""
    _check_power(actor)
    with transaction(session):
        user, _ = _person(session, user_id)
        before = _shown(user)
        user.is_paused = False
        _tell(session, actor, "resume_user", user, before=before, after=_shown(user))
    return user


def _check_power(actor: Actor) -> None:
    if not actor.may(Permission.MANAGE_PEOPLE):
        raise NotAllowed("Only admins manage people.")


def _person(session: Session, public_id: str) -> tuple[User, bool]:
    """Return the person, and whether they are the last admin.

    Their row and the admins' stay locked, so two admins cannot leave at once; always in the same order,
    so that two who lock them never wait for each other.
    """
    is_admin = and_(User.role == Role.ADMIN, User.is_paused.is_(False))
    query = select(User).where(or_(User.public_id == public_id, is_admin)).order_by(User.id).with_for_update()
    locked = session.scalars(query.execution_options(populate_existing=True)).all()
    user = next((each for each in locked if each.public_id == public_id), None)
    if user is None:
        raise NotFound("There is no such person.")
    admins = [each for each in locked if each.role is Role.ADMIN and not each.is_paused]
    return user, admins == [user]


def _keep_an_admin(is_last_admin: bool) -> None:
    if is_last_admin:
        raise Invalid("This is the last admin: make somebody else admin first.", field="role")


def _end_sessions(session: Session, user: User) -> None:
    session.execute(delete(UserSession).where(UserSession.user_id == user.id))


def _shown(user: User) -> dict[str, object]:
    return {"name": user.name, "role": user.role.value, "is_paused": user.is_paused}


def _tell(
    session: Session,
    actor: Actor,
    action: str,
    user: User,
    *,
    before: dict[str, object],
    after: dict[str, object],
) -> None:
    append_event(
        session,
        actor=actor,
        action=action,
        at=now(session),
        before=before,
        after=after | {"user": user.public_id},
    )
