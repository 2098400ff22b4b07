"""R15: a length of time counted back from the article's own date."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        ("The fire of 1972 happened 40 years ago this week.", "2022-08-18", "1972 happened 40 years"),
        (
            "The rule, in force since 1998, that is for 34 years, is to go.",
            "2022-08-18",
            "1998, that is for 34 years",
        ),
        (
            "The lockout started on December 22, last year, 26 days ago.",
            "2019-01-07",
            "December 22, last year, 26 days",
        ),
        ("The march began on February 29, 20 days ago.", "2020-03-08", "February 29, 20 days"),
        ("The heights were seized in 1967, almost 62 years ago.", "2019-03-31", "1967, almost 62 years"),
        (
            ("The club, which first met in 2008 — 27 years ago — remains a lively, if small, forum."),
            "2025-09-10",
            "2008 — 27 years",
        ),
        ("The wall fell three decades ago, in 1999.", "2019-05-03", "three decades ago, in 1999"),
        ("The wall fell 20 years ago in 1989.", "2019-05-03", "20 years ago in 1989"),
        ("In 1989, 20 years ago, the wall fell.", "2019-05-03", "1989, 20 years"),
        ("The mine closed 15 years ago, in May 1999.", "2019-05-03", "15 years ago, in May 1999"),
        ("He has been mayor for 12 years, since 2001.", "2019-05-03", "12 years, since 2001"),
        ("He has led the club since 2001, for 12 years.", "2019-05-03", "2001, for 12 years"),
        ("She has run the bakery for 25 years since 1984.", "2019-05-03", "25 years since 1984"),
        (
            "The mayor, in office since 2001, has served for eight years.",
            "2019-05-03",
            "2001, has served for eight years",
        ),
        (
            "The mine closed ten years ago this week, in May 1999.",
            "2019-05-03",
            "ten years ago this week, in May 1999",
        ),
    ],
)
def test_a_length_that_leads_back_to_another_date_is_flagged(
    flags: Flags, body: str, date: str | None, quote: str
) -> None:
    found = flags(body, date)

    assert found == [("R15", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        ("in force so long", "The rule, in force since 1998, that is for 24 years, is to go.", "2022-08-18"),
        ("a day or two old", "The march began on 3 May, eight days ago.", "2019-05-12"),
        ("a supposition", "If elected, 20 years ago, in 1989, he would have left.", "2019-05-12"),
        (
            "a round number with a hedge",
            "The heights were seized in 1967, almost 60 years ago.",
            "2019-03-31",
        ),
        ("it fits", "The wall fell 30 years ago, in 1989.", "2019-05-03"),
        ("told in another year", "In 2010 he said that 10 years ago, in 2000, the wall fell.", "2019-05-03"),
        ("the past perfect", "He had been mayor for 12 years, since 1990.", "2019-05-03"),
        ("no anchor", "The wall fell three decades ago, in 1999.", None),
        ("only a lead date", "The fair opened on 3 May 2019 and the wall fell three decades ago.", None),
        ("rounded", "The firm has made pots for 60 years, since 1958.", "2019-05-03"),
        (
            "lives, not serves",
            "The mayor, in office since 2001, has lived here for eight years.",
            "2019-05-03",
        ),
        ("the future", "The wall fell 20 years ago, in 2089.", "2019-05-03"),
        ("not side by side", "Ten years ago the town saw the wall that fell in 1989.", "2019-05-03"),
        ("a length of a thing", "Since 2001, five years of rain have come.", "2019-05-03"),
        ("no closing", "He has been here since 2001, five years too long.", "2019-05-03"),
    ],
)
def test_a_length_counted_back_stays_unflagged(
    flags: Flags, reason: str, body: str, date: str | None
) -> None:
    found = flags(body, date)

    assert found == [], reason


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("The pier opened 150 years ago next month, in June 1880.", "150 years ago next month, in June 1880"),
        (
            "The pier opened 100 years ago, in June 1880, and burned in 1921.",
            "100 years ago, in June 1880",
        ),
    ],
)
def test_a_day_makes_a_round_length_exact_and_another_date_may_follow(
    flags: Flags, body: str, quote: str
) -> None:
    assert flags(body, "2019-05-15") == [("R15", quote)]


@pytest.mark.parametrize(
    "body",
    [
        "The pier opened 139 years ago next month, in June 1880.",
        "The pier opened nearly 150 years ago next month, in June 1880.",
        "The pier opened 150 years ago, in June 1880.",
        "The pier opened 139 years ago, in June 1880, and burned in 1921.",
        "In 1921 he said that 40 years ago, in 1880, the pier opened.",
    ],
)
def test_a_length_that_may_be_meant_stays_unflagged(flags: Flags, body: str) -> None:
    assert flags(body, "2019-05-15") == []
