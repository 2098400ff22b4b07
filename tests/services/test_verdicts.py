"""Giving a verdict: what is stored, what counts, who may, and what a repeat does."""

import json
from dataclasses import replace

import pytest
from factories import actor_of, claims_of, make_evidence, make_finding, make_user
from judging import DISPUTED, INCONSISTENT, SUPPORTED, UNVERIFIED, WAS_SAID, cite, judge, make_desk
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck.domain.judgement import ConflictPointer, Judgement
from factcheck.domain.labels import (
    ArticleState,
    ClaimState,
    ConflictKind,
    ConflictTarget,
    ReasonCode,
    VerdictLabel,
)
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.domain.spans import Span
from factcheck.errors import Conflict, Invalid, NotAllowed, NotFound
from factcheck.persistence.clock import now
from factcheck.persistence.models import Citation, ClaimRound, Escalation, Event, Lease, Verdict
from factcheck.persistence.records import verdict_record
from factcheck.services.findings import dismiss_finding
from factcheck.services.verdicts import ask_editor, record_verdict


def test_a_verdict_without_what_it_needs_is_a_draft_and_does_not_count(session: Session) -> None:
    desk = make_desk(session, required=1)

    verdict = judge(session, desk.ann, desk.claim, SUPPORTED)

    assert (verdict.is_complete, verdict.standing_id) == (False, None)
    assert desk.claim.state is ClaimState.OPEN


def test_a_complete_verdict_stands_for_itself_and_cites_its_evidence(session: Session) -> None:
    desk = make_desk(session, required=1)
    evidence = make_evidence(session, desk.claim, desk.ann)
    make_evidence(session, desk.claim, desk.ben)

    verdict = judge(session, desk.ann, desk.claim, SUPPORTED)

    assert (verdict.is_complete, verdict.standing_id) == (True, verdict.id)
    assert session.scalars(select(Citation.evidence_id)).all() == [evidence.id]
    assert desk.claim.state is ClaimState.AGREED


def test_second_verdict_supersedes_the_first(session: Session) -> None:
    desk = make_desk(session)

    first = judge(session, desk.ann, desk.claim, UNVERIFIED)
    second = judge(session, desk.ann, desk.claim, INCONSISTENT)

    assert (first.supersedes_id, second.supersedes_id) == (None, first.id)
    assert second.standing_id == second.id


def test_a_draft_over_a_complete_verdict_leaves_the_complete_one_counting(session: Session) -> None:
    desk = make_desk(session, required=1)
    first = judge(session, desk.ann, desk.claim, UNVERIFIED)

    draft = judge(session, desk.ann, desk.claim, SUPPORTED)

    assert (draft.is_complete, draft.standing_id) == (False, first.id)
    assert desk.claim.state is ClaimState.AGREED


def test_the_same_outcome_twice_agrees_and_another_one_splits(session: Session) -> None:
    desk = make_desk(session)

    states = []
    for person, answer in [(desk.ann, UNVERIFIED), (desk.ben, UNVERIFIED), (desk.ben, INCONSISTENT)]:
        judge(session, person, desk.claim, answer)
        states.append(desk.claim.state)

    assert states == [ClaimState.OPEN, ClaimState.AGREED, ClaimState.SPLIT]


def test_verdicts_on_different_questions_are_split(session: Session) -> None:
    desk = make_desk(session)
    judge(session, desk.ann, desk.claim, UNVERIFIED)

    judge(session, desk.ben, desk.claim, WAS_SAID)

    assert desk.claim.state is ClaimState.SPLIT


def test_each_row_leaves_an_event_that_repeats_it(session: Session) -> None:
    desk = make_desk(session)

    verdict = judge(session, desk.ann, desk.claim, replace(INCONSISTENT, rationale="As dated."))

    event = session.scalars(select(Event).order_by(Event.id.desc())).first()
    assert event is not None
    assert event.action == "record_verdict"
    assert json.loads(event.payload)["after"] == verdict_record(verdict)


def test_somebody_who_is_not_asked_is_refused(session: Session) -> None:
    desk = make_desk(session)

    with pytest.raises(NotAllowed, match="not among the reviewers"):
        judge(session, make_user(session), desk.claim, UNVERIFIED)
    with pytest.raises(NotAllowed):
        record_verdict(
            session,
            actor=COMMAND_LINE,
            claim_id=desk.claim.public_id,
            judgement=UNVERIFIED,
            base_revision=1,
            op_id="x",
        )


def test_an_unknown_claim_is_not_found(session: Session) -> None:
    with pytest.raises(NotFound):
        record_verdict(
            session,
            actor=actor_of(make_user(session)),
            claim_id="0" * 32,
            judgement=UNVERIFIED,
            base_revision=1,
            op_id="x",
        )


@pytest.mark.parametrize("state", [ArticleState.DRAFT, ArticleState.SIGNED_OFF])
def test_only_an_article_in_review_takes_verdicts(session: Session, state: ArticleState) -> None:
    desk = make_desk(session)
    desk.article.state = state
    session.commit()

    with pytest.raises(NotAllowed):
        judge(session, desk.ann, desk.claim, UNVERIFIED)


@pytest.mark.parametrize("state", [ClaimState.FINAL, ClaimState.DROPPED])
def test_a_settled_claim_takes_no_verdict(session: Session, state: ClaimState) -> None:
    desk = make_desk(session)
    desk.claim.state = state
    session.commit()

    with pytest.raises(Conflict, match="takes no verdict"):
        judge(session, desk.ann, desk.claim, UNVERIFIED)


def test_a_verdict_on_other_words_is_a_conflict(session: Session) -> None:
    desk = make_desk(session)

    with pytest.raises(Conflict):
        judge(session, desk.ann, desk.claim, UNVERIFIED, base=2)


def test_a_verdict_needs_a_label_and_a_fitting_reason(session: Session) -> None:
    desk = make_desk(session)

    with pytest.raises(Invalid, match="Choose a verdict"):
        judge(session, desk.ann, desk.claim, Judgement(None))
    with pytest.raises(Invalid, match="does not go with"):
        judge(session, desk.ann, desk.claim, Judgement(VerdictLabel.SUPPORTED, ReasonCode.VAGUE))


def test_a_repeated_request_returns_the_stored_verdict(session: Session) -> None:
    desk = make_desk(session)
    first = judge(session, desk.ann, desk.claim, UNVERIFIED, op_id="once")

    second = judge(session, desk.ann, desk.claim, UNVERIFIED, op_id="once")

    assert second.id == first.id
    assert session.scalars(select(func.count()).select_from(Verdict)).one() == 1


def test_an_operation_id_serves_one_request_only(session: Session) -> None:
    desk = make_desk(session)
    judge(session, desk.ann, desk.claim, UNVERIFIED, op_id="once")

    with pytest.raises(Invalid, match="sent before"):
        judge(session, desk.ann, desk.claim, INCONSISTENT, op_id="once")
    with pytest.raises(Invalid, match="damaged"):
        judge(session, desk.ann, desk.claim, INCONSISTENT, op_id="x" * 101)


def test_a_verdict_on_a_stale_claim_opens_a_new_round(session: Session) -> None:
    desk = make_desk(session)
    judge(session, desk.ben, desk.claim, UNVERIFIED)
    desk.claim.state, desk.claim.former_state = ClaimState.STALE, ClaimState.OPEN
    session.commit()

    verdict = judge(session, desk.ann, desk.claim, UNVERIFIED)

    assert (verdict.round, desk.claim.round, desk.claim.former_state) == (2, 2, None)
    assert desk.claim.state is ClaimState.OPEN
    assert session.scalars(select(ClaimRound.cause)).all() == ["stale"]


def test_a_change_after_the_first_complete_verdict_is_marked(session: Session) -> None:
    desk = make_desk(session)

    draft = judge(session, desk.ann, desk.claim, SUPPORTED)
    first = judge(session, desk.ann, desk.claim, UNVERIFIED)
    second = judge(session, desk.ann, desk.claim, INCONSISTENT)

    assert [row.is_after_seeing for row in (draft, first, second)] == [False, False, True]


def test_a_verdict_after_taking_the_claim_to_decide_is_marked(session: Session) -> None:
    desk = make_desk(session)
    at = now(session)
    session.add(Lease(claim_id=desk.claim.id, round=1, editor_id=desk.ann.id, taken_at=at, expires_at=at))
    session.commit()

    assert judge(session, desk.ann, desk.claim, UNVERIFIED).is_after_seeing


def test_inconsistent_takes_over_the_open_flag_of_its_claim(session: Session) -> None:
    desk = make_desk(session)
    finding = make_finding(session, desk.claim)

    verdict = judge(session, desk.ann, desk.claim, Judgement(VerdictLabel.INCONSISTENT))

    assert verdict.conflict == {"target": "finding", "value": finding.public_id, "spans": []}
    assert verdict.conflict_kind is ConflictKind.DATE
    assert verdict.is_complete


def test_a_dismissed_flag_fills_nothing_in(session: Session) -> None:
    desk = make_desk(session)
    finding = make_finding(session, desk.claim)
    dismiss_finding(
        session,
        actor=actor_of(desk.ann),
        finding_id=finding.public_id,
        reason="A quotation.",
        whole_group=False,
    )

    verdict = judge(session, desk.ann, desk.claim, Judgement(VerdictLabel.INCONSISTENT))

    assert (verdict.conflict, verdict.is_complete) == (None, False)


def pointing(target: ConflictTarget, value: str, *spans: Span) -> Judgement:
    pointer = ConflictPointer(target, value, spans)
    return Judgement(VerdictLabel.INCONSISTENT, conflict=pointer, conflict_kind=ConflictKind.SELF)


def test_a_passage_is_found_by_its_words(session: Session) -> None:
    desk = make_desk(session)

    verdict = judge(session, desk.ann, desk.claim, pointing(ConflictTarget.SPAN, "it  has NINE cranes"))

    start = desk.claim.version.text.index("It has")
    assert verdict.conflict == {
        "target": "span",
        "value": "It has nine cranes",
        "spans": [[start, start + 18]],
    }


def test_the_spans_of_a_pointer_give_its_words(session: Session) -> None:
    desk = make_desk(session)

    verdict = judge(session, desk.ann, desk.claim, pointing(ConflictTarget.SPAN, "", Span(0, 11)))

    assert verdict.conflict is not None
    assert verdict.conflict["value"] == "The harbour"


@pytest.mark.parametrize(
    ("judgement", "sentence"),
    [
        (pointing(ConflictTarget.SPAN, "no such words"), "do not stand in the article"),
        (pointing(ConflictTarget.SPAN, " "), "Copy the words"),
        (pointing(ConflictTarget.SPAN, "", Span(0, 9999)), "outside the text"),
        (pointing(ConflictTarget.FIELD, "weather"), "Choose the date"),
        (pointing(ConflictTarget.RECORD, " "), "Name the record"),
        (pointing(ConflictTarget.RECORD, "x" * 301), "At most 300"),
        (pointing(ConflictTarget.FINDING, "0" * 32), "does not belong"),
    ],
)
def test_a_pointer_that_leads_nowhere_is_refused(
    session: Session, judgement: Judgement, sentence: str
) -> None:
    desk = make_desk(session)

    with pytest.raises(Invalid, match=sentence):
        judge(session, desk.ann, desk.claim, judgement)


def test_a_record_is_kept_by_its_name(session: Session) -> None:
    desk = make_desk(session)

    verdict = judge(session, desk.ann, desk.claim, pointing(ConflictTarget.RECORD, " Office\nholders "))

    assert verdict.conflict is not None
    assert verdict.conflict["value"] == "Office holders"


def test_asking_for_an_editor_splits_the_claim_once(session: Session) -> None:
    desk = make_desk(session)

    for _ in range(2):
        ask_editor(session, actor=actor_of(desk.ann), claim_id=desk.claim.public_id)

    assert desk.claim.state is ClaimState.SPLIT
    assert session.scalars(select(func.count()).select_from(Escalation)).one() == 1
    assert session.scalars(select(Event.action)).all() == ["ask_editor"]


def test_a_call_for_an_editor_on_a_stale_claim_opens_a_new_round(session: Session) -> None:
    desk = make_desk(session)
    desk.claim.state, desk.claim.former_state = ClaimState.STALE, ClaimState.AGREED
    session.commit()

    ask_editor(session, actor=actor_of(desk.ann), claim_id=desk.claim.public_id)

    assert (desk.claim.state, desk.claim.round) == (ClaimState.SPLIT, 2)


def test_a_disputed_verdict_counts_with_reason_and_evidence(session: Session) -> None:
    desk = make_desk(session)
    claim = claims_of(session, desk.article)[1]
    cite(session, desk.ann, claim)

    assert judge(session, desk.ann, claim, DISPUTED).is_complete
    assert not judge(session, desk.ben, claim, DISPUTED).is_complete
