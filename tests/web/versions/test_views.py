"""The pages of versions: the preview, storing, the list, two side by side, the correction log."""

import io
import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from factories import actor_of
from judging import UNVERIFIED, judge
from review_desk import spaced
from sqlalchemy import select
from sqlalchemy.orm import Session
from versioning import NEWS, claim_with, reviewed
from web_client import DeskClient
from werkzeug.test import TestResponse

from factcheck.checking import ReferenceFacts
from factcheck.domain.labels import ArticleState, Role
from factcheck.persistence.models import Article, ArticleVersion

CHANGED = NEWS.replace("nine million", "ten million").replace("Nine cranes stand in the harbour. ", "")


@dataclass(frozen=True)
class VersionDesk:
    """An article in review, with an editor's and a reviewer's browser."""

    session: Session
    article: Article
    edda: DeskClient
    ann: DeskClient

    @property
    def url(self) -> str:
        return f"/articles/{self.article.public_id}/versions"

    def send(self, text: str = CHANGED, act: str = "preview", **more: object) -> TestResponse:
        data = {"text": text, "act": act, "base": 1, "note": "The town hall corrected it.", **more}
        return self.edda.submit(f"{self.url}/new", data)

    def seen(self, response: TestResponse) -> str:
        """Return the fingerprint that a preview names."""
        found = re.search(r'name="seen"[^>]*value="([0-9a-f]{64})"', response.text)
        assert found, response.text
        return found[1]

    def store(self, text: str = CHANGED, **more: object) -> TestResponse:
        return self.send(text, "store", seen=self.seen(self.send(text, **more)), **more)

    def versions(self) -> list[ArticleVersion]:
        self.session.rollback()
        return list(self.session.scalars(select(ArticleVersion).order_by(ArticleVersion.number)))


@pytest.fixture
def desk(session: Session, client_of: Callable[[Role, str], DeskClient]) -> VersionDesk:
    edda, ann = client_of(Role.EDITOR, "Edda Ek"), client_of(Role.REVIEWER, "Ann Aas")
    assert edda.user
    assert ann.user
    article = reviewed(session, actor_of(edda.user), ReferenceFacts(), [ann.user.public_id])
    judge(session, ann.user, claim_with(session, article, "It cost nine"), UNVERIFIED)
    return VersionDesk(session, article, edda, ann)


def test_the_form_holds_the_present_text_to_be_changed_in_place(desk: VersionDesk) -> None:
    page = desk.edda.get(f"{desk.url}/new")

    assert page.status_code == 200
    assert "It cost nine million euros." in page.text
    assert 'name="base"' in page.text


def test_the_preview_shows_what_becomes_of_the_claims_and_stores_nothing(desk: VersionDesk) -> None:
    page = spaced(desk.send())

    assert "1 changed" in page
    assert "1 gone" in page
    assert 'It cost <del><span class="vh">Removed: </span>nine</del>' in page
    assert "Store version 2" in page
    assert "The town hall corrected it." in page
    assert len(desk.versions()) == 1


def test_a_previewed_text_is_stored_as_it_was_shown(desk: VersionDesk) -> None:
    response = desk.store()

    assert (response.status_code, response.location) == (303, f"{desk.url}/2")
    assert desk.versions()[1].text == CHANGED


def test_the_text_of_a_draft_is_changed_before_its_review(desk: VersionDesk) -> None:
    desk.article.state = ArticleState.DRAFT
    desk.session.commit()
    preview = f"/articles/{desk.article.public_id}/split"
    assert f"{desk.url}/new" in desk.edda.get(preview).text

    response = desk.store()

    assert (response.status_code, response.location) == (303, preview)


def test_a_text_that_was_not_previewed_is_shown_first(desk: VersionDesk) -> None:
    mark = desk.seen(desk.send())

    response = desk.send(CHANGED + "\nMore of it.\n", "store", seen=mark)

    assert response.status_code == 200
    assert "not the one of the preview" in response.text
    assert len(desk.versions()) == 1


def test_a_file_takes_the_place_of_the_text(desk: VersionDesk) -> None:
    file = (io.BytesIO(CHANGED.encode()), "news.txt")

    page = desk.send(NEWS, file=file)

    assert "It cost ten million euros." in page.text
    assert desk.send(CHANGED, "store", seen=desk.seen(page)).status_code == 303


def test_a_file_and_another_text_are_one_too_many(desk: VersionDesk) -> None:
    response = desk.send(NEWS + "More.", file=(io.BytesIO(CHANGED.encode()), "news.txt"))

    assert response.status_code == 422
    assert "Change the text or choose a file, not both" in response.text
    assert "More." in response.text


def test_the_same_text_is_refused_at_the_field(desk: VersionDesk) -> None:
    response = desk.send(NEWS)

    assert response.status_code == 422
    assert "This is the text of version 1, word for word." in response.text


def test_a_version_stored_meanwhile_is_told_and_the_text_kept(desk: VersionDesk) -> None:
    desk.store()

    response = desk.send(NEWS + "More of it.\n")

    assert response.status_code == 409
    assert "stored version 2 while you were at it" in response.text
    assert "More of it." in response.text
    assert 'value="2"' in response.text


def test_reviewers_read_versions_and_bring_none(desk: VersionDesk) -> None:
    desk.store()

    assert desk.ann.get(f"{desk.url}/new").status_code == 403
    page = desk.ann.get(desk.url).text
    assert "Version 2" in page
    assert "The town hall corrected it." in page
    assert "New version" not in page


def test_two_versions_stand_side_by_side(desk: VersionDesk) -> None:
    desk.store()

    page = spaced(desk.ann.get(f"{desk.url}/2"))

    assert "Version 2 beside version 1" in page
    assert '<ins><span class="vh">Added: </span>ten</ins>' in page
    assert "Claims that are gone" in page
    assert desk.ann.get(f"{desk.url}/3").status_code == 404
    assert desk.ann.get(f"{desk.url}/2?since=2").status_code == 404


def test_versions_further_apart_are_compared_without_claims(desk: VersionDesk) -> None:
    desk.store()
    desk.store(CHANGED + "\nMore of it.\n", base=2)

    page = desk.ann.get(f"{desk.url}/3?since=1")

    assert page.status_code == 200
    assert "New claims" not in page.text


def test_the_correction_log_reads_as_a_page_and_as_plain_text(desk: VersionDesk) -> None:
    desk.store()

    page = desk.ann.get(f"/articles/{desk.article.public_id}/corrections")
    plain = desk.ann.get(f"/articles/{desk.article.public_id}/corrections?format=text")

    said = "An earlier version said “It cost nine million euros”. It now says “It cost ten million euros”."
    assert said in page.text
    assert plain.mimetype == "text/plain"
    assert f"- {said}\n" in plain.text
    assert "- Removed: “Nine cranes stand in the harbour”\n" in plain.text
    assert "The town hall corrected it." in plain.text


def test_an_article_with_one_version_has_no_correction_log(desk: VersionDesk) -> None:
    assert desk.ann.get(f"/articles/{desk.article.public_id}/corrections").status_code == 404


def test_a_stale_claim_shows_its_words_before_and_after(desk: VersionDesk) -> None:
    desk.store()
    claim = claim_with(desk.session, desk.article, "It cost ten")

    page = spaced(desk.ann.get(f"/articles/{desk.article.public_id}?claim={claim.number}"))
    history = spaced(desk.ann.get(f"/claims/{claim.public_id}"))

    assert "This claim is stale." in page
    assert "Its words changed in a new version. A new verdict opens a new round." in page
    assert '<del><span class="vh">Removed: </span>nine</del>' in page
    assert "In the versions of the text" in history
    assert "<dt>Version 2</dt><dd>Changed" in history


def test_the_report_says_on_which_version_a_verdict_was_given(desk: VersionDesk) -> None:
    desk.store(NEWS + "\nMore of it.\n")

    page = spaced(desk.ann.get(f"/articles/{desk.article.public_id}/report"))
    table = desk.ann.get(f"/articles/{desk.article.public_id}/report.json").get_json()

    assert "Judged on version 1 of the text." in page
    judged = [row for row in table["claims"] if row["outcome"]]
    assert [row["judged_on_version"] for row in judged] == [1]
    assert judged[0]["verdicts"][0]["version"] == 1


def test_a_signed_off_article_warns_before_it_is_opened_again(desk: VersionDesk) -> None:
    desk.article.state = ArticleState.SIGNED_OFF
    desk.session.commit()

    assert "it is in review again" in desk.edda.get(f"{desk.url}/new").text
