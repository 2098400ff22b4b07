"""R19: leap years."""

from collections.abc import Callable

import pytest
from marked_texts import marked

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = """
2025-05-13 | [[2023, a leap year]], had 366 days.
2025-05-13 | Since [[2022 was a leap year]], February had 29 days.
2025-05-13 | The year [[2025 is a leap year]].
2025-05-13 | The [[leap year 2023]] brought an extra day.
2025-05-13 | In [[the leap year of 1900]], there was an extra day.
2025-05-13 | The [[last leap year was 2022]].
2025-05-13 | The [[next leap year is 2027]].
2025-05-13 | [[2024 is not a leap year]].
2025-05-13 | [[2024, which was not a leap year]], was dry.
2025-05-13 | [[Leap Day 2023]] was marked with a sale.
2025-05-13 | [[This year is a leap year]], as some recall.
2023-02-27 | Because [[it is a leap year]], couples will marry on the extra day.
2025-05-13 | The leap year [[2023, a leap year]] of sorts, was mild.
"""
SILENT = """
2025-05-13 | 2024, a leap year, had 366 days.
2025-05-13 | 2023 is not a leap year.
2025-05-13 | The leap year 2024 brought an extra day.
2025-05-13 | The film "Leap Year" (2010) was panned. Leap Year, 2010, was panned.
2025-05-13 | The next leap year is 2028.
2024-02-27 | This year is a leap year.
2025-05-13 | 2100 will not be a leap year, though 2000 was a leap year.
2025-05-13 | The year 1700 was a leap year in the old calendar.
2025-05-13 | In 2024, which was a leap year, 2024 was a leap year day.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(FLAGGED))
def test_a_leap_year_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R19", quote)]


@pytest.mark.parametrize(("body", "date", "quote"), marked(SILENT))
def test_a_leap_year_stays_unflagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == []
