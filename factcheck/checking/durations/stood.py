"""For how long something is said to have stood: “in business for 35 years”, “is 55 years old”."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.checking.counts import COUNT, ORDINAL, whole_number
from factcheck.checking.durations.lengths import Length
from factcheck.domain.spans import Span

_STATE = re.compile(
    r"\b(?:in\s(?:business|operation|existence|service|use|print|place|force|power|office|production|charge"
    r"|the\s(?:post|job|role|chair|business))|on\s(?:the\s)?(?:air|market|throne)|at\sthe\shelm|open|going|running"
    r"|operating|trading|standing|around|stood|existed|lasted|endured|survived|run|operated|traded|reigned|ruled"
    r"|(?:held|had)\s(?:the|that|this)\s(?:post|job|role|office|title))(?:\s[a-z]{1,12}ly)?\sfor\s(?:all\s|the\spast\s|the\slast\s)?$",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"\b(?:has|have)(?:\s(?!(?:not|never|since|also)\b)[\w’'-]{1,20}){1,8}?\sfor\s(?:all\s|the\spast\s|the\slast\s)?$",
    re.IGNORECASE,
)
_NTH_YEAR = re.compile(
    rf"\b(?:in|entering|enters|entered|begins|beginning)\s(?:its|their|his|her)\s(?P<count>{ORDINAL})\s(?P<unit>year|decade)(?=\s?(?:$|[.,;:)–—])|\sand\b)",
    re.IGNORECASE,
)
_OLD = re.compile(rf"(?<![\w.,/$€£-])(?P<count>{COUNT})\syears\s(?:old|of\sage)\b", re.IGNORECASE)
_BARE = re.compile(
    rf"(?:\bis|\bare|[’']s|,\snow)\s(?:(?:only|just|now|already|a\smere)\s)?(?P<count>{COUNT})(?=\s?(?:$|[.,;:!?)–—](?!\d)))",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"\s?(?:$|[.,;:)–—])|\s(?:and|now|when)\b")
REACH = 60
_STEP = 1.01
_ROUNDING = 0.1
_LEAST_AGE = 3


@dataclass(frozen=True)
class Standing:
    """A length for which something has stood; `start` is where the words begin that say so.

    `is_whole` if it has stood so from its beginning: “in business”, not “has made cheese”.
    """

    length: Length
    start: int
    is_age: bool = False
    is_whole: bool = True


def find_standings(text: str, sentence: Span, lengths: Sequence[Length]) -> Iterator[Standing]:
    """Yield what a sentence says of it, in years."""
    for length in lengths:
        start = max(sentence.start, length.span.start - REACH)
        before = text[start : length.span.start]
        state, doing = _STATE.search(before), _DOING.search(before)
        if length.unit != "year" or not _CLOSED.match(text, length.span.end, sentence.end):
            continue
        if match := state or doing:
            yield Standing(length.widened(_ROUNDING), start + match.start(), is_whole=bool(state))
    for pattern in (_OLD, _BARE):
        for match in pattern.finditer(text, sentence.start, sentence.end):
            age = _age(match)
            if age.count >= _LEAST_AGE:
                yield Standing(age.widened(_ROUNDING), match.start(), is_age=True)
    for match in _NTH_YEAR.finditer(text, sentence.start, sentence.end):
        yield Standing(_nth(match), match.start())


def _nth(match: re.Match[str]) -> Length:
    """Return the length of what is in its eleventh year: ten years or a little more."""
    step = 10 if match["unit"].lower() == "decade" else 1
    count = step * whole_number(match["count"])
    return Length(Span(*match.span()), count, "year", count - 2 * step, count + 1, is_modifier=False)


def _age(match: re.Match[str]) -> Length:
    count = whole_number(match["count"])
    span = Span(match.start("count"), match.end())
    return Length(span, count, "year", count - _STEP, count + _STEP, is_modifier=False)
