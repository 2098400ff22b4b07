"""Moves: what a repair changes in a tree, and the noun phrase before a comma."""

from collections.abc import Sequence
from dataclasses import replace

from factcheck.splitting.clauses.grammar import mark_before
from factcheck.splitting.tree import Token, Tree

# A token's place, its new head and its new relation.
Move = tuple[int, int, str]
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_INSIDE_NAMES = frozenset({"flat", "compound", "nmod:desc"})


def moved(tree: Tree, moves: list[Move]) -> Tree:
    """Return the tree with its tokens moved, those left out that would hang on themselves."""
    tokens = list(tree.tokens)
    for place, head, relation in moves:
        if place == head or not hangs_on(tokens, head, place):
            tokens[place] = replace(tokens[place], head=head, relation=relation)
    return Tree(tokens)


def hangs_on(tokens: Sequence[Token], place: int, other: int) -> bool:
    """Tell whether the first token is, or hangs on, the other."""
    while place != other and tokens[place].head != place:
        place = tokens[place].head
    return place == other


def noun_before(tree: Tree, place: int) -> int | None:
    """Return the head of the noun phrase that ends at the comma or dash before the word."""
    if mark_before(tree, place) not in {",", "—", "–"}:
        return None
    here = place - 2
    while here >= 0 and not tree.is_word(here):
        here -= 1
    if here < 0 or tree.tag(here) not in _NOUNS:
        return None
    while tree.tokens[here].relation in _INSIDE_NAMES and tree.tag(tree.tokens[here].head) in _NOUNS:
        here = tree.tokens[here].head
    return here
