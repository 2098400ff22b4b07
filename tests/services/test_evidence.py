"""Evidence: whose it is, when it completes a draft, when taking it back is refused or makes stale."""

import json
from dataclasses import replace

import pytest
from factories import actor_of, make_evidence, make_user
from judging import DISPUTED, INCONSISTENT, SUPPORTED, UNVERIFIED, cite, judge, make_desk
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.dates import PartialDate
from factcheck.domain.evidence import EvidenceDraft
from factcheck.domain.judgement import Judgement
from factcheck.domain.labels import ArticleState, ClaimState, Role, VerdictLabel
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.errors import Invalid, NotAllowed, NotFound
from factcheck.persistence.clock import now
from factcheck.persistence.models import Citation, Decision, Event, Evidence, Verdict
from factcheck.services.evidence import add_evidence, withdraw_evidence


def take_back(session: Session, person: object, evidence: Evidence) -> None:
    withdraw_evidence(session, actor=actor_of(person), evidence_id=evidence.public_id)  # type: ignore[arg-type]


def decide(session: Session, desk: object) -> None:
    """Close the claim as an editor would, with the evidence that lies before them."""
    claim = desk.claim  # type: ignore[attr-defined]
    decision = Decision(
        claim_id=claim.id,
        round=claim.round,
        label=VerdictLabel.SUPPORTED,
        is_claim_wrong=False,
        rationale="",
        is_confirmation=True,
        is_own_verdict=False,
        created_at=now(session),
    )
    session.add(decision)
    claim.state = ClaimState.FINAL
    session.commit()


def test_evidence_is_kept_with_its_author_and_an_event(session: Session) -> None:
    desk = make_desk(session)

    evidence = cite(session, desk.ann, desk.claim)

    assert (evidence.author_id, evidence.title) == (desk.ann.id, "Harbour register")
    assert evidence.accessed_on == now(session).date()
    assert session.scalars(select(Event.action)).all() == ["add_evidence"]


def test_the_same_source_entered_twice_is_kept_once(session: Session) -> None:
    desk = make_desk(session)

    first, second = cite(session, desk.ann, desk.claim), cite(session, desk.ann, desk.claim)
    other = cite(session, desk.ben, desk.claim)

    assert first.id == second.id != other.id


def test_the_date_of_a_source_is_kept_and_told_in_its_event(session: Session) -> None:
    desk = make_desk(session)
    draft = EvidenceDraft(url="https://register.example/3", published_on=PartialDate(2025, 6))

    evidence = add_evidence(session, actor=actor_of(desk.ann), claim_id=desk.claim.public_id, draft=draft)
    undated = cite(session, desk.ben, desk.claim)

    told = [json.loads(payload)["after"] for payload in session.scalars(select(Event.payload))]
    assert [one.published for one in (evidence, undated)] == [PartialDate(2025, 6), None]
    assert [after["published_on"] for after in told] == ["2025-06", None]


def test_a_source_entered_again_with_its_date_is_another_piece(session: Session) -> None:
    desk = make_desk(session)
    undated = EvidenceDraft(url="https://register.example/3", title="Harbour register")
    dated = replace(undated, published_on=PartialDate(2025, 6))

    kept = [
        add_evidence(session, actor=actor_of(desk.ann), claim_id=desk.claim.public_id, draft=draft).id
        for draft in (undated, dated, dated)
    ]

    assert kept[0] != kept[1] == kept[2]


def test_evidence_completes_the_draft_that_lacked_only_this(session: Session) -> None:
    desk = make_desk(session, required=1)
    draft = judge(session, desk.ann, desk.claim, SUPPORTED)

    evidence = cite(session, desk.ann, desk.claim)

    row = session.scalars(select(Verdict).order_by(Verdict.id.desc())).first()
    assert row is not None
    assert (row.label, row.is_complete, row.supersedes_id) == (VerdictLabel.SUPPORTED, True, draft.id)
    assert session.scalars(select(Citation.evidence_id)).all() == [evidence.id]
    assert desk.claim.state is ClaimState.AGREED


@pytest.mark.parametrize("judgement", [INCONSISTENT, None])
def test_evidence_adds_no_row_when_nothing_lacked_it(session: Session, judgement: object) -> None:
    desk = make_desk(session)
    if judgement:
        judge(session, desk.ann, desk.claim, judgement)  # type: ignore[arg-type]

    cite(session, desk.ann, desk.claim)

    assert len(session.scalars(select(Verdict.id)).all()) == (1 if judgement else 0)


def test_a_draft_that_lacks_more_stays_a_draft(session: Session) -> None:
    desk = make_desk(session)
    judge(session, desk.ann, desk.claim, Judgement(VerdictLabel.DISPUTED))

    cite(session, desk.ann, desk.claim)

    assert session.scalars(select(Verdict.is_complete)).all() == [False]


def test_evidence_completes_no_draft_on_former_words(session: Session) -> None:
    desk = make_desk(session)
    judge(session, desk.ann, desk.claim, DISPUTED)
    desk.claim.revision = 2
    session.commit()

    cite(session, desk.ann, desk.claim)

    assert session.scalars(select(Verdict.is_complete)).all() == [False]


def test_evidence_of_somebody_else_completes_nothing(session: Session) -> None:
    desk = make_desk(session)
    judge(session, desk.ann, desk.claim, SUPPORTED)

    cite(session, desk.ben, desk.claim)

    assert session.scalars(select(Verdict.is_complete)).all() == [False]


def test_completing_a_draft_on_a_stale_claim_opens_a_new_round(session: Session) -> None:
    desk = make_desk(session)
    judge(session, desk.ann, desk.claim, SUPPORTED)
    judge(session, desk.ben, desk.claim, UNVERIFIED)
    desk.claim.state, desk.claim.former_state = ClaimState.STALE, ClaimState.OPEN
    session.commit()

    cite(session, desk.ann, desk.claim)

    assert (desk.claim.state, desk.claim.round) == (ClaimState.OPEN, 2)


def test_an_editor_who_is_not_asked_may_add_evidence_too(session: Session) -> None:
    desk = make_desk(session)

    evidence = cite(session, make_user(session, Role.EDITOR), desk.claim)

    assert evidence.id


def test_others_may_not(session: Session) -> None:
    desk = make_desk(session)

    with pytest.raises(NotAllowed, match="not among the reviewers"):
        cite(session, make_user(session), desk.claim)
    with pytest.raises(NotAllowed, match="Only people"):
        add_evidence(
            session,
            actor=COMMAND_LINE,
            claim_id=desk.claim.public_id,
            draft=EvidenceDraft(url="https://example.org"),
        )


def test_a_dropped_claim_and_a_released_article_take_none(session: Session) -> None:
    desk = make_desk(session)
    desk.claim.state = ClaimState.DROPPED
    session.commit()
    with pytest.raises(NotAllowed, match="dropped"):
        cite(session, desk.ann, desk.claim)
    desk.article.state = ArticleState.SIGNED_OFF
    session.commit()

    with pytest.raises(NotAllowed, match="signed off"):
        cite(session, desk.ann, desk.claim)


def test_one_takes_back_ones_own_evidence_once(session: Session) -> None:
    desk = make_desk(session)
    evidence = cite(session, desk.ann, desk.claim)

    take_back(session, desk.ann, evidence)
    take_back(session, desk.ann, evidence)

    assert evidence.withdrawn_at
    assert session.scalars(select(Event.action)).all() == ["add_evidence", "withdraw_evidence"]
    with pytest.raises(NotAllowed, match="Only the person"):
        take_back(session, desk.ben, evidence)
    with pytest.raises(NotFound):
        withdraw_evidence(session, actor=actor_of(desk.ann), evidence_id="0" * 32)


def test_the_only_piece_of_a_verdict_that_needs_it_stays(session: Session) -> None:
    desk = make_desk(session)
    evidence = cite(session, desk.ann, desk.claim)
    judge(session, desk.ann, desk.claim, SUPPORTED)

    with pytest.raises(Invalid, match="rests on this piece alone"):
        take_back(session, desk.ann, evidence)

    cite(session, desk.ann, desk.claim, "https://example.org/other")
    take_back(session, desk.ann, evidence)
    assert evidence.withdrawn_at


def test_a_verdict_that_needs_none_keeps_nothing(session: Session) -> None:
    desk = make_desk(session)
    evidence = cite(session, desk.ann, desk.claim)
    judge(session, desk.ann, desk.claim, UNVERIFIED)

    take_back(session, desk.ann, evidence)

    assert (evidence.withdrawn_at is not None, desk.claim.state) == (True, ClaimState.OPEN)


def test_taking_back_what_a_decision_rests_on_makes_the_claim_stale(session: Session) -> None:
    desk = make_desk(session)
    evidence = cite(session, desk.ann, desk.claim)
    decide(session, desk)

    take_back(session, desk.ann, evidence)

    assert (desk.claim.state, desk.claim.former_state) == (ClaimState.STALE, ClaimState.FINAL)


def test_evidence_added_after_the_decision_makes_nothing_stale(session: Session) -> None:
    desk = make_desk(session)
    decide(session, desk)
    evidence = cite(session, desk.ann, desk.claim)

    take_back(session, desk.ann, evidence)

    assert desk.claim.state is ClaimState.FINAL


def test_taking_back_what_another_verdict_cites_makes_the_claim_stale(session: Session) -> None:
    desk = make_desk(session)
    evidence = make_evidence(session, desk.claim, desk.ann)
    verdict = judge(session, desk.ben, desk.claim, UNVERIFIED)
    session.add(Citation(verdict_id=verdict.id, evidence_id=evidence.id))
    session.commit()

    take_back(session, desk.ann, evidence)

    assert desk.claim.state is ClaimState.STALE
