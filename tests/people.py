"""People for tests of accounts: their sessions, and what was told last."""

import json
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.persistence.clock import now
from factcheck.persistence.models import Event, User, UserSession
from factcheck.persistence.user_sessions import Browser, SignedIn, open_session
from factcheck.services.passwords import make_hasher

HASHER = make_hasher(8)
PASSWORD = "heron under the pier"
BROWSER = Browser("203.0.113.7", "Mozilla/5.0 (X11; Linux x86_64) Firefox/145.0")


def open_session_of(session: Session, user: User) -> SignedIn:
    """Sign the person in at one more browser."""
    opened = open_session(session, user, BROWSER, timedelta(days=7), now(session))
    session.commit()
    return opened


def rows_of(session: Session, user: User) -> list[UserSession]:
    """Return the person's sessions in the order in which they began."""
    session.expire_all()
    query = select(UserSession).where(UserSession.user_id == user.id).order_by(UserSession.id)
    return list(session.scalars(query))


def last_event(session: Session) -> dict[str, object]:
    """Return what was told last."""
    event = session.scalars(select(Event).order_by(Event.id.desc()).limit(1)).one()
    payload: dict[str, object] = json.loads(event.payload)
    return payload
