"""Shares in words, and percents too small for figures."""

import pytest

from factcheck.checking.fractions import find_fractions, find_small_percents


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a third of them", [("a third", 0.333)]),
        ("Two-thirds, three quarters", [("Two-thirds", 0.667), ("three quarters", 0.75)]),
        ("2 fifths of all", [("2 fifths", 0.4)]),
        ("half of it, one half", [("half", 0.5), ("one half", 0.5)]),
        ("one in three, 9 in 10, one out of five, one of every four", [
            ("one in three", 0.333), ("9 in 10", 0.9), ("one out of five", 0.2), ("one of every four", 0.25),
        ]),
        ("a third party, the first half, half an hour, a quarter-final", []),
        ("four thirds of it", []),
        ("three in two, 20 in 30, one in 10 percent", []),
    ],
)  # fmt: skip
def test_shares_in_words(text: str, found: list[tuple[str, float]]) -> None:
    shares = [(span.quote(text), round(value, 3)) for span, value in find_fractions(text)]

    assert sorted(shares) == sorted(found)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("one percent, a per cent", [("one percent", 1.0, "percent"), ("a per cent", 1.0, "percent")]),
        ("half a percent", [("half a percent", 0.5, "percent")]),
        ("a quarter of a percentage point", [("a quarter of a percentage point", 0.25, "point")]),
        ("three quarters of a percent", [("three quarters of a percent", 0.75, "percent")]),
        ("one full percentage point", [("one full percentage point", 1.0, "point")]),
        ("ten percent", []),
    ],
)
def test_small_percents(text: str, found: list[tuple[str, float, str]]) -> None:
    assert [(span.quote(text), value, kind.value) for span, value, kind in find_small_percents(text)] == found
