"""Which shares two numbers may make, and which a percent or a fraction in words may mean."""

from factcheck.checking.leeway import Lean, bounds, leaning
from factcheck.checking.marks import Mark

_LOOSE, _MARGIN, _FIVE_MARGIN, _FIVE = 4.0, 0.5, 1.0, 5
_IN_WORDS, _MOST_IN_WORDS, _ABOUT_IN_WORDS, _MOST_ABOUT = 0.10, 5.0, 0.15, 8.0
_ABOVE, _JUST_BELOW = 0.97, 0.85


def made_of(part: Mark, whole: Mark) -> tuple[float, float]:
    """Return the least and the greatest percentage that the part may be of the whole."""
    (low, high), (least, most) = bounds(part), bounds(whole)
    return 100 * low / most, 100 * high / least


def meant(share: Mark) -> tuple[float, float]:
    """Return the least and the greatest percentage that a share may mean."""
    lean = leaning(share)
    value = share.value * 100 if share.kind == "f" else share.value
    margin = _margin(share, value, lean)
    if lean is Lean.OVER:
        return value - margin, 100.0
    if lean is Lean.UNDER:
        return 0.0, value + margin
    if lean is Lean.NEARLY:
        return max(value * _JUST_BELOW, value - _MOST_ABOUT), value + margin
    return value - margin, value + margin


def _margin(share: Mark, value: float, lean: Lean) -> float:
    if share.kind == "f":
        if lean is Lean.ABOUT:
            return min(_ABOUT_IN_WORDS * value, _MOST_ABOUT)
        return min((1 - _ABOVE if lean is Lean.OVER else _IN_WORDS) * value, _MOST_IN_WORDS)
    if lean is Lean.ABOUT:
        return _LOOSE
    return share.half + (_FIVE_MARGIN if value % _FIVE == 0 else _MARGIN)


def meet(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Tell whether two intervals have a value in common."""
    return one[0] <= other[1] and other[0] <= one[1]
