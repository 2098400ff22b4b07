"""The text of an article as its page shows it: blocks in order, with the marks of claims and findings."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, groupby

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.coverage import Coverage, coverage_of
from factcheck.domain.labels import BlockKind
from factcheck.domain.marks import Mark, MarkRole, Piece, marked
from factcheck.domain.spans import Span
from factcheck.persistence.models import Block, Claim, Finding
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
    """One block, from `start` on; `number` counts the paragraphs, `lines` is the nearest known height."""

    start: int
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
    """The whole text; `headline` is its first one, if it has any. Marks are keyed by number or finding id.

    `coverage` is there when it was asked for.
    """

    headline: TextBlock | None
    sections: tuple[Section, ...]
    left_out: tuple[str, ...]
    coverage: Coverage | None


def read_blocks(session: Session, rows: ArticleRows) -> Sequence[Block]:
    """Return the blocks of the version in order."""
    query = select(Block).where(Block.version_id == rows.version.id)
    return session.scalars(query.order_by(Block.position)).all()


def article_text(rows: ArticleRows, blocks: Sequence[Block], *, with_gaps: bool = False) -> ArticleText:
    """Return the text with its marks: claims, their sources, open findings that meet no claim, and gaps."""
    text = rows.version.text
    coverage = coverage_in(text, blocks, _covering(rows)) if with_gaps else None
    shown = _blocks(text, blocks, _marks_by_block(rows, blocks, coverage))
    headline = next((block for block in shown if block.kind is BlockKind.HEADLINE), None)
    rest = [block for block in shown if block is not headline]
    return ArticleText(
        headline=headline,
        sections=tuple(
            Section(kind, tuple(group)) for kind, group in groupby(rest, key=lambda block: block.kind)
        ),
        left_out=tuple(
            text[block.start : block.end] for block in blocks if block.kind is BlockKind.FURNITURE
        ),
        coverage=coverage,
    )


def _covering(rows: ArticleRows) -> Iterable[Span]:
    for claim in rows.claims:
        yield from chain(rows.spans.get(claim.id, ()), rows.sources.get(claim.id, ()))


def _blocks(text: str, blocks: Sequence[Block], marks: Mapping[int, Iterable[Mark]]) -> list[TextBlock]:
    shown: list[TextBlock] = []
    number = 0
    for block in blocks:
        if block.kind is BlockKind.FURNITURE:
            continue
        number += block.kind is BlockKind.BODY
        shown.append(
            TextBlock(
                start=block.start,
                kind=block.kind,
                number=number if block.kind is BlockKind.BODY else None,
                lines=_lines(block.end - block.start),
                pieces=marked(text, block.start, block.end, marks.get(block.id, ())),
            )
        )
    return shown


def coverage_in(text: str, blocks: Iterable[Block], spans: Iterable[Span]) -> Coverage:
    """Return how much of the text, page furniture aside, lies in these spans."""
    content = [Span(block.start, block.end) for block in blocks if block.kind is not BlockKind.FURNITURE]
    return coverage_of(text, content, spans)


def source_marks(claims: Iterable[Claim], sources: Mapping[int, Iterable[Span]]) -> list[Mark]:
    """Return a mark for each source, keyed by the numbers of the claims that it stands for."""
    numbers: dict[Span, list[str]] = defaultdict(list)
    for claim in claims:
        for span in sources.get(claim.id, ()):
            numbers[span].append(str(claim.number))
    return [Mark(span, " ".join(known), MarkRole.SOURCE) for span, known in numbers.items()]


def gap_marks(coverage: Coverage | None) -> list[Mark]:
    """Return a mark for each run of words that nothing covers, keyed by its place among them."""
    gaps = coverage.gaps if coverage else ()
    return [Mark(span, str(place), MarkRole.GAP) for place, span in enumerate(gaps, 1)]


def spread(marks: Iterable[Mark], blocks: Sequence[Block]) -> dict[int, list[Mark]]:
    """Return the marks by the blocks that they touch; a source may stand in another block than its claim."""
    starts = [block.start for block in blocks]
    found: dict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        for block in blocks[max(0, bisect_right(starts, mark.span.start) - 1) :]:
            if block.start >= mark.span.end:
                break
            found[block.id].append(mark)
    return found


def outside_findings(rows: ArticleRows) -> Sequence[Finding]:
    """Return the open findings that meet no claim."""
    return [finding for finding in rows.open_findings if not finding.claim_ids]


def _marks_by_block(
    rows: ArticleRows, blocks: Sequence[Block], coverage: Coverage | None
) -> dict[int, list[Mark]]:
    marks = [Mark(span, str(claim.number)) for claim in rows.claims for span in rows.spans.get(claim.id, ())]
    marks += source_marks(rows.claims, rows.sources)
    marks += [
        Mark(Span(start, end), finding.public_id, MarkRole.FINDING)
        for finding in outside_findings(rows)
        for start, end in finding.spans
    ]
    return spread([*marks, *gap_marks(coverage)], blocks)


def _lines(characters: int) -> int:
    """Return the smallest of the known heights that holds the characters."""
    lines = -(-characters // LINE_CHARACTERS)
    return next((step for step in LINE_STEPS if lines <= step), LINE_STEPS[-1])
