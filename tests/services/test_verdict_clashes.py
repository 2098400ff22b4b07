"""Answers that meet something newer of the same person: refused when words would be overwritten unseen."""

import pytest
from factories import make_evidence
from judging import DISPUTED, SUPPORTED, UNVERIFIED, Desk, cite, judge, make_desk, undo
from sqlalchemy.orm import Session

from factcheck.domain.judgement import Judgement
from factcheck.errors import Overtaken
from factcheck.persistence.ballots import token_of
from factcheck.persistence.models import Verdict

pytestmark = pytest.mark.databases("one")


def answer(session: Session, desk: Desk, judgement: Judgement, *, base: str, op_id: str = "") -> Verdict:
    return judge(session, desk.ann, desk.claim, judgement, base_answer=base, op_id=op_id or None)


def test_a_first_answer_is_based_on_none(session: Session) -> None:
    desk = make_desk(session)

    assert answer(session, desk, DISPUTED, base="").label is DISPUTED.label


def test_an_answer_based_on_what_is_newest_is_taken(session: Session) -> None:
    desk = make_desk(session)
    judge(session, desk.ann, desk.claim, DISPUTED)

    assert answer(session, desk, UNVERIFIED, base=token_of(DISPUTED)).label is UNVERIFIED.label


def test_an_answer_may_name_the_act_it_is_based_on(session: Session) -> None:
    desk = make_desk(session)
    answer(session, desk, DISPUTED, base="", op_id="first")

    assert answer(session, desk, UNVERIFIED, base="first").label is UNVERIFIED.label


def test_an_act_whose_answer_was_completed_by_evidence_is_still_the_newest(session: Session) -> None:
    desk = make_desk(session)
    answer(session, desk, SUPPORTED, base="", op_id="first")
    cite(session, desk.ann, desk.claim)

    assert answer(session, desk, UNVERIFIED, base="first").label is UNVERIFIED.label


@pytest.mark.parametrize("base", ["", "first", "never sent"])
def test_an_answer_based_on_an_older_one_is_overtaken(session: Session, base: str) -> None:
    desk = make_desk(session)
    answer(session, desk, SUPPORTED, base="", op_id="first")
    answer(session, desk, DISPUTED, base="first")

    with pytest.raises(Overtaken, match="another window"):
        answer(session, desk, UNVERIFIED, base=base)


def test_the_same_answer_from_two_windows_is_no_clash(session: Session) -> None:
    desk = make_desk(session)
    answer(session, desk, SUPPORTED, base="")

    assert answer(session, desk, SUPPORTED, base="").label is SUPPORTED.label


def test_taking_back_overtakes_too(session: Session) -> None:
    desk = make_desk(session)
    answer(session, desk, SUPPORTED, base="", op_id="first")
    undo(session, desk.ann, desk.claim)

    with pytest.raises(Overtaken):
        answer(session, desk, UNVERIFIED, base="first")


def test_somebody_elses_answer_never_clashes(session: Session) -> None:
    desk = make_desk(session)
    make_evidence(session, desk.claim, desk.ben)
    judge(session, desk.ben, desk.claim, SUPPORTED)

    assert answer(session, desk, DISPUTED, base="").label is DISPUTED.label
