"""The split preview: what it shows, and every change that an editor makes on it."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from factories import claims_of
from sqlalchemy import select
from sqlalchemy.orm import Session
from web_client import DeskClient

from factcheck.domain.labels import ArticleState, BlockKind, ClaimKind, ClaimState
from factcheck.persistence.loading import article_by, current_version
from factcheck.persistence.models import Article, Assignment, Claim
from factcheck.splitting import parser

pytestmark = pytest.mark.slow

Import = Callable[..., str]


def claims(session: Session, draft: str) -> list[Claim]:
    session.rollback()
    return [one for one in claims_of(session, article_by(session, draft)) if one.number]


def plain(html: str) -> str:
    """Return the words of a page without its tags."""
    return " ".join(re.sub(r"<[^>]+>", "", html).replace("\u2060", "").split())


def flagged(page: str) -> str:
    """Return the number of the first claim with a finding."""
    found = re.search(r'<mark class="claim v-flagged[^"]*" id="c(\d+)" data-n="\1"', page)
    assert found
    return found[1]


class TestPage:
    def test_it_shows_the_text_with_marked_claims(self, as_editor: DeskClient, flagged_draft: str) -> None:
        page = as_editor.get(f"/articles/{flagged_draft}/split")

        assert page.status_code == 200
        number = flagged(page.text)
        assert f'aria-label="Claim {number}: flagged"' in page.text
        assert re.search(r'aria-label="Claim \d+: not judged"', page.text)
        assert re.search(rf'<a class="ref"[^>]* href="\?claim={number}#c{number}"', page.text)

    def test_page_furniture_is_struck_with_a_way_back(self, as_editor: DeskClient, draft: str) -> None:
        page = as_editor.get(f"/articles/{draft}/split").text

        furniture = page[page.index('class="furniture"') :]
        assert '<s dir="auto">Leave a comment</s>' in furniture
        assert "Put back" in furniture

    def test_the_chosen_claim_stands_in_the_panel(self, as_editor: DeskClient, flagged_draft: str) -> None:
        number = flagged(as_editor.get(f"/articles/{flagged_draft}/split").text)

        page = as_editor.get(f"/articles/{flagged_draft}/split?claim={number}").text

        assert f'Claim <span class="num">{number}</span>' in page
        assert re.search(r'class="claim v-flagged[^"]* now"', page)
        assert "Join with next" in page
        assert 'class="flagcard"' in page

    @pytest.mark.parametrize("query", ["claim=99", "claim=x", "claim=-1"])
    def test_an_unknown_number_chooses_nothing(self, as_editor: DeskClient, draft: str, query: str) -> None:
        page = as_editor.get(f"/articles/{draft}/split?{query}")

        assert page.status_code == 200
        assert "claim-h" not in page.text

    def test_an_unknown_article_is_not_found(self, as_editor: DeskClient) -> None:
        assert as_editor.get(f"/articles/{'0' * 32}/split").status_code == 404

    def test_reviewers_do_not_see_it(self, as_reviewer: DeskClient, draft: str) -> None:
        assert as_reviewer.get(f"/articles/{draft}/split").status_code == 403

    def test_a_text_without_claims_says_so(self, as_editor: DeskClient, bring: Import) -> None:
        page = as_editor.get(f"/articles/{bring('Leave a comment')}/split")

        assert "No claim was found in this text." in page.text

    def test_a_missing_parser_is_told(
        self, as_editor: DeskClient, draft: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert "The parser is not installed" not in as_editor.get(f"/articles/{draft}/split").text
        monkeypatch.setattr(parser, "find_spec", lambda _: None)

        assert "The parser is not installed" in as_editor.get(f"/articles/{draft}/split").text

    @pytest.mark.parametrize(
        "text",
        [
            "<script>alert(1)</script> was seen in town.",
            "The \u202eevil\u202c word {{7*7}} was seen & heard.",
            "x" * 5000 + " was written down.",
            '"><img src=x onerror=alert(1)> stood on the wall.',
        ],
    )
    def test_hostile_text_is_shown_as_text(self, as_editor: DeskClient, bring: Import, text: str) -> None:
        article = bring(text)

        page = as_editor.get(f"/articles/{article}/split?claim=1").text

        escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&#34;")
        assert escaped.rstrip(".")[:60] in page
        assert "<script>alert" not in page
        assert "<img src=x" not in page
        assert 'dir="auto"' in page

    def test_the_words_of_the_page_are_the_words_of_the_text(
        self, as_editor: DeskClient, bring: Import, session: Session
    ) -> None:
        article = bring(
            "“We found 😀 nothing,” said Ada Roos. It rained, and the café closed.\n\nIt is shut."
        )

        page = as_editor.get(f"/articles/{article}/split").text

        text = current_version(session, article_by(session, article)).text
        body = re.sub(r'<span class="k">.*?</span>', "", page)
        for paragraph in text.split("\n\n"):
            assert paragraph in plain(body)


class TestChanges:
    def test_a_line_is_put_back_and_left_out(
        self, as_editor: DeskClient, draft: str, session: Session
    ) -> None:
        block = current_version(session, article_by(session, draft)).blocks[-1]

        for kind in ("body", "furniture"):
            response = as_editor.submit(f"/blocks/{block.public_id}", {"kind": kind})

            assert response.location == f"/articles/{draft}/split#b{block.position}"
            session.rollback()
            assert block.kind is BlockKind(kind)

    def test_an_unknown_kind_of_block_is_refused(
        self, as_editor: DeskClient, draft: str, session: Session
    ) -> None:
        block = current_version(session, article_by(session, draft)).blocks[-1]

        assert as_editor.submit(f"/blocks/{block.public_id}", {"kind": "poem"}).status_code == 422

    def test_a_claim_is_dropped_with_a_reason_and_restored(
        self, as_editor: DeskClient, draft: str, session: Session
    ) -> None:
        claim = claims(session, draft)[0]
        refused = as_editor.submit(f"/claims/{claim.public_id}/drop", {"cause": "duplicate", "reason": " "})
        assert refused.status_code == 422
        assert "Say why this claim is not judged." in refused.text
        assert '<input checked id="cause-1"' in refused.text

        dropped = as_editor.submit(
            f"/claims/{claim.public_id}/drop", {"cause": "duplicate", "reason": "Same as 2"}
        )

        assert dropped.location == f"/articles/{draft}/split?claim=1#c1"
        page = as_editor.get(dropped.location).text
        assert "since it is a duplicate" in page
        assert "Same as 2" in page
        as_editor.submit(f"/claims/{claim.public_id}/restore")
        assert claims(session, draft)[0].state is ClaimState.OPEN

    def test_a_line_break_splits_a_claim(self, as_editor: DeskClient, draft: str, session: Session) -> None:
        claim = next(one for one in claims(session, draft) if "90 metres" in one.spans[0].quote)
        words = claim.spans[0].quote

        response = as_editor.submit(
            f"/claims/{claim.public_id}/split",
            {"text": words.replace("is 90", "\r\nis 90"), "base_revision": claim.revision},
        )

        parts = [one for one in claims(session, draft) if one.is_cut_by_hand]
        assert [one.spans[0].quote for one in parts] == ["The bridge", words.removeprefix("The bridge ")]
        number = parts[0].number
        assert response.location == f"/articles/{draft}/split?claim={number}#c{number}"

    def test_changed_words_are_refused_and_kept_in_the_form(
        self, as_editor: DeskClient, draft: str, session: Session
    ) -> None:
        claim = claims(session, draft)[1]

        response = as_editor.submit(
            f"/claims/{claim.public_id}/split", {"text": "Other\nwords", "base_revision": 1}
        )

        assert response.status_code == 422
        assert "the words of the claim must stay as they are" in response.text
        assert "Other\nwords</textarea>" in response.text

    def test_an_outdated_split_is_a_conflict(
        self, as_editor: DeskClient, draft: str, session: Session
    ) -> None:
        claim = claims(session, draft)[1]

        response = as_editor.submit(
            f"/claims/{claim.public_id}/split", {"text": claim.spans[0].quote, "base_revision": 7}
        )

        assert response.status_code == 409

    def test_ticked_claims_are_joined(self, as_editor: DeskClient, draft: str, session: Session) -> None:
        before = claims(session, draft)
        pair = [one.public_id for one in before if one.block_id == before[1].block_id][:2]

        response = as_editor.submit(f"/articles/{draft}/join", {"claim": pair})

        assert response.status_code == 303
        assert len(claims(session, draft)) == len(before) - 1

    @pytest.mark.parametrize("picked", [[], [0], [0, 1]])
    def test_a_join_that_cannot_be_says_why(
        self, as_editor: DeskClient, draft: str, session: Session, picked: list[int]
    ) -> None:
        before = claims(session, draft)
        ids = [before[place].public_id for place in picked]

        response = as_editor.submit(f"/articles/{draft}/join", {"claim": ids})

        assert response.status_code == 422
        assert 'role="alert"' in response.text
        assert len(claims(session, draft)) == len(before)

    def test_claims_of_another_article_are_not_joined_here(
        self, as_editor: DeskClient, draft: str, bring: Import, session: Session
    ) -> None:
        other = bring("Nine cranes stand. They are red. One fell down.")
        ids = [one.public_id for one in claims(session, other)][:2]

        assert as_editor.submit(f"/articles/{draft}/join", {"claim": ids}).status_code == 404

    def test_the_kind_is_changed(self, as_editor: DeskClient, draft: str, session: Session) -> None:
        claim = claims(session, draft)[0]

        as_editor.submit(f"/claims/{claim.public_id}/kind", {"kind": "attributed", "is_checkable": "y"})
        refused = as_editor.submit(f"/claims/{claim.public_id}/kind", {"kind": "poem"})

        assert claims(session, draft)[0].kind is ClaimKind.ATTRIBUTED
        assert refused.status_code == 422

    def test_the_date_is_changed_and_the_findings_with_it(
        self, as_editor: DeskClient, draft: str, session: Session
    ) -> None:
        as_editor.submit(f"/articles/{draft}/date", {"date": "2024-12-24"})

        page = as_editor.get(f"/articles/{draft}/split").text
        assert "24 December 2024" in page
        assert "v-flagged" not in page[: page.index('id="date"')]

    @pytest.mark.parametrize(
        ("data", "sentence"),
        [({"date": "May"}, "is not a date"), ({}, "Give a date, or say that it is not known.")],
    )
    def test_a_date_that_is_none_is_refused(
        self, as_editor: DeskClient, draft: str, data: dict[str, str], sentence: str
    ) -> None:
        response = as_editor.submit(f"/articles/{draft}/date", data)

        assert response.status_code == 422
        assert sentence in response.text

    def test_the_date_can_be_taken_away(self, as_editor: DeskClient, draft: str) -> None:
        as_editor.submit(f"/articles/{draft}/date", {"no_date": "y"})

        assert "Findings that need a date are off." in as_editor.get(f"/articles/{draft}/split").text


class TestStart:
    def test_all_who_may_judge_are_proposed(
        self, as_editor: DeskClient, as_reviewer: DeskClient, draft: str
    ) -> None:
        page = as_editor.get(f"/articles/{draft}/split").text

        for client in (as_editor, as_reviewer):
            assert client.user
            assert re.search(rf'<input checked[^>]*value="{client.user.public_id}"', page)
        assert re.search(r'name="required"[^>]*value="2"', page)

    def test_one_person_needs_one_verdict(self, as_editor: DeskClient, draft: str) -> None:
        page = as_editor.get(f"/articles/{draft}/split").text

        assert re.search(r'name="required"[^>]*value="1"', page)

    def test_the_review_starts(
        self, as_editor: DeskClient, as_reviewer: DeskClient, draft: str, session: Session
    ) -> None:
        assert as_editor.user
        assert as_reviewer.user
        data = {
            "reviewers": [as_editor.user.public_id, as_reviewer.user.public_id],
            "required": "2",
            "due_on": "2026-12-01",
        }

        response = as_editor.submit(f"/articles/{draft}/split", data)

        article = article_by(session, draft)
        assert response.status_code == 303
        assert (article.state, article.due_on) == (ArticleState.IN_REVIEW, date(2026, 12, 1))
        assert len(session.scalars(select(Assignment)).all()) == 2
        assert as_editor.get(f"/articles/{draft}/split").status_code == 302

    @pytest.mark.parametrize(
        ("data", "sentence"),
        [
            ({"required": "1"}, "choose at least 1 reviewers"),
            ({"required": ""}, "Say how many verdicts each claim needs."),
            ({"required": "0"}, "A claim needs 1 to 20 verdicts."),
            ({"required": "1", "reviewers": "0" * 32}, "reviewers"),
            ({"required": "1", "due_on": "soon"}, "Not a valid date value."),
        ],
    )
    def test_a_start_that_cannot_be_says_why(
        self, as_editor: DeskClient, draft: str, session: Session, data: dict[str, str], sentence: str
    ) -> None:
        response = as_editor.submit(f"/articles/{draft}/split", data)

        assert response.status_code == 422
        assert sentence in response.text
        assert article_by(session, draft).state is ArticleState.DRAFT

    def test_reviewers_do_not_start_it(self, as_reviewer: DeskClient, draft: str) -> None:
        assert as_reviewer.submit(f"/articles/{draft}/split", {"required": "1"}).status_code == 403


class TestDelete:
    def test_a_draft_is_deleted_after_a_tick(
        self, as_editor: DeskClient, draft: str, session: Session
    ) -> None:
        refused = as_editor.submit(f"/articles/{draft}/delete")
        assert refused.status_code == 422
        assert "Tick the box to delete the draft." in refused.text

        response = as_editor.submit(f"/articles/{draft}/delete", {"sure": "y"})

        assert response.location == "/articles"
        assert session.scalars(select(Article.deleted_at)).one() is not None
        assert as_editor.get(f"/articles/{draft}/split").status_code == 404


class TestInReview:
    @pytest.fixture
    def article(self, as_editor: DeskClient, draft: str) -> str:
        assert as_editor.user
        data = {"reviewers": [as_editor.user.public_id], "required": "1"}
        assert as_editor.submit(f"/articles/{draft}/split", data).status_code == 303
        return draft

    def test_the_date_is_changed_and_leads_back_to_the_article(
        self, as_editor: DeskClient, article: str, session: Session
    ) -> None:
        response = as_editor.submit(f"/articles/{article}/date", {"date": "2024-12-24"})

        assert response.location == f"/articles/{article}"
        assert current_version(session, article_by(session, article)).reference_date == "2024-12-24"

    def test_a_date_that_is_none_stays_in_its_field_with_the_reason(
        self, as_editor: DeskClient, article: str
    ) -> None:
        assert 'value="2025-05"' in as_editor.get(f"/articles/{article}/date").text

        page = as_editor.submit(f"/articles/{article}/date", {"date": "May"})

        assert page.status_code == 422
        assert 'value="May"' in page.text
        assert "is not a date" in page.text

    def test_only_who_sets_the_date_is_led_to_it(
        self, as_editor: DeskClient, as_reviewer: DeskClient, article: str
    ) -> None:
        address = f"/articles/{article}/date"

        assert address in as_editor.get(f"/articles/{article}").text
        assert address not in as_reviewer.get(f"/articles/{article}").text

    def test_what_belongs_to_the_preview_is_over(self, as_editor: DeskClient, article: str) -> None:
        assert as_editor.submit(f"/articles/{article}/date", {"date": "May"}).status_code == 422
        assert as_editor.submit(f"/articles/{article}/split", {"required": "x"}).status_code == 409
        assert as_editor.submit(f"/articles/{article}/delete").status_code == 409
        assert as_editor.submit(f"/articles/{article}/delete", {"sure": "y"}).status_code == 409
