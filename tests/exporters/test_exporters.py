"""Every export has the same rows and fields, gives them back exactly, and does no harm where it is opened."""

import csv
import io
import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest
from opened import words_in
from reporting import (
    ARTICLE,
    EVIDENCE,
    FINDING,
    REFUTED,
    SUPPORTED,
    TEXT,
    agreed,
    both,
    claim,
    report_of,
)
from rich_reports import HOSTILE, rich_report

from factcheck.domain.report import Report
from factcheck.domain.report.fields import FIELDS, cells, table
from factcheck.exporters import BUILTIN, EXPORTERS
from factcheck.exporters.as_csv import harmless
from factcheck.registry import Registry

NAMES = [field.name for field in FIELDS]


class Tables(HTMLParser):
    """Reads the cells of the table of all fields."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.is_inside = self.is_cell = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.is_inside = ("id", "fields") in attrs
        elif tag == "tr" and self.is_inside:
            self.rows.append([])
        elif tag in ("td", "th") and self.is_inside:
            self.is_cell = True
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self.is_cell = False

    def handle_data(self, data: str) -> None:
        if self.is_cell and self.is_inside:
            self.rows[-1][-1] += data


def from_csv(report: Report) -> list[dict[str, str]]:
    text = BUILTIN["csv"](report).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    return [{name: re.sub(r"^'(?=[\s=+\-@＝＋－＠])", "", row[name]) for name in NAMES} for row in rows]


def from_html(report: Report) -> list[dict[str, str]]:
    page = Tables()
    page.feed(BUILTIN["html"](report).decode())
    names, *rows = page.rows
    return [dict(zip(names, row, strict=True)) for row in rows]


def from_json(report: Report) -> dict[str, Any]:
    document: dict[str, Any] = json.loads(BUILTIN["json"](report))
    return document


def test_all_exports_have_the_same_rows_and_fields() -> None:
    report = rich_report()

    document = from_json(report)
    from_document = [cells(row) for row in document["claims"] + document["outside"]]

    assert from_csv(report) == from_html(report) == from_document == table(report)
    assert [list(row) for row in document["claims"]] == [NAMES] * 3


def test_unfinished_and_not_judged_claims_are_rows_and_marked() -> None:
    rows = from_csv(rich_report())

    assert [row["settlement"] for row in rows] == [
        "decided",
        "unfinished",
        "not judged",
        "outside the claims",
    ]
    assert [row["state"] for row in rows] == ["final", "split", "dropped", ""]
    assert rows[1]["exception"] == "It runs tonight."
    assert rows[2]["not_judged_because"] == HOSTILE


def test_claims_in_the_data_are_slices_of_the_text_in_it() -> None:
    document = from_json(rich_report())

    for row in document["claims"] + document["outside"]:
        text = document["article"]["text"]
        assert row["text"] == " … ".join(text[start:end] for start, end in row["spans"])
    assert document["article"]["text"] == TEXT


def test_the_data_hold_verdicts_sources_and_findings_in_full() -> None:
    document = from_json(rich_report())
    first = document["claims"][0]

    assert first["verdicts"][0] == {
        "by": "Ines",
        "outcome": "inconsistent",
        "reason_code": None,
        "conflict_kind": "date",
        "conflict": "the date of the article, May 2025",
        "conflict_pointer": {"target": "field", "value": "date", "spans": []},
        "rationale": "",
        "about": "is_so",
        "is_after_seeing_others": False,
        "evidence": [],
        "at": "2026-03-01T09:30:00+00:00",
        "version": 1,
    }
    assert first["evidence"][0]["url"] == EVIDENCE.url
    assert first["findings_open"][0]["message"] == FINDING.message
    assert first["findings_dismissed"][0]["dismissals"][0]["reason"] == "Not a date."
    assert first["is_claim_wrong"] is True
    assert document["claims"][1]["dissent"] == []
    assert document["sign_off"] == {"by": "Ana", "at": "2026-03-01T09:30:00+00:00", "exceptions": 1}
    assert document["left_out"] == [{"span": [72, 82], "text": "Share this", "reason": "share line"}]


@pytest.mark.parametrize("name", BUILTIN)
def test_every_format_names_author_and_address_of_the_article(name: str) -> None:
    words = words_in(name, BUILTIN[name](report_of(claim())))

    assert "Vera Quay" in words
    assert "https://paper.example/harbour" in words.replace("\\:", ":")


@pytest.mark.parametrize("name", BUILTIN)
def test_no_format_names_an_address_that_is_none_of_the_web(name: str) -> None:
    article = replace(ARTICLE, byline="", address="javascript:alert(7)")

    assert "alert(7)" not in words_in(name, BUILTIN[name](report_of(claim(), article=article)))


def test_each_row_of_the_table_names_the_article() -> None:
    text = BUILTIN["csv"](report_of(claim(1), claim(2))).decode("utf-8-sig")

    told = [list(row.values())[-3:] for row in csv.DictReader(io.StringIO(text, newline=""))]
    assert told == [["Harbour anniversary", "Vera Quay", "https://paper.example/harbour"]] * 2


@pytest.mark.parametrize("name", BUILTIN)
def test_every_format_tells_when_a_source_was_published(name: str) -> None:
    words = words_in(name, BUILTIN[name](report_of(agreed(REFUTED, evidence=(EVIDENCE,)))))

    assert re.search(r"published June 2025|published 2025-06|_on\": \"2025-06|Published\": \"2025-06", words)


def test_the_data_of_a_draft_withhold_what_their_reader_may_not_see() -> None:
    article = replace(ARTICLE, head=None, reference_date=None)

    document = from_json(report_of(claim(), article=article, agreement=None))

    assert document["is_draft"] is True
    assert document["sign_off"] is None
    assert document["article"]["event_chain_head"] is None
    assert document["article"]["reference_date"]["value"] is None
    assert document["agreement"] == {
        "percent": None,
        "alpha": None,
        "claims": None,
        "exact_share": None,
        "exact_alpha": None,
        "note": "Shown once the article is signed off.",
    }


def test_the_data_hold_the_figures_of_agreement() -> None:
    assert from_json(report_of(claim()))["agreement"]["percent"] == 100


def test_the_table_opens_in_spreadsheets_with_every_cell_quoted() -> None:
    raw = BUILTIN["csv"](rich_report())

    assert raw.startswith(b'\xef\xbb\xbf"number","text"')
    assert all(line.startswith(b'"') for line in raw.removeprefix(b"\xef\xbb\xbf").split(b"\r\n") if line)


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
@pytest.mark.parametrize("before", ["", " ", "  \u00a0", "\u3000", "\u200b", "\ufeff", "\u202f"])
def test_no_cell_is_a_formula(start: str, before: str) -> None:
    payload = f'{before}{start}HYPERLINK("https://evil.example","x")'

    assert harmless(payload) == f"'{payload}"


@pytest.mark.parametrize("cell", ["", "It rose by -3 %", "1+1", "'quoted'", "“=” is a sign", "a=b"])
def test_a_harmless_cell_stays_as_it_is(cell: str) -> None:
    assert harmless(cell) == cell


def test_hostile_words_stay_words_in_every_field_of_the_table() -> None:
    formula = '=cmd|" /C calc"!A0'
    row = agreed(replace(REFUTED, rationale=formula), evidence=(replace(EVIDENCE, title=formula),))

    text = BUILTIN["csv"](report_of(row)).decode("utf-8-sig")

    cells_found = next(csv.DictReader(io.StringIO(text, newline="")))
    assert cells_found["rationale"] == f"'{formula}"
    assert not any(cell.lstrip().startswith(("=", "+", "-", "@")) for cell in cells_found.values())


def test_the_page_reaches_for_nothing_and_runs_nothing() -> None:
    page = BUILTIN["html"](rich_report()).decode()

    assert re.findall(r"(?:src|action|srcset)=", page) == []
    assert re.findall(r"url\((?!\"data:font/woff2;base64,|#p-)", page) == []
    links = set(re.findall(r'href="([^"]*)"', page))
    assert {link for link in links if not link.startswith("#")} == {EVIDENCE.url, ARTICLE.address}
    assert "@import" not in page
    assert "<script" not in page
    assert "<link" not in page
    assert "default-src 'none'" in page


def test_hostile_words_stay_words_on_the_page() -> None:
    page = BUILTIN["html"](rich_report()).decode()

    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    assert "{{ 7*7 }}" in page


def test_a_source_that_is_no_web_address_is_no_link_on_the_page() -> None:
    bad = replace(EVIDENCE, url="javascript:alert(1)")

    page = BUILTIN["html"](report_of(agreed(REFUTED, evidence=(bad,)))).decode()

    assert 'href="javascript:' not in page
    assert "Harbour register" in page


def test_a_draft_is_marked_on_the_page() -> None:
    page = BUILTIN["html"](report_of(claim())).decode()

    assert "<title>Draft report" in page
    assert "1 claim waits for verdicts" in page


def test_an_empty_report_is_a_page_too() -> None:
    assert "This article has no claim to judge." in BUILTIN["html"](report_of()).decode()


def test_a_sound_article_is_told_so() -> None:
    assert "No disputed or inconsistent claims." in BUILTIN["html"](report_of(agreed(SUPPORTED))).decode()


def test_verdicts_on_whether_it_was_said_and_withdrawn_sources_are_marked_in_the_table() -> None:
    row = claim(
        1, verdicts=both(REFUTED), evidence=(replace(EVIDENCE, is_withdrawn=True, locator="", url=""),)
    )

    found = from_csv(report_of(row))[0]

    assert found["verdicts"].splitlines()[0] == "Ines: disputed (refuted) - The register says 1932."
    assert found["evidence"] == "against: Harbour register [published 2025-06] [withdrawn]"


def test_the_registry_offers_the_built_in_formats_with_what_a_menu_needs() -> None:
    assert EXPORTERS.names()[: len(BUILTIN)] == list(BUILTIN)
    assert len({exporter.label for exporter in BUILTIN.values()}) == len(BUILTIN)
    assert all(exporter.label and exporter.description for exporter in BUILTIN.values())
    assert isinstance(EXPORTERS, Registry)
