"""Lists: “bread, milk and eggs”, and the claim once for each item."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from factcheck.splitting.clauses.grammar import is_verb
from factcheck.splitting.clauses.pieces import Piece
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

# So many claims at most from the lists of one.
_MOST = 12
_TOGETHER = word_list("between among both either neither respectively together each combined vs versus one")
_DOING_TOGETHER = word_list(
    """
    meet meets met marry marries married agree agreed differ differed separate separated combine
    combined merge merged clash clashed shake shook talk talked discuss discussed compare compared
    """
)
_SHARED = frozenset({"case", "det", "mark", "aux", "cop", "nsubj", "expl"})


def unlisted(tree: Tree, piece: Piece) -> Iterator[Piece]:
    """Yield the claim once for each way to take one item of each list in it."""
    kept: list[list[frozenset[int]]] = []
    count = 1
    for items in _lists(tree, piece.own):
        if count * len(items) <= _MOST:
            count *= len(items)
            kept.append(items)
    for left_out in product(*kept):
        yield replace(piece, own=piece.own.difference(*left_out))


def _lists(tree: Tree, own: frozenset[int]) -> Iterator[list[frozenset[int]]]:
    """Yield, for each list, what to leave out so that only its first, second, ... item stays."""
    for head in sorted(own):
        joined = [one for one in tree.having(head, "conj") if one in own]
        if joined and _can_part(tree, head, joined):
            yield [_without(tree, head, joined, kept) for kept in (head, *joined)]


def _can_part(tree: Tree, head: int, joined: Sequence[int]) -> bool:
    joints = {tree.words[one] for item in joined for one in tree.having(item, "cc")}
    is_item = tree.tag(head)[0] in "NV" or (tree.tag(head)[0] == "J" and tree.relation(head) != "amod")
    if not joints or joints & {"nor", "but"} or not is_item:
        return False
    near = {tree.words[one] for one in tree.having(head, "case", "cc", "det", "advmod")}
    is_shared = tree.words[tree.tokens[head].head] in _DOING_TOGETHER and tree.relation(head) == "nsubj"
    return not (near & _TOGETHER or is_shared or "respectively" in tree.words)


def _without(tree: Tree, head: int, joined: Sequence[int], kept: int) -> frozenset[int]:
    """Return the words of the other items, so that what all of them share stays."""
    left: set[int] = set()
    for one in joined:
        left |= set(tree.having(one, "cc"))
        if one != kept:
            left |= tree.below(one)
    if kept != head:
        left |= tree.below(head, without=joined) - _shared(tree, head, kept)
    elif is_verb(tree, head) and tree.child(head, "obj") is None:
        left -= {place for one in tree.having(joined[-1], "obj", "obl") for place in tree.below(one)}
    return frozenset(left)


def _shared(tree: Tree, head: int, kept: int) -> set[int]:
    """Return what hangs on the first item and holds for the other: a preposition, a subject, an object."""
    shared: set[int] = set()
    for one in tree.children[head]:
        relation = tree.relation(one)
        is_before = relation in _SHARED and one < head and tree.child(kept, relation) is None
        is_around = is_verb(tree, head) and relation in {"obl", "advmod", "obj"} and not head < one < kept
        if is_before or is_around:
            shared |= tree.below(one)
    return shared
