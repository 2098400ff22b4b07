"""Answered requests: the same one gets the stored answer, old ones are forgotten."""

from datetime import timedelta

import pytest
from factories import MOMENT, make_user
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from factcheck.errors import Conflict, Invalid
from factcheck.persistence.idempotency import KEPT, answered, remember
from factcheck.persistence.models import Idempotency
from factcheck.persistence.session import session_factory, transaction

REQUEST = {"act": "test"}


def keep(session: Session, user_id: int, key: str, *, days: int = 0) -> None:
    with transaction(session):
        remember(
            session,
            user_id=user_id,
            key=key,
            request=REQUEST,
            answer={"n": 1},
            at=MOMENT + timedelta(days=days),
        )


def test_a_known_request_gets_its_answer(session: Session) -> None:
    user = make_user(session)
    keep(session, user.id, "a")

    assert answered(session, user_id=user.id, key="a", request=REQUEST) == {"n": 1}
    assert answered(session, user_id=user.id, key="b", request=REQUEST) is None


@pytest.mark.parametrize("key", ["", "x" * 101])
def test_a_key_has_a_sensible_length(session: Session, key: str) -> None:
    with pytest.raises(Invalid):
        answered(session, user_id=1, key=key, request=REQUEST)


def test_answers_are_forgotten_after_thirty_days(session: Session) -> None:
    user = make_user(session)
    keep(session, user.id, "old")

    keep(session, user.id, "younger", days=KEPT.days)
    keep(session, user.id, "new", days=KEPT.days + 1)

    assert set(session.scalars(select(Idempotency.key))) == {"younger", "new"}


def test_the_same_key_at_the_same_time_is_a_conflict(session: Session, engine: Engine) -> None:
    user = make_user(session)
    with session_factory(engine)() as other:
        keep(other, user.id, "a")

    with pytest.raises(Conflict):
        keep(session, user.id, "a")
