"""Fixed and movable days of the year."""

from datetime import date

import pytest

from factcheck.checking.calendars.days import HOLIDAYS, US_DAYS, orthodox_easter, western_easter


@pytest.mark.parametrize(
    ("year", "western", "orthodox"),
    [
        (2019, date(2019, 4, 21), date(2019, 4, 28)),
        (2021, date(2021, 4, 4), date(2021, 5, 2)),
        (2024, date(2024, 3, 31), date(2024, 5, 5)),
        (2025, date(2025, 4, 20), date(2025, 4, 20)),
    ],
)
def test_easter_is_reckoned_in_two_ways(year: int, western: date, orthodox: date) -> None:
    assert western_easter(year) == western
    assert orthodox_easter(year) == orthodox


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Thanksgiving", date(2024, 11, 28)),
        ("Black Friday", date(2024, 11, 29)),
        ("Good Friday", date(2024, 3, 29)),
        ("Remembrance Sunday", date(2024, 11, 10)),
        ("Christmas Day", date(2024, 12, 25)),
    ],
)
def test_a_day_falls_where_its_rule_puts_it(name: str, day: date) -> None:
    assert day in HOLIDAYS[name](2024)


def test_days_of_the_united_states() -> None:
    assert US_DAYS["Memorial Day"](2024) == {date(2024, 5, 27)}
    assert US_DAYS["Election Day"](2026) == {date(2026, 11, 3)}
    assert US_DAYS["Inauguration Day"](2025) == {date(2025, 1, 20)}
    assert US_DAYS["Inauguration Day"](2013) == {date(2013, 1, 20), date(2013, 1, 21)}
