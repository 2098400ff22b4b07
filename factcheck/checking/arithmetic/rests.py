"""What is left of a whole: “of the 40 boats, 25 were saved and the other 12 lost”, “leaving 27 afloat”."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.checking.arithmetic.breakdowns import UNEQUAL, adds_up
from factcheck.checking.arithmetic.clash import Clash
from factcheck.checking.arithmetic.kinds import is_kind_of, is_person
from factcheck.checking.arithmetic.nouns import counted
from factcheck.checking.arithmetic.skeleton import COUNT, ONE, PERCENT, VAGUE, YEAR, Amount, Skeleton
from factcheck.checking.article import CheckedArticle
from factcheck.domain.spans import Span

_REST = re.compile(r"\b[Tt]he (?:other|remaining|rest(?:,| of the [a-z]+,)) $")
_LEAVING = re.compile(r"\b(?:leaving|leaves|left) (?:just |only |the (?:other|remaining) )?$")
_KIN = re.compile(r"\b(?:[Hh]e|[Ss]he|also) leaves (?:behind )?$")
_LEFT = re.compile(
    r"(?:$|[,;:—]| (?:left|remaining|afloat|alive|standing|still|behind|others?|unhurt|unharmed|unscathed"
    r"|intact|open|in (?:the|place|service|use|operation)|survivors|to (?:go|play|come|be))\b)"
)
_OF_THE = re.compile(
    r"(?:^| )[Oo]f (?!(?:which|whom|them)\b)"
    r"(?:the|its|his|her|their|these|those|all|all the|our|a total of|some)? ?"
    r"(?:[a-z'-]{1,20} ){0,2}$"
)
_OF_WHICH = re.compile(r" of (?:which|whom) (?:[a-z'-]{1,20} ){0,2}$")
_PART_OF = re.compile(
    r" (?:out )?of (?:the|its|his|her|their|these|those|our|all the|the [a-z]+'s) (?:[a-z'-]{1,20} ){0,2}"
)
_BREAK = re.compile(r"[;:—]")
_DIFFERENCE = re.compile(
    r"\b(?:majority|margin|lead|deficit|surplus|advantage|gain|loss|rise|fall|increase|drop|average|record)"
    r"(?: [a-z]{1,12}){0,8} of (?:the )?$"
)
_UNEQUAL = re.compile(rf"{UNEQUAL.pattern}|\bothers\b")
_MOST = 5


def rests_in(article: CheckedArticle, skeletons: Sequence[Skeleton]) -> Iterator[Clash]:
    """Yield a rest in the last sentence that does not make up its whole; the first may hold that."""
    here = skeletons[-1]
    for number, amount in enumerate(here.amounts):
        head = here.head(number)
        is_rest = _REST.search(head)
        if amount.mark not in (COUNT, ONE) or not (
            is_rest or (_LEAVING.search(head) and not _KIN.search(head))
        ):
            continue
        found = _clash(article, skeletons, number)
        is_left = _LEFT.match(here.gap(number)) or sum(found.parts) > found.total if found else False
        if found and (is_rest or (is_left and amount.value <= found.total)):
            yield found


def _clash(article: CheckedArticle, skeletons: Sequence[Skeleton], number: int) -> Clash | None:
    here = skeletons[-1]
    whole = _whole_before(here, number)
    source = here
    parts = [] if whole is None else _others(here, whole, number)
    if whole is None and len(skeletons) > 1:
        source = skeletons[0]
        whole = _whole_alone(source, here)
        if whole is None:
            return None
        earlier = _others(source, whole, len(source.amounts))
        parts = [*earlier, *here.amounts[:number]]
    if whole is None or not parts or len(parts) > _MOST:
        return None
    total, rest = source.amounts[whole], here.amounts[number]
    if source is not here and total.value < rest.value and not _OF_THE.search(source.head(whole)):
        return None
    between = " ".join(here.gap(place) for place in range(number))
    if not _are_counts([total, *parts]) or adds_up(total, [*parts, rest]) or _UNEQUAL.search(between):
        return None
    if not _is_same_thing(article, source, total, here, rest):
        return None
    if (
        _leaves(source.amounts, rest)
        or _is_of_part(parts, rest)
        or (rest.value == len(parts) and rest.value < min(map(_value, parts)))
    ):
        return None
    start = min(total.place, parts[0].place) if source is here else total.place
    span = Span(source.places[start], here.span(rest.place, rest.place + 1).end)
    return Clash(span, total.value, tuple(one.value for one in [*parts, rest]))


def _leaves(amounts: Sequence[Amount], rest: Amount) -> bool:
    """Tell whether two numbers that follow each other leave the rest: “31 fires, of which 26 were out”."""
    before = [one for one in amounts if one is not rest]
    return any(one.value - other.value == rest.value for one, other in pairwise(before))


def _is_of_part(parts: Sequence[Amount], rest: Amount) -> bool:
    """Tell whether the rest is one of a part: “420 of 900 were hit, 150 badly, the other 270 not.”"""
    return any(
        one.value == rest.value + sum(map(_value, parts[number:])) for number, one in enumerate(parts[:-1], 1)
    )


def _value(amount: Amount) -> Decimal:
    return amount.value


def _whole_before(here: Skeleton, number: int) -> int | None:
    """Return the number that “of the” marks as the whole."""
    for place in range(number):
        if place and _OF_WHICH.search(here.head(place)) and here.amounts[place - 1].mark == COUNT:
            return place - 1
        if here.amounts[place].mark == COUNT and _OF_THE.search(here.head(place)):
            return None if _DIFFERENCE.search(here.head(place)) else place
    return 0 if number > 1 and _BREAK.search(here.gap(0)) and here.amounts[0].mark == COUNT else None


def _whole_alone(before: Skeleton, here: Skeleton) -> int | None:
    """Return the whole that the sentence before names: marked by “of the”, or its only number."""
    marked = _whole_before(before, len(before.amounts))
    if marked is not None:
        return None if ";" in before.gap(0) and not _OF_THE.search(before.head(marked)) else marked
    counts = [place for place, one in enumerate(before.amounts) if one.mark != YEAR]
    return counts[0] if len(counts) == 1 and before.amounts[counts[0]].mark == COUNT else None


def _others(skeleton: Skeleton, whole: int, before: int) -> list[Amount]:
    return [one for place, one in enumerate(skeleton.amounts[:before]) if place != whole]


def _are_counts(amounts: Sequence[Amount]) -> bool:
    return all(one.mark in (COUNT, ONE, YEAR) for one in amounts) and not any(
        one.mark in (VAGUE, PERCENT, YEAR) for one in amounts
    )


def _is_same_thing(
    article: CheckedArticle, source: Skeleton, total: Amount, here: Skeleton, rest: Amount
) -> bool:
    """Tell whether the rest is of the same noun as the whole, or of none."""
    first, last = article.tree_of(source.sentence), article.tree_of(here.sentence)
    if first is None or last is None:
        return False
    whole, left = counted(first, total.span.end), counted(last, rest.span.end)
    if left.is_bare or not left.is_plural:
        return True
    return is_kind_of(left.noun, whole.noun) or (is_person(left.noun) and is_person(whole.noun))
