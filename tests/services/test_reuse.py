"""An earlier decision on the same words becomes a verdict, with its evidence and where it was made."""

from dataclasses import dataclass

import pytest
from factories import actor_of, claims_of, make_article, make_evidence, make_user
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.judgement import ConflictPointer, Judgement
from factcheck.domain.labels import (
    ClaimState,
    ConflictKind,
    ConflictTarget,
    DropCause,
    ReasonCode,
    Role,
    VerdictLabel,
)
from factcheck.domain.permissions import Actor
from factcheck.domain.ruling import Ruling
from factcheck.errors import Conflict, Invalid, NotFound
from factcheck.persistence.models import Article, Claim, Event, Evidence, Verdict
from factcheck.persistence.queries.matches import decided_before, earlier_decisions
from factcheck.persistence.staleness import make_stale
from factcheck.services.adjudication import decide_claim
from factcheck.services.reuse import reuse_decision

WORDS = "The harbour of Brackwater opened in 1931 with nine cranes."


@dataclass
class TwoArticles:
    """One claim decided in the archive, and an article that says the same again."""

    session: Session
    decided: Claim
    actor: Actor
    article: Article
    claims: list[Claim]

    def reuse(self, claim: int = 0, *, op_id: str = "press", decided: str = "", base: int = 1) -> Verdict:
        return reuse_decision(
            self.session,
            actor=self.actor,
            claim_id=self.claims[claim].public_id,
            decided_id=decided or self.decided.public_id,
            base_revision=base,
            op_id=op_id,
        )


def decide(session: Session, claim: Claim, judgement: Judgement) -> None:
    editor = actor_of(make_user(session, Role.EDITOR, name="Edda Ek"))
    claim.state = ClaimState.SPLIT
    session.commit()
    decide_claim(session, actor=editor, claim_id=claim.public_id, ruling=Ruling(judgement))


@pytest.fixture
def desk(session: Session) -> TwoArticles:
    ann, ben = make_user(session, name="Ann"), make_user(session, name="Ben")
    former = make_article(session, (WORDS, "It is old."), title="A harbour opens", reviewers=[ann])
    decided = claims_of(session, former)[0]
    make_evidence(session, decided, ann).published_on = "2024-05"
    decide(session, decided, Judgement(VerdictLabel.SUPPORTED, rationale="The register says so."))
    article = make_article(
        session,
        (WORDS.upper(), "The harbour of Brackwater opened in 1913 with nine cranes.", "Nobody came."),
        title="Ninety years on",
        reviewers=[ben],
    )
    return TwoArticles(session, decided, actor_of(ben), article, claims_of(session, article))


def test_the_decision_is_shown_with_its_evidence(desk: TwoArticles) -> None:
    same, near, far = (
        earlier_decisions(desk.session, desk.actor, desk.article.id, claim.spans[0].quote)
        for claim in desk.claims
    )

    assert [(one.article, one.number, one.label, one.editor) for one in same] == [
        ("A harbour opens", 1, VerdictLabel.SUPPORTED, "Edda Ek")
    ]
    assert [piece.title for piece in same[0].evidence] == ["Harbour register"]
    assert same[0].may_be_taken_over
    assert [(piece.text, piece.is_other) for piece in near[0].pieces][1] == ("1931", True)
    assert not near[0].may_be_taken_over
    assert far == ()


def test_the_preview_is_told_which_claims_were_decided_before(desk: TwoArticles) -> None:
    texts = {number: claim.spans[0].quote for number, claim in enumerate(desk.claims, 1)}

    assert decided_before(desk.session, desk.article.id, texts) == (1, 2)
    assert decided_before(desk.session, desk.decided.article_id, {1: WORDS}) == ()
    assert decided_before(desk.session, desk.article.id, {1: "It is so."}) == ()


def test_the_verdict_is_complete_and_says_where_it_was_decided(desk: TwoArticles) -> None:
    verdict = desk.reuse()

    assert (verdict.label, verdict.is_complete, verdict.reviewer_id) == (
        VerdictLabel.SUPPORTED,
        True,
        desk.actor.user_id,
    )
    assert verdict.rationale.endswith("in “A harbour opens”, claim 1. The register says so.")
    copied = desk.session.scalars(select(Evidence).where(Evidence.claim_id == desk.claims[0].id)).all()
    assert [(one.title, one.published_on) for one in copied] == [("Harbour register", "2024-05")]
    assert copied[0].author_id == desk.actor.user_id
    acts = desk.session.scalars(select(Event.action).where(Event.claim_id == desk.claims[0].id)).all()
    assert acts == ["add_evidence", "record_verdict"]


def test_pressing_twice_changes_nothing(desk: TwoArticles) -> None:
    assert desk.reuse().id == desk.reuse().id
    assert len(desk.session.scalars(select(Verdict)).all()) == 1


def test_a_reason_code_goes_along(desk: TwoArticles) -> None:
    source = claims_of(desk.session, make_article(desk.session, ("Nobody ever came.", "Nobody came.")))[1]
    decide(
        desk.session,
        source,
        Judgement(VerdictLabel.UNVERIFIED, reason_code=ReasonCode.NO_SOURCE, rationale="No log was kept."),
    )

    verdict = desk.reuse(2, decided=source.public_id)

    assert (verdict.label, verdict.reason_code) == (VerdictLabel.UNVERIFIED, ReasonCode.NO_SOURCE)


def test_another_number_needs_a_verdict_of_its_own(desk: TwoArticles) -> None:
    with pytest.raises(Invalid, match="do not say the same"):
        desk.reuse(1)


def test_a_clash_stays_with_its_article(desk: TwoArticles) -> None:
    clash = ConflictPointer(ConflictTarget.RECORD, "the port register")
    source = claims_of(desk.session, make_article(desk.session, ("Nobody came.",)))[0]
    decide(
        desk.session,
        source,
        Judgement(
            VerdictLabel.INCONSISTENT,
            conflict=clash,
            conflict_kind=ConflictKind.REFERENCE,
            rationale="It lists nine.",
        ),
    )

    with pytest.raises(Invalid, match="name the clash here yourself"):
        desk.reuse(2, decided=source.public_id)


def test_a_claim_that_is_open_again_cannot_be_taken_over(desk: TwoArticles) -> None:
    desk.decided.state = ClaimState.OPEN
    desk.session.commit()

    with pytest.raises(NotFound, match="no longer decided"):
        desk.reuse()


def test_changed_words_are_read_again_first(desk: TwoArticles) -> None:
    with pytest.raises(Conflict, match="have changed"):
        desk.reuse(base=2)


def test_a_dropped_claim_takes_no_verdict(desk: TwoArticles) -> None:
    claim = desk.claims[0]
    claim.state, claim.former_state, claim.drop_cause = (
        ClaimState.DROPPED,
        ClaimState.OPEN,
        DropCause.NOT_CHECKABLE,
    )
    desk.session.commit()

    with pytest.raises(Conflict, match="takes no verdict"):
        desk.reuse()


def test_a_stale_claim_gets_a_new_round(desk: TwoArticles) -> None:
    desk.reuse(op_id="before")
    claim = desk.claims[0]
    make_stale(desk.session, claim, actor=desk.actor, at=desk.article.created_at, why="the date changed")
    desk.session.commit()

    assert desk.reuse(op_id="after").round == 2
