"""Whether two measures of one thing convert into each other, as far as rounding lets one tell."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checking.unit_table import Unit
from factcheck.checking.units.figures import Figure
from factcheck.checking.units.quantities import Quantity

_MARGIN, _HEDGED_MARGIN = 0.03, 0.10
_TEMPERATURE = "temperature"
_DEGREES, _HEDGED_DEGREES = 1.0, 3.0
_FIVE, _FIVE_ROUNDED = 5, 2.5
_LARGEST_DIFFERENCE = 15
_ONE_SYSTEM = frozenset({("stone", "pound"), ("pound", "stone")})
_FAR_APART = frozenset({"length", "mass"})
_FAR, _NEAR_POWER = 20.0, 0.06


@dataclass(frozen=True)
class Conversion:
    """The ends of two measures that do not fit, the units they are read in, and what each comes to."""

    first: Unit
    second: Unit
    one: Figure
    other: Figure
    is_difference: bool

    @property
    def forth(self) -> float:
        return convert(self.first, self.second, self.one.value, is_difference=self.is_difference)

    @property
    def back(self) -> float:
        return convert(self.second, self.first, self.other.value, is_difference=self.is_difference)


def clash(one: Quantity, other: Quantity, *, is_difference: bool = False) -> Conversion | None:
    """Return the usual reading of two measures if they fit in no reading, else None.

    Only measures of two systems can clash, since others may be two things, as a bottle of 500 ml in a
    crate of 6 litres. `is_difference` says that temperatures are steps, as in “warmed by 2C”.
    """
    if len(one.ends) != len(other.ends) or set(one.units) == set(other.units):
        return None
    is_hedged = one.is_hedged or other.is_hedged
    found: list[Conversion] = []
    for first, second in _pairs(one, other):
        ends = [
            Conversion(first, second, *pair, is_difference) for pair in zip(one.ends, other.ends, strict=True)
        ]
        misfits = [end for end in ends if not fits(end, is_hedged=is_hedged)]
        if not misfits:
            return None
        if _are_of_two_systems(first, second):
            found.append(misfits[-1])
    return None if not found or _is_another_thing(found[0]) else found[0]


def _pairs(one: Quantity, other: Quantity) -> Iterator[tuple[Unit, Unit]]:
    for first in one.units:
        yield from ((first, second) for second in other.units if first.dimension == second.dimension)


def _are_of_two_systems(first: Unit, second: Unit) -> bool:
    is_area = first.dimension == "area" and first != second
    return first.system != second.system or is_area or (first.unit, second.unit) in _ONE_SYSTEM


def fits(reading: Conversion, *, is_hedged: bool) -> bool:
    """Tell whether the two may be one measure, each within its rounding."""
    if reading.first.dimension == _TEMPERATURE:
        return _is_same_heat(reading, is_hedged=is_hedged)
    low, high = _bounds(reading.first, reading.one)
    least, most = _bounds(reading.second, reading.other)
    if is_hedged:  # “up to 30 inches” is round and hedged, and one of the two explains the other measure
        value = reading.first.to_base(reading.one.value)
        low, high = min(low, value * (1 - _HEDGED_MARGIN)), max(high, value * (1 + _HEDGED_MARGIN))
    return low * (1 - _MARGIN) <= most and least <= high * (1 + _MARGIN)


def _bounds(unit: Unit, figure: Figure) -> tuple[float, float]:
    ends = (unit.to_base(figure.value - figure.half), unit.to_base(figure.value + figure.half))
    return min(ends), max(ends)


def _is_same_heat(reading: Conversion, *, is_hedged: bool) -> bool:
    """Degrees are not rounded to tens; a small number may be a difference that is not called one."""
    degrees = _HEDGED_DEGREES if is_hedged else _DEGREES
    ratio = reading.first.per_one / reading.second.per_one
    rounded = _FIVE_ROUNDED if reading.other.value % _FIVE == 0 else 0.5
    if abs(reading.forth - reading.other.value) <= degrees * ratio + rounded:
        return True
    celsius = min(abs(reading.one.value), abs(reading.other.value))
    if reading.is_difference or celsius > _LARGEST_DIFFERENCE:
        return False
    return math.isclose(reading.one.value * ratio, reading.other.value, rel_tol=0.06, abs_tol=0.6)


def convert(first: Unit, second: Unit, value: float, *, is_difference: bool = False) -> float:
    """Return a value of the first unit in the second, as a step only if it is a difference."""
    if is_difference:
        return value * first.per_one / second.per_one
    return second.from_base(first.to_base(value))


def _is_another_thing(reading: Conversion) -> bool:
    """Tell whether two lengths or weights are so far apart that one is no measure of the other.

    A climb is none of a walk, nor the iron in a loaf of the loaf.

    A decimal point in the wrong place is told from that by a power of ten.
    """
    if reading.first.dimension not in _FAR_APART or not reading.forth or not reading.other.value:
        return False
    power = math.log10(abs(reading.other.value / reading.forth))
    return abs(power) > math.log10(_FAR) and abs(power - round(power)) > _NEAR_POWER
