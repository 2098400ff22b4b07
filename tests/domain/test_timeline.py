"""A timeline shows the holders around the date, and where the date falls."""

from typing import Any

import pytest

from factcheck.domain.timeline import Timeline, timeline_of

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
