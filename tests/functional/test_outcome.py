"""What leaves the desk: report and article on paper, a table for spreadsheets, spans of the stored text."""

import csv
import io
import json
import re

import pytest
from factories import make_evidence, make_verdict
from playwright.sync_api import Page
from pypdf import PdfReader
from scene import FLAGGED, Scene, claims_at, person

from factcheck.domain.labels import ReasonCode, VerdictLabel

pytestmark = pytest.mark.browser

HOSTILE = '=HYPERLINK("https://x.example")'
RUN_BY_SPREADSHEETS = ("=", "+", "-", "@", "\t", "\r", "\n")
CHROME = ("Review queue", "All saved", "Skip to the content", "Print", "Export", "Sign off the article")


def judged(scene: Scene) -> str:
    """Bring an article and let Ines judge two claims, once in words that a spreadsheet would run."""
    article = scene.bring(FLAGGED, required=1)
    with scene.rows() as session:
        ines = person(session, "ines")
        first, second = claims_at(session, article)[3:5]
        piece = make_evidence(session, first, ines, title="Harbour register")
        make_verdict(session, first, ines, rationale=HOSTILE, evidence=[piece])
        make_verdict(
            session,
            second,
            ines,
            VerdictLabel.DISPUTED,
            reason_code=ReasonCode.REFUTED,
            rationale="Eight.",
            evidence=[make_evidence(session, second, ines, title="Crane list")],
        )
    return article


def spaced(text: str) -> str:
    return " ".join(text.split())


def on_paper(page: Page) -> str:
    """Print the page, and return the words that are on the sheets."""
    paper = PdfReader(io.BytesIO(page.pdf(format="A4")))
    return spaced("\n".join(sheet.extract_text() for sheet in paper.pages))


def test_paper_and_files_hold_all_claims_and_nothing_else(scene: Scene) -> None:
    article = judged(scene)
    page = scene.enter("ana", f"{article}/report")
    with scene.rows() as session:
        claims = claims_at(session, article)
        quotes = [" … ".join(span.quote for span in claim.spans) for claim in claims]
        stored = claims[0].article.versions[-1].text

    words = on_paper(page)
    files = {form: page.request.get(f"{article}/report.{form}").body() for form in ("csv", "json")}
    table = list(csv.DictReader(io.StringIO(files["csv"].decode("utf-8-sig"), newline="")))
    report = json.loads(files["json"])

    assert [quote for quote in quotes if spaced(quote) not in words] == []
    assert "Draft." in words
    assert "https://register.example/harbour" in words
    assert [word for word in CHROME if word in words] == []
    assert report["article"]["text"] == stored
    for claim, row, quote in zip(report["claims"], table, quotes, strict=True):
        assert claim["text"] == row["text"] == quote
        assert " … ".join(stored[start:end] for start, end in claim["spans"]) == quote
    cells = [cell for row in table for cell in row.values()]
    assert [cell for cell in cells if cell.startswith(RUN_BY_SPREADSHEETS)] == []
    assert any(HOSTILE in cell for cell in cells)

    page.goto(article)
    text = on_paper(page)
    assert re.search(
        r"on the bridge\W+2\W+The bridge opened in 1931\W+4\W+Nine cranes stand at the quay\W+5", text
    )
    assert [
        word for word in (*CHROME, "Your verdict", "Evidence", "Words no claim covers") if word in text
    ] == []
