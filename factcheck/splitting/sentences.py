"""Sentences: exact spans inside one block, found by rules about stops, marks and what follows them."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from factcheck.domain.spans import Span, trimmed
from factcheck.splitting.abbreviations import (
    BEFORE_MORE,
    BEFORE_NAME,
    BEFORE_NUMBER,
    MAY_END,
    is_dotted,
    is_starter,
)
from factcheck.splitting.enumerations import item_markers
from factcheck.splitting.wordlists import word_list

# A run of stops is looked at once, from its start, so that long runs stay cheap.
_STOP = re.compile(r"""(?<![.!?…])(?<!\. )([.!?…]++(?: \.(?!\w))*+)(["'”’»)\]}*]*)(?=\s|\[\d)""")
_GLUED = re.compile(r"""(?<=[a-z]{3})([.!?]++)(["”)]?)(?=["“]?[A-Z][a-z]*[\s,'’])""")
_FOLLOW = re.compile(r"\s*[^\w\s]*\s?([\w’'°-]*)")
# Footnote marks and smileys after the stop belong to the sentence before.
_TAIL = re.compile(r" ?\[[\w ]{1,12}\]| ?[:;]-?[()DP](?!\w)")
_ASKED = frozenset({"asked", "asks", "asked.", "asked,", "said.", "said,", "says.", "says,"})
_SMALL_STARTERS = word_list("he http https i it its she there these they this we what why www you")
_CIVIL_TITLES = frozenset({"Mr", "Mrs", "Ms"})
_CONTENT = re.compile(r"[^\s\"'“”‘’«»()\[\]]")
_WINDOW = 40
_BRACKET_REACH = 300


@dataclass(frozen=True)
class _Gap:
    """A place where a sentence may end: the marks, the word before, and what follows."""

    text: str
    start: int
    place: int
    stop: str
    close: str
    word: str
    before: str
    follow: str
    count: int
    is_in_brackets: bool


def sentences_in(text: str, span: Span) -> list[Span]:
    """Return the sentences of one block; together they hold all of it but white space, in order."""
    cuts = [span.start]
    for cut in _cuts(text, span):
        if _CONTENT.search(text, cuts[-1], cut):
            cuts.append(cut)
    if len(cuts) > 1 and not _CONTENT.search(text, cuts[-1], span.end):
        cuts.pop()
    pieces = (trimmed(text, start, end) for start, end in pairwise([*cuts, span.end]))
    return [piece for piece in pieces if piece]


def _cuts(text: str, span: Span) -> Iterator[int]:
    start, depth, seen = span.start, 0, span.start
    markers = item_markers(text, span)
    inside = {place for marker in markers for place in range(marker.start, marker.end)}
    candidates = _candidates(text, span, inside)
    starts = {marker.start for marker in markers[1:]}
    places = sorted([*candidates, *((start, None) for start in starts)], key=lambda item: item[0])
    for place, match in places:
        depth = _depth(text, seen, place, depth)
        seen = place
        if match is None or _ends(_gap(text, span, start, place, match, depth)):
            yield place
            start, depth = place, 0


def _candidates(text: str, span: Span, inside: set[int]) -> Iterator[tuple[int, re.Match[str]]]:
    for pattern in (_STOP, _GLUED):
        for match in pattern.finditer(text, span.start, span.end):
            if match.start() not in inside:
                yield _after_tail(text, match.end(), span.end), match


def _after_tail(text: str, place: int, end: int) -> int:
    while match := _TAIL.match(text, place, end):
        place = match.end()
    return place


def _depth(text: str, start: int, end: int, depth: int) -> int:
    """Return how many brackets are open at the end; one that does not close soon counts as none."""
    opened = max(0, depth + text.count("(", start, end) - text.count(")", start, end))
    return opened if text.find(")", end, end + _BRACKET_REACH) >= 0 else 0


def _gap(text: str, span: Span, start: int, place: int, match: re.Match[str], depth: int) -> _Gap:
    words = text[max(start, match.start() - _WINDOW) : match.start()].split()
    follow = _FOLLOW.match(text, place, min(span.end, place + _WINDOW))
    return _Gap(
        text=text,
        start=start,
        place=place,
        stop=match[1],
        close=match[2],
        word=words[-1].lstrip("\"'“‘«([{*") if words else "",
        before=words[-2] if len(words) > 1 else "",
        follow=follow[1] if follow else "",
        count=len(words),
        is_in_brackets=depth > 0 and not text[start : start + _WINDOW].lstrip().startswith(("(", "[")),
    )


def _in_brackets(gap: _Gap) -> bool | None:
    return False if gap.is_in_brackets else None


def _small_letter(gap: _Gap) -> bool | None:
    """Go on after a small letter, unless careless spelling begins a sentence with it."""
    if not gap.follow[:1].islower():
        return None
    is_plain = gap.stop in {".", "?", "!"} and not gap.close and gap.word[-2:].islower()
    return is_plain and gap.follow in _SMALL_STARTERS and _abbreviation(gap) is None


def _ellipsis(gap: _Gap) -> bool | None:
    if "…" not in gap.stop and ".." not in gap.stop.replace(" ", ""):
        return None
    is_omission = gap.close.startswith("]") or (" " in gap.stop and gap.follow == "I")
    return not is_omission


def _speaker(gap: _Gap) -> bool | None:
    """Keep a question and the one who asks it in one sentence: “Why?” Ann Lee asked."""
    if gap.stop == "." or not gap.close:
        return None
    words = gap.text[gap.place : gap.place + 2 * _WINDOW].split()
    verb = next((place for place, word in enumerate(words[:5]) if word in _ASKED), 0)
    return False if verb and all(word[0].isupper() for word in words[:verb]) else None


def _loud(gap: _Gap) -> bool | None:
    return True if "!" in gap.stop or "?" in gap.stop else None


def _opening_number(gap: _Gap) -> bool | None:
    """Keep “1.” or “IV.” with the words that it counts."""
    is_alone = gap.count == 1 and gap.place - gap.start < _WINDOW
    is_count = gap.word.isdigit() or len(gap.word) == 1 or (gap.word and not gap.word.strip("IVX"))
    return False if is_alone and is_count else None


def _initial(gap: _Gap) -> bool | None:
    if len(gap.word) != 1 or not gap.word.isupper():
        return None
    if gap.word == "I" and not gap.before[:1].isupper():
        return True
    return is_starter(gap.follow)


def _abbreviation(gap: _Gap) -> bool | None:
    word = gap.word.lower()
    if word in BEFORE_MORE or (word in BEFORE_NUMBER and gap.follow[:1].isdigit()):
        return False
    if word in BEFORE_NAME and not (word in MAY_END and is_starter(gap.follow)):
        return False
    if is_dotted(word) or word in MAY_END:
        return is_starter(gap.follow) or (gap.follow in _CIVIL_TITLES and gap.count > 4)
    return None


_RULES: tuple[Callable[[_Gap], bool | None], ...] = (
    _in_brackets,
    _small_letter,
    _ellipsis,
    _speaker,
    _loud,
    _opening_number,
    _initial,
    _abbreviation,
)


def _ends(gap: _Gap) -> bool:
    """Ask the rules in order: the first that knows decides, and where none does the sentence ends."""
    for rule in _RULES:
        answer = rule(gap)
        if answer is not None:
            return answer
    return True
