"""Which words beside a number tell what befell the people it counts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.checking.headlines.counted import Token, noun_after, tokens_in
from factcheck.checking.headlines.toll_words import (
    AFTER_NUMBER,
    AFTER_PASSIVE,
    ANY_TOLL_WORD,
    BEFORE_NUMBER,
    BEFORE_PASSIVE,
    HEDGES,
    INSERTED,
    LIVES_TAKEN,
    OF_WHOLE,
    PASSIVE,
    STOPS,
    TOLL_NOUNS,
    TOLL_VERBS,
    TollKind,
)
from factcheck.checking.numbers import NumberMention
from factcheck.domain.spans import Span

_RATE = re.compile(
    r"\s(?:per|a|each|every|an)\s(?:\d|day|week|month|year|hour|million|hundred|thousand)", re.IGNORECASE
)
_WHOLE_BEFORE = re.compile(r"\bof\s(?:the\s|its\s|their\s)?$")
_NEAR = 60
_REACH = 200
_MOST_WORDS = 9
_TOLL_REACH = 12


@dataclass(frozen=True)
class Link:
    """What befell the people, the words from the number to those that say so, and who they are."""

    kind: TollKind
    span: Span
    noun: str


def link_before(text: str, sentence: Span, number: NumberMention) -> Link | None:
    """Read “killing at least 12 people”, “the deaths of 12”, “the toll has risen to 12”."""
    tokens = tokens_in(text, max(sentence.start, number.span.start - _REACH), number.span.start)
    last = len(tokens) - 1
    while last >= 0 and _is_hedge(tokens, last):
        last -= 1
    if last < 0:
        return None
    kind, start = _verb(tokens, last), tokens[last].start
    if kind is None:
        kind, start = _toll_noun(tokens, last)
    noun, end = noun_after(text, sentence, number)
    return Link(kind, Span(start, end), noun) if kind and not _RATE.match(text, end) else None


def _is_hedge(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether the word belongs to the number: “at” only in “at least”, “to” only in “up to”."""
    word, after = tokens[place].low, tokens[place + 1].low if place + 1 < len(tokens) else ""
    if word == "at":
        return after in {"least", "most"}
    return word in HEDGES and (word != "to" or tokens[place - 1].low == "up")


def _verb(tokens: Sequence[Token], last: int) -> TollKind | None:
    kind = BEFORE_NUMBER.get(tokens[last].low)
    if kind is None or last == 0:
        return kind
    before = tokens[last - 1].low
    is_passive = tokens[last].low in PASSIVE and (before.isdigit() or before in BEFORE_PASSIVE)
    is_joint = before in {"and", "or"} and last > 1 and tokens[last - 2].low in ANY_TOLL_WORD
    return None if is_passive or is_joint or before in {"not", "to"} else kind


def _toll_noun(tokens: Sequence[Token], last: int) -> tuple[TollKind | None, int]:
    """Read “toll … to”, “the deaths of”, “number of injured … to”: what the preposition goes with."""
    if tokens[last].low not in TOLL_VERBS and tokens[last].text != ":":
        return None, 0
    first = max(0, last - _TOLL_REACH)
    for place in range(last - 1, first - 1, -1):
        word, before = tokens[place].low, [one.low for one in tokens[max(first, place - 4) : place]]
        kind = TOLL_NOUNS.get(word)
        is_of = place == last - 1 and tokens[last].low == "of"
        is_taken = word != "lives" or not LIVES_TAKEN.isdisjoint(before)
        if kind and (word == "toll" or "number" in before or (is_of and is_taken)):
            return kind, tokens[place].start
        if kind or word == ";":
            break
    return None, 0


def link_after(text: str, sentence: Span, number: NumberMention) -> Link | None:
    """Read “12 people, two of them children, were killed” and “12 dead”."""
    if _WHOLE_BEFORE.search(text[max(sentence.start, number.span.start - _NEAR) : number.span.start]):
        return None
    tokens = tokens_in(text, number.span.end, min(sentence.end, number.span.end + _REACH))
    place, words = 0, 0
    while place < len(tokens) and words < _MOST_WORDS:
        if tokens[place].text in {",", "("}:
            place = _past_insertion(tokens, place)
        elif kind := _kind_at(text, tokens, place, number):
            span = Span(number.span.start, tokens[place].end)
            return (
                None
                if _RATE.match(text, span.end)
                else Link(kind, span, noun_after(text, sentence, number)[0])
            )
        elif _ends_phrase(tokens, place):
            return None
        else:
            place, words = place + 1, words + 1
    return None


def _past_insertion(tokens: Sequence[Token], place: int) -> int:
    """Return the place behind “(…)” or “, two of them children,”; the end if nothing like it is there."""
    closer = ")" if tokens[place].text == "(" else ","
    is_inserted = closer == ")" or (place + 1 < len(tokens) and tokens[place + 1].low in INSERTED)
    if not is_inserted:
        return len(tokens)
    return next((at + 1 for at in range(place + 1, len(tokens)) if tokens[at].text == closer), len(tokens))


def _ends_phrase(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether the number's phrase ends before the word; “of the 40 passengers” goes on."""
    token = tokens[place]
    is_of_number = token.text.isdigit() and any(one.low == "of" for one in tokens[:place])
    return token.low in STOPS or not token.text[0].isalnum() or (token.text.isdigit() and not is_of_number)


def _kind_at(text: str, tokens: Sequence[Token], place: int, number: NumberMention) -> TollKind | None:
    word = tokens[place].low
    following = [token.low for token in tokens[place + 1 : place + 3]]
    is_joint = following[:1] in (["and"], ["or"]) and not ANY_TOLL_WORD.isdisjoint(following[1:])
    is_some_of = tokens[0].low == "of" and word in OF_WHOLE and tokens[place - 1].low != "them"
    if is_joint or is_some_of:
        return None
    if word in {"lives", "lost"}:
        return TollKind.DEATH if _are_lives_lost(text, tokens, place, number) else None
    if word == "hospital":
        return TollKind.HOSPITAL if tokens[place - 1].low in {"to", "in"} and place else None
    if word in PASSIVE:
        before = tokens[place - 1].low if place else ""
        ends = not following or not following[0][0].isalnum() or following[0] in AFTER_PASSIVE
        return PASSIVE[word] if ends or before in BEFORE_PASSIVE else None
    return AFTER_NUMBER.get(word)


def _are_lives_lost(text: str, tokens: Sequence[Token], place: int, number: NumberMention) -> bool:
    """Tell “12 lives were lost”, “claimed 12 lives” and “12 lost their lives” from lives that were saved."""
    following = [token.low for token in tokens[place + 1 : place + 4]]
    if tokens[place].low == "lost":
        return following[:2] == ["their", "lives"]
    before = tokens_in(text, max(0, number.span.start - _NEAR), number.span.start)[-6:]
    return place == 0 and not LIVES_TAKEN.isdisjoint([*following, *(token.low for token in before)])
