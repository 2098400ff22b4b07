"""A majority that a party is said to need, but that is no more, or far more, than half of the seats."""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.checking.arithmetic.mismatch import Mismatch
from factcheck.checking.arithmetic.skeleton import COUNT, Skeleton
from factcheck.checking.arithmetic.votes import size_here, size_near
from factcheck.checking.article import CheckedArticle

_SORT = r"(?:outright |overall |absolute |simple |bare |parliamentary |clear |straight )?"
_NEEDED = re.compile(
    r"\b(?:needs?|needed|needing|requires?|required|necessary|takes|short of|falls? short of|fell"
    r" short of|reach"
    rf"|reached) (?:for )?(?:an? |the )?{_SORT}majority (?:of |: ?|— ?|\()$"
)
_THE_NEEDED = re.compile(
    r"(?: [a-z]{1,12})? (?:needed|required|necessary) (?:for|to (?:form|have|win|hold|secure|reach)) "
    rf"(?:an? |the )?{_SORT}majority\b"
)
_QUALIFIED = re.compile(
    r"\b(?:two-thirds|three-fifths|three-quarters|qualified|super-?majorit\w+|constitutional"
    r"|working|effective"
    r"|vacan\w+|speaker|absent|turnout|coalition of|electoral|present)\b",
    re.IGNORECASE,
)
_CHAMBER = re.compile(
    r"\b(?:Senate|House|Commons|Lords|[Pp]arliament|[Cc]ouncil|[Aa]ssembly|Bundestag|Bundesrat)\b"
)
_SPARE = Decimal(2)


def majorities_in(article: CheckedArticle, skeleton: Skeleton) -> Iterator[Mismatch]:
    """Yield the number of seats needed for a majority that is none."""
    if "majority" not in skeleton.text or _QUALIFIED.search(skeleton.text) or _names_two(skeleton):
        return
    for number, one in enumerate(skeleton.amounts):
        if one.mark != COUNT or not _is_needed(skeleton, number):
            continue
        size = size_here(skeleton, (one,)) or size_near(article, skeleton)
        if size and not size / 2 < one.value <= size / 2 + _SPARE:
            yield Mismatch(
                span=skeleton.span(one.place, one.place + 1),
                headline="The majority does not fit the number of seats",
                said=f"a majority of {size:,f} seats is {size // 2 + 1:,f}, not {one.value:,f}",
                computation=f"{size:,f} / 2 + 1 = {size // 2 + 1:,f}, not {one.value:,f}",
                fact=f"more than half of {size:,f} is {size // 2 + 1:,f}",
                repair=f"Write {size // 2 + 1:,f}, or correct the number of seats.",
            )
        return


def _names_two(skeleton: Skeleton) -> bool:
    """Tell whether the sentence names two chambers; the House of Commons is one."""
    named = set(_CHAMBER.findall(skeleton.text.replace("House of ", "")))
    return len(named) > 1


def _is_needed(skeleton: Skeleton, number: int) -> bool:
    return bool(_NEEDED.search(skeleton.head(number)) or _THE_NEEDED.match(skeleton.gap(number)))
