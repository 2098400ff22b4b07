"""Sign people in and out; a session is a row, and the browser holds only its token."""

import hashlib
import logging
import secrets
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import delete, select, update
from sqlalchemy.orm import Session

from factcheck.domain.networks import network_of
from factcheck.domain.people import fold_email
from factcheck.domain.permissions import Actor
from factcheck.errors import Invalid, TooManyTries
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.models import User, UserSession
from factcheck.persistence.session import transaction
from factcheck.persistence.throttle import Reservation, release_try, reserve_try
from factcheck.services.passwords import Hasher

TOKEN_BYTES = 32
WRONG = "The e-mail address or the password is wrong."

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Limits:
    """How long a session lives, and how many failed tries are allowed in a window of time."""

    lifetime: timedelta = timedelta(days=7)
    window_seconds: int = 15 * 60
    per_account_and_network: int = 5
    per_network: int = 50
    per_desk: int = 1000


@dataclass(frozen=True)
class SignedIn:
    """A new session: the token for the cookie and the token for forms."""

    token: str = field(repr=False)
    csrf_token: str = field(repr=False)
    lifetime: timedelta


def fingerprint_of_token(token: str) -> str:
    """Return what is stored of a token, so that a stolen database opens no session."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def sign_in(
    session: Session,
    *,
    email: str,
    password: str,
    address: str,
    user_agent: str,
    hasher: Hasher,
    limits: Limits,
    former_token: str = "",
) -> SignedIn:
    """Check the password and open a new session; a session that the browser had before is ended.

    Two transactions, because hashing must not hold the database: the first counts the try, the second
    opens the session. Raises Invalid, with the same words for whatever was wrong, or TooManyTries.
    """
    account, network = fold_email(email), network_of(address)
    with transaction(session):
        tried = _count_try(session, account, network, limits)
        user = session.scalars(select(User).where(User.email == account)).one_or_none()
    stored = user.password_hash if user else None
    is_right = hasher.is_right(stored, password)
    if user is None or stored is None or user.is_paused or not is_right:
        logger.warning("Sign-in refused from %s", network)
        raise Invalid(WRONG)
    newer_hash = hasher.hash(password) if hasher.needs_rehash(stored) else stored
    with transaction(session):
        user = _unchanged(session, user.id, stored)
        user.password_hash = newer_hash
        release_try(session, tried, forget=_account_key(account, network))
        _delete_session(session, former_token)
        return _open_session(session, user, address, user_agent, limits.lifetime)


def sign_out(session: Session, *, token: str) -> None:
    """End the session that the token belongs to; an unknown token changes nothing."""
    with transaction(session):
        user = session.scalars(
            select(User).join(UserSession).where(UserSession.token_sha256 == fingerprint_of_token(token))
        ).one_or_none()
        if user is None:
            return
        _delete_session(session, token)
        append_event(session, actor=_actor(user), action="sign_out", at=now(session))


def keep_session(session: Session, *, token: str) -> None:
    """Note that the session is in use, so that it does not end as idle."""
    with transaction(session):
        session.execute(
            update(UserSession)
            .where(UserSession.token_sha256 == fingerprint_of_token(token))
            .values(seen_at=now(session))
        )


def _count_try(session: Session, account: str, network: str, limits: Limits) -> Reservation:
    keys = {
        _account_key(account, network): limits.per_account_and_network,
        f"signin network {network}": limits.per_network,
        "signin desk": limits.per_desk,
    }
    try:
        return reserve_try(session, keys, at=now(session), window_seconds=limits.window_seconds)
    except TooManyTries:
        logger.warning("Sign-in refused after too many tries from %s", network)
        raise


def _account_key(account: str, network: str) -> str:
    """Name the counter; the digest keeps it short, and keeps mistyped addresses out of the database."""
    return f"signin account {fingerprint_of_token(account)} network {network}"


def _unchanged(session: Session, user_id: int, stored: str) -> User:
    """Return the account, unless it was paused or got another password while the hash was computed."""
    query = select(User).where(User.id == user_id).with_for_update()
    user = session.scalars(query.execution_options(populate_existing=True)).one()
    if user.is_paused or user.password_hash != stored:
        raise Invalid(WRONG)
    return user


def _open_session(
    session: Session, user: User, address: str, user_agent: str, lifetime: timedelta
) -> SignedIn:
    moment = now(session)
    opened = SignedIn(secrets.token_urlsafe(TOKEN_BYTES), secrets.token_urlsafe(TOKEN_BYTES), lifetime)
    session.execute(delete(UserSession).where(UserSession.expires_at <= moment))
    session.add(
        UserSession(
            token_sha256=fingerprint_of_token(opened.token),
            user_id=user.id,
            csrf_token=opened.csrf_token,
            address=address,
            user_agent=user_agent,
            created_at=moment,
            seen_at=moment,
            expires_at=moment + lifetime,
        )
    )
    append_event(session, actor=_actor(user), action="sign_in", at=moment)
    return opened


def _delete_session(session: Session, token: str) -> None:
    if token:
        session.execute(delete(UserSession).where(UserSession.token_sha256 == fingerprint_of_token(token)))


def _actor(user: User) -> Actor:
    return Actor(user_id=user.id, name=user.name, role=user.role)
