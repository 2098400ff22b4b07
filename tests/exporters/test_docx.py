"""The text document as another reader opens it: the article, a comment at each claim, and every field."""

import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
import time_machine
from docx import Document
from docx.document import Document as DocumentObject
from reporting import ARTICLE, REFUTED, SENTENCES, TEXT, agreed, claim, report_of
from rich_reports import rich_report

from factcheck.domain.report import Report
from factcheck.domain.report.fields import filled, table
from factcheck.domain.spans import Span
from factcheck.exporters import BUILTIN

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def opened(report: Report) -> DocumentObject:
    return Document(io.BytesIO(BUILTIN["docx"](report)))


def paragraphs(report: Report) -> list[str]:
    return [paragraph.text for paragraph in opened(report).paragraphs]


def commented(document: DocumentObject) -> dict[int, str]:
    """Return the words between the marks of each comment, by its number."""
    words: dict[int, str] = {}
    on: set[int] = set()
    for element in document.element.body.iter():
        if element.tag == f"{W}commentRangeStart":
            on.add(int(element.get(f"{W}id")))
        elif element.tag == f"{W}commentRangeEnd":
            on.discard(int(element.get(f"{W}id")))
        elif element.tag == f"{W}t":
            words |= {number: words.get(number, "") + (element.text or "") for number in on}
    return words


def test_every_row_and_field_is_there() -> None:
    told = paragraphs(rich_report())

    for row in table(rich_report()):
        assert "\n".join(f"{name}: {cell}" for name, cell in filled(row)) in told
        assert row["text"] in told


def test_each_comment_is_on_the_words_of_its_claim() -> None:
    document = opened(rich_report())
    numbered = {comment.comment_id: comment.text.splitlines()[0] for comment in document.comments}

    assert [(numbered[number], words) for number, words in commented(document).items()] == [
        ("Claim 1: Inconsistent", SENTENCES[0]),
        ("Claim 2: Split: waits for an editor", SENTENCES[1]),
        (f"Claim 3: Not judged: {rich_report().rows[2].not_judged_because}", SENTENCES[2]),
    ]


def test_a_comment_says_who_settled_it_when_and_why() -> None:
    comment = next(iter(opened(rich_report()).comments))

    assert comment.author == "Ana"
    assert comment.timestamp == rich_report().rows[0].settled_at
    assert "Why: Conflict with a date, and the claim is the wrong side" in comment.text
    assert "Source: Harbour register, page 3" in comment.text
    assert "Found: 3 May 1931 was a Sunday." in comment.text


def test_claims_that_overlap_and_go_on_after_a_gap_have_their_own_comments() -> None:
    whole, part = claim(1), claim(2, spans=(Span(4, 11), Span(19, 26)))

    document = opened(report_of(whole, part))

    told = [comment.text.splitlines()[0] for comment in document.comments]
    assert told.count("Claim 2, continued") == 1
    assert sorted(commented(document).values()) == sorted([SENTENCES[0], TEXT[4:11], TEXT[19:26]])


def test_the_article_keeps_its_words_and_lines() -> None:
    report = report_of(article=replace(ARTICLE, text=TEXT.replace(". It has", ".\nIt\thas")))

    assert "The harbour opened in 1931.\nIt\thas nine cranes. It is lovely. Dock news" in paragraphs(report)


def test_a_proposed_wording_is_in_the_comment() -> None:
    comment = next(iter(opened(report_of(agreed(REFUTED, proposed_wording="in 1932"))).comments))

    assert "Proposed wording: in 1932" in comment.text


@pytest.mark.parametrize("sign", ["\x00", "\x0b", "\x1f", "\ufffe", "\ud800"])
def test_signs_that_a_document_cannot_hold_are_replaced(sign: str) -> None:
    report = report_of(article=replace(ARTICLE, title=f"Harbour {sign} news"))

    assert opened(report).core_properties.title == paragraphs(report)[0] == "Harbour \ufffd news"


def test_nobody_is_named_as_the_author_of_the_file() -> None:
    assert opened(rich_report()).core_properties.author == ""


def test_one_report_makes_one_file_whenever_it_is_written() -> None:
    written = []
    for day in (1, 2):
        with time_machine.travel(datetime(2026, 3, day, 12, tzinfo=UTC), tick=False):
            written.append(BUILTIN["docx"](rich_report()))

    assert written[0] == written[1]
