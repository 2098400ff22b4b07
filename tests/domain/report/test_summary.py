"""What is said of the report as a whole, with nothing said twice and nothing empty."""

from dataclasses import replace

from reporting import ARTICLE, claim, report_of
from rich_reports import rich_report

from factcheck.domain.report.summary import summary


def test_a_signed_report_names_editor_counts_and_fingerprint() -> None:
    told = dict(summary(rich_report()))

    assert (told["Byline"], told["Web address"]) == ("Vera Quay", "https://paper.example/harbour")
    assert told["State"] == "Signed off by Ana, 1 March 2026, 09:30 UTC"
    assert told["Counts"].startswith("1 inconsistent")
    assert told["Text fingerprint"] == f"SHA-256 {ARTICLE.sha256}"
    assert "Still open" not in told


def test_a_draft_says_what_is_open() -> None:
    told = dict(summary(report_of(claim(), article=replace(ARTICLE, is_archived=True, head=None))))

    assert told["State"] == "Draft, not signed off, archived"
    assert told["Still open"] == "1 claim waits for verdicts"
    assert told["Head of the event chain"] == "Shown once the article is signed off."


def test_nothing_is_said_without_words() -> None:
    assert all(words for _, words in summary(report_of()))
