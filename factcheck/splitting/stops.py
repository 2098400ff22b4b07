"""Stops: where stops and marks stand in a block, and what rules about them and what follows them say."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from factcheck.domain.spans import Span
from factcheck.splitting.abbreviations import (
    BEFORE_MORE,
    BEFORE_NAME,
    BEFORE_NUMBER,
    MAY_END,
    is_dotted,
    is_starter,
)
from factcheck.splitting.wordlists import word_list

# A run of stops is looked at once, from its start, so that long runs stay cheap.
_STOP = re.compile(
    r"""
    (?<![.!?…])(?<!\.[ ])
    # A full stop at a word and before three spaced ones stands alone: they open the next sentence.
    ((?<=\w)\.(?=[ ]\.[ ]\.[ ]\.\s+[A-Z])|[.!?…]++(?:[ ]\.(?![\w.]))*+)
    (["'”’»)\]}*]*)
    (?=\s|\[\d|\Z)
    """,
    re.VERBOSE,
)
_GLUED = re.compile(r"""(?<=[a-z]{3})([.!?]++)(["”)]?)(?=["“]?[A-Z][a-z]*[\s,'’])""")
_GLUED_LOUD = re.compile(r"(?<=[a-z]{2})([!?]++)()(?=[a-z]+\s)")
_FOLLOW = re.compile(r"\s*[^\w\s]*\s?([\w’'°-]*)")
# Footnote marks and smileys after the stop belong to the sentence before.
_TAIL = re.compile(r" ?\[(?:[\w ]{1,12}|[a-z ]{1,30} needed)\]| ?[:;]-?[()DP](?!\w)")
_ASKED = frozenset({"asked", "asks", "asked.", "asked,", "said.", "said,", "says.", "says,"})
_SMALL_STARTERS = word_list("he http https i it its she there these they this we what why www you")
_CIVIL_TITLES = frozenset({"Mr", "Mrs", "Ms"})
_PLAIN = frozenset({".", "?", "!"})
_WINDOW = 40
_BRACKET_REACH = 300
# Those of smileys do not count.
_BRACKET = re.compile(r"(?<![:;=]-)(?<![:;=])[()]")


@dataclass(frozen=True)
class Ruling:
    """What a rule says of a stop; one that is not certain may be overruled."""

    rule: str
    ends: bool
    is_certain: bool


@dataclass(frozen=True)
class Stop:
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


def _after_tail(text: str, place: int, end: int) -> int:
    while match := _TAIL.match(text, place, end):
        place = match.end()
    return place


def _stop_at(text: str, span: Span, start: int, place: int, match: re.Match[str], *, depth: int) -> Stop:
    words = text[max(start, match.start() - _WINDOW) : match.start()].split()
    follow = _FOLLOW.match(text, place, min(span.end, place + _WINDOW))
    return Stop(
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


def _in_brackets(stop: Stop) -> bool | None:
    return False if stop.is_in_brackets else None


def _goes_on_small(stop: Stop) -> bool | None:
    """Go on with a small letter after “J.”, “etc.”, “Yahoo!”, a quotation, a bracket or dots."""
    if not stop.follow[:1].islower():
        return None
    is_plain = stop.stop in _PLAIN and not stop.close
    is_initial = stop.stop == "." and len(stop.word.rpartition("-")[2]) == 1
    is_name = stop.stop != "." and stop.word[:1].isupper() and stop.count > 1
    return None if is_plain and not is_initial and not is_name and _abbreviation(stop) is None else False


def _small_letter(stop: Stop) -> bool | None:
    """Go on after a small letter, unless careless spelling begins a sentence with it."""
    if not stop.follow[:1].islower():
        return None
    return stop.word[-2:].islower() and stop.follow in _SMALL_STARTERS


def _ellipsis(stop: Stop) -> bool | None:
    if "…" not in stop.stop and ".." not in stop.stop.replace(" ", ""):
        return None
    is_omission = stop.close.startswith("]") or (" " in stop.stop and stop.follow == "I")
    return not is_omission


def _speaker(stop: Stop) -> bool | None:
    """Keep a question and the one who asks it in one sentence: “Why?” Ann Lee asked."""
    if stop.stop == "." or not stop.close:
        return None
    words = stop.text[stop.place : stop.place + 2 * _WINDOW].split()
    verb = next((place for place, word in enumerate(words[:5]) if word in _ASKED), 0)
    return False if verb and all(word[0].isupper() for word in words[:verb]) else None


def _loud(stop: Stop) -> bool | None:
    return True if "!" in stop.stop or "?" in stop.stop else None


def _opening_number(stop: Stop) -> bool | None:
    """Keep “1.” or “IV.” with the words that it counts."""
    is_alone = stop.count == 1 and stop.place - stop.start < _WINDOW
    is_count = stop.word.isdigit() or len(stop.word) == 1 or (stop.word and not stop.word.strip("IVX"))
    return False if is_alone and is_count else None


def _initial(stop: Stop) -> bool | None:
    if len(stop.word) != 1 or not stop.word.isupper():
        return None
    if stop.word == "I" and not stop.before[:1].isupper():
        return True
    return is_starter(stop.follow)


def _abbreviation(stop: Stop) -> bool | None:
    word = stop.word.lower()
    if is_dotted(word.rpartition("-")[2]):
        word = word.rpartition("-")[2]
    if word in BEFORE_MORE or (word in BEFORE_NUMBER and stop.follow[:1].isdigit()):
        return False
    if word in BEFORE_NAME and not (word in MAY_END and is_starter(stop.follow)):
        return False
    if is_dotted(word) or word in MAY_END:
        return is_starter(stop.follow) or (stop.follow in _CIVIL_TITLES and stop.count > 4)
    return None


_RULES: tuple[Callable[[Stop], bool | None], ...] = (
    _in_brackets,
    _goes_on_small,
    _small_letter,
    _ellipsis,
    _speaker,
    _loud,
    _opening_number,
    _initial,
    _abbreviation,
)

_PLAIN_END = Ruling("", ends=True, is_certain=True)
# If these say that the sentence goes on, the trained model is asked as well.
_DOUBTFUL = frozenset({_small_letter, _ellipsis})


class Stops:
    """The places of one block where a sentence may end by its stop; asked in order, from left to right."""

    def __init__(self, text: str, span: Span, markers: Sequence[Span]) -> None:
        """Find them all but those inside the markers of an enumeration."""
        inside = {place for marker in markers for place in range(marker.start, marker.end)}
        self._text, self._span = text, span
        self._start = self._seen = span.start
        self._depth = 0
        self._matches = {
            _after_tail(text, match.end(), span.end): match
            for pattern in (_STOP, _GLUED, _GLUED_LOUD)
            for match in pattern.finditer(text, span.start, span.end)
            if match.start() not in inside
        }
        self.places = self._matches.keys()

    def insides(self) -> Iterator[tuple[int, int]]:
        """Yield what lies between a stop and its place, where no sentence ends."""
        for place, match in self._matches.items():
            yield match.start() + 1, place

    def begin_at(self, place: int) -> None:
        """Take note that a sentence begins here."""
        self._start, self._depth = place, 0

    def ruling(self, place: int) -> Ruling | None:
        """Ask the rules in order: the first that knows decides, and where none does the sentence ends."""
        match = self._matches.get(place)
        if match is None:
            return None
        self._depth = _depth(self._text, self._seen, place, self._depth)
        self._seen = place
        stop = _stop_at(self._text, self._span, self._start, place, match, depth=self._depth)
        for rule in _RULES:
            answer = rule(stop)
            if answer is not None:
                return Ruling(rule.__name__[1:], answer, answer or rule not in _DOUBTFUL)
        return _PLAIN_END


def _depth(text: str, start: int, end: int, depth: int) -> int:
    """Return how many brackets are open at the end; one that does not close soon counts as none."""
    for bracket in _BRACKET.findall(text, start, end):
        depth = depth + 1 if bracket == "(" else max(0, depth - 1)
    return depth if text.find(")", end, end + _BRACKET_REACH) >= 0 else 0
