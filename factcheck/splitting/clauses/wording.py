"""Wording: words of a tree as exact spans of the text, with the marks inside them in pairs."""

import re
from collections.abc import Iterable
from itertools import pairwise

from factcheck.domain.spans import Span
from factcheck.splitting.edges import edged
from factcheck.splitting.tree import Tree

_PARTNERS = {"“": "”", "«": "»", "(": ")", "[": "]"}
_CLOSING = {closing: opening for opening, closing in _PARTNERS.items()}
_AFTER = re.compile(r"[.,;:!?…]{0,3}[”»)\]\"]")
_REST = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_STRAIGHT = '"'


def spans_of(tree: Tree, places: Iterable[int], text: str) -> tuple[Span, ...]:
    """Return the spans of these words; those with nothing but marks and space between them are one.

    A mark whose partner stands right outside is taken in; one whose partner is further away divides.
    """
    found: list[Span] = []
    for first, last in runs(tree, places):
        start, end = tree.tokens[first].start, tree.tokens[last].end
        found += _paired(text, _word_start(text, start), _word_end(text, end))
    return tuple(found)


def runs(tree: Tree, places: Iterable[int]) -> list[tuple[int, int]]:
    """Return the first and last word of each run without another word between."""
    found: list[tuple[int, int]] = []
    for place in sorted(one for one in places if tree.is_word(one)):
        if found and not any(tree.is_word(one) for one in range(found[-1][1] + 1, place)):
            found[-1] = (found[-1][0], place)
        else:
            found.append((place, place))
    return found


def _word_start(text: str, start: int) -> int:
    """Return the start of the word that a short form divides: “n't” begins at the “do” before it."""
    while start > 0 and text[start - 1].isalnum() and text[start].isalnum():
        start -= 1
    return start


def _word_end(text: str, end: int) -> int:
    """Return the end of the word that a short form divides: “do” ends with the “n't” after it."""
    rest = _REST.match(text, end)
    return rest.end() if rest and text[end - 1].isalnum() else end


def _paired(text: str, start: int, end: int) -> list[Span]:
    lone = _lone_marks(text, start, end)
    if not lone:
        return [Span(start, end)]
    close = _AFTER.match(text, end)
    if close and text[close.end() - 1] == _partner(text[lone[-1]]):
        return _paired(text, start, close.end())
    if start and text[start - 1] == _partner(text[lone[0]]):
        return _paired(text, start - 1, end)
    pieces = (
        edged(text, one + 1, other) for one, other in pairwise([start - 1, *lone, end]) if one + 1 < other
    )
    return [piece for piece in pieces if piece]


def _lone_marks(text: str, start: int, end: int) -> list[int]:
    """Return where marks stand whose partners do not; a straight mark after a figure means inches."""
    opened: list[int] = []
    lone: list[int] = []
    for place in range(start, end):
        mark = text[place]
        if opened and mark == _PARTNERS.get(text[opened[-1]], _STRAIGHT):
            opened.pop()
        elif mark in _PARTNERS or (mark == _STRAIGHT and not text[place - 1 : place].isdigit()):
            opened.append(place)
        elif mark in _CLOSING:
            lone.append(place)
    return sorted(lone + opened)


def _partner(mark: str) -> str:
    return _PARTNERS.get(mark) or _CLOSING.get(mark) or mark
