"""R5: a weekday beside a date."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding
from factcheck.domain.labels import FindingLevel

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        ("The ferry sank on Monday, 12 May 2021, off the cape.", None, "Monday, 12 May 2021"),
        ("The ferry sank on Monday, May 12, 2021.", None, "Monday, May 12, 2021"),
        ("The ferry sank on Monday 12 May in calm weather.", "2021-05-20", "Monday 12 May"),
        ("The ferry sank on Tuesday night, June 8, 2023, off the cape.", None, "Tuesday night, June 8, 2023"),
        ("The ferry sank on 12 May 2021 (Monday) off the cape.", None, "12 May 2021 (Monday"),
        ("The ferry sank on 12 May 2021, a Monday, off the cape.", None, "12 May 2021, a Monday"),
        ("The ferry sank on Mon., May 12, 2021, off the cape.", None, "Mon., May 12, 2021"),
        ("The ferry sank on Monday (12 May) off the cape.", "2021-05", "Monday (12 May"),
        ("The ferry sank on Monday the 12th of May 2021.", None, "Monday the 12th of May 2021"),
        ("The ferry sinks on Monday, January 3.", "2023-12-20", "Monday, January 3"),
        ("12 May 2021 was a Monday.", None, "12 May 2021 was a Monday"),
        ("12 May 2021 fell on a Monday, and the ferry sank.", None, "12 May 2021 fell on a Monday"),
        ("In 2021, 12 May fell on a Monday.", None, "12 May fell on a Monday"),
        ("The strike began on Monday, March 4.", "2025-05-13", "Monday, March 4"),
        ("The trial will start on Wednesday, May 15.", "2025-05-13", "Wednesday, May 15"),
        ("Friday 14 May 2020 saw the ferry sink.", "2021-05-20", "Friday 14 May 2020"),
        ("The club meets at noon Monday, May 12.", "2021-05-20", "Monday, May 12"),
        ("The ferry sank on Monday at 8 p.m., 12 May 2021.", None, "Monday at 8 p.m., 12 May 2021"),
        ("The ferry sank on Mon 12 May 2021.", None, "Mon 12 May 2021"),
        ("The ferry sank on Monday – 12 May 2021 – off the cape.", None, "Monday – 12 May 2021"),
        ("The ferry sank in Monday's storm on 12 May.", "2021-05-20", "Monday's storm on 12 May"),
        ("The ferry sank on Monday, 12/05/2021.", None, "Monday, 12/05/2021"),
        ("The ferry sank on Monday 2021-05-12.", None, "Monday 2021-05-12"),
        ("The ferry sank on 12/05/2021 (Friday).", None, "12/05/2021 (Friday"),
        ("The ferry sank on Monday 12.05.2021.", None, "Monday 12.05.2021"),
        ("The ferry sank on May 12, 2021, which was a Monday.", None, "May 12, 2021, which was a Monday"),
        ("The ferry sank on 12 May 2021 (Mon) off the cape.", None, "12 May 2021 (Mon"),
        ("The ferry sank on May 12, 2021 — a Monday — off the cape.", None, "May 12, 2021 — a Monday"),
        ("The ferry sank on MONDAY, MAY 12, 2021.", None, "MONDAY, MAY 12, 2021"),
    ],
)
def test_a_weekday_that_the_date_was_not_is_flagged(
    flags: Flags, body: str, date: str | None, quote: str
) -> None:
    found = flags(body, date)

    assert found == [("R5", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        ("it fits", "The ferry sank on Wednesday, 12 May 2021.", None),
        ("it fits in the nearest year", "The ferry sails on Wednesday, 3 January.", "2023-12-20"),
        ("no year can be told", "The ferry sank on Monday, 12 May.", None),
        (
            "a year in the paragraph before",
            "The harbour remembers 1999.\n\nThe ferry sank on Wednesday, 12 May, in calm weather.",
            "2025-05-20",
        ),
        ("a weekend", "The regatta runs on Saturday and Sunday, 7 June and 8 June 2025.", None),
        ("a list of weekdays", "The regatta runs on Friday, Saturday and Sunday, June 6, 2025.", None),
        ("a list of dates", "The regatta runs on 6 and 7 June 2025, Friday and Saturday.", None),
        ("a list of dates in figures", "The regatta runs on 6 and 7 June 2025 (Friday) off the cape.", None),
        ("two that fit", "It sank on Wednesday, 12 May, and rose on Thursday, 13 May.", "2021-05-20"),
        ("the next date's weekday", "Races start on June 6, 2025, Sunday, June 8, being free.", None),
        ("a name", "The museum opened on 12 May 2021, Monday Club members said.", None),
        ("the old calendar named", "The fort fell on Wednesday, 12 May 1700 (old style).", None),
        ("the old calendar in use", "The fleet mutinied on Wednesday, 25 October 1917.", None),
        ("before the new calendar", "The fort fell on Monday, 12 May 1700.", None),
        ("another time zone", "The cable broke on Tuesday, 12 May 2021, local time.", None),
        ("the night before", "The cable broke on Tuesday night, 12 May 2021.", None),
        ("a count, not a year", "On Wednesday, May 12, 2000 boats left the harbour.", "2021-05-14"),
        ("an error meant as one", "The leaflet said Monday, 12 May 2021, a misprint.", None),
        ("a date in figures that fits", "The ferry sank on Wednesday 12/05/2021.", None),
        ("a date with the month first", "The ferry sank on Sunday, 12/05/2021.", None),
        ("no date in figures", "The ferry sank on Sunday, 52/55/2021.", None),
        ("a newspaper", "The Sun 12 May 2021 tells of it.", None),
        ("a verb", "Wed 12 May 2021, they split.", None),
        ("a dash that goes on", "Open Monday – 12 May onwards.", "2021-05-20"),
        ("what they vote on", "They vote Monday on May 12 plans.", "2021-05-20"),
        ("what is debated", "Monday's debate on 12 May was dull.", "2021-05-20"),
        ("a noun after the date", "Monday's meeting on 12 May plans was dull.", "2021-05-20"),
        ("a range", "The ferry sails from Monday to 12 May 2021.", None),
        ("a list of weekdays after", "The regatta runs on 6 June 2025, Thursday and Friday.", None),
        ("a named day ahead", "Stores open early on Black Friday, Nov. 28.", "2025-05-13"),
        ("a date of next year", "The festival returns on Saturday, March 14.", "2025-05-13"),
        ("a date of next year without a verb", "The list: Saturday, March 14, in Leeds.", "2025-05-13"),
        ("a date of last year", "Last year's race was on Sunday, May 12.", "2025-05-13"),
        ("half a year back", "The trial had been set for Monday, May 12.", "2025-11-20"),
        ("a year told otherwise", "Saturday, 13 January: a vote to follow Tsai, in office since 2016.", None),
        ("no weekday beside the figures", "The ferry sank on 12/05/2021.", None),
    ],
)
def test_a_weekday_stays_unflagged(flags: Flags, reason: str, body: str, date: str | None) -> None:
    found = flags(body, date)

    assert found == [], reason


def test_a_day_that_does_not_exist_has_no_weekday(flags: Flags) -> None:
    found = flags("The ferry sank on Monday, 29 February.", "2023-03-01")

    assert [rule for rule, _ in found] == ["R6"]


def test_a_quoted_weekday_is_only_a_query(findings: Findings) -> None:
    found = findings("“It sank on Monday, 12 May 2021,” the harbour master said.")

    assert [one.level for one in found] == [FindingLevel.QUERY]


def test_the_message_names_the_right_weekday_and_the_nearest_date(findings: Findings) -> None:
    (found,) = findings("The ferry sank on Monday, 12 May 2021.")

    assert found.message == (
        "“Monday, 12 May 2021”: 12 May 2021 was a Wednesday. "
        "Either the weekday or the date is wrong; the nearest Monday was 10 May 2021."
    )
    assert found.repair == "Write Wednesday, or 10 May 2021."
    assert found.date["from"] == "sentence"


def test_a_year_taken_from_the_article_is_said_to_be(findings: Findings) -> None:
    (found,) = findings("The ferry sank on Monday 12 May.", "2021-05-20")

    assert found.date == {"value": "2021-05-20", "precision": "day", "from": "given"}


def test_a_list_of_links_is_not_judged_without_a_year(findings: Findings) -> None:
    body = "The council met and agreed on the new lock after a long debate.\n\nPublished Monday, 12 May"

    found = findings(body, "2021-05-20")

    assert found == []
