"""Pieces: the words of each claim of a parsed sentence, and of whoever says it."""

from dataclasses import dataclass

from factcheck.splitting.clauses.cuts import Clause, Cut
from factcheck.splitting.clauses.owned import Parts
from factcheck.splitting.clauses.sharing import words_of


@dataclass(frozen=True)
class Piece:
    """The words of one claim and of its source, as places in the tree."""

    head: int
    cut: Cut
    own: frozenset[int]
    source: frozenset[int]


def pieces_of(parts: Parts) -> list[Piece]:
    """Return a piece for each clause that is a claim, in the order of their heads."""
    return [
        Piece(head, clause.cut, frozenset(own), frozenset(_source_of(parts, clause)))
        for head, clause in sorted(parts.clauses.items())
        if clause.cut is not Cut.SOURCE and head not in parts.saying and (own := words_of(parts, clause))
    ]


def _source_of(parts: Parts, clause: Clause) -> set[int]:
    """Return the words that say whose claim it is; what tells of the speaker is nobody's."""
    words: set[int] = set()
    for one in parts.clauses.values():
        if one.cut is Cut.SOURCE and one.parent == clause.head:
            words |= parts.owned[one.head]
    parent = parts.parent_of(clause)
    if clause.cut is Cut.ROOT or parent.cut is Cut.SOURCE:
        return words
    if clause.cut is Cut.CONTENT:
        return words | words_of(parts, parent) | _source_of(parts, parent)
    return words if parent.head in parts.saying else words | _source_of(parts, parent)
