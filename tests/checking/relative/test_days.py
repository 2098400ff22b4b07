"""R17: words for a day or week beside a date or weekday."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding
from factcheck.domain.labels import FindingLevel

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        ("The council voted yesterday, 12 May, to close the lock.", "2021-05-20", "yesterday, 12 May"),
        ("Yesterday (12 May 2021) the council voted.", "2021-05-20", "Yesterday (12 May 2021"),
        ("The hearing resumes tomorrow, May 25, in Leeds.", "2021-05-20", "tomorrow, May 25"),
        ("Today, Monday 17 May, the court sits.", "2021-05-20", "Today, Monday 17 May"),
        ("Last night, 12 May, the club won.", "2021-05-20", "Last night, 12 May"),
        ("The vote was held yesterday (Monday).", "2021-05-20", "yesterday (Monday"),
        ("The vote was held on Monday, yesterday, the mayor wrote.", "2021-05-20", "Monday, yesterday"),
        ("The election took place on 12 May, yesterday.", "2021-05-20", "12 May, yesterday"),
        ("Last week, on 2 April, the mill burned down.", "2021-05-20", "Last week, on 2 April"),
        ("The strike begins tonight, 25 May.", "2021-05-20", "tonight, 25 May"),
        ("The talks ended this week, on 2 May.", "2021-05-20", "this week, on 2 May"),
        ("Police said yesterday, Tuesday, that a man had died.", "2021-05-20", "yesterday, Tuesday"),
        (
            "Yesterday's council meeting on 12 May was cut short.",
            "2021-05-20",
            "Yesterday's council meeting on 12 May",
        ),
        ("Last night's match on 12 May ended early.", "2021-05-20", "Last night's match on 12 May"),
        ("Tomorrow's election (25 May) will be close.", "2021-05-20", "Tomorrow's election (25 May"),
        ("As of today, 3 May 2021, the ban is in force.", "2021-05-20", "today, 3 May 2021"),
        (
            "GENEVA, 20 May 2021 (Agency) – The talks ended yesterday, 12 May, without a deal.",
            None,
            "yesterday, 12 May",
        ),
    ],
)
def test_a_day_that_the_date_is_not_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R17", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        ("it fits", "The council voted yesterday, 19 May, to close the lock.", "2021-05-20"),
        ("the night", "Last night, 19 May, the club won.", "2021-05-20"),
        ("the night after midnight", "Last night, 20 May, the club won.", "2021-05-20"),
        ("this week", "The talks ended this week, on 18 May.", "2021-05-20"),
        ("last week", "He resigned last week, on 12 May.", "2021-05-20"),
        ("a month only", "The vote was held yesterday, 12 May.", "2021-05"),
        ("no date of publication", "The vote was held yesterday, 12 May.", None),
        ("a name", "Yesterday, Thursday's Child was sold.", "2021-05-20"),
        ("a range", "The rule applies from today to Friday, 28 May.", "2021-05-20"),
        ("a day of thought", "He said that today, Monday's vote is forgotten.", "2021-05-20"),
        ("not on that day", "The vote is today, not on 25 May.", "2021-05-20"),
        ("two verbs", "The course opens today and closes on 28 May.", "2021-05-20"),
        ("a new sentence", "It opens today. May 28 is a holiday.", "2021-05-20"),
        ("the weekday fits", "It happened on Wednesday, yesterday.", "2021-05-20"),
        ("what is debated", "Today's debate on 12 May was dull.", "2021-05-20"),
        ("a noun after", "Yesterday's meeting on 12 May elections was close.", "2021-05-20"),
        ("a list", "The rule applies today, 12 May and 3 June.", "2021-05-20"),
        ("a street", "It was sold yesterday, 12 May Street said.", "2021-05-20"),
        (
            "another day of the dateline",
            "GENEVA, 13 May 2021 (Agency) – The talks ended yesterday, 12 May, without a deal.",
            "2021-05-20",
        ),
        ("updated", "It ended yesterday, 18 May, the mayor said. The text was updated.", "2021-05-20"),
        ("long ago", "Yesterday, 12 May 1945, the war ended, the diary tells.", "2021-05-20"),
        ("a day that no month has", "It ended yesterday, 31 June, a misprint.", "2021-05-20"),
        ("supposed", "If it ends today, 12 May, we win.", "2021-05-20"),
        ("week and weekday", "It ended this week (Monday).", "2021-05-20"),
        ("the right weekday", "The vote was held today (Thursday).", "2021-05-20"),
        ("the next word", "On Monday, yesterday was forgotten.", "2021-05-20"),
    ],
)
def test_a_day_stays_unflagged(flags: Flags, reason: str, body: str, date: str | None) -> None:
    found = flags(body, date)

    assert found == [], reason


def test_the_message_says_which_day_is_meant(findings: Findings) -> None:
    (found,) = findings("The council voted yesterday, 12 May, to close the lock.", "2021-05-20")

    assert found.kind == "relative_date"
    assert (
        found.message == "“yesterday, 12 May”: the article is of 20 May 2021, so “yesterday” is 19 May 2021."
    )
    assert found.date["from"] == "given"


def test_the_message_says_which_weekday_is_meant(findings: Findings) -> None:
    (found,) = findings("The vote was held yesterday (Monday).", "2021-05-20")

    assert found.computation == "yesterday as of 20 May 2021 = a Wednesday"


def test_the_message_says_between_which_days_a_week_lies(findings: Findings) -> None:
    (found,) = findings("Last week, on 2 April, the mill burned down.", "2021-05-20")

    assert found.computation == "last week as of 20 May 2021 = between 6 May 2021 and 19 May 2021"


def test_a_quoted_day_is_only_a_query(findings: Findings) -> None:
    found = findings("“It ended yesterday, 12 May,” the mayor said.", "2021-05-20")

    assert [one.level for one in found] == [FindingLevel.QUERY]
