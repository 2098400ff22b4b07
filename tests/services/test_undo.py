"""Undo: each press goes one step back, by a new row, and the former verdict counts again."""

import pytest
from factories import actor_of
from judging import INCONSISTENT, SUPPORTED, UNVERIFIED, cite, judge, make_desk, undo
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ClaimState, VerdictLabel
from factcheck.errors import Conflict, Invalid
from factcheck.persistence.models import Event, User
from factcheck.services.evidence import withdraw_evidence
from factcheck.services.verdicts import undo_verdict


def test_undo_of_the_first_verdict_leaves_none(session: Session) -> None:
    desk = make_desk(session, required=1)
    judge(session, desk.ann, desk.claim, UNVERIFIED)

    row = undo(session, desk.ann, desk.claim)

    assert (row.label, row.standing_id, row.restores_id) == (None, None, None)
    assert desk.claim.state is ClaimState.OPEN


def test_undo_restores_the_verdict_before(session: Session) -> None:
    desk = make_desk(session, required=1)
    first = judge(session, desk.ann, desk.claim, UNVERIFIED)
    judge(session, desk.ann, desk.claim, INCONSISTENT)

    row = undo(session, desk.ann, desk.claim)

    assert (row.label, row.reason_code) == (first.label, first.reason_code)
    assert (row.restores_id, row.standing_id) == (first.id, row.id)
    assert session.scalars(select(Event.action)).all()[-1] == "undo_verdict"


def test_undo_again_goes_back_further_until_nothing_is_left(session: Session) -> None:
    desk = make_desk(session)
    for answer in (UNVERIFIED, INCONSISTENT, SUPPORTED):
        judge(session, desk.ann, desk.claim, answer)

    labels = [undo(session, desk.ann, desk.claim).label for _ in range(3)]

    assert labels == [VerdictLabel.INCONSISTENT, VerdictLabel.UNVERIFIED, None]
    with pytest.raises(Invalid, match="nothing to undo"):
        undo(session, desk.ann, desk.claim)


def test_a_new_verdict_after_an_undo_can_be_undone_too(session: Session) -> None:
    desk = make_desk(session)
    judge(session, desk.ann, desk.claim, UNVERIFIED)
    judge(session, desk.ann, desk.claim, INCONSISTENT)
    undo(session, desk.ann, desk.claim)
    judge(session, desk.ann, desk.claim, SUPPORTED)

    assert undo(session, desk.ann, desk.claim).label is VerdictLabel.UNVERIFIED


def test_undo_of_a_draft_leaves_the_complete_verdict_standing(session: Session) -> None:
    desk = make_desk(session, required=1)
    judge(session, desk.ann, desk.claim, UNVERIFIED)
    judge(session, desk.ann, desk.claim, SUPPORTED)

    row = undo(session, desk.ann, desk.claim)

    assert row.is_complete
    assert desk.claim.state is ClaimState.AGREED


def test_a_draft_that_evidence_completed_is_one_step(session: Session) -> None:
    desk = make_desk(session)
    judge(session, desk.ann, desk.claim, SUPPORTED)
    cite(session, desk.ann, desk.claim)

    assert undo(session, desk.ann, desk.claim).label is None


def test_undo_restores_nothing_whose_evidence_is_gone(session: Session) -> None:
    desk = make_desk(session)
    evidence = cite(session, desk.ann, desk.claim)
    judge(session, desk.ann, desk.claim, SUPPORTED)
    judge(session, desk.ann, desk.claim, UNVERIFIED)
    withdraw_evidence(session, actor=actor_of(desk.ann), evidence_id=evidence.public_id)

    row = undo(session, desk.ann, desk.claim)

    assert (row.label, row.is_complete, row.standing_id) == (VerdictLabel.SUPPORTED, False, None)


def test_undo_to_a_draft_brings_back_what_counted_beside_it(session: Session) -> None:
    desk = make_desk(session, required=1)
    first = judge(session, desk.ann, desk.claim, UNVERIFIED)
    judge(session, desk.ann, desk.claim, SUPPORTED)
    judge(session, desk.ann, desk.claim, INCONSISTENT)

    row = undo(session, desk.ann, desk.claim)

    assert (row.label, row.is_complete, row.standing_id) == (VerdictLabel.SUPPORTED, False, first.id)


def test_undo_on_a_stale_claim_changes_where_it_goes_back_to(session: Session) -> None:
    desk = make_desk(session, required=1)
    judge(session, desk.ann, desk.claim, UNVERIFIED)
    desk.claim.state, desk.claim.former_state = ClaimState.STALE, ClaimState.AGREED
    session.commit()

    undo(session, desk.ann, desk.claim)

    assert (desk.claim.state, desk.claim.former_state) == (ClaimState.STALE, ClaimState.OPEN)


def test_a_repeated_undo_request_goes_back_once(session: Session) -> None:
    desk = make_desk(session)
    judge(session, desk.ann, desk.claim, UNVERIFIED)
    judge(session, desk.ann, desk.claim, INCONSISTENT)

    def press(person: User) -> int:
        row = undo_verdict(session, actor=actor_of(person), claim_id=desk.claim.public_id, op_id="once")
        return row.id

    assert press(desk.ann) == press(desk.ann)


def test_nobody_undoes_what_an_editor_decided_on(session: Session) -> None:
    desk = make_desk(session)
    judge(session, desk.ann, desk.claim, UNVERIFIED)
    desk.claim.state = ClaimState.FINAL
    session.commit()

    with pytest.raises(Conflict):
        undo(session, desk.ann, desk.claim)
