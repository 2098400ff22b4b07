"""The article's text cut at the edges of its claims, so that marks can stand where one begins or ends."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.domain.report import BlockRecord, Report, ReportRow
from factcheck.domain.spans import Span


@dataclass(frozen=True, eq=False)
class Mark:
    """One span of a claim; `is_first` is false where a claim goes on after a gap."""

    row: ReportRow
    span: Span
    is_first: bool


@dataclass(frozen=True)
class Piece:
    """A run of text inside which no claim begins or ends."""

    text: str
    starts: tuple[Mark, ...]
    ends: tuple[Mark, ...]


def cut_blocks(report: Report) -> Iterator[tuple[BlockRecord, list[Piece]]]:
    """Yield each block with its pieces."""
    marks = sorted(_marks(report), key=lambda mark: (mark.span.start, -mark.span.end))
    begins = [mark.span.start for mark in marks]
    for block in report.blocks:
        first, last = bisect_left(begins, block.span.start), bisect_left(begins, block.span.end)
        inside = [mark for mark in marks[first:last] if block.span.holds(mark.span)]
        yield block, _pieces(report.article.text, block.span, inside)


def _marks(report: Report) -> Iterator[Mark]:
    for row in report.rows:
        for position, span in enumerate(row.spans):
            yield Mark(row, span, is_first=position == 0)


def _pieces(text: str, block: Span, marks: Sequence[Mark]) -> list[Piece]:
    starts: dict[int, list[Mark]] = defaultdict(list)
    ends: dict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        starts[mark.span.start].append(mark)
        ends[mark.span.end].append(mark)
    edges = sorted({block.start, block.end, *starts, *ends})
    return [
        Piece(text[start:end], tuple(starts.get(start, ())), tuple(reversed(ends.get(end, ()))))
        for start, end in pairwise(edges)
    ]
