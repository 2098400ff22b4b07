"""R6: impossible days in other forms."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        ("The lock opened on the thirty-first of June.", None, "the thirty-first of June"),
        ("On June thirty-first the lock opened.", None, "June thirty-first"),
        ("The lock opened on 31/06/2021.", None, "31/06/2021"),
        ("The lock opened on 06/31/2021.", None, "06/31/2021"),
        ("The lock opened on 30.02.2021.", None, "30.02.2021"),
        ("The log of 2021/13/02 is lost.", None, "2021/13/02"),
        ("The lock is closed on 28–31 June 2021.", None, "31 June 2021"),
        ("The lock is closed from June 28-31.", None, "June 28-31"),
        ("The lock is closed on 28-31 June 2021.", None, "28-31 June 2021"),
    ],
)
def test_a_day_in_another_form_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R6", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        ("it exists", "The lock opened on 31/12/2021.", None),
        ("month first", "The lock opened on 12/31/2021.", None),
        ("in words", "The lock opened on the thirtieth of June.", None),
        ("a part number", "The part 45.50.2021 is out.", None),
        ("a version", "Version 30.02.2021.4 is out.", None),
        ("a result", "They lost in June 28-31.", None),
        ("a range", "On June 28-29 the lock is shut.", None),
        ("a turned range", "On June 48-39 the lock is shut.", None),
    ],
)
def test_a_form_stays_unflagged(flags: Flags, reason: str, body: str, date: str | None) -> None:
    found = flags(body, date)

    assert found == [], reason
