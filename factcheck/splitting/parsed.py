"""Parsed sentences to claims: pieces of the tree as spans of the text, with kind."""

from collections.abc import Iterator, Sequence

from factcheck.domain.labels import ClaimKind
from factcheck.domain.spans import Span, reading_order
from factcheck.splitting.clauses.atoms import atoms_of
from factcheck.splitting.clauses.embedded import embedded_in, named_in
from factcheck.splitting.clauses.judging import judged
from factcheck.splitting.clauses.owned import Parts
from factcheck.splitting.clauses.pieces import Piece, pieces_of
from factcheck.splitting.clauses.wording import spans_of
from factcheck.splitting.drafts import ClaimDraft
from factcheck.splitting.levels import Level
from factcheck.splitting.quotations import Quotations
from factcheck.splitting.tree import Tree


def parsed_claims(
    text: str, trees: Sequence[Tree], quotations: Quotations, block: int, level: Level = Level.CLAUSE
) -> Iterator[ClaimDraft]:
    """Yield the claims of a sentence, whose segments were parsed one by one, in their order."""
    found: dict[tuple[Span, ...], ClaimDraft] = {}
    for tree in trees:
        parts = Parts(tree)
        for piece in _pieces(parts, level):
            spans = spans_of(tree, piece.own, text)
            if spans:
                is_quoted = all(map(quotations.holds, spans))
                label, is_checkable = judged(parts.tree, piece, is_quoted=is_quoted)
                source = spans_of(tree, piece.source, text)
                found.setdefault(spans, ClaimDraft(spans, source, block, label, is_checkable))
        for first, last in embedded_in(tree) + (named_in(tree) if level is Level.ATOMIC else []):
            spans = spans_of(tree, range(first, last + 1), text)
            if spans:
                found.setdefault(spans, ClaimDraft(spans, (), block, ClaimKind.EMBEDDED, True))
    yield from sorted(found.values(), key=_order)


def _pieces(parts: Parts, level: Level) -> Iterator[Piece]:
    for piece in pieces_of(parts):
        if level is Level.ATOMIC:
            yield from atoms_of(parts.tree, piece)
        else:
            yield piece


def _order(claim: ClaimDraft) -> tuple[int, bool, list[int], list[int]]:
    return reading_order(claim.spans, is_embedded=claim.kind is ClaimKind.EMBEDDED)
