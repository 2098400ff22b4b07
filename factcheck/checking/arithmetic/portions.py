"""Sums of money whose scale does not fit the share or the change that the text makes of them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from factcheck.checking.arithmetic.skeleton import MONEY, PERCENT, Amount, Skeleton
from factcheck.checking.fractions import find_fractions

_SHARE = re.compile(
    r"(?: [A-Za-z'-]{1,20}){0,4}?(?:,| —| \(| is| was| makes| covers| or)"
    r"(?: (?:about|some|only|just|or|which is|that is|equal to|nearly|almost|more than|over|under)){0,3}"
    r" (?P<share>[A-Za-z% -]{1,24}?) of (?:the|its|their|his|her|that|this|an?)(?: [a-z'-]{1,20}){0,4}"
    r" "
)
_OF = re.compile(r"(?:^|, |— )Of (?:the|its|their|this|that|these) (?:[a-z'-]{1,20} )?$")
_SPENT = re.compile(r",? (?:about |only |just |some )?")
_WENT = re.compile(r" (?:has|have|had|was|were|is|are|will|went|goes|came|comes|would)\b")
_CHANGED = re.compile(
    r"\b(?:rose|risen|rises|fell|fallen|falls|up|down|slipped|edged|increased|decreased|grew|climbed|dropped"
    r"|declined|gained|eased|dipped|raised|cut|lowered)\b[^$]{0,30}$"
)
_FROM = re.compile(r"(?: [a-z'-]{1,20}){0,4}?,? from (?:[a-z'-]{1,20} ){0,3}")
_TO = re.compile(r"(?: [a-z'-]{1,20}){0,4}? to ")
_LONG_AGO = re.compile(
    r"\b(?:since|decades?|centur\w+|founded|years|times|fold|when|hyperinflation)\b|@[^@]*@"
)
_OFF, _LOW, _HIGH, _HUNDRED = Decimal(8), Decimal(300), Decimal(3000), Decimal(100)


@dataclass(frozen=True)
class Portion:
    """Two sums of a sentence with what is wrong with them; a sure one is impossible, another looks odd."""

    first: Amount
    last: Amount
    said: str
    is_sure: bool


def portions_in(skeleton: Skeleton) -> Iterator[Portion]:
    """Yield each sum that is no such share of the other, or changes a thousandfold without a word."""
    for number, one in enumerate(skeleton.amounts[:-1]):
        following = [other for other in skeleton.amounts[number + 1 : number + 3] if other.mark == MONEY]
        if following and _are_alike(one, following[0]):
            yield from _share(skeleton, one, following[0])
    for one, other in pairwise(skeleton.amounts):
        if _are_alike(one, other):
            yield from _spent(skeleton, one, other)
            yield from _changed(skeleton, one, other)


def _are_alike(one: Amount, other: Amount) -> bool:
    return one.mark == other.mark == MONEY and one.mention.currency == other.mention.currency


def _share(skeleton: Skeleton, part: Amount, whole: Amount) -> Iterator[Portion]:
    """Read “$1.8 billion, a third of the $5.4 million” and “£2.5m is half of the £5bn”."""
    match = _SHARE.fullmatch(skeleton.text[part.place + 1 : whole.place])
    share = _value(skeleton, part, whole, match["share"]) if match else None
    if not share or not whole.value:
        return
    off = part.value / whole.value / share
    if part.value > whole.value or off > _OFF or off < 1 / _OFF:
        yield Portion(part, whole, "is no such share of", is_sure=part.value > whole.value)


def _value(skeleton: Skeleton, part: Amount, whole: Amount, words: str) -> Decimal | None:
    if "%" in words:
        inside = [one for one in skeleton.amounts if part.place < one.place < whole.place]
        return inside[0].value / _HUNDRED if len(inside) == 1 and inside[0].mark == PERCENT else None
    found = [value for _, value in find_fractions(f"{words} of")]
    return Decimal(str(found[0])) if len(found) == 1 else None


def _spent(skeleton: Skeleton, whole: Amount, part: Amount) -> Iterator[Portion]:
    """Read “Of the €12 million, €15 million has been spent”."""
    gap, after = skeleton.text[whole.place + 1 : part.place], skeleton.text[part.place + 1 :]
    is_of = _OF.search(skeleton.head_of(whole)) and _SPENT.fullmatch(gap) and _WENT.match(after)
    if is_of and part.value > whole.value:
        yield Portion(whole, part, "cannot be the whole of", is_sure=True)


def _changed(skeleton: Skeleton, one: Amount, other: Amount) -> Iterator[Portion]:
    """Read “rose to £3.1 billion from £2.8 million”: so far only if one scale is mistaken."""
    gap, head = skeleton.text[one.place + 1 : other.place], skeleton.head_of(one)
    is_change = (head.endswith(" to ") and _FROM.fullmatch(gap)) or (
        head.endswith(" from ") and _TO.fullmatch(gap)
    )
    less, more = sorted((one.value, other.value))
    is_thousandfold = less > 0 and _LOW < more / less < _HIGH
    if is_change and is_thousandfold and _CHANGED.search(head) and not _LONG_AGO.search(skeleton.text):
        yield Portion(one, other, "is about a thousand times more or less than", is_sure=False)
