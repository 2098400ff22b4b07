"""The edges of a claim: at words, and with a mark of a pair inside only if both are."""

import re

from factcheck.domain.spans import Span
from factcheck.splitting.abbreviations import keeps_stop

_LOOSE = frozenset(" \t\n\r\v\f\x85\xa0\u2028\u2029.,;:!?…–—-*_•|/>")
_SIGNS = frozenset("-–.")
_CLOSE = {"“": "”", "„": "“", "‘": "’", "«": "»", "(": ")", "[": "]", '"': '"', "'": "'"}
_OPEN = {"”": "“„", "’": "‘", "»": "«", ")": "(", "]": "[", '"': '"', "'": "'"}
_APOSTROPHES = frozenset("'’")
_JOINT = re.compile(
    r"(?:and|but(?! for\b)|or|yet(?! another\b)),?\s+|(?:however|moreover|also|still|meanwhile|indeed),\s+",
    re.I,
)
_WORD = re.compile(r"[^\W_]")
_WINDOW = 40
# Prose has no more marks than this at one edge, and what has more must not cost more.
_ROUNDS = 6


def edged(text: str, start: int, end: int) -> Span | None:
    """Return the part from the first word to the last, None without a word."""
    return Span(*_trimmed(text, start, end)) if _WORD.search(text, start, end) else None


def claim_span(text: str, start: int, end: int) -> Span | None:
    """Return the part of a sentence that is its claim, None if it has no word."""
    if not _WORD.search(text, start, end):
        return None
    start, end = _trimmed(text, start, end)
    joint = _JOINT.match(text, start, end)
    if joint and _WORD.search(text, joint.end(), end):
        start, end = _trimmed(text, joint.end(), end)
    return Span(start, end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    for _ in range(_ROUNDS):
        start, end = _without_marks(text, *_without_loose(text, start, end))
    return _without_loose(text, start, end)


def _without_loose(text: str, start: int, end: int) -> tuple[int, int]:
    while text[start] in _LOOSE and not (text[start] in _SIGNS and text[start + 1 : start + 2].isdigit()):
        start += 1
    while text[end - 1] in _LOOSE and not _is_abbreviated(text, start, end):
        end -= 1
    return start, end


def _is_abbreviated(text: str, start: int, end: int) -> bool:
    """Tell whether the span ends with the stop of an abbreviation."""
    if text[end - 1] != "." or not text[end - 2].isalnum():
        return False
    word = text[max(start, end - _WINDOW) : end - 1].split()[-1]
    return keeps_stop(word.lstrip("".join(_CLOSE)))


def _without_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out a pair round the whole, and a mark at an edge whose partner is not inside."""
    close, openings = _CLOSE.get(text[start]), _OPEN.get(text[end - 1])
    if close and close == text[end - 1] and end - start > 2 and not _recurs(text, start, end):
        return start + 1, end - 1
    if close and text.find(close, start + 1, end) < 0:
        return start + 1, end
    if openings and all(text.rfind(opening, start, end - 1) < 0 for opening in openings):
        return start, end - 1
    return start, end


def _recurs(text: str, start: int, end: int) -> bool:
    """Tell whether either mark of the pair stands inside too, apostrophes left aside."""
    for mark in (text[start], text[end - 1]):
        place = text.find(mark, start + 1, end - 1)
        while place >= 0 and mark in _APOSTROPHES and text[place - 1].isalnum():
            place = text.find(mark, place + 1, end - 1)
        if place >= 0:
            return True
    return False
