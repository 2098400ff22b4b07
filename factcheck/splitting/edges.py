"""The edges of a claim: at words, with marks inside only where both of a pair are."""

import re

from factcheck.domain.spans import Span
from factcheck.splitting.abbreviations import keeps_stop

_LOOSE = frozenset(" \t\n\r\v\f\xa0.,;:!?…–—-*_•|/‚")
_PAIRS = {"“": "”", "‘": "’", "«": "»", "(": ")", "[": "]", "{": "}", '"': '"', "'": "'", "„": "“"}
_CLOSING = {close: opening for opening, close in _PAIRS.items()}
_JOINT = re.compile(
    r"(?:and|but|or|yet)\b,?\s+(?=\S)|(?:however|moreover|also|still|meanwhile|indeed),\s+(?=\S)", re.I
)
_LAST_WORD = re.compile(r"[^\s\"'“”‘’()\[\]]+")
_WORD = re.compile(r"\w")
_REACH = 40


def claim_span(text: str, start: int, end: int) -> Span | None:
    """Return the part of a sentence that is its claim, None if it has no word."""
    if not _WORD.search(text, start, end):
        return None
    start, end = _trim(text, start, end)
    joint = _JOINT.match(text, start, end)
    if joint:
        start, end = _trim(text, joint.end(), end)
    return Span(start, end)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Take off what stands loose at both ends, until nothing changes."""
    before = (-1, -1)
    while before != (start, end):
        before = (start, end)
        start, end = _trim_marks(text, *_trim_loose(text, start, end))
    return start, end


def _trim_loose(text: str, start: int, end: int) -> tuple[int, int]:
    while text[start] in _LOOSE and not _opens_number(text, start, end):
        start += 1
    while text[end - 1] in _LOOSE and not _is_abbreviated(text, start, end):
        end -= 1
    return start, end
