"""Claims cut while the review runs: on a page of their own, by whom, and what a refusal tells."""

import re

from factories import claims_of, make_article, make_user
from judging import UNVERIFIED, judge
from sqlalchemy.orm import Session
from web_client import DeskClient

from factcheck.domain.labels import ArticleState, ClaimState
from factcheck.persistence.models import Article, Claim, User

MARK = "zanzibar"


def in_review(session: Session, client: DeskClient) -> tuple[Article, Claim, list[User]]:
    """Return an article that the client and two others are asked to judge, and its first claim."""
    assert client.user
    others = [make_user(session, name=name) for name in ("Ben", MARK)]
    article = make_article(session, reviewers=[client.user, *others])
    return article, claims_of(session, article)[0], others


def without_tokens(page: str) -> str:
    return re.sub(r'name="csrf_token"[^>]*>', "", page)


def test_the_page_shows_the_claim_and_its_forms(as_reviewer: DeskClient, session: Session) -> None:
    _, claim, _ = in_review(session, as_reviewer)

    page = as_reviewer.get(f"/claims/{claim.public_id}/cut")

    assert page.status_code == 200
    assert "The harbour opened in 1931." in page.text
    assert "Drop the claim" in page.text
    assert "Join with next" in page.text


def test_the_page_of_a_judged_claim_differs_in_nothing(as_reviewer: DeskClient, session: Session) -> None:
    _, claim, others = in_review(session, as_reviewer)
    before = without_tokens(as_reviewer.get(f"/claims/{claim.public_id}/cut").text)
    for person in others:
        judge(session, person, claim, UNVERIFIED)

    assert without_tokens(as_reviewer.get(f"/claims/{claim.public_id}/cut").text) == before


def test_a_reviewer_drops_and_goes_back_to_the_article(as_reviewer: DeskClient, session: Session) -> None:
    article, claim, _ = in_review(session, as_reviewer)

    response = as_reviewer.submit(
        f"/claims/{claim.public_id}/drop", {"cause": "not_checkable", "reason": "Opinion"}
    )

    assert response.status_code == 303
    assert response.location == f"/articles/{article.public_id}?claim=1#c1"
    session.rollback()
    assert claim.state is ClaimState.DROPPED


def test_a_refused_form_stands_on_its_own_page(as_reviewer: DeskClient, session: Session) -> None:
    _, claim, _ = in_review(session, as_reviewer)

    for act, data, sentence in (
        ("drop", {"cause": "duplicate", "reason": ""}, "Say why this claim is not judged."),
        ("drop", {"cause": "poem", "reason": "x"}, "Not a valid choice"),
        ("split", {"text": "no", "base_revision": "1"}, "must stay as they are"),
        ("split", {"text": "no"}, "This form is incomplete"),
        ("kind", {"kind": "poem"}, "Not a valid choice"),
    ):
        response = as_reviewer.submit(f"/claims/{claim.public_id}/{act}", data)

        assert response.status_code == 422, act
        assert sentence in response.text
        assert "<h1>Change claim 1</h1>" in response.text


def test_a_refusal_is_one_sentence_that_names_nobody(as_reviewer: DeskClient, session: Session) -> None:
    _, claim, others = in_review(session, as_reviewer)
    judge(session, others[1], claim, UNVERIFIED)

    response = as_reviewer.submit(
        f"/claims/{claim.public_id}/drop", {"cause": "not_checkable", "reason": "Opinion"}
    )

    assert response.status_code == 403
    assert "Only an editor can change this claim now." in response.text
    assert MARK not in response.text


def test_a_join_that_cannot_be_is_refused_with_its_sentence(
    as_reviewer: DeskClient, session: Session
) -> None:
    article, claim, _ = in_review(session, as_reviewer)

    response = as_reviewer.submit(f"/articles/{article.public_id}/join", {"claim": [claim.public_id]})

    assert response.status_code == 422
    assert "Tick at least two claims to join." in response.text


def test_a_reviewer_does_not_cut_a_draft(as_reviewer: DeskClient, session: Session) -> None:
    article = make_article(session, state=ArticleState.DRAFT)
    claim = claims_of(session, article)[0]

    for act, data in (
        ("drop", {"cause": "duplicate", "reason": "x"}),
        ("split", {"text": "The\nharbour opened in 1931.", "base_revision": "1"}),
        ("kind", {"kind": "fact", "is_checkable": "y"}),
    ):
        assert as_reviewer.submit(f"/claims/{claim.public_id}/{act}", data).status_code == 403, act


def test_a_replaced_claim_has_no_page(as_reviewer: DeskClient, session: Session) -> None:
    _, claim, _ = in_review(session, as_reviewer)
    as_reviewer.submit(
        f"/claims/{claim.public_id}/split", {"text": "The\nharbour opened in 1931.", "base_revision": "1"}
    )

    assert as_reviewer.get(f"/claims/{claim.public_id}/cut").status_code == 404
    again = as_reviewer.submit(
        f"/claims/{claim.public_id}/split", {"text": "The\nharbour opened in 1931.", "base_revision": "1"}
    )
    assert again.status_code == 409
