"""Who may cut a claim, and how little a refusal tells."""

import pytest
from cutting import drop, halve
from factories import actor_of, claims_of, make_article, make_user
from judging import DISPUTED, SUPPORTED, UNVERIFIED, Desk, cite, judge, make_desk, undo
from sqlalchemy.orm import Session

from factcheck.domain.labels import ArticleState, ClaimState
from factcheck.domain.permissions import Actor
from factcheck.errors import NotAllowed, NotFound
from factcheck.services.articles import delete_draft
from factcheck.services.cutting import restore_claim
from factcheck.services.verdicts import ask_editor

pytestmark = pytest.mark.databases("one")


@pytest.fixture
def desk(session: Session) -> Desk:
    return make_desk(session)


@pytest.mark.parametrize("judgement", [UNVERIFIED, SUPPORTED], ids=["complete", "draft"])
def test_a_reviewer_does_not_cut_what_another_has_judged(
    session: Session, desk: Desk, judgement: object
) -> None:
    judge(session, desk.ben, desk.claim, judgement)  # type: ignore[arg-type]

    for act in (drop, halve):
        with pytest.raises(NotAllowed, match=r"^Only an editor can change this claim now\.$"):
            act(session, actor_of(desk.ann), desk.claim)


def test_the_same_sentence_refuses_for_reasons_that_all_can_see(
    session: Session, desk: Desk, editor: Actor
) -> None:
    desk.claim.round = 2
    session.commit()

    with pytest.raises(NotAllowed, match=r"^Only an editor can change this claim now\.$"):
        drop(session, actor_of(desk.ann), desk.claim)


def test_a_call_for_an_editor_holds(session: Session, desk: Desk) -> None:
    ask_editor(session, actor=actor_of(desk.ann), claim_id=desk.claim.public_id)

    with pytest.raises(NotAllowed, match="Only an editor"):
        drop(session, actor_of(desk.ann), desk.claim)


def test_a_verdict_that_was_taken_back_is_no_hindrance(session: Session, desk: Desk) -> None:
    judge(session, desk.ben, desk.claim, UNVERIFIED)
    undo(session, desk.ben, desk.claim)

    drop(session, actor_of(desk.ann), desk.claim)

    assert desk.claim.state is ClaimState.DROPPED


def test_ones_own_verdict_does_not_keep_from_splitting(session: Session, desk: Desk) -> None:
    cite(session, desk.ann, desk.claim)
    judge(session, desk.ann, desk.claim, DISPUTED)

    assert len(halve(session, actor_of(desk.ann), desk.claim)) == 2


def test_before_the_review_only_editors_cut(session: Session, editor: Actor) -> None:
    article = make_article(session, state=ArticleState.DRAFT)
    claim = claims_of(session, article)[0]

    with pytest.raises(NotAllowed, match="Before the review"):
        drop(session, actor_of(make_user(session)), claim)
    drop(session, editor, claim)

    assert claim.is_dropped_by_editor


def test_whoever_is_not_asked_does_not_cut(session: Session, desk: Desk) -> None:
    with pytest.raises(NotAllowed, match="not among the reviewers"):
        drop(session, actor_of(make_user(session)), desk.claim)


def test_nobody_cuts_in_a_signed_off_article(session: Session, editor: Actor) -> None:
    article = make_article(session, state=ArticleState.SIGNED_OFF)
    claim = claims_of(session, article)[0]

    for act in (drop, halve):
        with pytest.raises(NotAllowed, match="signed off"):
            act(session, editor, claim)


def test_an_unknown_claim_is_not_found(session: Session, editor: Actor) -> None:
    with pytest.raises(NotFound):
        restore_claim(session, actor=editor, claim_id="0" * 32)


def test_a_claim_of_a_deleted_draft_is_not_found(session: Session, editor: Actor) -> None:
    article = make_article(session, state=ArticleState.DRAFT)
    delete_draft(session, actor=editor, article_id=article.public_id)

    with pytest.raises(NotFound):
        drop(session, editor, claims_of(session, article)[0])
