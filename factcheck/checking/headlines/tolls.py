"""Tolls: how many people a sentence says were killed, hurt, arrested and so on, and in which words."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from factcheck.checking.headlines.counted import Token, noun_after, tokens_in
from factcheck.checking.headlines.toll_words import (
    AFTER_NUMBER,
    AFTER_PASSIVE,
    ANY_TOLL_WORD,
    BEFORE_NUMBER,
    BEFORE_PASSIVE,
    FURTHER,
    HEDGES,
    INSERTED,
    LIVES_TAKEN,
    OF_WHOLE,
    OTHERS,
    PASSIVE,
    STOPS,
    TOLL_VERBS,
    TollKind,
)
from factcheck.checking.numbers import NumberKind, NumberMention
from factcheck.domain.spans import Span

_OF_PART = re.compile(r"\s(?:of|among)\s(?:them|those|whom|the|its|their|his|her|these)\b")
_PART_BEFORE = re.compile(
    r"\b(?:including|among(?: them| whom)?|of whom|of them|of the)\s(?:at least\s)?$", re.I
)
_NO_PEOPLE = re.compile(r"[-‐‑–]\w|\s(?:years?|months?|days?|hours?|minutes?|weeks?)\b", re.I)
_NAME_BEFORE = re.compile(
    r"\b(?:aged?|flight|route|highway|no|number|room|page|boeing|airbus|unit|day)\.?\s$", re.I
)
_RATE = re.compile(
    r"\s(?:per|a|each|every|an)\s(?:\d|day|week|month|year|hour|million|hundred|thousand)", re.I
)
_WHOLE_BEFORE = re.compile(r"\bof\s(?:the\s|its\s|their\s)?$")
_RISEN = re.compile(r"\bfrom\s[\w,.]{1,12}\sto\s(?:at\sleast\s|about\s)?$")
_ANOTHER = re.compile(
    r"\banother\b[^.;]{0,50}\b(?:die[ds]|killed|dead)\b|\ba (?:second|third|fourth|fifth|sixth|further)\b(?!,)"
    r"|\b(?:shot|killed|hanged) (?:him|her|them)sel(?:f|ves)\b|\btook (?:his|her) own life\b",
    re.I,
)
_ONE = re.compile(r"(?<!no\s)(?<!No\s)(?<![-\w])[Oo]ne\b(?!\s(?:of|another|day|or)\b)")
_ONE_OF_SEVERAL = re.compile(r"\s(?:was|were|is|has|had|died|later|man|woman|boy|girl|child|officer|of)\b")
_GOES_ON = re.compile(r"(?:\s[a-z]+){1,6}(?:,|\sand|,\sand|\splus)\s$", re.I)
_NOUNS = {**PASSIVE, **AFTER_NUMBER, "toll": TollKind.DEATH, "lives": TollKind.DEATH, "death": TollKind.DEATH}
_NEAR = 60
_REACH = 200
_MOST_WORDS = 9
_TOLL_REACH = 12


@dataclass(frozen=True)
class Toll:
    """A number of people and what befell them; `noun` says who, if the text does.

    A part is one of several numbers that make up the toll.
    """

    kind: TollKind
    number: NumberMention
    span: Span
    noun: str = ""
    is_part: bool = False


def find_tolls(text: str, sentence: Span, numbers: Sequence[NumberMention]) -> list[Toll]:
    """Return the tolls of a sentence in order; a number that counts only some of them is left out."""
    words = {token.low for token in tokens_in(text, sentence.start, sentence.end)}
    if ANY_TOLL_WORD.isdisjoint(words):
        return []
    ones = [
        NumberMention(Span(*match.span()), Decimal(1), Decimal(1), is_word=True)
        for match in _ONE.finditer(text, sentence.start, sentence.end)
    ]
    counts = [number for number in (*numbers, *ones) if _may_count_people(text, number)]
    found = [
        toll
        for number in counts
        if (toll := _before(text, sentence, number) or _after(text, sentence, number))
    ]
    linked = {toll.number.span for toll in found}
    loose = [
        number
        for number in counts
        if number.span not in linked and not _OF_PART.match(text[number.span.end : number.span.end + _NEAR])
    ]
    found.sort(key=lambda toll: toll.number.span)
    return [_marked(text, sentence, toll, loose) for toll in found]


def _may_count_people(text: str, number: NumberMention) -> bool:
    before = text[max(0, number.span.start - _NEAR) : number.span.start]
    after = text[number.span.end : number.span.end + _NEAR]
    is_other = _NO_PEOPLE.match(after) or _NAME_BEFORE.search(before)
    is_some = _PART_BEFORE.search(before)
    is_count = number.kind is NumberKind.COUNT and number.is_whole and not number.may_be_year
    is_range = number.is_range and not _RISEN.search(before)
    return is_count and not (is_other or is_some or is_range)


def _before(text: str, sentence: Span, number: NumberMention) -> Toll | None:
    """Read “killing at least 12 people”, “the deaths of 12”, “the toll has risen to 12”."""
    tokens = tokens_in(text, max(sentence.start, number.span.start - _REACH), number.span.start)
    last = len(tokens) - 1
    while last >= 0 and _is_hedge(tokens, last):
        last -= 1
    if last < 0:
        return None
    kind, start = _verb_of(tokens, last), tokens[last].start
    if kind is None:
        kind, start = _toll_noun(tokens, last)
    if kind is None:
        return None
    noun, end = noun_after(text, number)
    return None if _RATE.match(text, end) else Toll(kind, number, Span(start, end), noun)


def _is_hedge(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether the word belongs to the number: “at” only in “at least” and “at most”."""
    word, after = tokens[place].low, tokens[place + 1].low if place + 1 < len(tokens) else ""
    if word in {"at", "to"}:
        return after in {"least", "most"} or (word == "to" and place > 0 and tokens[place - 1].low == "up")
    return word in HEDGES


def _verb_of(tokens: Sequence[Token], last: int) -> TollKind | None:
    kind = BEFORE_NUMBER.get(tokens[last].low)
    if kind is None or last == 0:
        return kind
    before = tokens[last - 1]
    is_passive = tokens[last].low in PASSIVE and (before.low.isdigit() or before.low in BEFORE_PASSIVE)
    is_joint = before.low in {"and", "or"} and last > 1 and tokens[last - 2].low in ANY_TOLL_WORD
    return None if is_passive or is_joint or before.low in {"not", "to"} else kind


def _toll_noun(tokens: Sequence[Token], last: int) -> tuple[TollKind | None, int]:
    """Read “toll … to”, “the deaths of”, “number of injured … to”: what the number's preposition goes with."""
    if tokens[last].low not in TOLL_VERBS and tokens[last].text != ":":
        return None, 0
    first = max(0, last - _TOLL_REACH)
    for place in range(last - 1, first - 1, -1):
        token, before = tokens[place], [one.low for one in tokens[max(first, place - 4) : place]]
        kind = _NOUNS.get(token.low)
        if kind and (token.low == "toll" or "number" in before):
            return kind, token.start
        is_of = place == last - 1 and tokens[last].low == "of"
        if kind and is_of and (token.low != "lives" or not LIVES_TAKEN.isdisjoint(before)):
            return kind, token.start
        if kind or token.text == ";":
            break
    return None, 0


def _after(text: str, sentence: Span, number: NumberMention) -> Toll | None:
    """Read “12 people, two of them children, were killed” and “12 dead”."""
    if _WHOLE_BEFORE.search(text[max(sentence.start, number.span.start - _NEAR) : number.span.start]):
        return None
    tokens = tokens_in(text, number.span.end, min(sentence.end, number.span.end + _REACH))
    place, words = 0, 0
    while place < len(tokens) and words < _MOST_WORDS:
        token = tokens[place]
        if token.text in {",", "("}:
            place = _past_insertion(tokens, place)
            continue
        kind = _kind_at(text, tokens, place, number)
        if kind:
            span = Span(number.span.start, token.end)
            return None if _RATE.match(text, token.end) else Toll(kind, number, span, noun_after(text, number)[0])
        is_whole = token.text.isdigit() and any(one.low == "of" for one in tokens[:place])
        if token.low in STOPS or not token.text[0].isalnum() or (token.text.isdigit() and not is_whole):
            return None
        place, words = place + 1, words + 1
    return None


def _past_insertion(tokens: Sequence[Token], place: int) -> int:
    """Return the place behind “(…)” or “, two of them children,”; the end if nothing of the sort is inserted."""
    closer = ")" if tokens[place].text == "(" else ","
    is_inserted = closer == ")" or (place + 1 < len(tokens) and tokens[place + 1].low in INSERTED)
    if not is_inserted:
        return len(tokens)
    return next((at + 1 for at in range(place + 1, len(tokens)) if tokens[at].text == closer), len(tokens))


def _kind_at(text: str, tokens: Sequence[Token], place: int, number: NumberMention) -> TollKind | None:
    word = tokens[place].low
    following = tokens[place + 1].low if place + 1 < len(tokens) else ""
    if following in {"and", "or"} and place + 2 < len(tokens) and tokens[place + 2].low in ANY_TOLL_WORD:
        return None
    if word == "lives":
        near = tokens_in(text, max(0, number.span.start - _NEAR), number.span.start)[-6:]
        is_taken = following in LIVES_TAKEN or any(token.low in LIVES_TAKEN for token in near)
        return TollKind.DEATH if is_taken and place == 0 else None
    if word == "lost" and following == "their":
        return TollKind.DEATH if [token.low for token in tokens[place + 2 : place + 3]] == ["lives"] else None
    is_of_some = tokens[0].low == "of" and word in OF_WHOLE and tokens[place - 1].low != "them"
    if word in AFTER_NUMBER:
        return None if is_of_some else AFTER_NUMBER[word]
    if word not in PASSIVE:
        return None
    before = tokens[place - 1].low if place else ""
    is_passive = before in BEFORE_PASSIVE or not following[:1].isalnum() or following in AFTER_PASSIVE
    return PASSIVE[word] if is_passive else None


def _is_loose_one(text: str, number: NumberMention) -> bool:
    """Tell whether it is “one” of several, as in “one was pronounced dead”: not “one dead”, “one person died”."""
    return number.value == 1 and bool(_ONE_OF_SEVERAL.match(text, number.span.end))


def _between(text: str, one: NumberMention, other: NumberMention) -> str:
    first, second = sorted((one.span, other.span))
    return text[first.end : second.start][:_NEAR]


def _marked(text: str, sentence: Span, toll: Toll, loose: Sequence[NumberMention]) -> Toll:
    """Mark a toll that goes on with a number of its own: “five children and two drivers”, “another two”."""
    number = toll.number
    goes_on = any(_GOES_ON.fullmatch(_between(text, number, one)) for one in loose)
    before = {token.low for token in tokens_in(text, max(0, number.span.start - 25), number.span.start)[-2:]}
    after = {
        token.low for token in tokens_in(text, number.span.end, min(len(text), number.span.end + 25))[:2]
    }
    is_further = toll.kind is TollKind.DEATH and bool(before & FURTHER or after & OTHERS)
    is_further = (
        is_further or _is_loose_one(text, number) or bool(_ANOTHER.search(text, toll.span.end, sentence.end))
    )
    if not goes_on and not is_further:
        return toll
    return Toll(toll.kind, number, toll.span, toll.noun, is_part=True)
