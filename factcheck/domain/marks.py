"""Marks: how the spans of claims and findings lie in a text, as pieces that nest properly."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from factcheck.domain.spans import Span


class PieceKind(StrEnum):
    """What a piece of marked text is."""

    TEXT = "text"
    OPEN = "open"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words, or the start or end of one segment of a mark.

    `key` names the mark; `is_edge` is set where a mark begins for the first time or ends for good.
    """

    kind: PieceKind
    text: str = ""
    key: str = ""
    is_edge: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """One span to mark; the spans of one claim share the key."""

    span: Span
    key: str


def marked(text: str, start: int, end: int, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """Return text[start:end] with its marks as pieces that nest; marks that cross are cut in two.

    The longer of two marks that start together goes outside. What lies outside the range is left out.
    """
    pieces = _swept(text, start, end, _inside(marks, start, end))
    return tuple(_with_edges(pieces))


def _inside(marks: Iterable[Mark], start: int, end: int) -> list[Mark]:
    clipped = [
        Mark(Span(max(mark.span.start, start), min(mark.span.end, end)), mark.key)
        for mark in marks
        if mark.span.start < end and mark.span.end > start
    ]
    return sorted(clipped, key=lambda mark: (mark.span.start, -mark.span.end))


def _swept(text: str, start: int, end: int, marks: Sequence[Mark]) -> list[Piece]:
    opening: dict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        opening[mark.span.start].append(mark)
    places = sorted({place for mark in marks for place in (mark.span.start, mark.span.end)})
    pieces: list[Piece] = []
    stack: list[Mark] = []
    at = start
    for place in places:
        if place > at:
            pieces.append(Piece(PieceKind.TEXT, text[at:place]))
            at = place
        cut = _close(pieces, stack, place)
        fresh = sorted(cut + opening[place], key=lambda mark: -mark.span.end)
        pieces.extend(Piece(PieceKind.OPEN, key=mark.key) for mark in fresh)
        stack.extend(fresh)
    if at < end:
        pieces.append(Piece(PieceKind.TEXT, text[at:end]))
    return pieces


def _close(pieces: list[Piece], stack: list[Mark], place: int) -> list[Mark]:
    """Close what ends here, and return what had to be closed with it and goes on."""
    ends = [depth for depth, mark in enumerate(stack) if mark.span.end <= place]
    if not ends:
        return []
    closed = stack[ends[0] :]
    del stack[ends[0] :]
    pieces.extend(Piece(PieceKind.CLOSE, key=mark.key) for mark in reversed(closed))
    return [mark for mark in closed if mark.span.end > place]


def _with_edges(pieces: Sequence[Piece]) -> list[Piece]:
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for place, piece in enumerate(pieces):
        if piece.kind is PieceKind.OPEN:
            first.setdefault(piece.key, place)
        elif piece.kind is PieceKind.CLOSE:
            last[piece.key] = place
    edges = {*first.values(), *last.values()}
    return [
        Piece(piece.kind, piece.text, piece.key, place in edges and piece.kind is not PieceKind.TEXT)
        for place, piece in enumerate(pieces)
    ]
