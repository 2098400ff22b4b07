"""Claims go back to the reviewers: sent back, reopened, kept although something changed."""

from collections.abc import Sequence

import pytest
from deciding import D, Desk, S, decide, last_event, stale
from factories import (
    actor_of,
    make_verdict,
)
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.labels import (
    ClaimState,
    VerdictLabel,
)
from factcheck.errors import Invalid, NotAllowed
from factcheck.persistence.answers import current_answers
from factcheck.persistence.models import Claim, ClaimRound, Decision, Escalation
from factcheck.services.adjudication import (
    keep_stale,
    reopen_claim,
    send_back,
)

pytestmark = pytest.mark.databases("one")


@pytest.fixture
def desk(session: Session) -> Desk:
    return Desk(session)


@pytest.mark.parametrize("labels", [(S, D), (S, S)])
def test_sending_back_opens_a_new_round_and_no_old_verdict_counts(
    desk: Desk, labels: Sequence[VerdictLabel]
) -> None:
    claim = desk.claim(*labels)
    desk.session.add(
        Escalation(claim_id=claim.id, round=1, user_id=desk.ines.id, created_at=claim.changed_at)
    )
    desk.session.commit()

    opened = send_back(
        desk.session, actor=actor_of(desk.editor), claim_id=claim.public_id, question=" Which crane? "
    )

    assert (claim.state, claim.round) == (ClaimState.OPEN, 2)
    assert (opened.number, opened.question, opened.opened_by_id) == (2, "Which crane?", desk.editor.id)
    assert current_answers(desk.session, Claim.id == claim.id) == {}
    assert last_event(desk.session)["after"] == {"state": "open", "round": 2, "question": "Which crane?"}
    make_verdict(desk.session, claim, desk.ines)
    make_verdict(desk.session, claim, desk.tomas)
    assert claim.state is ClaimState.AGREED


@pytest.mark.parametrize("question", ["  ", "?" * 10_001])
def test_sending_back_needs_a_question_that_fits(desk: Desk, question: str) -> None:
    claim = desk.claim(S, D)

    with pytest.raises(Invalid) as refused:
        send_back(desk.session, actor=actor_of(desk.editor), claim_id=claim.public_id, question=question)

    assert refused.value.field == "question"


def test_an_open_claim_cannot_be_sent_back(desk: Desk) -> None:
    with pytest.raises(NotAllowed, match="cannot be sent back"):
        send_back(
            desk.session, actor=actor_of(desk.editor), claim_id=desk.claim(S).public_id, question="Why?"
        )


def test_a_decided_claim_is_reopened_with_a_reason_and_can_be_decided_again(desk: Desk) -> None:
    claim = desk.claim(S, D)
    decide(desk, claim)

    reopen_claim(
        desk.session, actor=actor_of(desk.editor), claim_id=claim.public_id, reason="The register changed."
    )

    assert (claim.state, claim.round) == (ClaimState.OPEN, 2)
    assert desk.session.get(ClaimRound, (claim.id, 2)).cause == "reopened"  # type: ignore[union-attr]
    desk.claim(S, D)
    assert decide(desk, claim).round == 2
    assert len(desk.session.scalars(select(Decision)).all()) == 2


@pytest.mark.parametrize(("labels", "reason"), [((S, D), "Because."), ((), "Because.")])
def test_only_a_decided_claim_can_be_reopened(
    desk: Desk, labels: Sequence[VerdictLabel], reason: str
) -> None:
    claim = desk.claim(*labels)

    with pytest.raises(NotAllowed, match="is not closed"):
        reopen_claim(desk.session, actor=actor_of(desk.editor), claim_id=claim.public_id, reason=reason)


def test_reopening_needs_a_reason_and_an_editor(desk: Desk) -> None:
    claim = desk.claim(S, D)
    decide(desk, claim)

    with pytest.raises(Invalid):
        reopen_claim(desk.session, actor=actor_of(desk.editor), claim_id=claim.public_id, reason="")
    with pytest.raises(NotAllowed):
        reopen_claim(desk.session, actor=actor_of(desk.ines), claim_id=claim.public_id, reason="Because.")


@pytest.mark.parametrize(
    ("labels", "former"),
    [((S,), ClaimState.OPEN), ((S, S), ClaimState.AGREED), ((S, D), ClaimState.SPLIT)],
)
def test_a_stale_claim_that_is_kept_goes_back_to_where_it_was(
    desk: Desk, labels: Sequence[VerdictLabel], former: ClaimState
) -> None:
    claim = stale(desk, desk.claim(*labels))

    keep_stale(
        desk.session, actor=actor_of(desk.editor), claim_id=claim.public_id, reason="Same month, same facts."
    )

    assert (claim.state, claim.former_state, claim.round) == (former, None, 1)
    assert last_event(desk.session)["before"] == {"state": "stale"}
    assert last_event(desk.session)["after"] == {
        "state": former.value,
        "round": 1,
        "reason": "Same month, same facts.",
    }


def test_a_decided_claim_that_became_stale_is_kept_as_decided(desk: Desk) -> None:
    claim = desk.claim(S, D)
    decide(desk, claim)

    keep_stale(
        desk.session, actor=actor_of(desk.editor), claim_id=stale(desk, claim).public_id, reason="No matter."
    )

    assert claim.state is ClaimState.FINAL


def test_a_reviewer_who_judged_the_claim_may_keep_it(desk: Desk) -> None:
    claim = stale(desk, desk.claim(S, S))

    kept = keep_stale(desk.session, actor=actor_of(desk.ines), claim_id=claim.public_id, reason="No matter.")

    assert kept.state is ClaimState.AGREED


def test_a_reviewer_who_did_not_judge_it_may_not_keep_it(desk: Desk) -> None:
    claim = stale(desk, desk.claim(S))

    with pytest.raises(NotAllowed, match="Only an editor"):
        keep_stale(desk.session, actor=actor_of(desk.tomas), claim_id=claim.public_id, reason="No matter.")


def test_keeping_needs_a_stale_claim_and_a_reason(desk: Desk) -> None:
    claim = desk.claim(S, S)
    editor = actor_of(desk.editor)

    with pytest.raises(NotAllowed, match="is not stale"):
        keep_stale(desk.session, actor=editor, claim_id=claim.public_id, reason="No matter.")
    with pytest.raises(Invalid):
        keep_stale(desk.session, actor=editor, claim_id=stale(desk, claim).public_id, reason=" ")
