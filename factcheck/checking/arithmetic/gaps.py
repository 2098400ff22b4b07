"""A margin named right behind two counts, whatever their sides did: “35 agreed, 19 did not, a gap of 26”."""

import re
from collections.abc import Iterator

from factcheck.checking.arithmetic.ballots import tallies_of
from factcheck.checking.arithmetic.mismatch import Mismatch
from factcheck.checking.arithmetic.points import are_of_percentages
from factcheck.checking.arithmetic.skeleton import COUNT, ONE, PERCENT, VAGUE, Amount, Skeleton
from factcheck.checking.numbers import NumberKind

_ASIDE = r"[^#¹$%@~;:()]"
_BETWEEN = re.compile(
    rf"\A{_ASIDE}{{2,70}}?(?:,|;|—)? ?(?:and|but|while|whereas|against|to) (?:[\w'-]{{1,20}} ){{0,3}}"
)
_MARGIN = re.compile(
    rf"\A{_ASIDE}{{0,50}}?(?:,|;|—|:| \() ?(?:(?:that|which|this|it|is|was|or|and|so|making|giving|leaving) )"
    r"{0,3}an? (?:[a-z-]{1,15} )?(?:margin|gap|difference|majority|lead|advantage) of (?:just |only )?"
)
_MARGIN_ENDS = re.compile(
    r"$|[,.;:)—]| (?:percent|votes?|seats?|points?|people|members?|MPs|senators|over|and|that|which)\b"
)
_OTHERS = re.compile(
    r"\b(?:from|half-?time|previous(?:ly)?|last|earlier|ago|since|then|now|later|held|need\w*|requir\w*"
    r"|short of|forecast|predict\w*|others?|third|combined|working|overall|average|each|per|years?|months?"
    r"|weeks?|days?|hours?|minutes?|nights?|wickets?|overs?|runs?)\b"
)
_HUNDRED = 100
_WORDS = re.compile(r"[A-Za-z'-]{2,30}")
_NO_NOUN = frozenset({"was", "is", "has", "says", "does", "as", "his", "its", "this", "against", "less"})


def gaps_in(skeleton: Skeleton) -> Iterator[Mismatch]:
    """Yield a margin that is not the difference of the two counts right before it."""
    if tallies_of(skeleton):
        return
    for number in range(len(skeleton.amounts) - 2):
        one, other, stated = skeleton.amounts[number : number + 3]
        is_told = _is_pair(one, other) and _is_margin(one, stated) and _is_told(skeleton, number)
        if is_told and not are_of_percentages(skeleton, (one, other), stated):
            yield from _compare(skeleton, one, other, stated)


def _is_pair(one: Amount, other: Amount) -> bool:
    return one.mark in (COUNT, PERCENT) and (other.mark == one.mark or (one.mark, other.mark) == (COUNT, ONE))


def _is_margin(side: Amount, stated: Amount) -> bool:
    """Tell whether the third number is exact, and points where the two are percentages."""
    mention = stated.mention
    if mention.hedge or mention.is_range:
        return False
    if side.mark == PERCENT:
        is_small = stated.mark in (PERCENT, COUNT) and stated.value < _HUNDRED
        return is_small or mention.kind is NumberKind.POINT
    is_points = stated.mark == VAGUE and mention.kind is NumberKind.POINT
    return is_points or stated.mark in (COUNT, ONE)


def _is_told(skeleton: Skeleton, number: int) -> bool:
    """Tell whether the words hold two sides of one count with the margin behind them, and no third side."""
    first, second = skeleton.gap(number), skeleton.gap(number + 1)
    if not (_BETWEEN.fullmatch(first) and _MARGIN.fullmatch(second)) or _OTHERS.search(first + second):
        return False
    return (
        _MARGIN_ENDS.match(skeleton.gap(number + 2)) is not None
        and not _counts_other_things(first, second)
        and not _is_listed(skeleton, number)
    )


def _counts_other_things(first: str, second: str) -> bool:
    """Tell whether a plural that the first count lacks follows the second: “35 boats and 19 moorings”."""
    noun = _WORDS.match(second.lstrip())
    is_plural = noun is not None and noun[0].endswith("s") and noun[0] not in _NO_NOUN
    return is_plural and noun is not None and noun[0] not in _WORDS.findall(first)


def _is_listed(skeleton: Skeleton, number: int) -> bool:
    """Tell whether a third side may stand before the two; the whole of both is none."""
    if not number:
        return False
    before, one, other = skeleton.amounts[number - 1 : number + 2]
    is_whole = before.value >= one.value + other.value
    return before.mark in (COUNT, ONE, VAGUE, PERCENT) and not is_whole


def _compare(skeleton: Skeleton, one: Amount, other: Amount, stated: Amount) -> Iterator[Mismatch]:
    """Compare with the difference, also with that between a part and the rest of its whole."""
    difference, rest = abs(one.value - other.value), abs(one.value - 2 * other.value)
    loose = max(one.mention.step, other.mention.step) if one.mark == PERCENT else 0
    if min(abs(stated.value - right) for right in (difference, rest)) <= loose:
        return
    yield Mismatch(
        span=skeleton.span(one.place, stated.place + 1),
        headline="The margin does not fit the result",
        said=f"the difference between {one.value:,f} and {other.value:,f} is {difference:,f},"
        f" not {stated.value:,f}",
        computation=f"|{one.value:,f} - {other.value:,f}| = {difference:,f}, not {stated.value:,f}",
        fact=f"|{one.value:,f} - {other.value:,f}| = {difference:,f}",
        repair=f"Write {difference:,f}, or correct the two numbers.",
    )
