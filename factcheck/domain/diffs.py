"""Two wordings side by side, word by word."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from factcheck.domain.anchoring.pairing import aligned, paired_parts
from factcheck.domain.anchoring.records import Wording
from factcheck.domain.anchoring.words import Words

_PIECE = re.compile(r"\w+|[^\w\s]|\s+")


class Change(StrEnum):
    """Whether a piece stands in both wordings, in the former alone or in the present alone."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True)
class DiffPiece:
    """Some words that were left, taken out or put in."""

    change: Change
    words: str


@dataclass(frozen=True)
class DiffRow:
    """A paragraph in both versions; a side is None where it is not there.

    `is_moved` tells that it has changed places with others.
    """

    before: tuple[DiffPiece, ...] | None
    after: tuple[DiffPiece, ...] | None
    is_moved: bool = False

    @property
    def is_same(self) -> bool:
        """Tell whether both sides read the same."""
        pieces = [*(self.before or ()), *(self.after or ())]
        is_on_both = self.before is not None and self.after is not None
        return is_on_both and all(piece.change is Change.SAME for piece in pieces)


def word_diff(old: str, new: str) -> tuple[DiffPiece, ...]:
    """Return the pieces of both wordings in one line: what was taken out stands before what was put in."""
    pieces = list(_pieces(old, new))
    found: list[DiffPiece] = []
    for is_same, run in groupby(_without_islands(pieces), key=lambda piece: piece.change is Change.SAME):
        told = list(run)
        for change in [Change.SAME] if is_same else [Change.REMOVED, Change.ADDED]:
            words = "".join(piece.words for piece in told if piece.change is change)
            found += [DiffPiece(change, words)] if words else []
    return tuple(found)


def one_side(pieces: Sequence[DiffPiece], *, without: Change) -> tuple[DiffPiece, ...]:
    """Return the pieces of one of the two wordings: all but those that only the other has."""
    return tuple(piece for piece in pieces if piece.change is not without)


def _pieces(old: str, new: str) -> Iterator[DiffPiece]:
    former, present = _PIECE.findall(old), _PIECE.findall(new)
    plain, other_plain = [_plain(words) for words in former], [_plain(words) for words in present]
    at = there = 0
    for place, other in [*aligned(plain, other_plain), (len(former), len(present))]:
        yield from (DiffPiece(Change.REMOVED, words) for words in former[at:place])
        yield from (DiffPiece(Change.ADDED, words) for words in present[there:other])
        if other < len(present):
            yield DiffPiece(Change.SAME, present[other])
        at, there = place + 1, other + 1


def _plain(words: str) -> str:
    return " " if words.isspace() else words


def _without_islands(pieces: Sequence[DiffPiece]) -> Iterator[DiffPiece]:
    """Yield the pieces; a space that alone is the same between changed words belongs to both wordings."""
    for place, piece in enumerate(pieces):
        beside = [*pieces[max(0, place - 1) : place], *pieces[place + 1 : place + 2]]
        is_island = piece.change is Change.SAME and piece.words.isspace() and len(beside) == 2
        if is_island and all(other.change is not Change.SAME for other in beside):
            yield DiffPiece(Change.REMOVED, piece.words)
            yield DiffPiece(Change.ADDED, piece.words)
        else:
            yield piece


def side_by_side(old: Wording, new: Wording) -> tuple[DiffRow, ...]:
    """Return the paragraphs of both texts in the order of the new one.

    A paragraph that was taken out stands behind the one that came before it in the old text.
    """
    former, present = Words(old), Words(new)
    origin = {
        other: place for place, other in sorted(paired_parts(former, present), key=lambda pair: pair[1])
    }
    places = list(origin.values())
    in_place = {places[at] for at, _ in aligned(places, sorted(places))}
    removed = _taken_out(former, set(origin.values()))
    rows = removed[-1]
    for other, part in enumerate(present.parts):
        text = part.quote(present.text)
        place = origin.get(other)
        if place is None:
            rows.append(DiffRow(None, (DiffPiece(Change.ADDED, text),)))
        else:
            pieces = word_diff(former.parts[place].quote(former.text), text)
            before, after = one_side(pieces, without=Change.ADDED), one_side(pieces, without=Change.REMOVED)
            rows.append(DiffRow(before, after, is_moved=place not in in_place))
            rows += removed[place]
    return tuple(rows)


def _taken_out(former: Words, kept: set[int]) -> defaultdict[int, list[DiffRow]]:
    """Return the rows of paragraphs that are gone, by the paragraph before them that is still there."""
    rows: defaultdict[int, list[DiffRow]] = defaultdict(list)
    last = -1
    for place, part in enumerate(former.parts):
        if place in kept:
            last = place
        else:
            rows[last].append(DiffRow((DiffPiece(Change.REMOVED, part.quote(former.text)),), None))
    return rows
