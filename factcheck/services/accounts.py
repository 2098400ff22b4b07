"""Add people, change their roles, pause them, and sign them out."""

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from factcheck.domain.labels import Role
from factcheck.domain.passwords import check_password
from factcheck.domain.people import normal_email, normal_name
from factcheck.domain.permissions import Actor
from factcheck.errors import Invalid
from factcheck.persistence.clock import now
from factcheck.persistence.models import User
from factcheck.persistence.session import transaction
from factcheck.persistence.user_sessions import end_sessions
from factcheck.services._people import check_power, forget_invitation, locked_person, shown, tell
from factcheck.services.passwords import Hasher

TAKEN = "Somebody with this e-mail address is here already."


def add_user(
    session: Session, *, actor: Actor, email: str, name: str, role: Role, password: str, hasher: Hasher
) -> User:
    """Add a person who can sign in with this password; raises Invalid with one sentence if that cannot be."""
    check_power(actor)
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
            tell(session, actor, "add_user", user, after=shown(user) | {"email": email})
    except IntegrityError as error:
        raise Invalid(TAKEN, field="email") from error
    return user


def set_role(session: Session, *, actor: Actor, user_id: str, role: Role) -> User:
    """Give a person another role and end their sessions; the last admin stays one."""
    check_power(actor)
    with transaction(session):
        user, is_last_admin = locked_person(session, user_id)
        if user.role is role:
            return user
        _keep_an_admin(is_last_admin)
        before = shown(user)
        user.role = role
        end_sessions(session, user)
        tell(session, actor, "set_role", user, before=before, after=shown(user))
    return user


def pause_user(session: Session, *, actor: Actor, user_id: str) -> User:
    """Keep a person from signing in, by link too, and end their sessions; the last admin cannot be paused."""
    check_power(actor)
    with transaction(session):
        user, is_last_admin = locked_person(session, user_id)
        _keep_an_admin(is_last_admin)
        before = shown(user)
        user.is_paused = True
        forget_invitation(session, user)
        end_sessions(session, user)
        tell(session, actor, "pause_user", user, before=before, after=shown(user))
    return user


def resume_user(session: Session, *, actor: Actor, user_id: str) -> User:
    """Let a paused person sign in again."""
    check_power(actor)
    with transaction(session):
        user, _ = locked_person(session, user_id)
        before = shown(user)
        user.is_paused = False
        tell(session, actor, "resume_user", user, before=before, after=shown(user))
    return user


def sign_out_everywhere(session: Session, *, actor: Actor, user_id: str) -> int:
    """End all sessions of a person, and tell how many there were."""
    check_power(actor)
    with transaction(session):
        user, _ = locked_person(session, user_id)
        ended = end_sessions(session, user)
        if ended:
            tell(session, actor, "sign_out_everywhere", user, before={"sessions": ended})
    return ended


def _keep_an_admin(is_last_admin: bool) -> None:
    if is_last_admin:
        raise Invalid("This is the last admin: make somebody else admin first.", field="role")
