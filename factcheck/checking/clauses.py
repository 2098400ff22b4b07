"""Which verb a word hangs on, and whose act it is, read from a dependency tree."""

from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree

_RELATIVE = frozenset({"who", "which", "that", "whom"})
_SHARING = frozenset({"conj", "advcl", "xcomp", "parataxis", "ccomp", "dep", "obj"})
_LONGEST_WAY = 12


def top_of(tree: Tree, span: Span) -> int | None:
    """Return the token of the span that hangs on something outside it."""
    inside = [
        number
        for number, token in enumerate(tree.tokens)
        if span.start < token.end and token.start < span.end
    ]
    heads = (number for number in inside if tree.tokens[number].head not in inside)
    return next(heads, inside[0] if inside else None)


def verb_above(tree: Tree, place: int) -> int:
    """Return the nearest verb that the token hangs on, or the root; a verb is not its own."""
    here = tree.tokens[place].head
    for _ in range(_LONGEST_WAY):
        token = tree.tokens[here]
        if token.head == here or token.tag.startswith("VB"):
            return here
        here = token.head
    return here


def subject_of(tree: Tree, verb: int) -> int | None:
    """Return the token that names who acts or suffers, taken over from the verb above where it is left out.

    A participle that opens the sentence has the subject of the main clause: “Appointed in 2014, she left.”
    """
    here = verb
    for _ in range(_LONGEST_WAY):
        own = _own_subject(tree, here)
        relation, head = tree.relation(here), tree.tokens[here].head
        if own is not None and tree.words[own] not in _RELATIVE:
            return own
        if own is not None and relation != "acl":
            return _noun_before(tree, own)
        if here == 0 and relation == "amod":
            head = verb_above(tree, here)
        elif relation in {"acl", "amod", "appos"}:
            return head
        elif relation not in _SHARING or head == here:
            return None
        here = head
    return None


def _noun_before(tree: Tree, relative: int) -> int | None:
    """Return the noun that “who” or “which” stands right after, with or without a comma."""
    before = relative - 1 - (relative > 1 and tree.words[relative - 1] == ",")
    return before if before >= 0 and tree.tag(before).startswith("NN") else None


def _own_subject(tree: Tree, verb: int) -> int | None:
    """Return the subject that hangs on the verb, or on a participle that is put in between."""
    own = tree.child(verb, "nsubj", "csubj")
    if own is not None or verb not in tree.roots:
        return own
    inserted = (
        tree.child(one, "nsubj")
        for one in tree.having(verb, "advcl")
        if one < verb and tree.tag(one) == "VBN"
    )
    return next((one for one in inserted if one is not None), None)
