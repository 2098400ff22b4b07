"""People as pages show them, and who a session belongs to."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.labels import Role
from factcheck.domain.people import initials_of
from factcheck.domain.preferences import Preferences, read_preferences
from factcheck.persistence.clock import now
from factcheck.persistence.models import User, UserSession

REFRESH_AFTER = timedelta(minutes=15)


@dataclass(frozen=True)
class Person:
    """One person of the desk."""

    id: int
    public_id: str
    name: str
    email: str
    role: Role
    initials: str


@dataclass(frozen=True)
class SignedInPerson:
    """The person behind a session that is still good; `is_due` once the row's last use is to be noted."""

    person: Person
    preferences: Preferences
    csrf_token: str = field(repr=False)
    is_due: bool


def person_of(user: User) -> Person:
    """Return what pages may show of a user row."""
    return Person(user.id, user.public_id, user.name, user.email, user.role, initials_of(user.name))


def reviewers_available(session: Session) -> list[Person]:
    """Return all who can judge: everybody who is not paused and has a password, by name."""
    query = select(User).where(User.can_sign_in)
    return [person_of(user) for user in session.scalars(query.order_by(User.name, User.id))]


def signed_in_person(session: Session, *, token_sha256: str, idle: timedelta) -> SignedInPerson | None:
    """Return who the session belongs to, None if it ran out, was ended or belongs to a paused person."""
    query = (
        select(User, UserSession.csrf_token, UserSession.seen_at, UserSession.expires_at)
        .join(UserSession, UserSession.user_id == User.id)
        .where(UserSession.token_sha256 == token_sha256, User.is_paused.is_(False))
    )
    row = session.execute(query).one_or_none()
    if row is None:
        return None
    user, csrf_token, seen_at, expires_at = row
    moment: datetime = now(session)
    if moment >= expires_at or moment >= seen_at + idle:
        return None
    preferences = read_preferences(user.preferences)
    return SignedInPerson(person_of(user), preferences, csrf_token, is_due=moment >= seen_at + REFRESH_AFTER)
