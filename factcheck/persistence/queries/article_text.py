"""The text of an article as its page shows it: blocks in order, with the marks of claims and findings."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.labels import BlockKind
from factcheck.domain.marks import Mark, Piece, marked
from factcheck.domain.spans import Span
from factcheck.persistence.models import Block, Finding
from factcheck.persistence.queries.claim_rows import ArticleRows

LINE_CHARACTERS = 70
LINE_STEPS = (1, 2, 4, 8, 16, 32)
PLACES = {
    BlockKind.HEADLINE: "Headline",
    BlockKind.SUBHEADING: "Subheading",
    BlockKind.CAPTION: "Photo caption",
    BlockKind.LIST: "List",
    BlockKind.QUOTATION: "Quotation",
    BlockKind.FURNITURE: "Page furniture",
}


@dataclass(frozen=True)
class TextBlock:
    """One block; `number` counts the paragraphs, `lines` is the nearest known height."""

    kind: BlockKind
    number: int | None
    lines: int
    pieces: tuple[Piece, ...]


@dataclass(frozen=True)
class Section:
    """Neighbouring blocks of one kind, such as the items of a list."""

    kind: BlockKind
    blocks: tuple[TextBlock, ...]


@dataclass(frozen=True)
class ArticleText:
    """The whole text; `headline` is its first one, if it has any. Marks are keyed by number or finding id."""

    headline: TextBlock | None
    sections: tuple[Section, ...]
    left_out: tuple[str, ...]


def read_blocks(session: Session, rows: ArticleRows) -> Sequence[Block]:
    """Return the blocks of the version in order."""
    query = select(Block).where(Block.version_id == rows.version.id)
    return session.scalars(query.order_by(Block.position)).all()


def places_of(blocks: Iterable[Block]) -> dict[int, str]:
    """Return, by block id, where a block stands, in words."""
    places, number = {}, 0
    for block in blocks:
        number += block.kind is BlockKind.BODY
        places[block.id] = PLACES.get(block.kind, f"Paragraph {number}")
    return places


def article_text(rows: ArticleRows, blocks: Sequence[Block]) -> ArticleText:
    """Return the text with a mark on each claim, and on each open finding that meets no claim."""
    marks = _marks_by_block(rows, blocks)
    shown: list[TextBlock] = []
    number = 0
    for block in blocks:
        if block.kind is BlockKind.FURNITURE:
            continue
        number += block.kind is BlockKind.BODY
        shown.append(
            TextBlock(
                kind=block.kind,
                number=number if block.kind is BlockKind.BODY else None,
                lines=_lines(block.end - block.start),
                pieces=marked(rows.version.text, block.start, block.end, marks[block.id]),
            )
        )
    headline = next((block for block in shown if block.kind is BlockKind.HEADLINE), None)
    rest = [block for block in shown if block is not headline]
    return ArticleText(
        headline=headline,
        sections=tuple(
            Section(kind, tuple(group)) for kind, group in groupby(rest, key=lambda block: block.kind)
        ),
        left_out=tuple(
            rows.version.text[block.start : block.end]
            for block in blocks
            if block.kind is BlockKind.FURNITURE
        ),
    )


def outside_findings(rows: ArticleRows) -> Sequence[Finding]:
    """Return the open findings that meet no claim."""
    return [finding for finding in rows.open_findings if finding.claim_id is None]


def _marks_by_block(rows: ArticleRows, blocks: Sequence[Block]) -> dict[int, list[Mark]]:
    marks: dict[int, list[Mark]] = defaultdict(list)
    for claim in rows.claims:
        for span in rows.spans.get(claim.id, ()):
            marks[claim.block_id].append(Mark(span, str(claim.number)))
    for finding in outside_findings(rows):
        for start, end in finding.spans:
            for block in blocks:
                if start < block.end and end > block.start:
                    marks[block.id].append(Mark(Span(start, end), finding.public_id))
    return marks


def _lines(characters: int) -> int:
    """Return the smallest of the known heights that holds the characters."""
    lines = -(-characters // LINE_CHARACTERS)
    return next((step for step in LINE_STEPS if lines <= step), LINE_STEPS[-1])
