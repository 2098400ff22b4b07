"""Which verb a word hangs on, and whose act it is, read from a dependency tree."""

from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree

_RELATIVE = frozenset({"who", "which", "that", "whom"})
_SHARING = frozenset({"conj", "advcl", "xcomp", "parataxis", "ccomp", "dep", "obj"})
_NOMINAL = frozenset({"acl", "amod", "appos"})
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
        if own is not None:
            return _meant(tree, own, here)
        head = _shared_with(tree, here)
        if head is None or (tree.relation(here) in _NOMINAL and here != 0):
            return head
        here = head
    return None


def _meant(tree: Tree, own: int, verb: int) -> int | None:
    """Return the subject, or the noun that “who” or “which” stands for."""
    if tree.words[own] not in _RELATIVE:
        return own
    return tree.tokens[verb].head if tree.relation(verb) == "acl" else _noun_before(tree, own)


def _shared_with(tree: Tree, here: int) -> int | None:
    """Return the verb whose subject is shared, or the noun that a participle belongs to."""
    relation, head = tree.relation(here), tree.tokens[here].head
    if here == 0 and relation == "amod":
        return verb_above(tree, here)
    is_of_noun_before = here and tree.tag(here - 1).startswith("NN") and tree.child(here, "mark") is None
    has_own = relation == "advcl" and (tree.tag(here) == "VBD" or is_of_noun_before)
    is_shared = relation in _NOMINAL or (relation in _SHARING and not has_own)
    return head if is_shared and head != here else None


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
