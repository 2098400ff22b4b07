"""Long texts are worked on in another process: same result, refusals as they are, limits that bind."""

import os
import pickle
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import long_work
import pytest
from factories import make_user
from sqlalchemy.orm import Session

from factcheck.errors import Invalid
from factcheck.services.elsewhere import LIMITS, LONG, TOO_MUCH, Unfinished, answer, run

pytestmark = pytest.mark.slow


def url_of(session: Session) -> str:
    url = session.get_bind().engine.url
    return url.render_as_string(hide_password=False)


def test_a_short_text_is_worked_on_here(session: Session) -> None:
    process, _people = run(session, long_work.count_people, length=LONG)

    assert process == os.getpid()


def test_a_long_text_is_worked_on_in_another_process(session: Session) -> None:
    make_user(session)
    session.commit()

    process, people = run(session, long_work.count_people, length=LONG + 1, more=4)

    assert process != os.getpid()
    assert people == 5


def test_a_refusal_comes_back_with_its_field(session: Session) -> None:
    with pytest.raises(Invalid, match="Too short") as refused:
        run(session, long_work.refuse, length=LONG + 1)

    assert refused.value.field == "text"


@pytest.mark.parametrize(
    ("work", "limits"),
    [
        (long_work.spin, replace(LIMITS, cpu=1)),
        (long_work.wait, replace(LIMITS, wall=0.2)),
        (long_work.grow, replace(LIMITS, memory=1_500_000_000)),
    ],
)
def test_what_exceeds_a_limit_gets_one_sentence(
    session: Session, work: Callable[[Session], Any], limits: Any
) -> None:
    with pytest.raises(Invalid, match="takes too long") as refused:
        run(session, work, length=LONG + 1, limits=limits)

    assert (str(refused.value), refused.value.field) == (TOO_MUCH, "text")


@pytest.mark.parametrize("work", [long_work.break_down, long_work.leave])
def test_a_fault_is_told_to_the_log(
    session: Session, work: Callable[[Session], Any], caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(Unfinished):
        run(session, work, length=LONG + 1)

    assert "a long text was not worked on" in caplog.text


@pytest.mark.parametrize(
    ("work", "verdict"),
    [
        (long_work.count_people, "done"),
        (long_work.refuse, "refused"),
        (long_work.run_out_of_memory, "limit"),
        (long_work.break_down, "fault"),
    ],
)
def test_the_other_process_says_how_it_ended(
    session: Session, work: Callable[[Session], Any], verdict: str
) -> None:
    found, _value = pickle.loads(answer(pickle.dumps((url_of(session), work, {}))))

    assert found == verdict
