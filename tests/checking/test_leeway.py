"""How far a number may lie from what is meant."""

import pytest

from factcheck.checking.leeway import Lean, bounds, leaning, spoken
from factcheck.checking.marks import Mark
from factcheck.domain.spans import Span


def mark(
    kind: str, value: float, half: float = 0.5, hedge: str = "", scale: float = 1.0, **more: object
) -> Mark:
    return Mark(kind, Span(0, 1), value, half=half, hedge=hedge, scale=scale, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("number", "low", "high"),
    [
        (mark("c", 80), 79.75, 80.25),
        (mark("c", 80, is_word=True), 80, 80),
        (mark("c", 8.5, half=0.05), 8.45, 8.55),
        (mark("c", 3_000, rounding=1_000.0), 2_925, 3_075),
        (mark("c", 3_150, rounding=10.0), 3_145, 3_155),
        (mark("c", 2e6, half=5e5, scale=1e6), 1.86e6, 2.14e6),
        (mark("c", 2.5e6, half=5e4, scale=1e6), 2.45e6, 2.55e6),
        (mark("m", 40), 39.5, 40.5),
        (mark("p", 40), 39.5, 40.5),
        (mark("p", 40, hedge="more than"), 39.5, 46.5),
        (mark("p", 40, hedge="less than"), 33.5, 40.5),
        (mark("p", 40, hedge="nearly"), 35.5, 40.5),
        (mark("p", 40, hedge="about"), 37.9, 42.1),
    ],
)
def test_bounds(number: Mark, low: float, high: float) -> None:
    assert bounds(number) == (pytest.approx(low), pytest.approx(high))


@pytest.mark.parametrize(
    ("hedge", "lean"),
    [
        ("", Lean.NONE),
        ("some", Lean.ABOUT),
        ("more than", Lean.OVER),
        ("no more than", Lean.UNDER),
        ("no fewer than", Lean.OVER),
        ("up to", Lean.UNDER),
        ("or more", Lean.OVER),
        ("almost", Lean.NEARLY),
    ],
)
def test_hedges_lean_to_a_side(hedge: str, lean: Lean) -> None:
    assert leaning(mark("c", 1, hedge=hedge)) is lean


@pytest.mark.parametrize(("value", "text"), [(25, "25"), (16.67, "16.7"), (-3, "minus 3"), (1200, "1,200")])
def test_numbers_are_spoken_without_needless_decimals(value: float, text: str) -> None:
    assert spoken(value) == text
