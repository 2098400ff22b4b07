"""Sign people in and out; a session is a row, and the browser holds only its token."""

import logging

from sqlalchemy import Select, select, update
from sqlalchemy.orm import Session

from factcheck.domain.limits import Limits
from factcheck.domain.networks import network_of
from factcheck.domain.people import fold_email
from factcheck.errors import Invalid
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.models import User, UserSession
from factcheck.persistence.session import transaction
from factcheck.persistence.throttle import release_try
from factcheck.persistence.user_sessions import (
    Browser,
    SignedIn,
    end_session_of,
    fingerprint_of_token,
    locked_user,
    open_session,
)
from factcheck.services._people import themselves
from factcheck.services._tries import account_key, count_try
from factcheck.services.passwords import Hasher

WRONG = "The e-mail address or the password is wrong."

logger = logging.getLogger(__name__)


def sign_in(
    session: Session,
    *,
    email: str,
    password: str,
    browser: Browser,
    hasher: Hasher,
    limits: Limits,
    former_token: str = "",
) -> SignedIn:
    """Check the password and open a new session; a session that the browser had before is ended.

    Two transactions, because hashing must not hold the database: the first counts the try, the second
    opens the session. Raises Invalid, with the same words for whatever was wrong, or TooManyTries.
    """
    account, network = fold_email(email), network_of(browser.address)
    with transaction(session):
        tried = count_try(session, account, network, limits)
        user = session.scalars(select(User).where(User.email == account)).one_or_none()
    stored = user.password_hash if user else None
    is_right = hasher.is_right(stored, password)
    if user is None or not stored or user.is_paused or not is_right:
        logger.warning("Sign-in refused from %s", network)
        raise Invalid(WRONG)
    newer_hash = hasher.hash(password) if hasher.needs_rehash(stored) else stored
    with transaction(session):
        user = _unchanged(session, user.id, stored)
        user.password_hash = newer_hash
        release_try(session, tried, forget=account_key(account, network))
        end_session_of(session, former_token)
        moment = now(session)
        opened = open_session(session, user, browser, limits.lifetime, moment)
        append_event(session, actor=themselves(user), action="sign_in", at=moment)
    return opened


def sign_out(session: Session, *, token: str) -> None:
    """End the session that the token belongs to; an unknown token changes nothing."""
    with transaction(session):
        user = session.scalars(_owner(token).with_for_update(of=User)).one_or_none()
        if user is None:
            return
        end_session_of(session, token)
        user.seen_at = now(session)
        append_event(session, actor=themselves(user), action="sign_out", at=user.seen_at)


def keep_session(session: Session, *, token: str) -> None:
    """Note that the session is in use, so that it does not end as idle, and when its owner was last there."""
    with transaction(session):
        user = session.scalars(_owner(token).with_for_update(of=User)).one_or_none()
        if user is None:
            return
        user.seen_at = now(session)
        session.execute(
            update(UserSession)
            .where(UserSession.token_sha256 == fingerprint_of_token(token))
            .values(seen_at=user.seen_at)
        )


def _owner(token: str) -> Select[User]:
    return select(User).join(UserSession).where(UserSession.token_sha256 == fingerprint_of_token(token))


def _unchanged(session: Session, user_id: int, stored: str) -> User:
    """Return the account, unless it was paused or got another password while the hash was computed."""
    user = locked_user(session, user_id)
    if user.is_paused or user.password_hash != stored:
        raise Invalid(WRONG)
    return user
