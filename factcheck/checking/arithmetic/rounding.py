"""How far a sum of rounded numbers may lie from a rounded total."""

from collections.abc import Sequence
from decimal import Decimal

from factcheck.checking.numbers import NumberMention

_EXACT_BELOW = 10_000
_ROUND = Decimal(1000)
_TENTH = Decimal("0.1")
_SPREAD = Decimal("1.2")


def unit(number: NumberMention) -> Decimal:
    """Return the worth of one in the last digit that is meant; nothing for a number that is surely exact."""
    if number.value < _EXACT_BELOW:
        return number.step if number.step < 1 else Decimal(0)
    if number.step > 1 or number.value % _ROUND:
        return number.step
    return _ROUND


def fits(total: NumberMention, parts: Sequence[NumberMention], extra: int = 0) -> bool:
    """Tell whether the parts can add up to the total, each being rounded.

    A writer who gives one number to a tenth is taken to mean “2 billion” as 2.0. Rounding errors seldom all
    point the same way, so they are added as their squares.
    """
    units = [unit(one) for one in parts]
    finest = min((one for one in [*units, unit(total)] if one), default=Decimal(0))
    fine = [_refined(one, finest) for one in units]
    whole = unit(total)
    if all(one >= whole * _TENTH for one in units):
        whole = _refined(whole, finest)
    spread = sum((one * one for one in fine), Decimal(0)).sqrt() * _SPREAD
    difference = abs(sum((one.value for one in parts), Decimal(extra)) - total.value)
    return difference <= (whole + spread) / 2


def _refined(own: Decimal, finest: Decimal) -> Decimal:
    return max(finest, own * _TENTH) if own > finest else own
