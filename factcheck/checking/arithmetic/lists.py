"""Lists of numbers in a sentence: “nine in Ashford, six in Beldon and three in Corley”."""

import re
from dataclasses import dataclass

from factcheck.checking.arithmetic.skeleton import COUNT, MONEY, ONE, Amount, Skeleton

_LEAD = (
    r"(?:an? further |another |only |just |also |then |finally |some of them |the (?:final|last|other"
    r"|remaining) )?"
)
_LINK = re.compile(
    r"^(?P<tail>[^#$%~¹,;:()—]{0,80}(?:, [A-Z][\w' ]{1,25}(?=, )|, [A-Z][\w' ]{1,25}(?= and ))?)"
    rf"(?P<sep>, and |, plus |, as well as |, & |; and |, | and |; | plus | as well as | & )(?:in "
    rf"|to )?{_LEAD}"
)
_TAIL = re.compile(r"[^#$%~¹,;:()—]{0,80}")
_A_LAST = re.compile(
    r"^(?P<tail>[^#$%~¹,;:()—]{1,80}?) and an? (?:[a-z-]{1,20} ){0,2}[a-z-]{3,20}"
    r"(?=$| (?:were|was|are|have|had|died|in|at|on|from)\b)"
)
_LETTER = re.compile(r"[A-Za-z]")
_JOINERS = ("and", "plus", "as well", "&")


@dataclass(frozen=True)
class NumberList:
    """Numbers that follow each other as items of one list; `extra` is 1 if “and a school” closes it.

    `tails` are the words after each number; `end` is where the last item ends in the marked text.
    """

    skeleton: Skeleton
    first: int
    tails: tuple[str, ...]
    separators: tuple[str, ...]
    end: int
    extra: int

    @property
    def amounts(self) -> tuple[Amount, ...]:
        return self.skeleton.amounts[self.first : self.first + len(self.tails)]

    @property
    def start(self) -> int:
        return self.amounts[0].place

    @property
    def is_closed(self) -> bool:
        """Tell whether “and” stands before the last item, and only there."""
        joined = [any(word in sep for word in _JOINERS) for sep in self.separators]
        return bool(self.extra and not any(joined)) or (bool(joined) and joined[-1] and not any(joined[:-1]))

    @property
    def has_words(self) -> bool:
        return all(_LETTER.search(tail) for tail in self.tails)


def list_from(skeleton: Skeleton, first: int) -> NumberList:
    """Return the list that begins with the number; it may have one item only."""
    tails: list[str] = []
    separators: list[str] = []
    number = first
    while True:
        link = _LINK.fullmatch(skeleton.gap(number)) if _goes_on(skeleton, number) else None
        if link is None:
            break
        tails.append(link["tail"])
        separators.append(link["sep"])
        number += 1
    return _closed(skeleton, first, tails, separators)


def _goes_on(skeleton: Skeleton, number: int) -> bool:
    if number + 1 >= len(skeleton.amounts):
        return False
    return _sort(skeleton.amounts[number]) == _sort(skeleton.amounts[number + 1]) != ""


def _sort(amount: Amount) -> str:
    return {ONE: COUNT, COUNT: COUNT, MONEY: MONEY}.get(amount.mark, "")


def _closed(skeleton: Skeleton, first: int, tails: list[str], separators: list[str]) -> NumberList:
    """Add the last item, and “and a school” after it."""
    last = skeleton.amounts[first + len(tails)]
    after = _TAIL.match(skeleton.text, last.place + 1)
    tail = after[0] if after else ""
    is_open = last.mark in (COUNT, ONE) and not any("and" in one for one in separators)
    extra = _A_LAST.match(tail) if is_open else None
    end = last.place + 1 + len(tail)
    return NumberList(
        skeleton,
        first,
        (*tails, extra["tail"] if extra else tail),
        tuple(separators),
        end,
        1 if extra else 0,
    )
