"""People as admins see them, invitations that are still good, and a person's own open sessions."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from factcheck.domain.devices import spoken_device
from factcheck.domain.labels import Role
from factcheck.domain.people import initials_of
from factcheck.errors import NotFound
from factcheck.persistence.clock import now
from factcheck.persistence.invitations import holder_of_link
from factcheck.persistence.models import Invitation, User, UserSession
from factcheck.persistence.user_sessions import fingerprint_of_token


class PersonState(StrEnum):
    """Whether a person can sign in."""

    ACTIVE = "active"
    INVITED = "invited"
    PAUSED = "paused"


@dataclass(frozen=True)
class PersonRow:
    """One person of the desk, as admins see them; `link_until` is there while a link is good."""

    public_id: str
    name: str
    initials: str
    email: str
    role: Role
    state: PersonState
    seen_at: datetime | None
    sessions: int
    link_until: datetime | None


@dataclass(frozen=True)
class InvitedPerson:
    """Whom a link was made for."""

    name: str
    email: str
    has_password: bool


@dataclass(frozen=True)
class OpenSession:
    """One signed-in browser of a person."""

    public_id: str
    device: str
    address: str
    started_at: datetime
    seen_at: datetime
    is_this: bool


def people_rows(session: Session, *, idle: timedelta) -> list[PersonRow]:
    """Return everybody, by name."""
    return _rows(session, idle)


def person_row(session: Session, public_id: str, *, idle: timedelta) -> PersonRow:
    """Return one person; raises NotFound."""
    rows = _rows(session, idle, User.public_id == public_id)
    if not rows:
        raise NotFound("There is no such person.")
    return rows[0]


def _rows(session: Session, idle: timedelta, *only: ColumnElement[bool]) -> list[PersonRow]:
    moment = now(session)
    count = (
        select(func.count(UserSession.id))
        .where(UserSession.user_id == User.id, *_is_open(moment, idle))
        .scalar_subquery()
    )
    query = (
        select(User, count, Invitation.expires_at)
        .join(Invitation, (Invitation.user_id == User.id) & (Invitation.expires_at > moment), isouter=True)
        .where(*only)
        .order_by(User.name, User.id)
    )
    return [
        PersonRow(
            public_id=user.public_id,
            name=user.name,
            initials=initials_of(user.name),
            email=user.email,
            role=user.role,
            state=_state(user),
            seen_at=user.seen_at,
            sessions=sessions,
            link_until=until,
        )
        for user, sessions, until in session.execute(query)
    ]


def _state(user: User) -> PersonState:
    if user.is_paused:
        return PersonState.PAUSED
    return PersonState.ACTIVE if user.password_hash else PersonState.INVITED


def _is_open(moment: datetime, idle: timedelta) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    return UserSession.expires_at > moment, UserSession.seen_at > moment - idle


def invited_person(session: Session, token: str) -> InvitedPerson | None:
    """Return whom a link was made for, None if it is no longer good."""
    user = holder_of_link(session, token)
    return InvitedPerson(user.name, user.email, bool(user.password_hash)) if user else None


def own_sessions(session: Session, *, user_id: int, token: str, idle: timedelta) -> list[OpenSession]:
    """Return a person's open sessions, the one that asks first, then the last used."""
    fingerprint = fingerprint_of_token(token)
    query = select(UserSession).where(UserSession.user_id == user_id, *_is_open(now(session), idle))
    found = [
        OpenSession(
            public_id=row.public_id,
            device=spoken_device(row.user_agent),
            address=row.address,
            started_at=row.created_at,
            seen_at=row.seen_at,
            is_this=row.token_sha256 == fingerprint,
        )
        for row in session.scalars(query.order_by(UserSession.seen_at.desc(), UserSession.id.desc()))
    ]
    return sorted(found, key=lambda one: not one.is_this)
