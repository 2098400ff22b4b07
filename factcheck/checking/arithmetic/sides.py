"""A majority beside the votes of two sides that are named one after the other, perhaps in two sentences."""

import re
from collections.abc import Iterator

from factcheck.checking.arithmetic.ballots import tallies_of
from factcheck.checking.arithmetic.mismatch import Mismatch
from factcheck.checking.arithmetic.skeleton import COUNT, ONE, VAGUE, Amount, Skeleton
from factcheck.domain.spans import Span

_STATED = re.compile(
    r"(?:,|:|;|—|\b(?:giving|gave|leaving|left|handing|with|for)\b)"
    r"(?: (?:that|this|which|it|and|is|was|giving|gave|gives|leaving|left|leaves|handing|handed"
    r"|with|for|or|making|means"
    r"|meaning|him|her|them|us|the|incumbent|winner|party|[A-Z][\w'-]{1,20})){0,5} ?an? "
    r"(?:[a-z-]{1,15} )?(?:majority|margin|lead|difference|gap) of (?:just |only )?$"
)
_VOTES = re.compile(r" (?:[a-z]{1,12} )?(?:votes?|ballots?)\b")
_SIDE = re.compile(
    r" of (?:the|all|its)\b|(?: \(%\))?(?:$|,|:|;|—| (?:and|to|for|went|against|while|with"
    r"|but)\b)| (?:[a-z]{1,12}"
    r" )?(?:votes?|ballots?)\b"
)
_WHOLE = re.compile(r"\b(?:out )?of (?:the |all |its |a total of )?$")
_OTHERS = re.compile(
    r"\b(?:half-?time|quarter|record|previous(?:ly)?|last|defend\w*|held|needed|need\w*|require\w*|short of"
    r"|trail\w*|predict\w*|forecast|recount|third|others?|earlier|overturn\w*|cut|up from|down from|ago|since"
    r"|first round|second round|combined|working|overall|so far|counted|reporting|increas\w*"
    r"|reduc\w*|narrow\w*)\b"
)
_NEAR, _BOTH = 100, 2


def sides_in(skeleton: Skeleton, before: Skeleton | None = None) -> Iterator[Mismatch]:
    """Yield a majority that is not the difference of the votes of the two sides before it."""
    stated = next(
        (
            number
            for number, one in enumerate(skeleton.amounts)
            if number and one.mark == COUNT and _is_stated(skeleton, number)
        ),
        None,
    )
    if stated is None or tallies_of(skeleton):
        return
    sides = _sides(skeleton, stated)
    if not sides or _OTHERS.search(skeleton.text[sides[0].place :]):
        return
    if len(sides) == 1 and before and not tallies_of(before):
        sides = [*_votes(before), *sides]
    if len(sides) == _BOTH:
        yield from _compare(skeleton, sides, skeleton.amounts[stated])


def _is_stated(skeleton: Skeleton, number: int) -> bool:
    gap = skeleton.gap(number - 1)
    return len(gap) <= _NEAR and bool(_STATED.search(gap))


def _sides(skeleton: Skeleton, stated: int) -> list[Amount]:
    """Return the votes named before the majority; none if other things are counted there too."""
    found: list[Amount] = []
    for number, one in enumerate(skeleton.amounts[:stated]):
        if one.mark not in (COUNT, ONE, VAGUE) or _WHOLE.search(skeleton.head(number)):
            continue
        if one.mark != COUNT or not _SIDE.match(skeleton.text[one.place + 1 :]):
            return []
        found.append(one)
    return found


def _votes(skeleton: Skeleton) -> list[Amount]:
    """Return the only number of the sentence that counts votes."""
    found = [
        one
        for number, one in enumerate(skeleton.amounts)
        if one.mark == COUNT
        and _VOTES.match(skeleton.gap(number))
        and not _WHOLE.search(skeleton.head(number))
    ]
    is_sure = len(found) == 1 and not _OTHERS.search(skeleton.text[found[0].place :])
    return found if is_sure else []


def _compare(skeleton: Skeleton, sides: list[Amount], stated: Amount) -> Iterator[Mismatch]:
    one, other = sorted((side.value for side in sides), reverse=True)
    if stated.value == one - other or stated.value >= one or other * 4 < one:
        return
    start = min(side.span.start for side in sides)
    yield Mismatch(
        span=Span(start, stated.span.end),
        headline="The margin does not fit the result",
        said=f"the difference between {one:,f} and {other:,f} is {one - other:,f}, not {stated.value:,f}",
        computation=f"{one:,f} - {other:,f} = {one - other:,f}, not {stated.value:,f}",
        fact=f"{one:,f} - {other:,f} = {one - other:,f}",
        repair=f"Write {one - other:,f}, or correct the votes.",
    )
