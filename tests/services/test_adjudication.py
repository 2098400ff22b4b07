"""Editors decide, confirm, send back, reopen and keep: who may, from which state, and what it leaves."""

from collections.abc import Sequence

import pytest
from deciding import D, Desk, I, S, U, decide, last_event, ruling
from factories import (
    actor_of,
    claims_of,
    make_article,
    make_user,
    make_verdict,
)
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.judgement import ConflictPointer, Judgement
from factcheck.domain.labels import (
    ArticleState,
    ClaimState,
    ConflictKind,
    ConflictTarget,
    ReasonCode,
    Role,
    VerdictLabel,
)
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.domain.ruling import Ruling
from factcheck.errors import Invalid, NotAllowed, NotFound
from factcheck.persistence.models import Decision, Escalation, Verdict
from factcheck.services.adjudication import (
    confirm_claims,
    decide_claim,
    send_back,
)


@pytest.fixture
def desk(session: Session) -> Desk:
    return Desk(session)


def test_an_editor_decides_a_split_claim_and_the_verdicts_stay(desk: Desk) -> None:
    claim = desk.claim(S, D)
    before = [(row.id, row.label) for row in desk.session.scalars(select(Verdict).order_by(Verdict.id))]

    decision = decide(desk, claim, ruling(D, reason_code=ReasonCode.REFUTED))

    assert claim.state is ClaimState.FINAL
    assert (decision.label, decision.round, decision.editor_id) == (D, 1, desk.editor.id)
    assert not decision.is_confirmation
    assert not decision.is_own_verdict
    after = [(row.id, row.label) for row in desk.session.scalars(select(Verdict).order_by(Verdict.id))]
    assert after == before


def test_the_editor_may_choose_an_outcome_that_nobody_gave(desk: Desk) -> None:
    decision = decide(desk, desk.claim(S, D), ruling(U))

    assert decision.label is U


def test_a_decision_leaves_an_event_with_before_and_after(desk: Desk) -> None:
    decision = decide(desk, desk.claim(S, D), ruling(S))

    event = last_event(desk.session)
    assert event["action"] == "decide_claim"
    assert event["actor"] == "Ana Moreau"
    assert event["before"] == {"state": "split", "round": 1, "revision": 1}
    assert event["after"]["id"] == decision.id  # type: ignore[index]
    assert event["after"]["rationale"] == "The register says so."  # type: ignore[index]


@pytest.mark.parametrize(
    ("given", "field"),
    [
        (ruling(None), "label"),
        (ruling(S, " \n"), "rationale"),
        (ruling(D), "reason_code"),
        (ruling(I), "conflict_kind"),
        (ruling(S, reason_code=ReasonCode.REFUTED), "reason_code"),
        (ruling(S, "x" * 10_001), "rationale"),
    ],
)
def test_a_ruling_that_says_too_little_names_the_field(desk: Desk, given: Ruling, field: str) -> None:
    claim = desk.claim(S, D)

    with pytest.raises(Invalid) as refused:
        decide(desk, claim, given)

    assert refused.value.field == field
    assert desk.session.scalars(select(Decision)).all() == []


def test_an_inconsistent_ruling_takes_the_pointer_of_a_reviewer(desk: Desk) -> None:
    claim = desk.claim(S)
    pointer = {"target": "field", "value": "date", "spans": []}
    make_verdict(desk.session, claim, desk.tomas, I, conflict=pointer, conflict_kind=ConflictKind.DATE)

    given = Ruling(
        Judgement(I, conflict_kind=ConflictKind.DATE, rationale="It was May."), is_claim_wrong=True
    )
    decision = decide(desk, claim, given)

    assert decision.conflict == pointer
    assert decision.is_claim_wrong


def test_an_inconsistent_ruling_keeps_the_pointer_that_the_editor_chose(desk: Desk) -> None:
    chosen = ConflictPointer(ConflictTarget.FIELD, "headline")

    decision = decide(desk, desk.claim(S, D), ruling(I, conflict_kind=ConflictKind.SELF, conflict=chosen))

    assert decision.conflict == {"target": "field", "value": "headline", "spans": []}


def test_only_an_inconsistent_ruling_says_that_the_claim_is_the_wrong_side(desk: Desk) -> None:
    given = Ruling(Judgement(S, rationale="It holds."), is_claim_wrong=True)

    assert not decide(desk, desk.claim(S, D), given).is_claim_wrong


def test_the_agreed_outcome_is_confirmed_without_a_written_reason(desk: Desk) -> None:
    claim = desk.claim(D, D, reason_code=ReasonCode.MISLEADING)

    decision = decide(desk, claim, ruling(D, ""))

    assert decision.is_confirmation
    assert decision.reason_code is ReasonCode.MISLEADING


def test_a_confirmation_needs_the_reason_code_when_the_reviewers_gave_different_ones(desk: Desk) -> None:
    claim = desk.claim(D, reason_code=ReasonCode.MISLEADING)
    make_verdict(desk.session, claim, desk.tomas, D, reason_code=ReasonCode.REFUTED)

    with pytest.raises(Invalid, match="Say why it is disputed"):
        decide(desk, claim, ruling(D, ""))


def test_an_agreed_claim_can_be_decided_otherwise_with_a_reason(desk: Desk) -> None:
    claim = desk.claim(S, S)

    decision = decide(desk, claim, ruling(U, "The source is gone."))

    assert (decision.label, decision.is_confirmation) == (U, False)


@pytest.mark.parametrize("labels", [(), (S,)])
def test_an_open_claim_cannot_be_decided(desk: Desk, labels: Sequence[VerdictLabel]) -> None:
    with pytest.raises(NotAllowed, match="open cannot be decided"):
        decide(desk, desk.claim(*labels))


def test_a_claim_that_an_editor_was_asked_for_is_split_and_can_be_decided(desk: Desk) -> None:
    claim = desk.claim(S, S)
    desk.session.add(
        Escalation(claim_id=claim.id, round=1, user_id=desk.ines.id, created_at=claim.changed_at)
    )
    claim.state = ClaimState.SPLIT
    desk.session.commit()

    decision = decide(desk, claim)

    assert not decision.is_confirmation


def test_a_reviewer_decides_nothing(desk: Desk) -> None:
    claim = desk.claim(S, D)

    with pytest.raises(NotAllowed, match="Only editors"):
        decide(desk, claim, by=make_user(desk.session))


def test_who_judged_the_claim_does_not_decide_it(desk: Desk) -> None:
    claim = desk.claim(S)
    make_verdict(desk.session, claim, desk.editor, D, reason_code=ReasonCode.REFUTED)

    with pytest.raises(NotAllowed, match="another editor decides"):
        decide(desk, claim)
    with pytest.raises(NotAllowed, match="another editor decides"):
        send_back(desk.session, actor=actor_of(desk.editor), claim_id=claim.public_id, question="Why?")


def test_a_draft_does_not_make_a_judge(desk: Desk) -> None:
    claim = desk.claim(S, D)
    make_verdict(desk.session, claim, desk.editor, D, is_complete=False)

    assert decide(desk, claim).label is S


def test_a_desk_of_one_decides_on_its_own_verdict_and_the_decision_says_so(session: Session) -> None:
    alone = make_user(session, Role.EDITOR)
    make_user(session, Role.EDITOR).is_paused = True
    make_user(session, Role.EDITOR).password_hash = ""
    article = make_article(session, reviewers=(alone,), required=1)
    [claim, *_] = claims_of(session, article)
    make_verdict(session, claim, alone)

    decision = decide_claim(
        session, actor=actor_of(alone), claim_id=claim.public_id, ruling=ruling(rationale="")
    )

    assert decision.is_own_verdict
    assert decision.is_confirmation


@pytest.mark.parametrize("state", [ArticleState.DRAFT, ArticleState.SIGNED_OFF])
def test_nothing_is_decided_outside_the_review(desk: Desk, state: ArticleState) -> None:
    claim = desk.claim(S, D)
    desk.article.state = state
    desk.session.commit()

    with pytest.raises(NotAllowed, match="not in review"):
        decide(desk, claim)


def test_the_command_line_decides_without_an_account(desk: Desk) -> None:
    decision = decide_claim(
        desk.session, actor=COMMAND_LINE, claim_id=desk.claim(S, D).public_id, ruling=ruling()
    )

    assert decision.editor_id is None


def test_an_unknown_or_deleted_claim_is_not_found(desk: Desk) -> None:
    claim = desk.claim(S, D)
    desk.article.deleted_at = claim.changed_at
    desk.session.commit()

    for claim_id in ("0" * 32, claim.public_id):
        with pytest.raises(NotFound):
            decide_claim(desk.session, actor=actor_of(desk.editor), claim_id=claim_id, ruling=ruling())


def test_supported_claims_are_confirmed_together(desk: Desk) -> None:
    claims = [desk.claim(S, S, number=number) for number in (1, 2)]

    decisions = confirm_claims(
        desk.session, actor=actor_of(desk.editor), claim_ids=[claim.public_id for claim in claims]
    )

    assert [(decision.label, decision.is_confirmation) for decision in decisions] == [(S, True), (S, True)]
    assert all(claim.state is ClaimState.FINAL for claim in claims)


@pytest.mark.parametrize("labels", [(D, D), (U, U), (I, I)])
def test_other_outcomes_are_not_confirmed_together(desk: Desk, labels: Sequence[VerdictLabel]) -> None:
    good, other = desk.claim(S, S), desk.claim(*labels, number=2)

    with pytest.raises(Invalid, match="Claim 2 in “Harbour anniversary” is not agreed as supported"):
        confirm_claims(desk.session, actor=actor_of(desk.editor), claim_ids=[good.public_id, other.public_id])

    assert good.state is ClaimState.AGREED


def test_one_claim_that_is_no_longer_agreed_stops_them_all(desk: Desk) -> None:
    good, split = desk.claim(S, S), desk.claim(S, D, number=2)

    with pytest.raises(NotAllowed, match=r"Claim 2 .* nothing was confirmed: A claim that is split"):
        confirm_claims(desk.session, actor=actor_of(desk.editor), claim_ids=[good.public_id, split.public_id])

    assert desk.session.scalars(select(Decision)).all() == []


def test_a_confirmation_of_nothing_is_refused(desk: Desk) -> None:
    with pytest.raises(Invalid, match="at least one"):
        confirm_claims(desk.session, actor=actor_of(desk.editor), claim_ids=[])
