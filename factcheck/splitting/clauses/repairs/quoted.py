"""Repairs of quotations: each quoted clause hangs on the verb of saying beside it."""

from collections.abc import Iterator

from factcheck.splitting.clauses.grammar import is_finite, is_predicate
from factcheck.splitting.clauses.repairs.moves import Move, hangs_on
from factcheck.splitting.clauses.speech import attributes, is_saying
from factcheck.splitting.tree import Tree

# A quotation that hangs on the verb or the clause that introduces it.
QUOTED = "ccomp:quoted"
_NEAR = 14
_SHORT = 3
_QUOTATION_MARKS = frozenset({'"', "“", "”", "``", "''"})


def quoted(tree: Tree) -> Iterator[Move]:
    """Hang each quoted clause on the verb of saying beside it, or on the clause before its colon."""
    for first, last in _quotations(tree):
        tops = [
            one for one in range(first, last + 1) if tree.is_word(one) and _is_top(tree, one, first, last)
        ]
        heads = [one for one in tops if _can_stand(tree, one)]
        if not heads and _has_colon(tree, first) and len(tops) > 0 and last - first > _SHORT:
            heads = tops[:1]
        verb = _introducing(tree, first, last)
        if not heads or verb is None or any(hangs_on(tree.tokens, verb, one) for one in heads):
            continue
        yield heads[0], verb, QUOTED
        yield from ((one, heads[0], "conj" if one in heads else "dep") for one in tops if one != heads[0])


def _can_stand(tree: Tree, place: int) -> bool:
    return is_predicate(tree, place) and (is_finite(tree, place) or tree.tag(place) == "VB")


def _has_colon(tree: Tree, first: int) -> bool:
    return first >= 2 and tree.tokens[first - 2].text == ":"


def _quotations(tree: Tree) -> Iterator[tuple[int, int]]:
    """Yield the first and last token inside each pair of quotation marks, or up to the sentence's end."""
    start: int | None = None
    for place, token in enumerate(tree.tokens):
        if token.text not in _QUOTATION_MARKS:
            continue
        if start is None and token.text != "”":
            start = place + 1
        elif start is not None:
            yield start, place - 1
            start = None
    if start is not None and start < len(tree):
        yield start, len(tree) - 1


def _is_top(tree: Tree, place: int, first: int, last: int) -> bool:
    head = tree.tokens[place].head
    return head == place or not first <= head <= last


def _introducing(tree: Tree, first: int, last: int) -> int | None:
    """Return the verb of saying before or after a quotation, or the head of the clause before its colon."""
    before = [one for one in range(first - 1) if tree.is_word(one)]
    if _has_colon(tree, first) and before:
        return next((one for one in tree.roots if one < first and tree.child(one, "cop") is None), None)
    for one in reversed(before[-_NEAR:]):
        if is_saying(tree, one) and attributes(tree, one) and _is_right_before(tree, one, first):
            return one
    if tree.tokens[last].text != "," and (last + 2 >= len(tree) or tree.tokens[last + 2].text != ","):
        return None
    after = [one for one in range(last + 2, len(tree)) if tree.is_word(one)]
    return next((one for one in after[:_NEAR] if is_saying(tree, one) and attributes(tree, one)), None)


def _is_right_before(tree: Tree, verb: int, first: int) -> bool:
    """Tell whether the quotation opens right after the verb, a comma or a colon between them or not."""
    return all(not tree.is_word(one) for one in range(verb + 1, first)) or (
        first >= 2 and tree.tokens[first - 2].text in {",", ":"}
    )
