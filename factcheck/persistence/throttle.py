"""Counters of tries, shared by all processes that serve one database."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction

from sqlalchemy import delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from factcheck.errors import TooManyTries
from factcheck.persistence.models import Throttle


@dataclass(frozen=True)
class Reservation:
    """Tries that were counted before it was known how they end."""

    keys: tuple[str, ...]
    window: int


def reserve_try(
    session: Session, limits: Mapping[str, int], *, at: datetime, window_seconds: int
) -> Reservation:
    """Count one try for each key; raises TooManyTries if one of them is used up.

    It counts before the try, so that a hundred tries at the same moment are a hundred tries. The caller's
    transaction takes the count back when it is refused. Keys are locked in order: nobody waits in a circle.
    """
    window, elapsed = divmod(int(at.timestamp()), window_seconds)
    keys = tuple(sorted(limits))
    for key in keys:
        current = _count_up(session, key, window)
        wait = _seconds_to_wait(
            limits[key], current - 1, _count_of(session, key, window - 1), elapsed, window_seconds
        )
        if wait:
            raise TooManyTries(_sentence(wait), retry_after=wait)
    return Reservation(keys, window)


def release_try(session: Session, reservation: Reservation, *, forget: str) -> None:
    """Take a try that ended well off its counters, and forget the counter named in `forget` altogether."""
    for key in reservation.keys:
        session.execute(
            update(Throttle)
            .where(Throttle.key == key, Throttle.window == reservation.window, Throttle.count > 0)
            .values(count=Throttle.count - 1)
        )
    session.execute(delete(Throttle).where(Throttle.key == forget))
    session.execute(delete(Throttle).where(Throttle.window < reservation.window - 1))


def _count_up(session: Session, key: str, window: int) -> int:
    dialect = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    statement = dialect.insert(Throttle).values(key=key, window=window, count=1)
    counted: int = session.scalars(
        statement.on_conflict_do_update(
            index_elements=[Throttle.key, Throttle.window], set_={"count": Throttle.count + 1}
        ).returning(Throttle.count)
    ).one()
    return counted


def _count_of(session: Session, key: str, window: int) -> int:
    query = select(Throttle.count).where(Throttle.key == key, Throttle.window == window)
    return session.scalars(query).one_or_none() or 0


def _seconds_to_wait(limit: int, current: int, former: int, elapsed: int, window: int) -> int:
    """Return 0 if another try is allowed: the former window counts by the share that is not yet over."""
    faded = math.ceil(Fraction(former * (window - elapsed), window))
    if current + faded < limit:
        return 0
    if current >= limit:  # the present window has to end first, and then to fade
        return window - elapsed + window - (limit - 1) * window // current
    return window - (limit - 1 - current) * window // former - elapsed


def _sentence(wait: int) -> str:
    minutes = math.ceil(wait / 60)
    return f"Too many tries. Try again in {minutes} minute{'s' if minutes > 1 else ''}."
