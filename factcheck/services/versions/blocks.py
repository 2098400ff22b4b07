"""The blocks of a new version: what the text says they are, and what people said of those they came from."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from factcheck.domain.anchoring import Outcome, Placement
from factcheck.domain.labels import BlockKind
from factcheck.domain.spans import Span
from factcheck.persistence.models import ArticleVersion
from factcheck.splitting import Block

BROKEN = "a paragraph ends inside it now"


@dataclass(frozen=True)
class NewBlock:
    """A block to be stored; `is_old` tells that the former version has the same one."""

    span: Span
    kind: BlockKind
    found_kind: BlockKind
    reason: str | None
    is_old: bool


class Homes:
    """Finds the block in which a place of the text lies."""

    def __init__(self, blocks: Sequence[Span]) -> None:
        self._blocks = blocks
        self._ends = [block.end for block in blocks]

    def of(self, span: Span) -> int:
        """Return the number of the block that holds the beginning of the span."""
        return bisect_right(self._ends, span.start)

    def within(self, place: Placement) -> Placement:
        """Return the placement, cut down to one block: a claim never reaches beyond its paragraph."""
        homes = {self.of(span) for span in place.spans}
        if len(homes) <= 1 and all(self._blocks[self.of(span)].holds(span) for span in place.spans):
            return place
        pieces = [piece for span in place.spans for piece in self._pieces(span)]
        sizes: Counter[int] = Counter()
        for number, piece in pieces:
            sizes[number] += len(piece)
        fullest = max(sizes, key=lambda number: (sizes[number], -number))
        kept = tuple(piece for number, piece in pieces if number == fullest)
        return replace(place, outcome=Outcome.CHANGED, spans=kept, why=BROKEN)

    def _pieces(self, span: Span) -> Iterator[tuple[int, Span]]:
        number = self.of(span)
        while number < len(self._blocks) and self._blocks[number].start < span.end:
            block = self._blocks[number]
            yield number, Span(max(span.start, block.start), min(span.end, block.end))
            number += 1


def worded_blocks(
    base: ArticleVersion,
    text: str,
    found: Sequence[Block],
    homes: Mapping[int, BlockKind],
    new: Container[int],
) -> tuple[NewBlock, ...]:
    """Return the blocks; a kind set by hand stays, and one that holds claims is no furniture.

    `homes` are the kinds of the blocks that claims came from, `new` the blocks that have new words.
    """
    known = {_plain(base.text[block.start : block.end]): block for block in base.blocks}
    blocks = []
    for number, block in enumerate(found):
        former = known.get(_plain(block.span.quote(text)))
        kind = former.kind if former and former.kind is not former.found_kind else block.kind
        if kind is BlockKind.FURNITURE:
            kind = homes.get(number, kind)
        is_old = former is not None and former.kind is not BlockKind.FURNITURE and number not in new
        blocks.append(NewBlock(block.span, kind, block.kind, block.reason, is_old))
    return tuple(blocks)


def _plain(words: str) -> str:
    return " ".join(words.split())
