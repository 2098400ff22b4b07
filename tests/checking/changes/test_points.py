"""R13: a change of percentage points that is called one of percent."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("The port tax will go from 6 to 7 percent, a 1 percent rise.", "6 to 7 percent, a 1 percent rise"),
        (
            "Turnout was about 71%, against 47% four years ago, so it went up by 24%.",
            "71%, against 47% four years ago, so it went up by 24%",
        ),
        (
            "Turnout came to 67.3%, after 68.8% in 2017, and thus dropped by 1.5 percent.",
            "67.3%, after 68.8% in 2017, and thus dropped by 1.5 percent",
        ),
        (
            "Turnout was 71 percent, compared with 47 percent in 2015; it therefore rose by 24 percent.",
            "71 percent, compared with 47 percent in 2015; it therefore rose by 24 percent",
        ),
        (
            "The jobless rate rose 2 percent, from 4 percent to 6 percent.",
            "2 percent, from 4 percent to 6 percent",
        ),
        ("The jobless rate went up by one percent from 5% to 6%.", "one percent from 5% to 6%"),
        (
            "The key rate was cut by 0.5 percent to 4.5 percent from 5 percent.",
            "0.5 percent to 4.5 percent from 5 percent",
        ),
        (
            "The key rate was cut by half a percent, from 5 to 4.5 per cent.",
            "half a percent, from 5 to 4.5 per cent",
        ),
        (
            "Turnout was 62 percent, down 8 percent on the 70 percent of 2014.",
            "62 percent, down 8 percent on the 70 percent",
        ),
        (
            "Turnout fell from 70 per cent to 62 per cent, a fall of 8 per cent.",
            "70 per cent to 62 per cent, a fall of 8 per cent",
        ),
        (
            "The union took 38 percent of the vote, up 8 percent from 30 percent in 2015.",
            "38 percent of the vote, up 8 percent from 30 percent",
        ),
        (
            "The tax rate rose to 8 percent (up 3 percent from 5 percent).",
            "8 percent (up 3 percent from 5 percent)",
        ),
        (
            "The tax rate rose from 17.5 percent to 20 percent. That is a 2.5 percent rise.",
            "17.5 percent to 20 percent. That is a 2.5 percent rise",
        ),
        (
            "Its share is now 12 percent, 4 percent more than the 8 percent it had in 2010.",
            "12 percent, 4 percent more than the 8 percent",
        ),
        (
            "It stood at 45 percent, compared with 40 percent a month earlier, an increase of 5 percent.",
            "45 percent, compared with 40 percent a month earlier, an increase of 5 percent",
        ),
        ("Pass rates rose 6 percent, from 74 to 80 percent.", "6 percent, from 74 to 80 percent"),
        ("The tax rate rose by 1 percent, from 5.2 to 6.1 percent.", "1 percent, from 5.2 to 6.1 percent"),
        (
            "The tax rate rose 4 percentage points, from 4 percent to 6 percent.",
            "4 percentage points, from 4 percent to 6 percent",
        ),
        (
            "The key rate rose 50 basis points to 4.5 percent from 4.25 percent.",
            "50 basis points to 4.5 percent from 4.25 percent",
        ),
    ],
)
def test_points_called_percent_are_flagged(flags: Flags, body: str, quote: str) -> None:
    found = flags(body)

    assert found == [("R13", quote)]


@pytest.mark.parametrize(
    ("reason", "body"),
    [
        ("they are called points", "The port tax will go from 6 to 7 percent, a 1 percentage point rise."),
        ("the change is relative", "The port tax will go from 6 to 7 percent, a 17 percent rise."),
        ("the relative change is the same", "It rose from 98 percent to 99 percent, a 1 percent rise."),
        ("the relative change is meant", "The rate rose from 50 percent to 51 percent, up 2 percent."),
        ("a half of it", "The jobless rate rose by half, from 4 percent to 6 percent."),
        ("basis points that fit", "The key rate rose 25 basis points to 4.5 percent from 4.25 percent."),
        ("points that are rounded", "The jobless rate rose 3 percentage points, from 4 to 6 percent."),
        ("another clause", "Rents rose 2 percent, and the rate fell to 4 percent from 6 percent."),
        ("another subject", "Rents rose 2 percent as the rate fell to 4 percent from 6 percent."),
        ("a lead", "He led by 45 percent to 40 percent, 5 percent ahead."),
        ("a slower growth", "Growth slowed to 2 percent from 5 percent."),
    ],
)
def test_a_change_of_a_rate_stays_unflagged(flags: Flags, reason: str, body: str) -> None:
    found = flags(body)

    assert found == [], reason


def test_the_message_gives_points_and_percent(findings: Findings) -> None:
    (found,) = findings("The port tax will go from 6 to 7 percent, a 1 percent rise.")

    assert found.kind == "percent_vs_point"
    assert found.message == (
        "“6 to 7 percent, a 1 percent rise”: from 6 to 7 percent is 1 percentage point, or 16.7 percent, "
        "not 1 percent."
    )
    assert found.repair == "Write 1 percentage point, or 16.7 percent."


def test_points_that_do_not_fit_are_subtracted(findings: Findings) -> None:
    (found,) = findings("The tax rate rose 4 percentage points, from 4 percent to 6 percent.")

    assert found.message.endswith(
        "from 4 percent to 6 percent is 2 percentage points, not 4 percentage points."
    )
    assert found.computation == "6 − 4 = 2"
    assert found.repair == "Write 2 percentage points, or mend one of the two numbers."
