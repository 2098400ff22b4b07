"""Whether the numbers of a change are values at all, not ages, times of day or shares beside them."""

import re

from factcheck.checking.changes.reading import Change
from factcheck.checking.marks import Mark
from factcheck.checking.outline import Outline

_AGED = re.compile(
    r"\b(?:children|babies|infants|people|men|women|girls|boys|those|adults|pupils|anyone|everyone) "
    r"(?:(?:aged|ages) )?(?:under|over|aged?|ages|below|above) $"
)
_GLOSSED = re.compile(r"(?: [\w-]{1,20}){0,2}(?:,? or | \()<p")
_OF_CHANGE = re.compile(
    r" (?:of )?(?:the|that|this|its|their) (?:[\w-]{1,20} )?(?:increase|rise|gain|growth|decline|drop|fall"
    r"|decrease|reduction|change|difference)\b"
)
_AT_MORE = re.compile(r" (?:at|in|for|of|with|to|after|by) (?:more|less|fewer) than\b")
_CLOCK = re.compile(r" ?(?:gmt|bst|utc|cet|e[sd]t|p[sd]t|hours|o'clock|[ap]\.?m)\b")
_FOR_TIME = re.compile(r"\bfor (?:the |each |all )?$")
_TIME_NEXT = re.compile(r"(?: [a-z]{1,12})? (?:years|months|weeks|days|quarters|seasons)\b")
_OF_THE_OTHER = re.compile(
    r"\b(?:in|among|across|of) (?:all )?(?:the|its) (?:other|remaining|top|next) $"
    r"|\b(?:cost|price|size|speed|weight|length|height|salary|pay|rate|age) of (?:the|its|their|an?) $"
)


def are_no_values(outline: Outline, change: Change) -> bool:
    """Tell whether one of the numbers says how old, when or how long, or of how many others."""
    is_of_others = _OF_THE_OTHER.search(outline.before(change.first))
    return bool(is_of_others) or any(_is_no_value(outline, mark) for mark in change.marks)


def _is_no_value(outline: Outline, mark: Mark) -> bool:
    """Tell whether a number is an age, a time of day, or a length of time that something was reckoned for."""
    before, after = outline.before(mark), outline.after(mark)
    is_time = _FOR_TIME.search(before) and _TIME_NEXT.match(after)
    return bool(_AGED.search(before) or _CLOCK.match(after) or is_time)


def is_of_shares(outline: Outline, change: Change) -> bool:
    """Tell whether what looks like a change is a share: one of each value, or one of the change.

    As in “to 80 shares, or 8 percent, from 60, or 6 percent”, and “more than half the increase”.
    """
    if change.size is None:
        return False
    is_gloss = outline.before(change.size).endswith(" or ") and _GLOSSED.match(outline.after(change.first))
    after = outline.after(change.size)
    return bool(is_gloss or _OF_CHANGE.match(after) or _AT_MORE.match(after))
