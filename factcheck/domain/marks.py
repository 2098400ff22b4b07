"""Marks: how spans of claims, sources, findings and gaps lie in a text, as pieces that nest properly."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from factcheck.domain.spans import Span

# Lines under the text are told apart to this depth; below it they would meet the next line of text.
DEEPEST_LANE = 2


class PieceKind(StrEnum):
    """What a piece of marked text is."""

    TEXT = "text"
    OPEN = "open"
    CLOSE = "close"


class MarkRole(StrEnum):
    """What a mark stands for: a claim, who says it, a finding that meets no claim, words in no claim."""

    CLAIM = "claim"
    SOURCE = "source"
    FINDING = "finding"
    GAP = "gap"


class Piece(NamedTuple):
    """Words, or the start or end of one segment of a mark. A tuple, since long texts have ten thousands.

    `key` names the mark; `is_edge` is set where a mark begins for the first time or ends for good, and
    `is_cut` where it has more than one segment.
    """

    kind: PieceKind
    text: str = ""
    key: str = ""
    is_edge: bool = False
    role: MarkRole = MarkRole.CLAIM
    lane: int = 0
    is_cut: bool = False


@dataclass(frozen=True, slots=True)
class Mark:
    """One span to mark; the spans of one claim share the key.

    `lane` is how deep the line under the span lies; it is worked out when the marks are laid on the text.
    """

    span: Span
    key: str
    role: MarkRole = MarkRole.CLAIM
    lane: int = 0


def marked(text: str, start: int, end: int, marks: Iterable[Mark]) -> tuple[Piece, ...]:
    """Return text[start:end] with its marks as pieces that nest; marks that cross are cut in two.

    The longer of two marks that start together goes outside. What lies outside the range is left out.
    """
    pieces = _swept(text, start, end, _in_lanes(_inside(marks, start, end)))
    _set_edges(pieces)
    return tuple(pieces)


def _inside(marks: Iterable[Mark], start: int, end: int) -> list[Mark]:
    clipped = [
        _clipped(mark, start, end) for mark in marks if mark.span.start < end and mark.span.end > start
    ]
    return sorted(clipped, key=lambda mark: (mark.span.start, -mark.span.end))


def _clipped(mark: Mark, start: int, end: int) -> Mark:
    if mark.span.start >= start and mark.span.end <= end:
        return mark
    return replace(mark, span=Span(max(mark.span.start, start), min(mark.span.end, end)))


def _in_lanes(marks: Iterable[Mark]) -> list[Mark]:
    """Give each span of a claim the first lane that no other has there, so that a cut span keeps one line."""
    laid: list[Mark] = []
    active: list[Mark] = []
    for mark in marks:
        if mark.role is MarkRole.CLAIM:
            active = [other for other in active if other.span.end > mark.span.start]
            taken = {other.lane for other in active}
            lane = next((lane for lane in range(DEEPEST_LANE) if lane not in taken), DEEPEST_LANE)
            mark = replace(mark, lane=lane) if lane else mark
            active.append(mark)
        laid.append(mark)
    return laid


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
        pieces.extend(_piece(PieceKind.OPEN, mark) for mark in fresh)
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
    pieces.extend(_piece(PieceKind.CLOSE, mark) for mark in reversed(closed))
    return [mark for mark in closed if mark.span.end > place]


def _piece(kind: PieceKind, mark: Mark) -> Piece:
    return Piece(kind, key=mark.key, role=mark.role, lane=mark.lane)


def _set_edges(pieces: list[Piece]) -> None:
    first: dict[tuple[MarkRole, str], int] = {}
    last: dict[tuple[MarkRole, str], int] = {}
    opened: Counter[tuple[MarkRole, str]] = Counter()
    for place, piece in enumerate(pieces):
        if piece.kind is PieceKind.OPEN:
            first.setdefault((piece.role, piece.key), place)
            opened[piece.role, piece.key] += 1
        elif piece.kind is PieceKind.CLOSE:
            last[piece.role, piece.key] = place
    for place in (*first.values(), *last.values()):
        pieces[place] = pieces[place]._replace(is_edge=True)
    if opened.total() > len(opened):
        pieces[:] = [piece._replace(is_cut=opened[piece.role, piece.key] > 1) for piece in pieces]
