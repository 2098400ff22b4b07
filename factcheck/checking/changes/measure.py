"""Whether a stated change is the one between its two values, rounding carried through."""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum
from math import hypot

from factcheck.checking.changes.reading import Change
from factcheck.checking.leeway import Lean, bounds
from factcheck.checking.marks import Mark
from factcheck.checking.ratios import meant, meet

_POINT, _LARGE_MARGIN, _BASIS, _POINT_SLACK, _SAME = 0.5, 0.03, 0.01, 0.06, 0.1
_FINER = 4
_ELIDED_BELOW = 1_000
_SPREAD = 1.2
_TIMES_MARGIN, _LOOSE_MARGIN, _EDGE, _MOST = 0.15, 0.25, 0.03, 1_000.0


class Outcome(StrEnum):
    """How a stated change compares with its values: it fits, or it is of which kind of clash."""

    FITS = "fits"
    UNKNOWN = "unknown"
    WAY = "way"
    SIZE = "size"
    FACTOR = "factor"
    POINTS = "points"
    SUBTRACTION = "subtraction"


def judge(change: Change) -> Outcome:
    """Return how the change compares with its values, in the reading that suits it best.

    Values a thousandfold apart, “714 million, or 11.65 a journey, up from 668 million”, are not of one thing.
    """
    if not _are_alike(change.first, change.last) or not change.first.value:
        return Outcome.UNKNOWN
    near = [ends for ends in _readings(change.first, change.last) if _are_near(*ends)]
    outcomes = [_judge(change, *ends) for ends in near] or [Outcome.UNKNOWN]
    return next((one for one in outcomes if one in {Outcome.FITS, Outcome.UNKNOWN}), outcomes[0])


def _are_near(one: Mark, other: Mark) -> bool:
    return 1 / _MOST <= one.value / other.value <= _MOST if other.value else True


def paired(change: Change) -> tuple[Mark, Mark]:
    """Return the two values, both with the scale that only one of them may bear in the text."""
    return list(_readings(change.first, change.last))[-1]


def _are_alike(one: Mark, other: Mark) -> bool:
    """Tell whether both are money of one currency, or neither; one percent sign may serve for both."""
    if "m" in (one.kind, other.kind):
        signs = {mark.currency.removeprefix("US") for mark in (one, other) if mark.currency}
        return len(signs) == 1 and "p" not in (one.kind, other.kind)
    return True


def _readings(one: Mark, other: Mark) -> Iterator[tuple[Mark, Mark]]:
    """Yield the two as written, and “1.2 to 1.5 billion” with one scale for both."""
    yield _less_round(one, other), _less_round(other, one)
    if one.scale == 1 < other.scale and one.value < _ELIDED_BELOW:
        yield _scaled(one, other.scale), other
    if other.scale == 1 < one.scale and other.value < _ELIDED_BELOW:
        yield one, _scaled(other, one.scale)


def _less_round(mark: Mark, beside: Mark) -> Mark:
    """Return the value as rounded no more than so, if the one beside it is given to the last unit."""
    is_alike = mark.kind == beside.kind and mark.scale == beside.scale == 1 and not beside.hedge
    least = max(beside.rounding, mark.rounding / _FINER)
    return replace(mark, rounding=least) if is_alike and least < mark.rounding else mark


def _scaled(mark: Mark, scale: float) -> Mark:
    return replace(mark, value=mark.value * scale, half=mark.half * scale, scale=scale)


def _judge(change: Change, first: Mark, last: Mark) -> Outcome:
    (low, high), (least, most) = bounds(first), bounds(last)
    if change.factor is not None:
        fits = any(meet((least / high, most / low), span) for span in _factors(change))
        return Outcome.FITS if fits else Outcome.FACTOR
    goes_other_way = most < low if change.way > 0 else least > high if change.way < 0 else False
    if change.size is None or goes_other_way:
        return Outcome.WAY if goes_other_way else Outcome.FITS
    is_rate = "p" in (first.kind, last.kind)
    if change.size.kind in {"t", "b"}:
        return _judge_points((least - high, most - low), change.size) if is_rate else Outcome.UNKNOWN
    if is_rate and _is_part_of_point(first, last, change.size):
        return Outcome.UNKNOWN
    if is_rate and _is_difference(first, last, change.size):
        return Outcome.POINTS
    is_ratio = _is_ratio(_percents(first, last), change.size)
    return Outcome.FITS if is_ratio else Outcome.SIZE


def _percents(first: Mark, last: Mark) -> tuple[float, float]:
    """Return the least and the greatest change in percent; two roundings seldom both point apart."""
    (low, high), (least, most) = bounds(first), bounds(last)
    if first.hedge or last.hedge:
        return 100 * (least / high - 1), 100 * (most / low - 1)
    ratio = last.value / first.value
    halves = (high - low) / 2 / first.value, (most - least) / 2 / last.value
    spread = min(sum(halves), _SPREAD * hypot(*halves))
    return 100 * (ratio * (1 - spread) - 1), 100 * (ratio * (1 + spread) - 1)


def _is_ratio(percents: tuple[float, float], size: Mark) -> bool:
    low, high = percents
    margin = _POINT + _LARGE_MARGIN * max(abs(low), abs(high))
    least, most = meant(size)
    up = meet((low - margin, high + margin), (least, most))
    return up or meet((low - margin, high + margin), (-most, -least))


def _is_difference(first: Mark, last: Mark, size: Mark) -> bool:
    """Tell whether the stated percent are the points between two percentages and not also the change."""
    points = abs(last.value - first.value)
    percent = 100 * points / first.value
    slack = size.half if max(first.half, last.half) < size.half else min(size.half, _POINT_SLACK)
    is_points = size.kind == "p" and abs(points - size.value) <= slack
    return is_points and abs(percent - size.value) > max(_POINT, _SAME * size.value)


def _is_part_of_point(first: Mark, last: Mark, size: Mark) -> bool:
    """Tell whether “a tenth, from 3.8 to 3.9 percent” may be that of a percentage point."""
    points = abs(last.value - first.value)
    return size.kind == "f" and abs(points - size.value) <= _POINT_SLACK


def _judge_points(points: tuple[float, float], size: Mark) -> Outcome:
    unit = _BASIS if size.kind == "b" else 1.0
    low, high = (unit * end for end in bounds(size))
    fits = meet(points, (low, high)) or meet(points, (-high, -low))
    return Outcome.FITS if fits else Outcome.SUBTRACTION


def _factors(change: Change) -> Iterator[tuple[float, float]]:
    """Yield the factors that the words may mean; “three times more” is read as three and as four times."""
    factor = change.factor or 1.0
    yield _around(factor, change.lean)
    if change.is_loose:
        yield _around(factor + 1, change.lean)


def _around(factor: float, lean: Lean) -> tuple[float, float]:
    is_growth = factor > 1
    if lean is Lean.OVER:
        return (factor * (1 - _EDGE), _MOST) if is_growth else (0.0, factor * (1 + _EDGE))
    if lean in {Lean.NEARLY, Lean.UNDER}:
        near, edge = factor * (1 - _LOOSE_MARGIN), factor * (1 + _LOOSE_MARGIN)
        return (near, factor * (1 + _EDGE)) if is_growth else (factor * (1 - _EDGE), edge)
    margin = _LOOSE_MARGIN if lean is Lean.ABOUT else _TIMES_MARGIN
    return factor * (1 - margin), factor * (1 + margin)
