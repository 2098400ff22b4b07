"""R4: somebody's administration spoken of in the present while somebody else governs."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding
from factcheck.domain.labels import FindingLevel

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        (
            "Fishermen fear new levies from President Biden’s administration, which remains wary of quotas.",
            "2025-05",
            "President Biden’s administration",
        ),
        ("The Biden administration plans a new lock on the canal.", "2025-05", "Biden administration"),
        ("The current Biden administration has a pier of its own.", "2025-05", "Biden administration"),
        ("The Biden White House is expected to pay for the lock.", "2025-05", "Biden White House"),
        (
            "The Biden administration has not yet answered the harbour board.",
            "2025-05",
            "Biden administration",
        ),
        ("The Biden administration will widen the canal.", "2019-05", "Biden administration"),
        (
            "Olaf Scholz built the lock. Skippers hope that Scholz’s government remains generous.",
            "2025-09-01",
            "Scholz’s government",
        ),
        ("Dmitry Medvedev’s government plans a lock.", "2021-03-01", "Dmitry Medvedev’s government"),
        (
            "Today U.S. President Joe Biden’s administration wants a wider canal.",
            "2025-05",
            "President Joe Biden’s administration",
        ),
    ],
)
def test_a_government_that_had_ended_is_flagged(flags: Flags, body: str, date: str, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R4", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        ("it governs", "The Biden administration plans a new lock.", "2023-06"),
        ("around the handover", "The Biden administration plans a new lock.", "2021-01"),
        ("between election and handover", "The Biden administration plans a new lock.", "2020-12-01"),
        ("long gone", "The Obama administration remains popular on the pier.", "2025-05"),
        ("a namesake long gone", "The Johnson administration plans a new lock.", "2025-05"),
        ("told in the past", "The Biden administration planned a new lock.", "2025-05"),
        ("remembered", "The Biden administration will be remembered for the lock.", "2025-05"),
        (
            "a past year",
            "The Biden administration plans of 2023 remain; the Biden administration says so.",
            "2025-05",
        ),
        (
            "a past year before it",
            "The lock of 2023 leaks. The Biden administration plans another.",
            "2025-05",
        ),
        ("a past year in the sentence", "The Biden administration plans to mend the 2022 lock.", "2025-05"),
        ("a past year ahead", "The 2023 lock leaks. The Biden administration plans another.", "2025-05"),
        ("a holder yet to return", "The Trump administration plans a new lock.", "2023-12-01"),
        ("of many other times", "The last new old past Biden administration plans a lock.", "2025-05"),
        ("the first one", "The first Trump administration remains popular on the pier.", "2023-05"),
        ("a possible one", "A Biden administration will build a lock.", "2019-05"),
        ("of another time", "The outgoing Biden administration plans a lock.", "2025-05"),
        ("an object", "The rule of the Biden administration is expected to stay.", "2025-05"),
        (
            "an object that is one thing",
            "A rule from the Biden administration, which remains, helps.",
            "2025-05",
        ),
        ("somebody who served in it", "An aide in the Biden administration plans a lock.", "2025-05"),
        ("a time", "Ships waited while the Biden administration plans a lock.", "2025-05"),
        ("a condition", "If the Biden administration plans a lock, ships will wait.", "2025-05"),
        ("a mayor", "Mayor Zoe Biden opened a lock. The Biden administration plans another.", "2025-05"),
        ("nobody's", "The harbour administration plans a lock.", "2025-05"),
        ("a verb's object", "Zoning administration plans stall.", "2025-05"),
        ("no name before it", "Administration plans stall.", "2025-05"),
        ("hindsight", "In hindsight the Biden administration remains a puzzle.", "2025-05"),
        ("no date", "The Biden administration plans a new lock.", None),
        ("after the last check", "The Biden administration plans a new lock.", "2026-11-22"),
    ],
)
def test_a_government_stays_unflagged(flags: Flags, reason: str, body: str, date: str | None) -> None:
    found = flags(body, date)

    assert found == [], reason


def test_what_somebody_says_of_it_is_only_a_query(findings: Findings) -> None:
    body = "The harbour master said that the Biden administration plans a new lock."

    found = findings(body, "2025-05")

    assert [one.level for one in found] == [FindingLevel.QUERY]


def test_quoted_words_are_only_a_query(findings: Findings) -> None:
    found = findings("“The Biden administration plans a new lock,” the skipper wrote.", "2025-05")

    assert [one.level for one in found] == [FindingLevel.QUERY]


def test_the_finding_tells_who_governed_and_since_when(findings: Findings) -> None:
    (found,) = findings("The Biden administration plans a new lock.", "2025-05")

    assert found.headline == "This administration had ended"
    assert "in May 2025 Donald Trump governed, in office since 20 January 2025" in found.message
    assert "Joe Biden’s term ended on 20 January 2025" in found.message
    assert found.reference["fact"] == "Donald Trump, President of the United States"


def test_a_government_still_to_come_is_called_so(findings: Findings) -> None:
    (found,) = findings("The Biden administration plans a new lock.", "2019-05")

    assert found.headline == "This administration had not begun"
    assert "Joe Biden’s term began on 20 January 2021" in found.message
