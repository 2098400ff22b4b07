"""R6: days beyond the end of their month, and what all findings of impossible dates say."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding
from factcheck.domain.labels import FindingLevel

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        ("The lock opened on 31 June 2019.", None, "31 June 2019"),
        ("The lock opened on June 31 after a long wait.", None, "June 31"),
        ("On April 31 Dutch ships passed the lock.", None, "April 31"),
        ("The lock opened on 30 February, the board wrote.", None, "30 February"),
        ("The lock opened on 29 February 2023.", None, "29 February 2023"),
        ("The lock opened on 29 February in the rain.", "2023-03-04", "29 February"),
        ("The lock opened on September 56, 1999.", None, "September 56, 1999"),
        ("The log has 2025-13-02 as its last day.", None, "2025-13-02"),
        ("The log has 2025-02-30 as its last day.", None, "2025-02-30"),
        ("The lock opened on the 31st of June.", None, "31st of June"),
        ("The board set a 31 November deadline.", None, "31 November"),
        ("The lock missed the November 31 deadline.", None, "November 31"),
        ("The lock opens at 25:30 local time.", None, "25:30"),
        ("The lock opens at 09:75 GMT.", None, "09:75"),
    ],
)
def test_a_date_that_does_not_exist_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R6", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        ("it exists", "The lock opened on 31 July 2019.", None),
        ("a leap day", "The lock opened on 29 February 2024.", None),
        ("a leap day in the nearest year", "The lock opened on 29 February.", "2024-03-04"),
        ("a leap day of a year in the text", "Since 2020 the lock opens on 29 February.", "2023-03-04"),
        ("a leap day without a year", "The lock opens on 29 February.", None),
        ("a count after a month", "The lock let in October 56 children pass.", None),
        ("a share after a month", "Traffic grew in June 35 percent.", None),
        ("a count that may be a day", "The lock let in June 31 children pass.", None),
        ("a count at the clause's end", "The ships that came in June 31, were many.", None),
        ("a range", "The lock closes March 31-April 2.", None),
        ("a woman's name", "Crew at 31 June Keller left the ship.", None),
        ("an age before a name", "Aged 31 April Keller left the ship.", None),
        ("an absurdity", "The board never named an opening day; 31 June is a joke on the quay.", None),
        ("a calendar of its own", "The office worked on 30 February 1930.", None),
        ("Sweden", "A wedding took place on 30 February 1712.", None),
        ("a number like a date", "The part 2025-77-02 is out of stock.", None),
        ("part of a number", "Call 12-2025-13-02 for the key.", None),
        ("month nought", "The form gives 2025-00-02.", None),
        ("a time that exists", "The lock opens at 24:00 local time.", None),
        ("a result", "The boat finished at 31:75 behind the winner.", None),
    ],
)
def test_a_date_stays_unflagged(flags: Flags, reason: str, body: str, date: str | None) -> None:
    found = flags(body, date)

    assert found == [], reason


def test_a_quoted_impossible_date_is_only_a_query(findings: Findings) -> None:
    found = findings("“It opens on 31 June,” the harbour master said.")

    assert [one.level for one in found] == [FindingLevel.QUERY]


def test_a_list_of_links_is_not_judged_without_a_year(findings: Findings) -> None:
    body = "The council met and agreed on the new lock after a long debate.\n\nPublished 31 June"

    found = findings(body, "2021-05-20")

    assert found == []


def test_the_message_says_why(findings: Findings) -> None:
    (found,) = findings("The lock opened on 29 February 2023.")

    assert found.message == "“29 February 2023” does not exist: February had 28 days in 2023."
    assert found.date == {"value": "2023", "precision": "year", "from": "sentence"}


def test_the_day_that_no_february_has_is_said_to_be_such(findings: Findings) -> None:
    (found,) = findings("The lock opened on 30 February.")

    assert found.computation == "February has at most 29 days"
    assert found.date["from"] == "none"


def test_a_leap_day_names_the_date_that_gave_the_year(findings: Findings) -> None:
    (found,) = findings("The lock opened on 29 February in the rain.", "2023-03-04")

    assert found.date["value"] == "2023-03-04"
