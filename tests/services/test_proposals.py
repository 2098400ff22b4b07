"""Proposed wordings: who may propose and answer, who sees them, and what the next version took."""

import pytest
from factories import actor_of, make_user
from judging import UNVERIFIED, judge
from sqlalchemy.orm import Session
from versioning import NEWS, claim_with, reviewed, store

from factcheck.checking import ReferenceFacts
from factcheck.domain.labels import ArticleState, ProposalState
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.errors import Conflict, Invalid, NotAllowed, NotFound
from factcheck.persistence.models import Article, Claim, User
from factcheck.persistence.queries.proposals import wording_page
from factcheck.persistence.queries.reports import article_report
from factcheck.services.proposals import answer_proposal, propose_wording
from factcheck.services.verification import find_faults

pytestmark = pytest.mark.databases("one")

ACCEPTED, STET, OPEN = ProposalState.ACCEPTED, ProposalState.STET, ProposalState.OPEN
TEN = "It cost ten million euros"


@pytest.fixture
def ann(session: Session) -> User:
    return make_user(session, name="Ann")


@pytest.fixture
def ben(session: Session) -> User:
    return make_user(session, name="Ben")


@pytest.fixture
def article(session: Session, editor: Actor, facts: ReferenceFacts, ann: User, ben: User) -> Article:
    return reviewed(session, editor, facts, [ann.public_id, ben.public_id])


@pytest.fixture
def claim(session: Session, article: Article) -> Claim:
    return claim_with(session, article, "It cost nine")


def test_a_proposal_waits_and_is_told(
    session: Session, editor: Actor, article: Article, claim: Claim, ann: User
) -> None:
    proposal = propose_wording(session, actor=actor_of(ann), claim_id=claim.public_id, words=f" {TEN} ")

    assert (proposal.words, proposal.state, proposal.version, proposal.claim_revision) == (TEN, OPEN, 1, 1)
    [shown] = wording_page(session, editor, claim.public_id).proposals
    assert (shown.by, shown.fate) == ("Ann", "open")
    assert list(find_faults(session)) == []


def test_an_editor_answers_and_may_answer_otherwise(
    session: Session, editor: Actor, claim: Claim, ann: User
) -> None:
    proposal = propose_wording(session, actor=actor_of(ann), claim_id=claim.public_id, words=TEN)

    for state in (ACCEPTED, ACCEPTED, STET, OPEN):
        answer_proposal(session, actor=editor, proposal_id=proposal.public_id, state=state)
        assert proposal.state is state

    assert proposal.answered_by_id == editor.user_id
    with pytest.raises(NotAllowed):
        answer_proposal(session, actor=actor_of(ann), proposal_id=proposal.public_id, state=ACCEPTED)
    with pytest.raises(NotFound):
        answer_proposal(session, actor=editor, proposal_id="0" * 32, state=ACCEPTED)


def test_what_others_propose_is_closed_until_ones_own_verdict_is_complete(
    session: Session, article: Article, claim: Claim, ann: User, ben: User
) -> None:
    propose_wording(session, actor=actor_of(ann), claim_id=claim.public_id, words=TEN)

    assert wording_page(session, actor_of(ben), claim.public_id).proposals == ()
    assert len(wording_page(session, actor_of(ann), claim.public_id).proposals) == 1
    assert not any(
        row.proposed_wording for row in article_report(session, actor_of(ben), article.public_id).rows
    )

    judge(session, ben, claim, UNVERIFIED)
    assert len(wording_page(session, actor_of(ben), claim.public_id).proposals) == 1


def test_an_editor_who_is_asked_to_judge_cannot_answer_what_is_closed_to_them(
    session: Session, editor: Actor, facts: ReferenceFacts, ann: User
) -> None:
    asked = session.get_one(User, editor.user_id)
    article = reviewed(session, editor, facts, [asked.public_id, ann.public_id])
    claim = claim_with(session, article, "It cost nine")
    proposal = propose_wording(session, actor=actor_of(ann), claim_id=claim.public_id, words=TEN)
    own = propose_wording(session, actor=editor, claim_id=claim.public_id, words="It cost more")

    with pytest.raises(NotAllowed, match="closed to you"):
        answer_proposal(session, actor=editor, proposal_id=proposal.public_id, state=STET)
    assert answer_proposal(session, actor=editor, proposal_id=own.public_id, state=STET).state is STET


@pytest.mark.parametrize("words", ["  ", "It cost nine  million euros", "x" * 2_001])
def test_empty_same_and_endless_words_are_refused(
    session: Session, editor: Actor, claim: Claim, words: str
) -> None:
    with pytest.raises(Invalid):
        propose_wording(session, actor=editor, claim_id=claim.public_id, words=words)


def test_only_the_people_of_the_article_propose_and_only_during_its_review(
    session: Session, editor: Actor, article: Article, claim: Claim
) -> None:
    with pytest.raises(NotAllowed, match="among the reviewers"):
        propose_wording(session, actor=actor_of(make_user(session)), claim_id=claim.public_id, words=TEN)

    article.state = ArticleState.SIGNED_OFF
    session.commit()
    with pytest.raises(NotAllowed, match="not in review"):
        propose_wording(session, actor=COMMAND_LINE, claim_id=claim.public_id, words=TEN)


def test_the_next_version_tells_whether_it_took_the_words(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, claim: Claim
) -> None:
    taken, missed, stet = (
        propose_wording(session, actor=editor, claim_id=claim.public_id, words=words)
        for words in (TEN, "It cost more than that", "It cost nothing at all")
    )
    answer_proposal(session, actor=editor, proposal_id=taken.public_id, state=ACCEPTED)
    answer_proposal(session, actor=editor, proposal_id=stet.public_id, state=STET)

    store(session, editor, facts, article, NEWS.replace("nine million", "ten million"))

    assert (taken.taken_in, missed.missed_in, stet.taken_in, stet.missed_in) == (2, 2, None, None)
    row = next(
        row for row in article_report(session, COMMAND_LINE, article.public_id).rows if row.proposed_wording
    )
    assert [line.rpartition("; ")[2] for line in row.proposed_wording.splitlines()] == [
        "accepted, taken in version 2)",
        "open, not in version 2)",
        "stet)",
    ]
    assert list(find_faults(session)) == []


def test_a_claim_that_is_gone_takes_no_proposal(
    session: Session, editor: Actor, facts: ReferenceFacts, article: Article, claim: Claim
) -> None:
    store(session, editor, facts, article, NEWS.replace(" It cost nine million euros.", ""))

    with pytest.raises(Conflict, match="not in the text any more"):
        propose_wording(session, actor=editor, claim_id=claim.public_id, words=TEN)
    assert not wording_page(session, editor, claim.public_id).may_propose
