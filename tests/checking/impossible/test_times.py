"""R6: times of day that no clock shows."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        ("The lock opens at 13:75.", None, "13:75"),
        ("The lock opens at 8:75 p.m. on Sundays.", None, "8:75"),
        ("Trains leave between 14:30 and 15:75 local time.", None, "15:75"),
        ("The lock opens at 25:00 GMT.", None, "25:00"),
        ("The lock opens at 25 o'clock.", None, "25 o'clock"),
        ("The lock opens at 7.85pm.", None, "7.85"),
    ],
)
def test_a_time_that_no_clock_shows_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R6", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        ("it exists", "The lock opens at 24:00 local time.", None),
        ("an hour that exists", "The lock opens at 11 o'clock.", None),
        ("a lap", "The boat finished at 13:75.", None),
        ("a score", "The score stood at 12:75.", None),
        ("a share", "At 12.75 percent, rates are high.", None),
        ("a price", "The share closed at 12.75 on Monday.", None),
        ("hours worked", "Work rose to 12.75 hours a day.", None),
        ("hours worked by", "It rose to 30:75 hours.", None),
        ("half time", "The game ended at 25:30.", None),
        ("a verse", "Read at 11:60 in the chapter.", None),
    ],
)
def test_a_time_stays_unflagged(flags: Flags, reason: str, body: str, date: str | None) -> None:
    found = flags(body, date)

    assert found == [], reason
