"""Report pages: what they show, to whom, what a download is called, and the sign-off form."""

import json
import re

import pytest
from factories import (
    MOMENT,
    claims_of,
    make_article,
    make_evidence,
    make_finding,
    make_user,
    make_verdict,
)
from opened import words_in
from sqlalchemy import select
from sqlalchemy.orm import Session
from web_client import DeskClient

from factcheck.domain.labels import ArticleState, ClaimState, ReasonCode, VerdictLabel
from factcheck.exporters import BUILTIN
from factcheck.persistence.loading import current_version
from factcheck.persistence.models import Article, Dismissal, Exemption

MARKER = "zanzibar"
FORMATS = tuple(BUILTIN)


@pytest.fixture
def article(session: Session, as_reviewer: DeskClient, as_second_reviewer: DeskClient) -> Article:
    """Return an article whose first claim the second reviewer disputed, in marked words."""
    reviewers = [client.user for client in (as_reviewer, as_second_reviewer) if client.user]
    article = make_article(session, reviewers=reviewers)
    first, second, _ = claims_of(session, article)
    piece = make_evidence(session, first, reviewers[1], title=f"{MARKER} source")
    make_verdict(
        session,
        first,
        reviewers[1],
        VerdictLabel.DISPUTED,
        reason_code=ReasonCode.REFUTED,
        rationale=f"{MARKER} rationale",
        evidence=[piece],
    )
    finding = make_finding(session, second)
    session.add(
        Dismissal(
            finding_id=finding.id,
            user_id=reviewers[1].id,
            reason=f"{MARKER} dismissal",
            holds_for_all=False,
            created_at=MOMENT,
        )
    )
    session.commit()
    return article


def url_of(article: Article, end: str = "report") -> str:
    return f"/articles/{article.public_id}/{end}"


def reasons(session: Session, article: Article, **changes: str) -> dict[str, str]:
    return {
        f"reason_{claim.public_id}": "It runs tonight." for claim in claims_of(session, article)
    } | changes


def test_no_page_and_no_export_tells_a_reviewer_what_another_said(
    article: Article, as_reviewer: DeskClient
) -> None:
    for address in ("/reports", url_of(article)):
        assert MARKER not in as_reviewer.get(address).text
    for name in FORMATS:
        response = as_reviewer.get(url_of(article, f"report.{name}"))
        assert response.status_code == 200
        assert "The harbour opened in 1931" in words_in(name, response.data) or name == "writer"
        assert MARKER not in words_in(name, response.data) + str(response.headers)


def test_the_same_pages_tell_it_once_the_claim_is_open(
    session: Session, article: Article, as_reviewer: DeskClient
) -> None:
    assert as_reviewer.user
    make_verdict(session, claims_of(session, article)[0], as_reviewer.user)

    contents = {name: as_reviewer.get(url_of(article, f"report.{name}")).data for name in FORMATS}

    texts = {name: words_in(name, content) for name, content in contents.items()}
    for name in set(FORMATS) - {"writer", "claimreview"}:  # they tell of what is settled
        assert f"{MARKER} rationale" in texts[name]
    assert all(f"{MARKER} source" in text for name, text in texts.items() if name != "writer")
    assert not any(f"{MARKER} dismissal" in text for text in texts.values())
    assert f"{MARKER} rationale" in as_reviewer.get(url_of(article)).text


def test_a_draft_says_that_it_is_one_and_what_is_open(article: Article, as_editor: DeskClient) -> None:
    text = as_editor.get(url_of(article)).text

    assert "<b>Draft.</b>" in text
    assert "3 claims wait for verdicts" in text
    assert "None of the three claims is settled yet." in text


def test_the_page_offers_every_exporter(article: Article, as_reviewer: DeskClient) -> None:
    text = as_reviewer.get(url_of(article)).text

    for name in FORMATS:
        assert f'href="{url_of(article, f"report.{name}")}"' in text


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("html", "text/html; charset=utf-8"),
        ("csv", "text/csv; charset=utf-8"),
        ("json", "application/json"),
        ("pdf", "application/pdf"),
    ],
)
def test_an_export_is_a_download_with_a_safe_name(
    article: Article, as_reviewer: DeskClient, name: str, kind: str
) -> None:
    response = as_reviewer.get(url_of(article, f"report.{name}"))

    assert response.headers["Content-Disposition"] == (
        f"attachment; filename=report-harbour-anniversary.{name}"
    )
    assert response.content_type == kind
    assert response.headers["X-Content-Type-Options"] == "nosniff"


def test_a_name_beyond_ascii_is_sent_as_the_standard_has_it(
    session: Session, as_reviewer: DeskClient
) -> None:
    article = make_article(session, title="Jubiläum\r\nX: y")

    header = as_reviewer.get(url_of(article, "report.csv")).headers["Content-Disposition"]

    assert "filename*=UTF-8''report-jubil%C3%A4um-x-y.csv" in header


def test_the_data_hold_the_text_and_its_claims(article: Article, as_reviewer: DeskClient) -> None:
    document = json.loads(as_reviewer.get(url_of(article, "report.json")).text)

    text = document["article"]["text"]
    assert [" … ".join(text[s:e] for s, e in row["spans"]) for row in document["claims"]] == [
        row["text"] for row in document["claims"]
    ]


@pytest.mark.parametrize("end", ["report.exe", "report.", "report.html.csv"])
def test_an_unknown_format_is_not_found(article: Article, as_reviewer: DeskClient, end: str) -> None:
    assert as_reviewer.get(url_of(article, end)).status_code == 404


def test_an_unknown_article_has_no_report(as_reviewer: DeskClient) -> None:
    assert as_reviewer.get("/articles/" + "0" * 32 + "/report").status_code == 404


def test_reviewers_have_no_sign_off_form(article: Article, as_reviewer: DeskClient) -> None:
    assert 'id="signoff"' not in as_reviewer.get(url_of(article)).text


def test_the_sign_off_lists_what_stands_in_the_way(
    session: Session, article: Article, as_editor: DeskClient
) -> None:
    claims_of(session, article)[2].state = ClaimState.DROPPED
    session.commit()

    text = as_editor.get(url_of(article)).text

    first, second, third = claims_of(session, article)
    assert f'name="reason_{first.public_id}"' in text
    assert f'name="reason_{second.public_id}"' in text
    assert f'name="reason_{third.public_id}"' not in text


def test_an_article_is_signed_off_with_a_reason_for_each_open_claim(
    session: Session, article: Article, as_editor: DeskClient, as_reviewer: DeskClient
) -> None:
    response = as_editor.submit(url_of(article, "signoff"), reasons(session, article))

    assert (response.status_code, response.location) == (303, url_of(article))
    text = as_reviewer.get(url_of(article)).text
    assert "Editor <b>Edda Ek</b>" in text
    assert "It runs tonight." in text
    assert f"{MARKER} rationale" in text
    assert "Draft." not in text


def test_one_reason_can_stand_for_all_claims_without_their_own(
    as_editor: DeskClient, session: Session, article: Article
) -> None:
    first = claims_of(session, article)[0]
    own = {f"reason_{first.public_id}": "Waits for a call.", "common": "Left open."}

    as_editor.submit(url_of(article, "signoff"), own)

    session.rollback()
    written = set(session.scalars(select(Exemption.reason)))
    assert written == {"Waits for a call.", "Left open."}


def test_a_missing_reason_keeps_what_was_written(
    session: Session, article: Article, as_editor: DeskClient
) -> None:
    second = claims_of(session, article)[1]

    response = as_editor.submit(
        url_of(article, "signoff"), reasons(session, article, **{f"reason_{second.public_id}": " "})
    )

    assert response.status_code == 422
    assert response.text.count("It runs tonight.") == 2
    assert "Claim 2 is not settled: write why the article is released all the same." in response.text
    session.refresh(article)
    assert article.state is ArticleState.IN_REVIEW


def test_a_second_sign_off_is_a_conflict(session: Session, article: Article, as_editor: DeskClient) -> None:
    as_editor.submit(url_of(article, "signoff"), reasons(session, article))

    assert as_editor.submit(url_of(article, "signoff"), reasons(session, article)).status_code == 409


def test_a_signed_article_is_reopened_with_a_reason(
    session: Session, article: Article, as_editor: DeskClient
) -> None:
    as_editor.submit(url_of(article, "signoff"), reasons(session, article))

    refused = as_editor.submit(url_of(article, "reopen"), {"reason": " "})
    done = as_editor.submit(url_of(article, "reopen"), {"reason": "A reader wrote."})

    assert refused.status_code == 422
    assert "Write why it is opened again." in refused.text
    assert done.status_code == 303
    assert "Draft." in as_editor.get(url_of(article)).text


def test_an_article_is_archived_and_comes_back(article: Article, as_editor: DeskClient) -> None:
    assert as_editor.submit(url_of(article, "archive")).status_code == 303
    assert "Archived" in as_editor.get(url_of(article)).text
    assert "Archived" in as_editor.get("/reports").text

    assert as_editor.submit(url_of(article, "restore")).status_code == 303
    assert "Archived" not in as_editor.get("/reports").text


def test_the_list_names_every_article_in_review(
    session: Session, article: Article, as_reviewer: DeskClient
) -> None:
    make_article(session, title="Still a draft", state=ArticleState.DRAFT)

    text = as_reviewer.get("/reports").text

    assert f'href="{url_of(article)}"' in text
    assert "May 2025" in text
    assert "Still a draft" not in text


def test_an_empty_list_says_so(as_reviewer: DeskClient) -> None:
    assert "No article is in review yet" in as_reviewer.get("/reports").text


def test_a_long_list_has_pages(session: Session, as_reviewer: DeskClient) -> None:
    for _ in range(51):
        make_article(session, ["One."])

    assert 'aria-current="page">1</span><a href="/reports?page=2"' in re.sub(
        r">\s+<", "><", as_reviewer.get("/reports").text
    )
    assert as_reviewer.get("/reports?page=2").text.count('<th scope="row">') == 1
    assert as_reviewer.get("/reports?page=x").status_code == 200


def test_the_head_names_the_author_and_leads_to_the_article(
    session: Session, as_reviewer: DeskClient
) -> None:
    article = make_article(session)
    version = current_version(session, article)
    version.byline, version.address = "<b>Vera</b> Quay", 'https://www.paper.example/1?a="b'
    session.commit()

    head = as_reviewer.get(f"/articles/{article.public_id}/report").text.split('class="lede"')[0]

    assert 'By <b dir="auto">&lt;b&gt;Vera&lt;/b&gt; Quay</b>' in head
    link = 'href="https://www.paper.example/1?a=&#34;b" rel="noopener noreferrer nofollow" target="_blank"'
    assert f"<a {link}>paper.example</a>" in head


def test_hostile_words_are_shown_as_words(session: Session, as_editor: DeskClient) -> None:
    words = '<script>alert("1")</script>'
    article = make_article(session, [words, "{{ 7*7 }}"], title=words)
    claim = claims_of(session, article)[0]
    piece = make_evidence(session, claim, make_user(session), title=words)
    piece.url = "javascript:alert(1)"
    session.commit()

    text = as_editor.get(url_of(article)).text

    assert words not in text
    assert "{{ 7*7 }}" in text
    assert 'href="javascript' not in text


def test_an_undated_article_says_so(session: Session, as_reviewer: DeskClient) -> None:
    article = make_article(session, reference_date=None)

    assert "Dated <b>unknown</b>" in as_reviewer.get(url_of(article)).text
    assert "unknown" in as_reviewer.get("/reports").text
