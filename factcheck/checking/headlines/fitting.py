"""Whether two numbers for one thing fit, hedges and rounding allowed for, or one looks like a slip."""

import re
from decimal import Decimal

from factcheck.checking.numbers import NumberMention

_AT_LEAST = re.compile(
    r"at least|more than|over|above|upwards? of|exceed|no fewer|no less|or more|plus|\+|and counting"
)
_AT_MOST = re.compile(
    r"at most|up to|under|below|fewer than|less than|nearly|almost|close to|next to|as many as"
)
_ROUNDS_FROM = 100
_LEEWAY = Decimal("0.2")
_CLOSE = Decimal("0.1")
_FACTORS = tuple(Decimal(10) ** power for power in (1, 2, 3, 6))
_FEWEST_DIGITS = 2


def fits(head: NumberMention, body: NumberMention) -> bool:
    """Tell whether a headline's number can stand above the text's: equal, rounded or hedged to the same."""
    if head.value == body.value or _rounds_to(head, body) or _rounds_to(body, head):
        return True
    if _AT_LEAST.search(head.hedge) and not body.hedge:
        return body.value > head.value and not is_slip(head, body)
    if head.is_range or body.is_range:
        return True
    return bool(head.hedge or body.hedge) and _is_near(head, body)


def _rounds_to(rounded: NumberMention, exact: NumberMention) -> bool:
    """Tell whether one is the other rounded; small counts are not rounded."""
    is_round = rounded.rounding > exact.rounding and abs(rounded.value) >= _ROUNDS_FROM
    return is_round and abs(rounded.value - exact.value) <= min(
        rounded.rounding / 2, _CLOSE * abs(exact.value)
    )


def _is_near(head: NumberMention, body: NumberMention) -> bool:
    """Tell whether a hedge covers the difference: “nearly 300” for 283, “more than 40” for 43."""
    less, more = sorted((head, body), key=lambda one: one.value)
    is_covered = not (_AT_LEAST.search(more.hedge) and not less.hedge) or _AT_MOST.search(more.hedge)
    leeway = _LEEWAY if is_covered else _CLOSE
    return more.value - less.value <= leeway * more.value


def is_slip(one: NumberMention, other: NumberMention) -> bool:
    """Tell whether two digits have changed places, or a nought or a scale word is too much."""
    less, more = sorted((one.value, other.value))
    return (less > 0 and more / less in _FACTORS) or is_swap(one, other)


def is_swap(one: NumberMention, other: NumberMention) -> bool:
    """Tell whether two digits have changed places."""
    less, more = sorted((one.value, other.value))
    first, second = _digits(less), _digits(more)
    differing = [place for place, pair in enumerate(zip(first, second, strict=False)) if pair[0] != pair[1]]
    if len(first) != len(second) or len(differing) != 2 or len(first) < _FEWEST_DIGITS:
        return False
    left, right = differing
    return first[left] == second[right] and first[right] == second[left]


def _digits(value: Decimal) -> str:
    return format(value.normalize(), "f").replace(".", "")
