"""Invite people by a link that is shown once: whoever holds it sets that person's password, once."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from factcheck.domain.labels import Role
from factcheck.domain.passwords import check_password
from factcheck.domain.people import normal_email, normal_name
from factcheck.domain.permissions import Actor
from factcheck.errors import Invalid, NotFound
from factcheck.persistence.clock import now
from factcheck.persistence.invitations import holder_of_link
from factcheck.persistence.models import Invitation, User
from factcheck.persistence.session import transaction
from factcheck.persistence.user_sessions import (
    Browser,
    SignedIn,
    end_session_of,
    end_sessions,
    fingerprint_of_token,
    locked_user,
    new_token,
    open_session,
)
from factcheck.services._people import check_power, forget_invitation, locked_person, shown, tell, themselves
from factcheck.services.accounts import TAKEN
from factcheck.services.passwords import Hasher

INVITATION_LASTS = timedelta(hours=72)
NEW_PASSWORD_LASTS = timedelta(hours=1)  # it opens an account in use, so it is for handing over at once
NO_LONGER = "This link is no longer good: it was used, replaced by a newer one, or is too old. Ask an admin."


@dataclass(frozen=True)
class OpenLink:
    """A link that was just made: the only time that its token is known."""

    user_id: str
    name: str
    token: str = field(repr=False)
    expires_at: datetime


def invite_person(session: Session, *, actor: Actor, email: str, name: str, role: Role) -> OpenLink:
    """Add a person without a password, and return the link with which they choose one."""
    check_power(actor)
    email, name = normal_email(email), normal_name(name)
    try:
        with transaction(session):
            user = User(
                email=email,
                name=name,
                role=role,
                password_hash="",
                preferences={},
                created_at=now(session),
            )
            session.add(user)
            session.flush()
            tell(session, actor, "invite_user", user, after=shown(user) | {"email": email})
            return _new_link(session, user)
    except IntegrityError as error:
        raise Invalid(TAKEN, field="email") from error


def renew_link(session: Session, *, actor: Actor, user_id: str) -> OpenLink:
    """Return a new link for a person whose link was lost or whose password is forgotten.

    An older link is good for nothing from now on; a password goes on until the link is used.
    """
    check_power(actor)
    with transaction(session):
        user, _ = locked_person(session, user_id)
        if user.is_paused:
            raise Invalid("This person is paused: resume them first.")
        forget_invitation(session, user)
        tell(session, actor, "renew_link", user)
        return _new_link(session, user)


def accept_invitation(
    session: Session,
    *,
    token: str,
    password: str,
    browser: Browser,
    hasher: Hasher,
    lifetime: timedelta,
    former_token: str = "",
) -> SignedIn:
    """Set the password of the person that the link was made for, end their sessions and sign them in."""
    user = _invited(session, token)
    check_password(password, about=(user.email, user.name))
    password_hash = hasher.hash(password)
    with transaction(session):
        user = locked_user(session, user.id)
        _invited(session, token)
        user.password_hash = password_hash
        forget_invitation(session, user)
        end_sessions(session, user)
        end_session_of(session, former_token)
        tell(session, themselves(user), "accept_invitation", user)
        return open_session(session, user, browser, lifetime, now(session))


def _new_link(session: Session, user: User) -> OpenLink:
    token, moment = new_token(), now(session)
    invitation = Invitation(
        user_id=user.id,
        token_sha256=fingerprint_of_token(token),
        created_at=moment,
        expires_at=moment + (NEW_PASSWORD_LASTS if user.password_hash else INVITATION_LASTS),
    )
    session.add(invitation)
    return OpenLink(user.public_id, user.name, token, invitation.expires_at)


def _invited(session: Session, token: str) -> User:
    user = holder_of_link(session, token)
    if user is None:
        raise NotFound(NO_LONGER)
    return user
