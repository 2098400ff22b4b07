"""Anniversaries named in a text: “the 25th anniversary”, “a centenary”, “turns 70”."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checking.counts import COUNT, ORDINAL, whole_number
from factcheck.domain.spans import Span

_NAMED = {
    "semicentennial": 50,
    "centenary": 100,
    "centennial": 100,
    "sesquicentenary": 150,
    "sesquicentennial": 150,
    "bicentenary": 200,
    "bicentennial": 200,
    "tercentenary": 300,
    "tercentennial": 300,
    "tricentennial": 300,
    "quatercentenary": 400,
    "quadricentennial": 400,
    "quincentenary": 500,
    "quincentennial": 500,
    "silver jubilee": 25,
    "golden jubilee": 50,
    "diamond jubilee": 60,
    "platinum jubilee": 70,
    "half-century anniversary": 50,
    "quarter-century anniversary": 25,
    "decade anniversary": 10,
}
_KIND = (
    r"(?:(?:wedding|founding|founder[’']s|silver|golden|diamond|platinum|birth|death|independence|annual"
    r"|official)\s)?"
)
_JUBILEE = re.compile(
    rf"(?<![\w-])(?=\d|[a-z]{{3}}|an?[\s-])(?:(?P<ordinal>{ORDINAL})[\s-]{_KIND}(?:anniversary|birthday)"
    rf"|(?P<count>{COUNT})[\s-]years?[\s-](?:anniversary|jubilee|birthday)"
    rf"|(?P<named>{'|'.join(name.replace(' ', chr(92) + 's') for name in _NAMED)})"
    rf"|(?P<turned>turn(?:s|ed|ing)?\s(?:the\sbig\s)?(?P<age>{COUNT})(?=[,.;]|\s(?:this|today|on|next|in|years\sold|tomorrow)\b|$)))(?![\w-])",
    re.IGNORECASE,
)
_ROUGH = re.compile(
    r"[’']?s?\s(?:\w+\s)?(?:season|edition|issue|tour|year|album|shows?|campaign|exhibition|celebrations?|festivities|events?|gala)\b"
)
_ROUGHLY = re.compile(
    r"\b(?:about|around|nearly|almost|roughly|approximately|some|over|more\sthan)\s(?:the\s|its\s|their\s)?$",
    re.IGNORECASE,
)
_CUE = re.compile(
    r"anniversary|birthday|jubilee|centen|\bturn(?:s|ed|ing)?\s(?!to\b|out\b|the\b)", re.IGNORECASE
)
_REACH = 30
_REACH_BACK = 50


@dataclass(frozen=True)
class Jubilee:
    """An anniversary and how many years it counts; `slack` is how many more or fewer may be meant.

    A plain one goes on with what it recalls: “the 25th anniversary of ...”.
    """

    span: Span
    years: int
    slack: int
    is_birthday: bool


def find_jubilees(text: str) -> Iterator[Jubilee]:
    """Yield the anniversaries in order."""
    for match in _matches(text):
        words = match[0].lower()
        named = _NAMED.get(" ".join((match["named"] or "").lower().split()))
        years = named or whole_number(match["ordinal"] or match["count"] or match["age"])
        before = text[max(0, match.start() - _REACH) : match.start()]
        is_rough = bool(_ROUGH.match(text, match.end()) or _ROUGHLY.search(before))
        yield Jubilee(Span(*match.span()), years, int(is_rough), bool(match["turned"]) or "birthday" in words)


def _matches(text: str) -> Iterator[re.Match[str]]:
    """Yield what the pattern finds around the words that it cannot do without."""
    last = 0
    for cue in _CUE.finditer(text):
        start = max(last, cue.start() - _REACH_BACK)
        match = _JUBILEE.search(text, start, min(len(text), cue.end() + _REACH))
        if match and match.end() > cue.start():
            last = match.end()
            yield match
