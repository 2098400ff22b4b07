"""The button that takes back the last act by hand, before the review and during it."""

from cut_pages import SCRIPT, in_review, value_of, words
from factories import actor_of, claims_of, make_article, make_user
from judging import UNVERIFIED, judge
from sqlalchemy.orm import Session
from web_client import DeskClient

from factcheck.domain.labels import ClaimKind
from factcheck.persistence.models import Article, Assignment, User
from factcheck.services.cutting import set_kind


def act_of_another(session: Session, article: Article, person: User, *, is_judged: bool) -> None:
    """Let somebody judge the first claim, or only change its kind."""
    session.rollback()
    session.add(Assignment(article_id=article.id, user_id=person.id))
    session.commit()
    claim = claims_of(session, article)[0]
    if is_judged:
        judge(session, person, claim, UNVERIFIED)
        return
    set_kind(
        session,
        actor=actor_of(person),
        claim_id=claim.public_id,
        kind=ClaimKind.PREDICTION,
        is_checkable=True,
    )


def test_the_button_names_the_last_act_and_takes_it_back(
    as_editor: DeskClient, draft: str, session: Session
) -> None:
    before = words(session, draft)
    assert "Undo:" not in as_editor.get(f"/articles/{draft}/split").text
    as_editor.submit(f"/articles/{draft}/claims", {"text": "90 metres long", "version": "1"})
    page = as_editor.get(f"/articles/{draft}/split").text
    assert "Undo: new claim" in page

    response = as_editor.submit(f"/articles/{draft}/cuts/undo", {"op_id": value_of(page, "op_id")})

    assert response.location == f"/articles/{draft}/split"
    assert words(session, draft) == before
    page = as_editor.get(response.location).text
    assert "Undone: new claim." in page
    assert "Undo:" not in page


def test_in_review_it_leads_back_to_the_claim(as_reviewer: DeskClient, session: Session) -> None:
    article = in_review(session, as_reviewer)
    claim = claims_of(session, article)[0]
    as_reviewer.submit(f"/claims/{claim.public_id}/split", {"at": "12", "base_revision": "1"})
    assert words(session, article.public_id)[:2] == ["The harbour", "opened in 1931"]
    part = next(one for one in claims_of(session, article) if one.number == 1)
    page = as_reviewer.get(f"/claims/{part.public_id}/cut").text
    assert "Undo: split" in page

    response = as_reviewer.submit(
        f"/articles/{article.public_id}/cuts/undo", {"op_id": value_of(page, "op_id")}
    )

    assert response.location == f"/articles/{article.public_id}?claim=1#c1"
    assert words(session, article.public_id)[0] == "The harbour opened in 1931."


def test_a_new_claim_taken_back_leads_to_the_article(as_reviewer: DeskClient, session: Session) -> None:
    article = in_review(session, as_reviewer)
    as_reviewer.submit(f"/articles/{article.public_id}/claims", {"spans": "4-11", "version": "1"})

    response = as_reviewer.submit(f"/articles/{article.public_id}/cuts/undo", {"op_id": "a"})

    assert response.location == f"/articles/{article.public_id}"


def test_nothing_to_undo_and_a_damaged_form_are_refused(as_reviewer: DeskClient, session: Session) -> None:
    article = in_review(session, as_reviewer)

    for sent, sentence in (({"op_id": "a"}, "nothing of yours to undo"), ({}, "This form is damaged")):
        response = as_reviewer.submit(f"/articles/{article.public_id}/cuts/undo", sent)

        assert response.status_code == 422
        assert sentence in response.text


def test_a_refusal_is_the_same_whatever_happened_and_so_is_the_offer(
    as_reviewer: DeskClient, session: Session
) -> None:
    answers = set()
    for is_judged in (True, False):
        article = in_review(session, as_reviewer)
        other = make_user(session)
        article_id, claim = article.public_id, claims_of(session, article)[0]
        as_reviewer.submit(f"/claims/{claim.public_id}/span", {"spans": "4-18", "base_revision": "1"})
        act_of_another(session, article, other, is_judged=is_judged)
        assert "Undo: changed words" in as_reviewer.get(f"/claims/{claim.public_id}/cut").text

        response = as_reviewer.submit(
            f"/articles/{article_id}/cuts/undo", {"op_id": "x" + article_id}, headers=SCRIPT
        )
        answers.add((response.status_code, response.text))

    assert answers == {
        (
            409,
            "Your last change cannot be undone any more: something has happened to its claims since.",
        )
    }


def test_others_read_what_was_taken_back(
    as_reviewer: DeskClient, as_editor: DeskClient, session: Session
) -> None:
    assert as_reviewer.user
    assert as_editor.user
    article = make_article(session, reviewers=[as_reviewer.user, as_editor.user])
    claim = claims_of(session, article)[0]
    as_editor.submit(f"/claims/{claim.public_id}/span", {"spans": "4-18", "base_revision": "1"})
    as_editor.submit(f"/articles/{article.public_id}/cuts/undo", {"op_id": "a"})

    history = as_reviewer.get(f"/claims/{claim.public_id}").text

    assert "gave the claim its former words back" in history
    assert "<s>harbour opened</s> The harbour opened in 1931." in history


def test_who_takes_words_back_does_not_learn_that_others_judged(
    as_editor: DeskClient, session: Session
) -> None:
    assert as_editor.user
    other = make_user(session)
    article = make_article(session, reviewers=[as_editor.user, other])
    claim = claims_of(session, article)[0]
    judge(session, other, claim, UNVERIFIED)
    as_editor.submit(f"/claims/{claim.public_id}/span", {"spans": "4-18", "base_revision": "1"})

    response = as_editor.submit(f"/articles/{article.public_id}/cuts/undo", {"op_id": "a"})

    for address in (response.location, f"/claims/{claim.public_id}"):
        assert "stale" not in as_editor.get(address).text.lower()
