"""Tolls: how many people a sentence says were killed, hurt, arrested and so on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from factcheck.checking.headlines.counted import tokens_in
from factcheck.checking.headlines.links import Link, link_after, link_before
from factcheck.checking.headlines.toll_words import ANY_TOLL_WORD, FURTHER, OTHERS, TollKind
from factcheck.checking.numbers import NumberKind, NumberMention
from factcheck.domain.spans import Span

_SOME_OF = re.compile(r"\s(?:of|among)\s(?:them|those|whom|the|its|their|his|her|these)\b")
_SOME_BEFORE = re.compile(
    r"\b(?:including|among(?: them| whom)?|of whom|of them|of the)\s(?:at least\s)?$", re.IGNORECASE
)
_NO_PEOPLE = re.compile(r"[-‐‑–]\w|\s(?:years?|months?|days?|hours?|minutes?|weeks?)\b", re.IGNORECASE)
NAMED_BY_NUMBER = re.compile(
    r"\b(?:aged?|flight|route|highway|no|number|room|page|boeing|airbus|unit|day)\.?\s$", re.IGNORECASE
)
_RISEN = re.compile(r"\bfrom\s[\w,.]{1,12}\sto\s(?:at\sleast\s|about\s)?$")
_ANOTHER = re.compile(
    r"\banother\b[^.;]{0,50}\b(?:die[ds]|killed|dead)\b|\ba (?:second|third|fourth|fifth|further)\b(?!,)"
    r"|\bthe (?:others|rest|remainder)\b|\b(?:shot|killed|hanged) (?:him|her|them)sel(?:f|ves)\b"
    r"|\btook (?:his|her) own life\b",
    re.IGNORECASE,
)
_SOME_ONLY = re.compile(
    r"\b(?:seriously|critically|badly|gravely|slightly|lightly) (?:injured|hurt|wounded)\b"
    r"|\bnew (?:deaths|arrests)\b|\bovernight\b|\b24 hours\b|\b(?:in|on) a (?:single )?day\b|\bdaily\b",
    re.IGNORECASE,
)
_ONE = re.compile(r"(?<!no\s)(?<!No\s)(?<![-\w])[Oo]ne\b(?!\s(?:of|another|day|or)\b)")
_ONE_OF_SEVERAL = re.compile(r"\s(?:was|were|is|has|had|died|later|man|woman|boy|girl|child|officer|of)\b")
_GOES_ON = re.compile(r"(?:\s[a-z]{1,20}){1,6}(?:,|\sand|,\sand|\splus)\s$", re.IGNORECASE)
_HAS_VERB = re.compile(r"\b(?:\w{2,15}ed|hit|shut|lost|burnt|sunk|stranded|without)\b", re.IGNORECASE)
_NEAR = 60
_NEXT = 25


@dataclass(frozen=True)
class Toll:
    """A number of people and what befell them; `noun` says who, if the text does.

    A part is one of several numbers that make up the toll.
    """

    kind: TollKind
    number: NumberMention
    span: Span
    noun: str
    is_part: bool


def find_tolls(text: str, sentence: Span, numbers: Sequence[NumberMention]) -> list[Toll]:
    """Return the tolls of a sentence in order; a number that counts only some of them is left out."""
    words = {token.low for token in tokens_in(text, sentence.start, sentence.end)}
    if ANY_TOLL_WORD.isdisjoint(words):
        return []
    counts = [one for one in (*numbers, *_ones(text, sentence)) if _may_count_people(text, sentence, one)]
    linked = [(one, link_before(text, sentence, one) or link_after(text, sentence, one)) for one in counts]
    loose = [number for number, link in linked if not link and not _SOME_OF.match(text, number.span.end)]
    found = [
        Toll(link.kind, number, link.span, link.noun, _is_part(text, sentence, number, link, loose))
        for number, link in linked
        if link
    ]
    return sorted(found, key=lambda toll: toll.number.span)


def _ones(text: str, sentence: Span) -> list[NumberMention]:
    return [
        NumberMention(Span(*match.span()), Decimal(1), Decimal(1), is_word=True)
        for match in _ONE.finditer(text, sentence.start, sentence.end)
    ]


def _may_count_people(text: str, sentence: Span, number: NumberMention) -> bool:
    before = text[max(sentence.start, number.span.start - _NEAR) : number.span.start]
    if number.kind is not NumberKind.COUNT or not number.is_whole or number.may_be_year:
        return False
    if (
        _NO_PEOPLE.match(text, number.span.end)
        or NAMED_BY_NUMBER.search(before)
        or _SOME_BEFORE.search(before)
    ):
        return False
    return not number.is_range or bool(_RISEN.search(before))


def _is_part(
    text: str, sentence: Span, number: NumberMention, link: Link, loose: Sequence[NumberMention]
) -> bool:
    """Tell whether the toll goes on: “five children and two drivers”, “another two”, “and a third died”."""
    joined = (_GOES_ON.fullmatch(_between(text, number, one)) for one in loose)
    if any(words and not _HAS_VERB.search(words[0]) for words in joined):
        return True
    if number.value == 1 and _ONE_OF_SEVERAL.match(text, number.span.end):
        return True
    before = tokens_in(text, max(0, number.span.start - _NEXT), number.span.start)[-2:]
    after = tokens_in(text, number.span.end, min(len(text), number.span.end + _NEXT))[:2]
    after = [] if [one.low for one in after] == ["or", "more"] else after
    is_further = {one.low for one in before} & FURTHER or {one.low for one in after} & OTHERS
    is_another = _ANOTHER.search(text, link.span.end, sentence.end)
    is_some = _SOME_ONLY.search(text, number.span.end, link.span.end + _NEXT)
    return bool(is_another or is_some or (is_further and link.kind is TollKind.DEATH))


def _between(text: str, one: NumberMention, other: NumberMention) -> str:
    first, second = sorted((one.span, other.span))
    return text[first.end : second.start][:_NEAR]
