"""Numbers that fit although they differ, and those that look like slips."""

import pytest

from factcheck.checking.dates import find_dates
from factcheck.checking.headlines.fitting import fits, is_slip
from factcheck.checking.numbers import NumberMention, find_numbers


def number(text: str) -> NumberMention:
    found = find_numbers(text, find_dates(text))
    return found[0]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("12", "twelve"),
        ("300", "296"),
        ("$30 million", "$29.6 million"),
        ("at least 20", "23"),
        ("nearly 300", "283"),
        ("more than 40", "43"),
        ("about 40", "36"),
        ("40", "about 45"),
        ("20-25", "23"),
        ("40", "at least 38"),
    ],
)
def test_numbers_that_fit(above: str, below: str) -> None:
    assert fits(number(above), number(below))


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("12", "13"),
        ("20", "21"),
        ("300", "260"),
        ("at least 12", "21"),
        ("at least 20", "19"),
        ("40", "at least 31"),
    ],
)
def test_numbers_that_do_not_fit(above: str, below: str) -> None:
    assert not fits(number(above), number(below))


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("12", "21", True),
        ("3,500", "5,300", True),
        ("9.1", "1.9", True),
        ("30", "300", True),
        ("$3 million", "$3 billion", True),
        ("12", "13", False),
        ("312", "213", True),
        ("312", "231", False),
        ("12", "112", False),
        ("zero", "12", False),
        ("4", "8", False),
        ("1,200", "1,100", False),
    ],
)
def test_slips(one: str, other: str, slip: bool) -> None:
    assert is_slip(number(one), number(other)) is slip
    assert is_slip(number(other), number(one)) is slip
