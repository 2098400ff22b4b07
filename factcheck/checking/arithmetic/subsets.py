"""A part that is larger than its whole: “14 of the 12 crew members”, “20 people, including 25 children”."""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.checking.arithmetic.apart import are_apart
from factcheck.checking.arithmetic.clash import Clash, Relation
from factcheck.checking.arithmetic.kinds import are_units, is_exclusive, is_kind_of, is_person
from factcheck.checking.arithmetic.lists import list_from
from factcheck.checking.arithmetic.nouns import Counted, counted
from factcheck.checking.arithmetic.plausible import whole_of
from factcheck.checking.arithmetic.skeleton import COUNT, ONE, VAGUE, Skeleton
from factcheck.checking.article import CheckedArticle

_OF_THE = re.compile(
    r" (?:out )?of (?:the|its|their|his|her|our|those|these|all|a total of|all the|the town's"
    r"|the [a-z]+'s)(?: other)? (?:(?!and |but |plus |was |were |is |are |has |had |have )[a-z]{3,15} ){0,2}"
)
_INCLUDING = re.compile(
    r"^(?P<words>[^#$%~¹:;()—]{1,60}?)(?:,|—| \()? ?(?:includ(?:ing|es|ed)|among them|of (?:whom|which"
    r"|them)) (?:the )?"
)
_OF_THEM = re.compile(
    r" of (?:them|whom|which)\b(?! (?:\w{1,20} ){0,2}?(?:needed|required|necessary|compulsory|must|should"
    r"|needs?)\b)"
)
_APPOSED = re.compile(r"^(?P<words>[^#$%~¹,:;()—]{1,60})(?:,|—| \() ?")
_FALLEN = ("dead", "injured", "killed", "wounded")
_AMONG = re.compile(r"\b[Aa]mong the $")
_WERE = re.compile(r" [^#$%~¹,:;()—]{1,40} (?:was|were|are|is) ")
_SIDES = 3
_SECOND = re.compile(r"(?:,|;)? (?:and|while|but|with) (?:another |only |just )?$")
_NOT_COUNTED = re.compile(r"-|\s?(?:per|percent|th|pm|am)\b|['’]|\+|/|x\b")


def subsets_in(article: CheckedArticle, skeleton: Skeleton) -> Iterator[Clash]:
    """Yield each part that is too large for what it is a part of."""
    for number, (one, other) in enumerate(pairwise(skeleton.amounts)):
        gap = skeleton.gap(number)
        if not _are_beside(skeleton, number):
            continue
        if one.value > other.value and _OF_THE.fullmatch(gap) and _is_counted(article, skeleton, number + 1):
            yield Clash(
                skeleton.span(one.place, _end_of(skeleton, number + 1)),
                other.value,
                (one.value,),
                Relation.PART,
            )
        elif _OF_THE.fullmatch(gap) and (found := _two_sides(skeleton, number)):
            yield found
        elif _INCLUDING.fullmatch(gap):
            yield from _including(article, skeleton, number)
        elif one.value < other.value and _AMONG.search(skeleton.head(number)) and _WERE.fullmatch(gap):
            yield Clash(
                skeleton.span(one.place, _end_of(skeleton, number + 1)),
                one.value,
                (other.value,),
                Relation.PART,
            )
        elif one.value < other.value and _APPOSED.fullmatch(gap) and _OF_THEM.match(skeleton.gap(number + 1)):
            yield Clash(skeleton.span(one.place, other.place + 9), one.value, (other.value,), Relation.PART)


def _are_beside(skeleton: Skeleton, number: int) -> bool:
    """Tell whether a number and the next are counts, of which one can only be said of the other.

    In “400 people at 20 firms, 34 of them here” the part fits into a number before.
    """
    one, other = skeleton.amounts[number : number + 2]
    if one.mark != COUNT or other.mark not in (COUNT, ONE):
        return False
    earlier = [before for before in skeleton.amounts[:number] if before.mark in (COUNT, VAGUE)]
    return bool(_OF_THE.fullmatch(skeleton.gap(number))) or all(
        before.value < other.value for before in earlier
    )


def _two_sides(skeleton: Skeleton, number: int) -> Clash | None:
    """Read “12 of the 21 voted for the ban and 11 against it”: too many, since nobody is on both sides."""
    found = skeleton.amounts[number : number + 3]
    if len(found) < _SIDES or any(one.mark not in (COUNT, ONE) for one in found):
        return None
    one, whole, other = found
    tails = [_SECOND.sub("", skeleton.gap(number + 1)), skeleton.gap(number + 2)]
    if tails[0] == skeleton.gap(number + 1) or one.value + other.value <= whole.value or not are_apart(tails):
        return None
    return Clash(skeleton.span(one.place, other.place + 1), whole.value, (one.value, other.value))


def _end_of(skeleton: Skeleton, number: int) -> int:
    """Return where the word after an amount ends."""
    place = skeleton.amounts[number].place + 1
    match = re.compile(r"(?:[ -][\w'-]{1,25}){0,2}").match(skeleton.text, place)
    return match.end() if match else place


def _is_counted(article: CheckedArticle, skeleton: Skeleton, number: int) -> bool:
    """Tell whether the larger set is a count of things, not a measure or the first half of a name."""
    if _NOT_COUNTED.match(skeleton.gap(number)):
        return False
    tree = article.tree_of(skeleton.sentence)
    noun = counted(tree, skeleton.amounts[number].span.end) if tree else Counted()
    return (
        bool(tree)
        and not are_units([noun.noun])
        and (bool(noun.noun) or noun.first_tag not in ("CD", "$", "NNP"))
    )


def _including(article: CheckedArticle, skeleton: Skeleton, number: int) -> Iterator[Clash]:
    """Compare “14 buildings, including nine houses and six barns”: parts that cannot overlap."""
    total, found = skeleton.amounts[number], list_from(skeleton, number + 1)
    added = sum(one.value for one in found.amounts)
    if added <= total.value or any(
        one.mark not in (COUNT, ONE) or not one.mention.is_whole for one in found.amounts
    ):
        return
    tree = article.tree_of(skeleton.sentence)
    if tree is None:
        return
    whole = whole_of(tree, skeleton, total)
    items = [counted(tree, one.span.end) for one in found.amounts]
    nouns = [one.noun for one in items if not one.is_bare]
    is_kind = all(
        is_kind_of(noun, whole.noun)
        or (is_person(noun) and (is_person(whole.noun) or whole.first in _FALLEN))
        for noun in nouns
    )
    if (
        is_kind
        and (whole.noun or whole.first in _FALLEN)
        and _is_certain(items)
        and (len(items) == 1 or _are_apart(items))
    ):
        span = skeleton.span(total.place, found.end)
        yield Clash(span, total.value, tuple(one.value for one in found.amounts), Relation.PART)


def _are_apart(items: list[Counted]) -> bool:
    """Tell whether nothing can belong to two of the items."""
    nouns = [one.noun for one in items]
    if all(not one.noun for one in items):
        return len({one.first for one in items}) == 1 and items[0].first in ("in", "from", "at")
    return len(set(nouns)) == len(nouns) and is_exclusive(nouns)


def _is_certain(items: list[Counted]) -> bool:
    """Tell whether a lone part has a noun, or leans on that of the whole: “including 25 from Leeds”."""
    return all(not one.is_bare or one.first_tag in ("IN", "TO") for one in items)
