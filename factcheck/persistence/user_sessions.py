"""Rows of signed-in browsers: opened with a new token, of which only the fingerprint is stored."""

import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from factcheck.persistence.models import User, UserSession

TOKEN_BYTES = 32


@dataclass(frozen=True)
class Browser:
    """Where a request comes from."""

    address: str
    user_agent: str


@dataclass(frozen=True)
class SignedIn:
    """A new session: the token for the cookie and the token for forms."""

    token: str = field(repr=False)
    csrf_token: str = field(repr=False)
    lifetime: timedelta


def new_token() -> str:
    """Return 256 random bits as text."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def fingerprint_of_token(token: str) -> str:
    """Return what is stored of a token, so that a stolen database opens no session."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def locked_user(session: Session, user_id: int) -> User:
    """Return the person's row, locked: whoever touches their sessions or password locks it first."""
    query = select(User).where(User.id == user_id).with_for_update()
    return session.scalars(query.execution_options(populate_existing=True)).one()


def open_session(
    session: Session, user: User, browser: Browser, lifetime: timedelta, at: datetime
) -> SignedIn:
    """Add a session of the person, and clear away those of everybody that ran out."""
    opened = SignedIn(new_token(), new_token(), lifetime)
    session.execute(delete(UserSession).where(UserSession.expires_at <= at))
    session.add(
        UserSession(
            token_sha256=fingerprint_of_token(opened.token),
            user_id=user.id,
            csrf_token=opened.csrf_token,
            address=browser.address,
            user_agent=browser.user_agent,
            created_at=at,
            seen_at=at,
            expires_at=at + lifetime,
        )
    )
    user.seen_at = at
    return opened


def end_sessions(session: Session, user: User, *, but: str = "") -> int:
    """End the person's sessions, if need be all but the one of a token; tell how many were ended."""
    query = delete(UserSession).where(UserSession.user_id == user.id).returning(UserSession.id)
    if but:
        query = query.where(UserSession.token_sha256 != fingerprint_of_token(but))
    return len(session.scalars(query).all())


def end_session_of(session: Session, token: str) -> None:
    """End the session that a token belongs to, whosever it is."""
    if token:
        session.execute(delete(UserSession).where(UserSession.token_sha256 == fingerprint_of_token(token)))
