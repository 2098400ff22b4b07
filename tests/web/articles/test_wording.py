"""New claims and other words for one, by forms that need no script, and by places that a script sends."""

import re

import pytest
from cut_pages import SCRIPT, in_review, value_of, words
from factories import claims_of, make_article, make_user
from judging import UNVERIFIED, judge
from sqlalchemy.orm import Session
from web_client import DeskClient

from factcheck.domain.labels import ArticleState, Role
from factcheck.persistence.loading import article_by

NEW = {"version": "1", "spans": "", "text": "", "part": "", "which": "", "shown": ""}


class TestNewClaim:
    def test_copied_words_become_a_claim_of_the_draft(
        self, as_editor: DeskClient, draft: str, session: Session
    ) -> None:
        page = as_editor.get(f"/articles/{draft}/split").text
        assert value_of(page, "version") == "1"

        response = as_editor.submit(f"/articles/{draft}/claims", {**NEW, "text": "90 metres long"})

        number = words(session, draft).index("90 metres long") + 1
        assert response.status_code == 303
        assert response.location == f"/articles/{draft}/split?claim={number}#c{number}"
        assert f"Claim {number} is new." in as_editor.get(response.location).text

    def test_places_that_a_script_sends_become_a_claim(
        self, as_reviewer: DeskClient, session: Session
    ) -> None:
        article = in_review(session, as_reviewer)

        response = as_reviewer.submit(
            f"/articles/{article.public_id}/claims", {"spans": "4-11,31-39", "version": "1"}
        )

        assert response.location == f"/articles/{article.public_id}?claim=2#c2"
        assert "harbour … has nine" in words(session, article.public_id)

    def test_the_part_of_the_text_and_the_place_in_it_are_chosen(
        self, as_editor: DeskClient, draft: str, session: Session
    ) -> None:
        page = as_editor.get(f"/articles/{draft}/split").text
        parts = re.findall(r'<option[^>]*value="([0-9a-f]{32})">([^<]*)</option>', page)
        headline = next(part for part, label in parts if label.startswith("Headline: Harbour town"))
        assert len(parts) == 3

        as_editor.submit(f"/articles/{draft}/claims", {**NEW, "text": "bridge", "part": headline})

        made = [one.spans[0] for one in claims_of(session, article_by(session, draft))]
        assert [span.start < 30 for span in made if span.quote == "bridge"] == [True]

    def test_words_that_stand_twice_are_asked_for_at_their_field(
        self, as_editor: DeskClient, draft: str, session: Session
    ) -> None:
        before = words(session, draft)

        response = as_editor.submit(f"/articles/{draft}/claims", {**NEW, "text": "bridge"})

        assert response.status_code == 422
        assert 'id="add-which-error"' in response.text
        assert 'aria-describedby="add-which-hint add-which-error"' in response.text
        assert "These words stand there 3 times: say which one you mean." in response.text
        assert "bridge</textarea>" in response.text
        assert '<details class="fold" id="new-claim" open>' in response.text
        assert words(session, draft) == before

    @pytest.mark.parametrize(
        ("sent", "sentence"),
        [
            ({"text": "Leave a comment"}, "do not stand in one paragraph"),
            ({"text": ""}, "Write the words of the claim."),
            ({"spans": "7"}, "no places in the text"),
            ({"spans": "29-30"}, "Choose at least one word."),
            ({"text": "Harbour town marks its bridge"}, "has exactly these words already."),
        ],
    )
    def test_what_is_wrong_stands_at_the_words(
        self, as_editor: DeskClient, draft: str, sent: dict[str, str], sentence: str
    ) -> None:
        response = as_editor.submit(f"/articles/{draft}/claims", {**NEW, **sent})

        assert response.status_code == 422
        error = response.text[response.text.index('id="add-text-error"') :]
        assert sentence in error[:400]

    def test_a_number_that_is_none_and_a_missing_version_are_refused(
        self, as_editor: DeskClient, draft: str
    ) -> None:
        for sent, sentence in (
            ({"text": "bridge", "which": "second"}, "Not a valid integer value."),
            ({"text": "bridge", "version": ""}, "This form is incomplete: open the page again."),
        ):
            response = as_editor.submit(f"/articles/{draft}/claims", {**NEW, **sent})

            assert response.status_code == 422
            assert sentence in response.text

    def test_another_version_is_a_conflict(self, as_editor: DeskClient, draft: str) -> None:
        response = as_editor.submit(f"/articles/{draft}/claims", {**NEW, "spans": "0-7", "version": "2"})

        assert response.status_code == 409

    def test_in_review_a_refused_form_stands_on_the_page_of_its_claim(
        self, as_reviewer: DeskClient, session: Session
    ) -> None:
        article = in_review(session, as_reviewer)
        claim = claims_of(session, article)[1]
        page = as_reviewer.get(f"/claims/{claim.public_id}/cut").text
        assert value_of(page, "shown") == claim.public_id

        response = as_reviewer.submit(
            f"/articles/{article.public_id}/claims",
            {**NEW, "text": "no such words", "shown": claim.public_id},
        )

        assert response.status_code == 422
        assert "<h1>Change claim 2</h1>" in response.text
        assert 'id="add-text-error"' in response.text

    def test_a_form_of_no_page_gets_the_sentence(self, as_reviewer: DeskClient, session: Session) -> None:
        article, other = in_review(session, as_reviewer), in_review(session, as_reviewer)
        elsewhere = claims_of(session, other)[0].public_id

        for shown in ("", "0" * 32, elsewhere):
            response = as_reviewer.submit(
                f"/articles/{article.public_id}/claims", {**NEW, "text": "no such", "shown": shown}
            )

            assert response.status_code == 422
            assert "These words do not stand in one paragraph of the text" in response.text
            assert "Change claim" not in response.text

    def test_a_reviewer_gets_no_preview_of_a_draft_that_way(
        self, as_reviewer: DeskClient, session: Session
    ) -> None:
        article = make_article(session, state=ArticleState.DRAFT)

        wrong = as_reviewer.submit(f"/articles/{article.public_id}/claims", {**NEW, "text": ""})
        right = as_reviewer.submit(f"/articles/{article.public_id}/claims", {**NEW, "spans": "4-11"})

        assert (wrong.status_code, right.status_code) == (422, 403)
        assert "Start review" not in wrong.text

    def test_a_script_gets_the_sentence_alone(self, as_reviewer: DeskClient, session: Session) -> None:
        article = in_review(session, as_reviewer)

        response = as_reviewer.submit(
            f"/articles/{article.public_id}/claims", {"spans": "0-27", "version": "1"}, headers=SCRIPT
        )

        assert response.status_code == 303
        again = as_reviewer.submit(
            f"/articles/{article.public_id}/claims", {"spans": "0-26", "version": "1"}, headers=SCRIPT
        )
        assert (again.status_code, again.mimetype) == (422, "text/plain")
        assert again.text == "Claim 1 has exactly these words already."

    def test_an_unknown_article_is_not_found(self, as_editor: DeskClient) -> None:
        for sent in ({"text": "x"}, {"spans": "0-1"}):
            response = as_editor.submit(f"/articles/{'0' * 32}/claims", {**NEW, **sent})

            assert response.status_code == 404


class TestOtherWords:
    def test_the_form_starts_with_the_words_and_changes_them(
        self, as_reviewer: DeskClient, session: Session
    ) -> None:
        article = in_review(session, as_reviewer)
        claim = claims_of(session, article)[0]
        page = as_reviewer.get(f"/claims/{claim.public_id}/cut").text
        assert 'id="span-text"' in page
        assert "The harbour opened in 1931.</textarea>" in page
        assert '<mark class="claim now">The harbour opened in 1931.</mark> It has nine cranes.' in page

        response = as_reviewer.submit(
            f"/claims/{claim.public_id}/span",
            {"text": "The harbour\nin 1931", "base_revision": value_of(page, "base_revision")},
        )

        assert response.location == f"/articles/{article.public_id}?claim=1#c1"
        assert words(session, article.public_id)[0] == "The harbour … in 1931"
        again = as_reviewer.get(f"/claims/{claim.public_id}/cut").text
        assert "The harbour\nin 1931</textarea>" in again

    def test_places_that_a_script_sends_change_them(self, as_reviewer: DeskClient, session: Session) -> None:
        article = in_review(session, as_reviewer)
        claim = claims_of(session, article)[0]

        as_reviewer.submit(f"/claims/{claim.public_id}/span", {"spans": "4-18", "base_revision": "1"})

        assert words(session, article.public_id)[0] == "harbour opened"

    def test_words_of_the_claim_itself_are_meant_where_they_stand_twice(
        self, as_reviewer: DeskClient, session: Session
    ) -> None:
        assert as_reviewer.user
        article = make_article(session, ["A boat sank.", "A boat came."], reviewers=[as_reviewer.user])
        claim = claims_of(session, article)[1]

        as_reviewer.submit(f"/claims/{claim.public_id}/span", {"text": "boat", "base_revision": "1"})

        session.rollback()
        session.expire_all()
        assert [(span.start, span.quote) for span in claim.spans] == [(15, "boat")]

    @pytest.mark.parametrize(
        ("sent", "field", "sentence"),
        [
            ({"text": "no such words"}, "span-text", "do not stand in one paragraph"),
            ({"spans": "x"}, "span-text", "no places in the text"),
            ({"spans": "0-40"}, "span-text", "Claim 2 has exactly these words already."),
            ({"text": "harbour", "which": "2"}, "span-which", "stand there once"),
            ({"text": "harbour", "base_revision": ""}, "span-base", "This form is incomplete"),
        ],
    )
    def test_what_is_wrong_stands_at_its_field(
        self, as_reviewer: DeskClient, session: Session, sent: dict[str, str], field: str, sentence: str
    ) -> None:
        article = in_review(session, as_reviewer)
        first = claims_of(session, article)[0]
        as_reviewer.submit(f"/articles/{article.public_id}/claims", {"spans": "0-40", "version": "1"})

        response = as_reviewer.submit(f"/claims/{first.public_id}/span", {"base_revision": "1", **sent})

        assert response.status_code == 422
        error = response.text[response.text.index(f'id="{field}-error"') :]
        assert sentence in error[:400]

    def test_a_script_gets_the_sentence_alone(self, as_reviewer: DeskClient, session: Session) -> None:
        claim = claims_of(session, in_review(session, as_reviewer))[0]

        response = as_reviewer.submit(
            f"/claims/{claim.public_id}/span", {"spans": "27-28", "base_revision": "1"}, headers=SCRIPT
        )

        assert (response.status_code, response.text) == (422, "Choose at least one word.")

    def test_an_outdated_form_is_a_conflict(self, as_reviewer: DeskClient, session: Session) -> None:
        claim = claims_of(session, in_review(session, as_reviewer))[0]

        response = as_reviewer.submit(
            f"/claims/{claim.public_id}/span", {"spans": "4-18", "base_revision": "3"}
        )

        assert response.status_code == 409

    def test_the_answer_does_not_tell_that_others_judged(
        self, as_editor: DeskClient, session: Session
    ) -> None:
        assert as_editor.user
        other = make_user(session, Role.REVIEWER)
        article = make_article(session, reviewers=[as_editor.user, other])
        judged, free, _ = claims_of(session, article)
        judge(session, other, judged, UNVERIFIED)

        for claim, spans in ((judged, "4-18"), (free, "31-46")):
            response = as_editor.submit(
                f"/claims/{claim.public_id}/span", {"spans": spans, "base_revision": "1"}
            )
            page = as_editor.get(response.location).text
            assert f"Claim {claim.number} has the chosen words." in page
            assert "stale" not in page.lower()

        history = as_editor.get(f"/claims/{judged.public_id}").text
        assert "changed the words of the claim" in history
        assert "stale" not in history.lower()


def test_places_inside_the_claim_that_a_script_sends_split_it(
    as_reviewer: DeskClient, session: Session
) -> None:
    claim = claims_of(session, in_review(session, as_reviewer))[0]

    for at, sentence in (("x", "no places in the text"), ("0", "inside its own words")):
        response = as_reviewer.submit(
            f"/claims/{claim.public_id}/split", {"at": at, "base_revision": "1"}, headers=SCRIPT
        )

        assert response.status_code == 422
        assert sentence in response.text
