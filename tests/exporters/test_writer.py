"""The text for the writer: what to change and why, in the order of the article, and nothing else."""

from dataclasses import replace

from reporting import (
    ARTICLE,
    EVIDENCE,
    FINDING,
    INCONSISTENT,
    REFUTED,
    SUPPORTED,
    UNVERIFIED,
    agreed,
    claim,
    report_of,
)
from rich_reports import rich_report

from factcheck.domain.labels import FindingLevel
from factcheck.domain.report import Report
from factcheck.exporters import BUILTIN


def text_of(report: Report) -> str:
    return BUILTIN["writer"](report).decode()


def test_a_refuted_claim_is_told_with_reason_source_and_proposed_wording() -> None:
    row = agreed(REFUTED, evidence=(EVIDENCE,), proposed_wording="The harbour opened in 1932")

    lines = text_of(report_of(row)).splitlines()

    start = lines.index("CHANGE")
    assert lines[start + 2 : start + 7] == [
        "1. “The harbour opened in 1931” (paragraph 1)",
        "   Why: Refuted",
        "   Reason: The register says 1932.",
        "   Proposed wording: The harbour opened in 1932",
        "   Source: Harbour register, page 3, primary source, against the claim, published June 2025, https://register.example/3",
    ]


def test_an_inconsistent_claim_is_told_with_what_it_clashes_with_and_what_could_repair_it() -> None:
    found = replace(FINDING, repair="Sunday")

    text = text_of(report_of(agreed(INCONSISTENT, findings=(found,))))

    assert "Set against: the date of the article, May 2025" in text
    assert "Found: 3 May 1931 was a Sunday." in text
    assert "Could read: Sunday" in text


def test_what_was_not_verified_and_what_is_only_flagged_are_apart() -> None:
    text = text_of(report_of(agreed(UNVERIFIED), claim(2, findings=(FINDING,)), agreed(SUPPORTED, 3)))

    parts = [text.index(part) for part in ("NAME A SOURCE", "1. “The", "FLAGGED BY A CHECK", "2. “It has")]
    assert parts == sorted(parts)
    assert "“It is lovely”" not in text
    assert text.endswith("Nothing to change in 1 claim found supported.\nNot settled yet: 1 claim.\n")


def test_a_query_alone_is_nothing_to_change() -> None:
    query = replace(FINDING, level=FindingLevel.QUERY)

    assert "FLAGGED" not in text_of(report_of(claim(findings=(query,))))


def test_other_wording_of_a_sound_claim_is_told() -> None:
    text = text_of(report_of(agreed(SUPPORTED, proposed_wording="The port opened in 1931")))

    assert "OTHER WORDING IS PROPOSED" in text


def test_a_draft_says_that_it_is_one_and_a_signed_report_does_not() -> None:
    assert "This is a draft: 1 claim waits for verdicts." in text_of(report_of(claim()))
    assert "This is a draft: it is not signed off." in text_of(report_of())
    assert "draft" not in text_of(rich_report())


def test_what_commands_a_terminal_is_taken_out() -> None:
    hostile = replace(ARTICLE, title="Harbour \x1b[2J\x9b31m news\nCHANGE")

    assert text_of(report_of(article=hostile)).startswith(
        "WHAT TO CHANGE: Harbour \ufffd[2J\ufffd31m news CHANGE\n"
    )
