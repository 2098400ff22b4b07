"""What verdicts rest on besides the words of their claim: it is looked for in the new version too."""

from dataclasses import replace

import pytest
from factories import make_user
from importing import TEXT
from judging import UNVERIFIED, judge, undo
from sqlalchemy import select
from sqlalchemy.orm import Session
from versioning import NEWS, claim_with, reviewed, store

from factcheck.checking import ReferenceFacts
from factcheck.domain.judgement import ConflictPointer, Judgement
from factcheck.domain.labels import (
    ClaimState,
    ConflictField,
    ConflictKind,
    ConflictTarget,
    VerdictLabel,
)
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.domain.ruling import Ruling
from factcheck.persistence.models import Article, Claim, Finding, User
from factcheck.persistence.queries.reports import article_report
from factcheck.services.adjudication import decide_claim
from factcheck.services.findings import dismiss_finding
from factcheck.services.verification import find_faults

pytestmark = pytest.mark.databases("one")

COST = "It cost nine million euros"
OTHER = "Nine cranes stand in the harbour"
FIELD, HEADLINE = ConflictTarget.FIELD, ConflictField.HEADLINE


@pytest.fixture
def ann(session: Session) -> User:
    return make_user(session, name="Ann")


@pytest.fixture
def article(session: Session, editor: Actor, facts: ReferenceFacts, ann: User) -> Article:
    return reviewed(session, editor, facts, [ann.public_id])


def clash(target: ConflictTarget, value: str) -> Judgement:
    return Judgement(
        VerdictLabel.INCONSISTENT,
        conflict=ConflictPointer(target, value),
        conflict_kind=ConflictKind.SELF,
    )


def judged(session: Session, ann: User, article: Article, judgement: Judgement, words: str = COST) -> Claim:
    claim = claim_with(session, article, words)
    judge(session, ann, claim, judgement)
    return claim


@pytest.mark.parametrize(
    ("judgement", "text", "state"),
    [
        (UNVERIFIED, NEWS.replace("marks", "opens"), ClaimState.AGREED),
        (clash(ConflictTarget.SPAN, OTHER), "On top.\n\n" + NEWS, ClaimState.AGREED),
        (clash(ConflictTarget.SPAN, OTHER), NEWS.replace("Nine cranes", "Ten cranes"), ClaimState.STALE),
        (clash(ConflictTarget.SPAN, OTHER), NEWS.replace(OTHER + ". ", ""), ClaimState.STALE),
        (
            clash(ConflictTarget.FIELD, ConflictField.HEADLINE),
            NEWS.replace("marks", "opens"),
            ClaimState.STALE,
        ),
        (clash(FIELD, HEADLINE), NEWS + "\nMore of it.\n", ClaimState.AGREED),
        (clash(FIELD, ConflictField.DATE), NEWS + "\nMore of it.\n", ClaimState.AGREED),
        (clash(ConflictTarget.RECORD, "Land register"), NEWS + "\nMore of it.\n", ClaimState.AGREED),
    ],
)
def test_a_verdict_is_stale_once_what_it_points_to_changed(
    session: Session,
    editor: Actor,
    facts: ReferenceFacts,
    article: Article,
    ann: User,
    judgement: Judgement,
    text: str,
    state: ClaimState,
) -> None:
    claim = judged(session, ann, article, judgement)

    store(session, editor, facts, article, text)

    session.refresh(claim)
    assert claim.state is state
    assert list(find_faults(session)) == []


def test_a_pointer_of_the_first_version_is_followed_into_the_third(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, ann: User
) -> None:
    claim = judged(session, ann, article, clash(ConflictTarget.SPAN, OTHER))
    store(session, editor, facts, article, "On top.\n\n" + NEWS)

    store(session, editor, facts, article, "On top.\n\nAnd more.\n\n" + NEWS)
    session.refresh(claim)
    assert claim.state is ClaimState.AGREED

    store(session, editor, facts, article, "On top.\n\n" + NEWS.replace("Nine cranes", "Ten cranes"))
    session.refresh(claim)
    assert claim.state is ClaimState.STALE


def test_a_pointer_is_exported_where_its_passage_stands_now(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, ann: User
) -> None:
    claim = judged(session, ann, article, clash(ConflictTarget.SPAN, OTHER))
    version = store(session, editor, facts, article, "On top of it all.\n\n" + NEWS)

    def pointed() -> list[str]:
        rows = article_report(session, COMMAND_LINE, article.public_id).rows
        row = next(row for row in rows if row.public_id == claim.public_id)
        return [span.quote(version.text) for span in row.conflict_spans]

    assert pointed() == [OTHER]
    ruling = Ruling(Judgement(VerdictLabel.INCONSISTENT))
    decision = decide_claim(session, actor=editor, claim_id=claim.public_id, ruling=ruling)
    assert (decision.version, pointed()) == (2, [OTHER])


def test_what_undo_says_again_points_into_the_present_text(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, ann: User
) -> None:
    claim = judged(session, ann, article, clash(ConflictTarget.SPAN, OTHER))
    text = "On top of it all.\n\n" + NEWS
    store(session, editor, facts, article, text)
    judge(session, ann, claim, UNVERIFIED)

    row = undo(session, ann, claim)

    assert row.conflict
    [(start, end)] = row.conflict["spans"]
    assert (row.version, text[start:end]) == (2, OTHER)

    store(session, editor, facts, article, text.replace(OTHER + ". ", ""))
    judge(session, ann, claim, UNVERIFIED)
    assert claim.state is ClaimState.AGREED


def test_a_decision_is_stale_once_its_passage_changed(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, ann: User
) -> None:
    claim = judged(session, ann, article, UNVERIFIED)
    ruling = Ruling(replace(clash(FIELD, HEADLINE), rationale="It clashes."))
    decide_claim(session, actor=editor, claim_id=claim.public_id, ruling=ruling)

    store(session, editor, facts, article, NEWS.replace("marks", "opens"))

    session.refresh(claim)
    assert (claim.state, claim.former_state) == (ClaimState.STALE, ClaimState.FINAL)


def test_a_decision_that_points_to_nothing_stays(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, ann: User
) -> None:
    claim = judged(session, ann, article, UNVERIFIED)
    ruling = Ruling(replace(UNVERIFIED, rationale="Nobody answered."))
    decide_claim(session, actor=editor, claim_id=claim.public_id, ruling=ruling)

    store(session, editor, facts, article, NEWS.replace("marks", "opens"))

    session.refresh(claim)
    assert claim.state is ClaimState.FINAL


class TestFindings:
    @pytest.fixture
    def article(self, session: Session, editor: Actor, facts: ReferenceFacts, ann: User) -> Article:
        return reviewed(session, editor, facts, [ann.public_id], TEXT)

    def found(self, session: Session) -> list[Finding]:
        return list(session.scalars(select(Finding).where(Finding.retired_at.is_(None)).order_by(Finding.id)))

    def test_a_finding_moves_with_its_words_and_keeps_its_dismissal(
        self, session: Session, editor: Actor, facts: ReferenceFacts, article: Article
    ) -> None:
        [finding] = self.found(session)
        why = "It is a quotation."
        dismiss_finding(session, actor=editor, finding_id=finding.public_id, reason=why, whole_group=False)

        version = store(session, editor, facts, article, TEXT.replace("on the bridge", "at the harbour"))

        [kept] = self.found(session)
        [(start, end)] = kept.spans
        assert (kept.id, kept.version_id, len(kept.dismissals)) == (finding.id, version.id, 1)
        assert version.text[start:end] == kept.quote

    def test_a_verdict_that_rests_on_a_finding_is_stale_once_that_is_gone(
        self, session: Session, editor: Actor, facts: ReferenceFacts, article: Article, ann: User
    ) -> None:
        [finding] = self.found(session)
        pointer = clash(ConflictTarget.FINDING, finding.public_id)
        claim = judged(session, ann, article, pointer, "Nine cranes")

        store(session, editor, facts, article, TEXT + "\nMore of it.\n")
        session.refresh(claim)
        assert claim.state is ClaimState.AGREED

        store(session, editor, facts, article, TEXT.replace("former ", ""))
        session.refresh(claim)
        assert claim.state is ClaimState.STALE
        assert self.found(session) == []
