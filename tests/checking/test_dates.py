"""Dates in prose: what is read, and what is not taken for one."""

import pytest

from factcheck.checking.dates import find_dates, is_explicit, nearest_years
from factcheck.domain.dates import PartialDate


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("on 13 May 2025.", "13 May 2025", "2025-05-13"),
        ("on 13th of May, 2025", "13th of May, 2025", "2025-05-13"),
        ("on May 13, 2025, at", "May 13, 2025", "2025-05-13"),
        ("on MAY 13, 2025", "MAY 13, 2025", "2025-05-13"),
        ("on Sept. 3, 2025", "Sept. 3, 2025", "2025-09-03"),
        ("In May 2025, they", "May 2025", "2025-05"),
        ("in May of 2025", "May of 2025", "2025-05"),
        ("log of 2025-05-13T10:00", "2025-05-13", "2025-05-13"),
        ("since 2021.", "2021", "2021"),
    ],
)
def test_a_date_is_read(text: str, quote: str, value: str) -> None:
    (found,) = find_dates(text)

    assert found.span.quote(text) == quote
    assert found.value == PartialDate.parse(value)


@pytest.mark.parametrize(
    "text",
    [
        "at may 12",
        "$2025",
        "2025.5",
        "1,999 boats",
        "room 20255",
        "3.12 May",
        "12-2025-05-13",
        "2017-2021",
    ],
)
def test_what_is_no_date_is_not_read(text: str) -> None:
    found = [mention for mention in find_dates(text) if mention.value]

    assert found == []


def test_a_day_without_a_year_has_no_value() -> None:
    (found,) = find_dates("on 12 May")

    assert (found.month, found.day, found.value) == (5, 12, None)


def test_a_day_that_does_not_exist_has_no_value() -> None:
    (found,) = find_dates("on 31 June 2019")

    assert found.value is None
    assert not is_explicit(found)


def test_the_words_before_a_date_are_kept() -> None:
    first, second = find_dates("She left office in early 2021, and since the 12 May 2022 sails.")

    assert first.governor == "office in"
    assert second.preposition == "since"


def test_a_year_alone_is_explicit_only_after_a_preposition() -> None:
    first, second = find_dates("In 2020 they signed the 2019 deal.")

    assert is_explicit(first)
    assert not is_explicit(second)


def test_the_nearest_years_lie_within_half_a_year() -> None:
    assert nearest_years(1, 3, PartialDate(2023, 12, 20)) == {2024}
    assert nearest_years(5, 12, PartialDate(2021, 5)) == {2021}
    assert nearest_years(5, 12, PartialDate(2021)) == {2021, 2022}
    assert nearest_years(12, 28, PartialDate(2021, 1, 5)) == {2020}
