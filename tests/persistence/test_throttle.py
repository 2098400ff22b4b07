"""Counters of tries: refused once used up, fading with time, exact under load."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, func, select
from sqlalchemy.orm import Session

from factcheck.errors import TooManyTries
from factcheck.persistence.models import Throttle
from factcheck.persistence.session import session_factory, transaction
from factcheck.persistence.throttle import Reservation, release_try, reserve_try

WINDOW = 900
START = datetime.fromtimestamp(WINDOW * 2_000_000, UTC)


def try_once(session: Session, at: datetime, *, key: str = "a", limit: int = 3) -> Reservation:
    with transaction(session):
        return reserve_try(session, {key: limit}, at=at, window_seconds=WINDOW)


def seconds_refused(session: Session, at: datetime, *, limit: int = 3) -> int:
    with pytest.raises(TooManyTries) as caught:
        try_once(session, at, limit=limit)
    return caught.value.retry_after


def test_try_beyond_the_limit_is_refused_and_not_counted(session: Session) -> None:
    for _ in range(3):
        try_once(session, START)

    seconds_refused(session, START)

    assert session.scalars(select(Throttle.count)).one() == 3


def test_other_keys_are_unaffected(session: Session) -> None:
    for _ in range(3):
        try_once(session, START)

    assert try_once(session, START, key="b")


@pytest.mark.parametrize("elapsed", [0, 1, 450, 899])
@pytest.mark.parametrize("later", [0, 1, 500, 899])
def test_waiting_as_long_as_told_is_enough_and_a_second_less_is_not(
    session: Session, elapsed: int, later: int
) -> None:
    at = START + timedelta(seconds=elapsed)
    for _ in range(3):
        try_once(session, at)
    asked = START + timedelta(seconds=max(elapsed, later))

    wait = seconds_refused(session, asked)

    seconds_refused(session, asked + timedelta(seconds=wait - 1))
    assert try_once(session, asked + timedelta(seconds=wait))


def test_end_of_a_window_does_not_open_the_door_at_once(session: Session) -> None:
    for _ in range(3):
        try_once(session, START + timedelta(seconds=WINDOW - 1))

    assert seconds_refused(session, START + timedelta(seconds=WINDOW + 1)) > 0


def test_try_that_ends_well_is_taken_back(session: Session) -> None:
    first, *_ = [try_once(session, START) for _ in range(3)]

    with transaction(session):
        release_try(session, first, forget="another")

    assert try_once(session, START)


def test_good_end_forgets_the_named_counter_and_old_windows(session: Session) -> None:
    try_once(session, START - timedelta(seconds=WINDOW * 3), key="old")
    try_once(session, START - timedelta(seconds=WINDOW), key="a")
    tried = try_once(session, START, key="a")

    with transaction(session):
        release_try(session, tried, forget="a")

    assert session.scalars(select(func.count()).select_from(Throttle)).one() == 0


def test_many_tries_at_once_are_counted_one_by_one(engine: Engine) -> None:
    sessions = session_factory(engine)

    def attempt(_number: int) -> bool:
        with sessions() as session:
            try:
                try_once(session, START, limit=5)
            except TooManyTries:
                return False
            return True

    with ThreadPoolExecutor(8) as pool:
        outcomes = list(pool.map(attempt, range(24)))

    assert outcomes.count(True) == 5
