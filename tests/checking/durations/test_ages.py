"""R15: the age of a thing beside the year in which it was made."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        (
            "She won the 92-year-old award, first handed out in 1947.",
            "2019-12-14",
            "92-year-old award, first handed out in 1947",
        ),
        (
            "The 50-year-old pier, built in 1950, was closed on Monday.",
            "2019-05-04",
            "50-year-old pier, built in 1950",
        ),
        ("Built in 1950, the 50-year-old pier was closed on Monday.", "2019-05-04", "1950, the 50-year-old"),
        (
            "The 120-year-old theatre, which was opened in 1960, is for sale.",
            "2019-05-04",
            "120-year-old theatre, which was opened in 1960",
        ),
    ],
)
def test_an_age_that_leads_to_another_year_is_flagged(
    flags: Flags, body: str, date: str | None, quote: str
) -> None:
    found = flags(body, date)

    assert found == [("R15", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        ("it fits", "The 70-year-old pier, built in 1950, was closed on Monday.", "2019-05-04"),
        (
            "a paragraph about another year",
            "In 2005 the council met. The 50-year-old pier, built in 1950, was closed.",
            "2019-05-04",
        ),
        ("looking back", "At the time the 50-year-old pier, built in 1950, was closed.", "2019-05-04"),
        ("no anchor", "The 50-year-old pier, built in 1950, was closed on Monday.", None),
        ("two dates", "The 50-year-old pier, built in 1950, was closed in 2000.", "2019-05-04"),
        ("somebody's age", "The 50-year-old captain went to the pier in 1950.", "2019-05-04"),
        ("made later", "The 50-year-old pier, built in 2030, was closed.", "2019-05-04"),
        ("another order", "Built in 1950, the pier has a 50-year-old captain.", "2019-05-04"),
    ],
)
def test_an_age_stays_unflagged(flags: Flags, reason: str, body: str, date: str | None) -> None:
    found = flags(body, date)

    assert found == [], reason
