"""Whole numbers and ordinals, in figures or words."""

import re

import pytest

from factcheck.checking.counts import COUNT, ORDINAL, whole_number


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("15", 15),
        ("fifteen", 15),
        ("twenty-five", 25),
        ("twenty five", 25),
        ("a hundred", 100),
        ("one hundred and fifty", 150),
        ("two hundred fifty-one", 251),
    ],
)
def test_a_count_has_its_value(words: str, value: int) -> None:
    assert re.fullmatch(COUNT, words)
    assert whole_number(words) == value


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("1st", 1),
        ("22nd", 22),
        ("103rd", 103),
        ("fifth", 5),
        ("twentieth", 20),
        ("twenty-fifth", 25),
        ("hundredth", 100),
        ("one hundred and fiftieth", 150),
        ("two hundredth", 200),
    ],
)
def test_an_ordinal_has_its_value(words: str, value: int) -> None:
    assert re.fullmatch(ORDINAL, words)
    assert whole_number(words) == value
