"""A number that grew or shrank by what the text says: “five more, bringing the total to 40, up from 36”."""

import re
from collections.abc import Iterator, Sequence

from factcheck.checking.arithmetic.clash import Clash, Relation
from factcheck.checking.arithmetic.rounding import fits, unit
from factcheck.checking.arithmetic.skeleton import COUNT, MONEY, Amount, Skeleton

_NEW = re.compile(r"\b(?:[Aa]nother|(?:[Aa] )?[Ff]urther|(?:[Aa]n )?[Aa]dditional) $")
_NEW_AFTER = re.compile(r" (?:more|new|additional|further|fresh|extra|other)\b")
_TOPIC = r"(?:the|its|their|his|her|that|this year's) [^#$%~¹;:]{0,60}"
_BRINGING = (
    r"[^#$%~¹;:]{0,90}(?:\b(?:bringing|brought|brings|taking|took|takes|raising|raised|raises|pushing"
    r"|pushed|lifting|lifted"
    rf"|increasing|increased) {_TOPIC}|,? (?:and )?(?:the|its|their|his|her) [^#$%~¹;:]{{0,40}}"
    r"(?:rose|grew|climbed|increased|went up|went))"
)
_FROM_THEN = r"[^#$%~¹;:]{0,40}?(?:,| \(|—)? ?(?:up |down |compared with |against )?from "
_UP = r"(?:rose|risen|rise|rises|grew|grown|climbed|increased|jumped|went up|gone up|up|swelled|expanded)"
_DOWN = r"(?:fell|fallen|fall|falls|dropped|declined|decreased|shrank|went down|down|slipped)"
_MORE = r"(?:an increase|a rise|a gain|a jump|growth|an addition|a net gain|up)"
_LESS = r"(?:a fall|a drop|a decline|a decrease|a reduction|a loss|down)"
_MARK = r"[#$]"
_NOUN = r"(?: [^\W\d_][\w'-]{0,20}){0,3}"
_TO_FROM = re.compile(
    rf"(?P<by>{_MARK}){_BRINGING} to (?:a total of )?(?P<to>{_MARK}){_FROM_THEN}(?P<from>{_MARK})"
)
_FROM_TO = re.compile(rf"(?P<by>{_MARK}){_BRINGING},? from (?P<from>{_MARK}){_NOUN} to (?P<to>{_MARK})")
_BY = tuple(
    (re.compile(pattern), sign)
    for verb, noun, sign in ((_UP, _MORE, 1), (_DOWN, _LESS, -1))
    for pattern in (
        rf"\b{verb} by (?P<by>{_MARK}){_NOUN},? (?:from (?P<from>{_MARK}){_NOUN} )?to (?P<to>{_MARK})"
        rf"(?:{_NOUN},? (?:up |down |compared with )?from (?P<was>{_MARK}))?",
        rf"\b{verb} from (?P<from>{_MARK})[^#$%~¹;:]{{0,40}} to "
        rf"(?P<to>{_MARK})[^#$%~¹;:]{{0,40}}, {noun} of (?P<by>{_MARK})",
        rf"\b{verb} to (?P<to>{_MARK})[^#$%~¹;:]{{0,40}} from "
        rf"(?P<from>{_MARK})[^#$%~¹;:]{{0,40}}, {noun} of (?P<by>{_MARK})",
    )
)
_UP_FROM = re.compile(
    rf"(?P<to>{_MARK}){_NOUN},? up from (?P<from>{_MARK})[^#$%~¹;:]{{0,30}},? (?:after|with) "
    rf"(?P<by>{_MARK}) (?:new|more|additional|further|fresh)"
)
_GOT = (
    r"(?:opened|added|hired|bought|acquired|gained|won|welcomed|recruited|took on|launched|enrolled"
    r"|built|signed)"
)
_LOST = (
    r"(?:closed|shut|lost|shed|sold|dismissed|cut|scrapped|retired|dropped|removed|demolished"
    r"|dissolved|let go)"
)
_BOTH_WAYS = re.compile(
    rf"\b{_GOT} (?P<by>{_MARK}){_NOUN},? (?:and|but|while) (?:it |they |we )?{_LOST}"
    rf" (?P<less>[#$¹]){_NOUN},? "
    r"(?:and )?(?:to )?(?:end|ended|ending|finish|finished|finishing|leaving|giving|making|bringing)\b"
    rf"[^#$%~¹:;]{{0,60}} (?P<to>{_MARK})[^#$%~¹:;]{{0,30}}?,? (?:against|compared with|up from|down from"
    rf"|from) (?P<from>{_MARK})"
)
_REVISED = re.compile(
    r"\b(?:revis\w+|reclassif\w+|correct\w+|duplicat\w+|removed?|recount\w*|recover\w*|left|closed|net|a "
    r"(?:day|week|month|year)|per|average|times?|aged?|each)\b"
)


def growths_in(skeleton: Skeleton) -> Iterator[Clash]:
    """Yield each change that does not lead from the earlier number to the later one."""
    if len(skeleton.amounts) < 3:
        return
    if both := _BOTH_WAYS.search(skeleton.text):
        yield from _both_ways(skeleton, both)
        return
    if " from " not in skeleton.text or _REVISED.search(skeleton.text):
        return
    for pattern, sign in ((_TO_FROM, 1), (_FROM_TO, 1), (_UP_FROM, 1), *_BY):
        for match in pattern.finditer(skeleton.text):
            if found := _clash(skeleton, match, sign):
                yield found
                return


def _both_ways(skeleton: Skeleton, match: re.Match[str]) -> Iterator[Clash]:
    """Read “opened nine shops and closed four, ending the year with 199 against 190”."""
    before, more, less, after = (
        skeleton.amounts[skeleton.number_at(match.start(name))] for name in ("from", "by", "less", "to")
    )
    parts = (before.value, more.value, -less.value)
    if before.value + more.value - less.value != after.value and _are_alike((before, more, after)):
        yield Clash(skeleton.span(match.start(), match.end()), after.value, parts, Relation.GROWTH)


def _clash(skeleton: Skeleton, match: re.Match[str], sign: int) -> Clash | None:
    named = {name: place for name, place in match.groupdict().items() if place}
    was = "was" if "was" in named else "from"
    if was not in named or {"was", "from"} <= named.keys():
        return None
    by, before, after = (
        skeleton.amounts[skeleton.number_at(match.start(name))] for name in ("by", was, "to")
    )
    needs_word = match.re in (_TO_FROM, _FROM_TO)
    if not _are_alike((by, before, after)) or (needs_word and not _is_new(skeleton, by)):
        return None
    low, high = (before, after) if sign > 0 else (after, before)
    numbers = [low.mention, by.mention]
    loose = sum(unit(one) for one in (high.mention, *numbers)) / 2
    if fits(high.mention, numbers) or abs(low.value + by.value - high.value) <= loose:
        return None
    span = skeleton.span(match.start(), match.end())
    return Clash(span, high.value, (low.value, by.value), Relation.GROWTH)


def _are_alike(amounts: Sequence[Amount]) -> bool:
    marks = {one.mark for one in amounts}
    return len(marks) == 1 and marks <= {COUNT, MONEY} and len({one.mention.currency for one in amounts}) == 1


def _is_new(skeleton: Skeleton, amount: Amount) -> bool:
    number = skeleton.number_at(amount.place)
    return bool(_NEW.search(skeleton.head(number)) or _NEW_AFTER.match(skeleton.gap(number)))
