"""What people do to their own account: password, sessions, preferences."""

from dataclasses import replace
from typing import Any

from sqlalchemy import delete
from sqlalchemy.orm import Session

from factcheck.domain.limits import Limits
from factcheck.domain.passwords import check_password
from factcheck.domain.permissions import Actor
from factcheck.domain.preferences import read_preferences, stored_preferences
from factcheck.errors import Conflict, NotFound
from factcheck.persistence.clock import now
from factcheck.persistence.models import UserSession
from factcheck.persistence.session import transaction
from factcheck.persistence.user_sessions import Browser, SignedIn, end_sessions, open_session
from factcheck.services._people import forget_invitation, locked_self, tell
from factcheck.services._tries import check_own_password
from factcheck.services.passwords import Hasher


def confirm_password(
    session: Session, *, actor: Actor, password: str, address: str, hasher: Hasher, limits: Limits
) -> None:
    """Raise Invalid unless this is the actor's own password: asked again before what gives power."""
    check_own_password(session, actor=actor, password=password, address=address, hasher=hasher, limits=limits)


def change_password(
    session: Session,
    *,
    actor: Actor,
    own_password: str,
    password: str,
    browser: Browser,
    hasher: Hasher,
    limits: Limits,
) -> SignedIn:
    """Give the actor another password and end their sessions everywhere; a new one is opened here."""
    user = check_own_password(
        session,
        actor=actor,
        password=own_password,
        address=browser.address,
        hasher=hasher,
        limits=limits,
    )
    check_password(password, about=(user.email, user.name))
    former, password_hash = user.password_hash, hasher.hash(password)
    with transaction(session):
        user = locked_self(session, actor)
        if user.password_hash != former:
            raise Conflict("Your password was changed elsewhere in the meantime.")
        user.password_hash = password_hash
        forget_invitation(session, user)
        end_sessions(session, user)
        tell(session, actor, "change_password", user)
        return open_session(session, user, browser, limits.lifetime, now(session))


def end_session(session: Session, *, actor: Actor, session_id: str) -> None:
    """End one of the actor's own sessions."""
    with transaction(session):
        user = locked_self(session, actor)
        found = session.scalars(
            delete(UserSession)
            .where(UserSession.user_id == user.id, UserSession.public_id == session_id)
            .returning(UserSession.id)
        ).all()
        if not found:
            raise NotFound("This session has ended already.")
        tell(session, actor, "end_session", user)


def end_other_sessions(session: Session, *, actor: Actor, token: str) -> int:
    """End all of the actor's sessions but the one of this token, and tell how many there were."""
    with transaction(session):
        user = locked_self(session, actor)
        ended = end_sessions(session, user, but=token)
        if ended:
            tell(session, actor, "end_other_sessions", user, before={"sessions": ended})
    return ended


def set_preferences(session: Session, *, actor: Actor, **chosen: Any) -> None:
    """Keep what the actor chose of their preferences; the rest stays as it is."""
    with transaction(session):
        user = locked_self(session, actor)
        before = read_preferences(user.preferences)
        after = replace(before, **chosen)
        if after == before:
            return
        old, new = stored_preferences(before), stored_preferences(after)
        user.preferences = new
        changed = [name for name in new if new[name] != old[name]]
        tell(
            session,
            actor,
            "set_preferences",
            user,
            before={name: old[name] for name in changed},
            after={name: new[name] for name in changed},
        )
