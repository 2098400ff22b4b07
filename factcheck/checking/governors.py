"""Which verb a word hangs on, and whose act it is, read from a dependency tree."""

from factcheck.domain.spans import Span
from factcheck.splitting.tree import Tree

_RELATIVE = frozenset({"who", "which", "that", "whom"})
_SHARING = frozenset({"conj", "advcl", "xcomp", "parataxis", "ccomp", "dep", "obj"})
_TIMES = frozenset({"year", "month", "week", "weekend", "today", "yesterday"})
_NOMINAL = frozenset({"acl", "amod", "appos"})


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
    while tree.tokens[here].head != here and not tree.tag(here).startswith("VB"):
        here = tree.tokens[here].head
    return here


def subject_of(tree: Tree, verb: int) -> int | None:
    """Return the token that names who acts or suffers, taken over from the verb above where it is left out.

    What opens the sentence without a subject has that of the main clause: “Appointed in 2014, she left.”
    """
    here: int | None = verb
    while here is not None:
        own = _own_subject(tree, here)
        if own is not None:
            return _meant(tree, own, here)
        if tree.relation(here) in _NOMINAL:
            return tree.tokens[here].head
        here = _verb_sharing(tree, here)
    return None


def _meant(tree: Tree, own: int, verb: int) -> int | None:
    """Return the subject, or the noun that “who” or “which” stands for."""
    if tree.words[own] not in _RELATIVE:
        return own
    return tree.tokens[verb].head if tree.relation(verb) == "acl" else _noun_before(tree, own)


def _verb_sharing(tree: Tree, here: int) -> int | None:
    """Return the verb above if both have one subject, which a finite clause never leaves out."""
    relation, head = tree.relation(here), tree.tokens[here].head
    is_of_noun_before = here and tree.tag(here - 1).startswith("NN") and tree.child(here, "mark") is None
    has_own = relation == "advcl" and (tree.tag(here) == "VBD" or is_of_noun_before)
    return head if relation in _SHARING and not has_own and head != here else None


def _noun_before(tree: Tree, relative: int) -> int | None:
    """Return the noun that “who” or “which” stands right after, with or without a comma."""
    before = relative - 1 - (relative > 1 and tree.words[relative - 1] == ",")
    return before if before >= 0 and tree.tag(before).startswith("NN") else None


def _own_subject(tree: Tree, verb: int) -> int | None:
    """Return the subject that hangs on the verb, or that stands for it in another place."""
    own = next((one for one in tree.having(verb, "nsubj", "csubj") if tree.words[one] not in _TIMES), None)
    if own is not None:
        return own
    return _subject_after_opening(tree, verb) or _subject_before_participle(tree, verb)


def _subject_after_opening(tree: Tree, verb: int) -> int | None:
    """Return the first subject after the comma, if none stands before it: “Having left in 2014, she won.”"""
    subjects = [number for number in range(len(tree)) if tree.relation(number) == "nsubj"]
    comma = tree.words.index(",", verb) if "," in tree.words[verb:] else None
    if comma is None or not subjects or subjects[0] < comma:
        return None
    return subjects[0]


def _subject_before_participle(tree: Tree, verb: int) -> int | None:
    """Return the subject of “the bridge, opened in 1932, turns 80” where it hangs on the participle."""
    if verb not in tree.roots:
        return None
    participles = (one for one in tree.having(verb, "advcl") if one < verb and tree.tag(one) == "VBN")
    return next((one for here in participles for one in tree.having(here, "nsubj")), None)
