"""The words that a person's choice makes: whole words of one block, with the edges that a claim has."""

from collections.abc import Iterable, Sequence

from factcheck.domain.cuts import grown, next_word_edge, whole_words
from factcheck.domain.labels import BlockKind
from factcheck.domain.spans import Span, trimmed
from factcheck.errors import Invalid
from factcheck.persistence.models import ArticleVersion, Block
from factcheck.splitting.edges import claim_span


def placed_words(version: ArticleVersion, chosen: Sequence[Span]) -> tuple[Block, tuple[Span, ...]]:
    """Return the block and the spans that the chosen pieces of the text make; raises Invalid."""
    block = _block_of(version, chosen)
    words = snapped(version.text, Span(block.start, block.end), chosen)
    if not words:
        raise Invalid("Choose at least one word.", field="spans")
    return block, words


def _block_of(version: ArticleVersion, chosen: Sequence[Span]) -> Block:
    if any(span.end > len(version.text) for span in chosen):
        raise Invalid("These places are not in the text: choose the words again.", field="spans")
    pieces = [piece for span in chosen if (piece := trimmed(version.text, span.start, span.end))]
    if not pieces:
        raise Invalid("Choose at least one word.", field="spans")
    first, last = min(pieces).start, max(piece.end for piece in pieces)
    touched = [block for block in version.blocks if block.start < last and first < block.end]
    if len(touched) != 1 or not Span(touched[0].start, touched[0].end).holds(Span(first, last)):
        raise Invalid("A claim stays inside one paragraph: choose words of one only.", field="spans")
    if touched[0].kind is BlockKind.FURNITURE:
        raise Invalid("This line is left out as page furniture, so it holds no claim.", field="spans")
    return touched[0]


def snapped(text: str, block: Span, chosen: Iterable[Span]) -> tuple[Span, ...]:
    """Return the chosen pieces as whole words, grown together, without what stays outside at their edges."""
    pieces = grown(text, [whole_words(text, block, span) for span in chosen])
    spans = [span for piece in pieces if (span := claim_span(text, piece.start, piece.end))]
    return grown(text, spans)


def cut_places(text: str, spans: Sequence[Span], at: Iterable[int]) -> tuple[int, ...]:
    """Return the offsets to cut at: a place inside a word goes to its nearer end."""
    bounds = Span(spans[0].start, spans[-1].end)
    return tuple(next_word_edge(text, bounds, place) for place in at)


def without_edges(text: str, part: Iterable[Span], *, of: Sequence[Span]) -> tuple[Span, ...]:
    """Return a part without what stays outside at the places where it was cut; what was not cut stays."""
    whole = frozenset(of)
    kept = (span if span in whole else claim_span(text, span.start, span.end) for span in part)
    return tuple(span for span in kept if span)
