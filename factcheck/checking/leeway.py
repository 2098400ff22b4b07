"""How far the number that was meant may lie from the number that is written."""

import re
from decimal import Decimal
from enum import StrEnum

from factcheck.checking.marks import Mark

_EXACT_BELOW = 1_000
_PRICE_BELOW = 10_000
_SLACK = 0.25
_PLAIN_SHARE, _SCALED_SHARE = 0.025, 0.07
_ABOUT, _BEYOND, _NEARLY = 0.04, 0.15, 0.10
_NOT = re.compile(r"(?:no|not)\b")
_OVER = re.compile(r"more than|over|above|at least|upwards?|exceeding|or more|plus|\+|counting")
_UNDER = re.compile(r"(?:less|fewer) than|under|below|at most|up to|or (?:less|fewer)|as (?:many|much|high)")
_NEAR = re.compile(r"nearly|almost|close to|next to|not (?:even|quite)")


class Lean(StrEnum):
    """Where a hedge lets the true value lie: “over” above, “nearly” just below, “about” on both sides."""

    NONE = "none"
    ABOUT = "about"
    OVER = "over"
    UNDER = "under"
    NEARLY = "nearly"


def bounds(mark: Mark) -> tuple[float, float]:
    """Return the least and the greatest value that may be meant: by rounding, and by “about” or “over”."""
    half, size = _half(mark), abs(mark.value)
    low, high = mark.value - half, mark.value + half
    lean = leaning(mark)
    if lean is Lean.UNDER:
        return low - _BEYOND * size, high
    if lean is Lean.OVER:
        return low, high + _BEYOND * size
    if lean is Lean.NEARLY:
        return low - _NEARLY * size, high
    return (low - _ABOUT * size, high + _ABOUT * size) if lean is Lean.ABOUT else (low, high)


def leaning(mark: Mark) -> Lean:
    """Return the side on which the true value lies by the hedge of a number."""
    return lean_of(mark.hedge)


def lean_of(hedge: str) -> Lean:
    """Return the side on which a hedge lets the true value lie."""
    is_over, is_under = bool(_OVER.search(hedge)), bool(_UNDER.search(hedge))
    if _NOT.match(hedge):
        is_over, is_under = is_under, is_over
    if is_over or is_under:
        return Lean.OVER if is_over else Lean.UNDER
    if _NEAR.search(hedge):
        return Lean.NEARLY
    return Lean.ABOUT if hedge else Lean.NONE


def _half(mark: Mark) -> float:
    """Counts are exact while they are small, prices nearly so; millions are rounded, but not by much."""
    if mark.kind in {"p", "t", "b", "f"}:
        return mark.half
    if mark.scale > 1:
        return min(mark.half, _SCALED_SHARE * mark.value)
    if mark.value < _EXACT_BELOW:
        if mark.kind == "c" and mark.value == int(mark.value):
            return 0.0 if mark.is_word else _SLACK
        return min(mark.half, _SCALED_SHARE * mark.value)
    if mark.kind == "m" and mark.value < _PRICE_BELOW:
        return min(mark.rounding / 4, _PLAIN_SHARE * mark.value)
    return min(mark.rounding / 2, _PLAIN_SHARE * mark.value)


def spoken(value: float, digits: int = 1) -> str:
    """Return a number as prose has it, without needless decimals."""
    return f"{value:,.{digits}f}".rstrip("0").rstrip(".").replace("-", "minus ")


def is_far(one: float | Decimal, other: float | Decimal, times: float) -> bool:
    """Tell whether two numbers lie so many times apart that they are likelier of two things than a slip.

    How many is that of each rule: no error that other writers planted lay as far off.
    """
    low, high = sorted((abs(float(one)), abs(float(other))))
    return high > times * low
