"""A number that grew by what the text says: “five more, bringing the total to 40, up from 36”."""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checking.arithmetic.clash import Clash, Relation
from factcheck.checking.arithmetic.skeleton import COUNT, Skeleton

_NEW = re.compile(r"(?:\b(?:[Aa]nother|(?:[Aa] )?[Ff]urther|[Aa]n additional|[Aa]dditional) $)")
_NEW_AFTER = re.compile(r" (?:more|new|additional|further|fresh|extra|other)\b")
_BRINGING = re.compile(
    r"\b(?:bringing|brought|brings|taking|took|takes|raising|raised|raises|pushing|pushed|lifting|lifted"
    r"|increasing|increased|swelling)\b"
    r" (?:the|its|their|his|her|that) [^#$%~¹;:]{0,60}"
)
_TO = re.compile(r" to (?:a total of )?$")
_FROM_AFTER = re.compile(r"[^#$%~¹;:]{0,40}?(?:,| \(|—)? ?(?:up |compared with |against )?from $")
_FROM = re.compile(r" from $")
_REVISED = re.compile(
    r"\b(?:revis\w+|reclassif\w+|correct\w+|duplicat\w+|removed?|recount\w*|recover\w*|die[ds]?|lost|left|closed|net)\b"
)
_NEW_DEATHS = re.compile(r"\bdeaths?|dead|toll|fatalit|kill|bod(?:y|ies)\b")


def growths_in(skeleton: Skeleton) -> Iterator[Clash]:
    """Yield each increase that does not lead from the earlier number to the new total."""
    amounts = skeleton.amounts
    for number in range(len(amounts) - 2):
        three = amounts[number : number + 3]
        if any(one.mark != COUNT for one in three) or not _is_new(skeleton, number):
            continue
        text = skeleton.text[three[0].place : three[2].place]
        match = _BRINGING.search(skeleton.gap(number))
        later = _order(skeleton, number) if match and match.end() == len(skeleton.gap(number)) else None
        if later is None or (_REVISED.search(text) and not _NEW_DEATHS.search(text)):
            continue
        before, after = later
        if before + three[0].value != after:
            span = skeleton.span(three[0].place, three[2].place + 1)
            yield Clash(span, after, (before, three[0].value), Relation.GROWTH)


def _is_new(skeleton: Skeleton, number: int) -> bool:
    return bool(_NEW.search(skeleton.head(number)) or _NEW_AFTER.match(skeleton.gap(number)))


def _order(skeleton: Skeleton, number: int) -> tuple[Decimal, Decimal] | None:
    """Return the earlier and the later number of “to 40, up from 36” or “from 36 to 40”."""
    first, second = skeleton.amounts[number + 1].value, skeleton.amounts[number + 2].value
    gap, between = skeleton.gap(number), skeleton.gap(number + 1)
    if _TO.search(gap) and _FROM_AFTER.fullmatch(between):
        return second, first
    if _FROM.search(gap) and _TO.fullmatch(between):
        return first, second
    return None
