"""Tries of a password: counted before the password is checked, given back when it was right."""

import logging

from sqlalchemy.orm import Session

from factcheck.domain.limits import Limits
from factcheck.domain.networks import network_of
from factcheck.domain.permissions import Actor
from factcheck.errors import Invalid, TooManyTries
from factcheck.persistence.clock import now
from factcheck.persistence.models import User
from factcheck.persistence.session import transaction
from factcheck.persistence.throttle import Reservation, release_try, reserve_try
from factcheck.persistence.user_sessions import fingerprint_of_token
from factcheck.services._people import locked_self
from factcheck.services.passwords import Hasher

logger = logging.getLogger(__name__)


def count_try(session: Session, account: str, network: str, limits: Limits) -> Reservation:
    """Count a try for the account from this network; raises TooManyTries."""
    keys = {
        account_key(account, network): limits.per_account_and_network,
        f"signin network {network}": limits.per_network,
        "signin desk": limits.per_desk,
    }
    try:
        return reserve_try(session, keys, at=now(session), window_seconds=limits.window_seconds)
    except TooManyTries:
        logger.warning("Sign-in refused after too many tries from %s", network)
        raise


def account_key(account: str, network: str) -> str:
    """Name the counter; the digest keeps it short, and keeps mistyped addresses out of the database."""
    return f"signin account {fingerprint_of_token(account)} network {network}"


def check_own_password(
    session: Session, *, actor: Actor, password: str, address: str, hasher: Hasher, limits: Limits
) -> User:
    """Return the actor's row if this is their password; raises Invalid or, as at sign-in, TooManyTries."""
    network = network_of(address)
    with transaction(session):
        user = locked_self(session, actor)
        tried = count_try(session, user.email, network, limits)
    if not hasher.is_right(user.password_hash, password):
        logger.warning("Password of a signed-in person refused from %s", network)
        raise Invalid("This is not your password.", field="own_password")
    with transaction(session):
        release_try(session, tried, forget=account_key(user.email, network))
    return user
