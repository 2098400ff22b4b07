"""R19: holidays and other named days beside a date."""

from collections.abc import Callable

import pytest
from marked_texts import marked

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = """
2025-05-13 | Americans vote on [[Election Day, November 6, 2024]].
2025-05-13 | U.S. voters lined up on [[Election Day (November 5, 2025]]).
2025-05-13 | Donald Trump's supporters came for [[Inauguration Day, January 21, 2025]].
2025-05-13 | [[Thanksgiving falls on November 20]] this year.
2025-05-13 | [[Thanksgiving (November 28, 2025]]) is early.
2025-05-13 | [[Easter Sunday, April 13, 2025]], was sunny.
2025-05-13 | Families gather on [[Christmas Day, December 24, 2024]], for lunch.
2025-05-13 | The market opens on [[Black Friday, November 21, 2025]].
2025-05-13 | On [[Memorial Day, May 19, 2025]], flags fly across America.
2025-05-13 | The ball drops on [[30 December 2024, New Year's Eve]].
2025-05-13 | On [[December 30, 2024 (New Year's Eve]]), the ball drops.
"""
SILENT = """
2025-05-13 | Americans voted on Election Day, November 5, 2024.
2025-05-13 | The shop is closed on Thanksgiving, December 25 and January 1.
2025-05-13 | The shop is closed on Christmas Day, January 1 and Easter Sunday.
2025-05-13 | The sale runs from Christmas Eve to January 2.
2025-05-13 | The day after Thanksgiving, November 28, 2025, is busy.
2025-05-13 | Thanksgiving falls on November 27 this year.
2025-05-13 | Orthodox Christmas Day, January 7, is a holiday.
2025-05-13 | Easter Sunday, April 20, 2025, was sunny.
2025-05-13 | Easter Sunday, May 5, 2024, was marked in Greece.
2025-05-13 | Christmas Day is observed on Monday, December 26, 2022.
2025-05-13 | The shop opens on Halloween, October 30 and 31, 2025.
2025-05-13 | Election Day, November 6, 2024, was quiet in the village.
Thanksgiving, November 20, was quiet.
2025-05-13 | Thanksgiving, November 20, 1960, was quiet.
2025-05-13 | On 21 December 2024, after Christmas Day, they left.
2025-05-13 | They left before 26 December 2024, Christmas Day.
2025-05-13 | It was sworn in on 20 January 2020.
2025-05-13 | Emmanuel Macron was elected president in 2016.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(FLAGGED))
def test_a_named_day_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R19", quote)]


@pytest.mark.parametrize(("body", "date", "quote"), marked(SILENT))
def test_a_named_day_stays_unflagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == []
