"""Imported reports in the browser: brought in by editors, shown as what they are, blind review kept."""

import io
import re

import pytest
from factories import claims_of, make_article, make_verdict
from opened import words_in
from rich_reports import HOSTILE, rich_report
from sqlalchemy.orm import Session
from web_client import DeskClient
from werkzeug.test import TestResponse

from factcheck.domain.labels import ReasonCode, VerdictLabel
from factcheck.exporters import BUILTIN

LINK = re.compile(r'href="(/reports/[0-9a-f]{32})"')


def bring(client: DeskClient, content: bytes | None) -> TestResponse:
    file = {} if content is None else {"file": (io.BytesIO(content), "report.json")}
    return client.submit("/reports/import", file, content_type="multipart/form-data")


def address_of(client: DeskClient) -> str:
    found = LINK.search(client.get("/reports").text)
    assert found
    return found.group(1)


def test_a_report_is_brought_in_shown_and_given_out_unchanged(
    as_editor: DeskClient, as_reviewer: DeskClient
) -> None:
    data = BUILTIN["json"](rich_report())

    response = bring(as_editor, data)

    assert (response.status_code, response.location) == (303, "/reports#imported")
    address = address_of(as_reviewer)
    page = as_reviewer.get(address).text
    assert "Imported report.</b> Edda Ek brought it in" in page
    assert "The register says 1932." in page
    assert HOSTILE not in page
    assert as_reviewer.get(f"{address}/report.json").data == data
    for name in set(BUILTIN) - {"json"}:
        assert f'href="{address}/report.{name}"' in page
        assert words_in(name, as_reviewer.get(f"{address}/report.{name}").data)


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "Choose the data of a report."),
        (b"%PDF-1.7", "This file is no JSON."),
        (b"{}", "no report of the format"),
        (BUILTIN["json"](rich_report()).replace(b"1931", b"1932"), "checksum does not fit"),
    ],
)
def test_what_cannot_be_read_is_told_at_the_field(
    as_editor: DeskClient, content: bytes | None, sentence: str
) -> None:
    response = bring(as_editor, content)

    assert response.status_code == 422
    assert sentence in response.text


def test_the_same_report_is_refused_the_second_time(as_editor: DeskClient) -> None:
    bring(as_editor, BUILTIN["json"](rich_report()))

    response = bring(as_editor, BUILTIN["json"](rich_report()))

    assert response.status_code == 422
    assert "This report is here already." in response.text


def test_reviewers_see_the_list_and_no_form(as_reviewer: DeskClient) -> None:
    assert "/reports/import" not in as_reviewer.get("/reports").text
    assert bring(as_reviewer, b"{}").status_code == 403


def test_no_page_of_an_imported_report_tells_what_is_still_to_be_judged_here(
    session: Session, as_editor: DeskClient, as_reviewer: DeskClient, as_second_reviewer: DeskClient
) -> None:
    reviewers = [client.user for client in (as_reviewer, as_second_reviewer) if client.user]
    article = make_article(session, reviewers=reviewers)
    words = "zanzibar rationale"
    label, code = VerdictLabel.DISPUTED, ReasonCode.REFUTED
    make_verdict(
        session, claims_of(session, article)[0], reviewers[1], label, reason_code=code, rationale=words
    )
    data = as_editor.get(f"/articles/{article.public_id}/report.json").data
    assert words in data.decode()
    bring(as_editor, data)

    address = address_of(as_reviewer)
    answers = [as_reviewer.get(address)] + [as_reviewer.get(f"{address}/report.{name}") for name in BUILTIN]

    assert {answer.status_code for answer in answers} == {403}
    assert not any(words in answer.text for answer in (*answers, as_reviewer.get("/reports")))
    assert words in as_editor.get(address).text
