"""A timeline shows the holders around the date, and where the date falls."""

from datetime import date
from typing import Any

import pytest

from factcheck.domain.timeline import Timeline, timeline_of, timeline_of_holders

HOLDERS = [
    {"holder": "Ann Lee", "from": "2021-01-20", "to": "2025-01-20"},
    {"holder": "Bo Kim", "from": "2025-01-20", "to": None},
]


def drawn(**parts: Any) -> Timeline:
    timeline = timeline_of({"timeline": HOLDERS, "article_date": "2025-05", **parts})
    assert timeline
    return timeline


def test_the_change_nearest_to_the_date_stands_in_the_middle() -> None:
    timeline = drawn()

    assert [(bar.text, bar.start, bar.end, bar.is_on) for bar in timeline.bars] == [
        ("Ann Lee, until 20 Jan 2025", 0.0, 0.5, False),
        ("Bo Kim, from 20 Jan 2025", 0.5, 1.0, True),
    ]
    assert (timeline.label, 0.6 < timeline.at < 0.7) == ("Article: May 2025", True)


def test_a_date_before_the_change_lies_in_the_first_bar() -> None:
    timeline = drawn(article_date="2024-12-01")

    assert timeline.bars[0].is_on
    assert timeline.at < 0.5


def test_a_date_far_from_every_change_is_still_inside() -> None:
    timeline = drawn(article_date="2030")

    assert 0.7 < timeline.at < 0.8


def test_a_holder_far_away_is_left_out() -> None:
    earlier = [{"holder": "Cy Roe", "from": "2013-01-20", "to": "2017-01-20"}, *HOLDERS]

    assert len(drawn(timeline=earlier).bars) == 2


@pytest.mark.parametrize(
    "reference",
    [
        {},
        {"timeline": HOLDERS},
        {"timeline": [], "article_date": "2025"},
        {"timeline": [{"holder": "Ann"}], "article_date": "2025"},
        {"timeline": HOLDERS, "article_date": "soon"},
    ],
)
def test_without_holders_or_date_there_is_none(reference: dict[str, Any]) -> None:
    assert timeline_of(reference) is None


TERMS = [(f"Holder {year}", date(year, 1, 1), date(year + 4, 1, 1)) for year in range(1980, 2020, 4)]


def test_the_last_holders_stand_up_to_the_day_of_the_check() -> None:
    timeline = timeline_of_holders([*TERMS, ("Ann Lee", date(2020, 1, 1), None)], date(2024, 1, 1))

    assert timeline
    assert [bar.text for bar in timeline.bars] == [
        "Holder 2004, 1 Jan 2004 to 1 Jan 2008",
        "Holder 2008, 1 Jan 2008 to 1 Jan 2012",
        "Holder 2012, 1 Jan 2012 to 1 Jan 2016",
        "Holder 2016, 1 Jan 2016 to 1 Jan 2020",
        "Ann Lee, from 1 Jan 2020",
    ]
    assert [bar.is_on for bar in timeline.bars] == [False, False, False, False, True]
    assert timeline.label == "Checked to 1 January 2024"
    assert timeline.bars[0].start == 0
    assert timeline.at == timeline.bars[-1].end < 1


def test_a_term_that_just_began_still_has_a_width() -> None:
    timeline = timeline_of_holders([("Ann Lee", date(2024, 1, 1), None)], date(2024, 1, 1))

    assert timeline
    assert (timeline.at, timeline.bars[0].end > 0.9, timeline.bars[0].is_on) == (0, True, True)


def test_nobody_is_on_after_the_last_end() -> None:
    timeline = timeline_of_holders(TERMS, date(2024, 1, 1))

    assert timeline
    assert not any(bar.is_on for bar in timeline.bars)
    assert timeline_of_holders([], date(2024, 1, 1)) is None
