"""R17: words for a month or year beside the name of one."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        ("Last month, in July, the board met.", "2021-05-20", "Last month, in July"),
        ("The board met last month (July).", "2021-05-20", "last month (July"),
        ("Next month, in October, the board meets.", "2021-05-20", "Next month, in October"),
        ("Last year, in 2015, the mill burned down.", "2021-05-20", "Last year, in 2015"),
        ("The mill burned down last year (2018).", "2021-05-20", "last year (2018"),
        ("The mill burned down in 2018, last year.", "2021-05-20", "in 2018, last year"),
        (
            "Earlier this year, in March 2018, the mill burned down.",
            "2021-05-20",
            "Earlier this year, in March 2018",
        ),
        ("He will stand in next year's 2024 election.", "2021-05-20", "next year's 2024"),
        ("Next year, in 2025, the pier opens.", "2021-05-20", "Next year, in 2025"),
        (
            "Earlier this month, on 3 March, the mill burned down.",
            "2021-05-20",
            "Earlier this month, on 3 March",
        ),
        ("Later this month, on 30 July, the court sits.", "2021-05-20", "Later this month, on 30 July"),
        ("In July, last month, the board met.", "2021-05-20", "In July, last month"),
        ("The mill burned down last year in 2015.", "2021-05-20", "last year in 2015"),
        ("It follows last month's December 2017 ruling.", "2021-05-20", "last month's December 2017"),
        ("Last month's summit on 12 March ended early.", "2021-05-20", "Last month's summit on 12 March"),
        ("Last year, 2017, a bad knee was blamed.", "2021-05-20", "Last year, 2017"),
        ("Turnout was higher than last year, 2017.", "2021-05-20", "last year, 2017"),
        (
            "Next year's election in November 2024 will be close.",
            "2021-05-20",
            "Next year's election in November 2024",
        ),
    ],
)
def test_a_period_that_is_not_meant_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R17", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        ("it fits", "Last month, in April, the board met.", "2021-05-20"),
        ("a month of last year", "Last year, in July, the board met.", "2021-05-20"),
        ("set against", "Unlike last year, in 2015 the club won.", "2021-05-20"),
        ("a list", "Sales rose last year, in 2019 and in 2018.", "2021-05-20"),
        ("more than", "Sales were higher than last year, in 2015.", "2021-05-20"),
        ("the turn of the month", "Last month, in March, the board met.", "2021-05-01"),
        ("the turn of the year", "Last year, in 2019, the mill burned down.", "2021-01-02"),
        ("compared", "Compared with last year, 2015 was dry.", "2021-05-20"),
        ("two clauses", "Prices rose this year, in 2018 they fell.", "2021-05-20"),
        ("an aside", "It rained last year, 2015 being dry.", "2021-05-20"),
        ("a figure in brackets", "It grew 3 percent last year (2017: 2 percent).", "2021-05-20"),
        ("a name", "The town votes next month, in March Ward first.", "2021-05-20"),
        ("a verb", "It is put off to next month, may be longer.", "2021-05-20"),
        ("what a report is on", "Last month's report on the March fire is out.", "2021-05-20"),
        ("a winner", "In 2015, last year's winner came second.", "2021-05-20"),
        ("no date of publication", "Last year, in 2015, the mill burned down.", None),
        ("a season", "Last year, in 2015, the season was short.", "2021-05-20"),
        ("supposed", "If last year, in 2015, it rained, it may be dry.", "2021-05-20"),
    ],
)
def test_a_period_stays_unflagged(flags: Flags, reason: str, body: str, date: str | None) -> None:
    found = flags(body, date)

    assert found == [], reason


def test_the_message_says_which_month_is_meant(findings: Findings) -> None:
    (found,) = findings("Last month, in July, the board met.", "2021-05-20")

    assert (
        found.message
        == "“Last month, in July”: the article is of 20 May 2021, so “last month” is April 2021."
    )


def test_a_year_needs_no_day_of_publication(findings: Findings) -> None:
    (found,) = findings("Last year, in 2015, the mill burned down.", "2021")

    assert found.computation == "last year as of 2021 = 2020"
