"""Whom the token of a link belongs to, as long as the link is good."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.persistence.clock import now
from factcheck.persistence.models import Invitation, User
from factcheck.persistence.user_sessions import fingerprint_of_token


def holder_of_link(session: Session, token: str) -> User | None:
    """Return the person that the link was made for, None if it is no longer good."""
    query = (
        select(User)
        .join(Invitation)
        .where(
            Invitation.token_sha256 == fingerprint_of_token(token),
            Invitation.expires_at > now(session),
            User.is_paused.is_(False),
        )
    )
    return session.scalars(query).one_or_none()
