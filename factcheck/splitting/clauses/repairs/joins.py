"""Repairs of joined and enclosed parts: predicates in a row, “with rents rising”, asides between dashes."""

from collections.abc import Iterator
from itertools import pairwise

from factcheck.splitting.clauses.grammar import FINITE_TAGS, mark_after, mark_before, subject_of
from factcheck.splitting.clauses.repairs.moves import Move, noun_before
from factcheck.splitting.tree import Tree

_ENCLOSING = frozenset({",", "—", "–"})
_ASIDE_WORDS = 20


def unlike_joined(tree: Tree) -> Iterator[Move]:
    """Join a verb to one of its own form: “We know the harm it will do and regret it”."""
    for place, token in enumerate(tree.tokens):
        if token.relation != "conj" or subject_of(tree, place) is not None or not _has_tense(tree, place):
            continue
        if tree.tag(token.head) not in {"VB", "VBN", "VBG", "CD"}:
            continue
        if tree.tag(place) == "VB" and tree.tag(token.head) != "CD":
            continue
        if tree.tag(place) == "VBN" and tree.tokens[token.head].relation not in {"acl", "amod"}:
            continue
        here = token.head
        while tree.tokens[here].head != here and tree.tag(here) not in {"VBD", "VBZ", "VBP"}:
            here = tree.tokens[here].head
        if tree.tag(here) in {"VBD", "VBZ", "VBP"} and here < place:
            yield place, here, "conj"


def _has_tense(tree: Tree, place: int) -> bool:
    """Tell whether the verb stands alone in the past or present; one with an object is no passive."""
    if tree.child(place, "aux", "cop") is not None:
        return False
    is_active = tree.tag(place) == "VBN" and tree.child(place, "obj") is not None
    is_bare = tree.tag(place) == "VB" and tree.child(place, "mark") is None
    return tree.tag(place) in {"VBD", "VBP", "VBZ"} or is_active or is_bare


def absolute(tree: Tree) -> Iterator[Move]:
    """Make “, with rents rising” a clause: the participle its head, the noun its subject."""
    for place, token in enumerate(tree.tokens):
        noun = token.head
        if token.relation not in {"acl", "amod"} or token.tag not in {"VBG", "VBN"} or noun > place:
            continue
        case = tree.child(noun, "case")
        if case is None or tree.words[case] != "with" or not _is_apart(tree, case, place):
            continue
        yield place, tree.tokens[noun].head, "advcl"
        yield noun, place, "nsubj"
        yield case, place, "mark"
        yield from _joined_absolutes(tree, noun, place)


def _is_apart(tree: Tree, first: int, verb: int) -> bool:
    """Tell whether the phrase follows a comma, or opens the sentence and a comma follows it."""
    return mark_before(tree, first) == "," or (
        first == 0 and mark_after(tree, max(tree.reach[verb][1], verb)) == ","
    )


def _joined_absolutes(tree: Tree, noun: int, first: int) -> Iterator[Move]:
    """Join “and wages falling” to “with rents rising”."""
    for place in range(first + 1, tree.reach[noun][1] + 1):
        other = tree.tokens[place].head
        is_joined = (
            tree.tokens[place].relation == "acl" and tree.relation(other) == "conj" and first < other < place
        )
        if is_joined and tree.tag(place) == tree.tag(first):
            yield place, first, "conj"
            yield other, place, "nsubj"
            yield from ((one, place, "cc") for one in tree.having(other, "cc"))


def enclosed(tree: Tree) -> Iterator[Move]:
    """Hang “, all aged fifteen,” and “— a former mayor —” on the noun before it."""
    marks = [place for place, token in enumerate(tree.tokens) if token.text in _ENCLOSING]
    for start, end in pairwise([*marks, len(tree) - 1 + tree.is_word(len(tree) - 1)]):
        inside = [one for one in range(start + 1, end) if tree.is_word(one)]
        if not inside or not _is_aside(tree, start, end, inside):
            continue
        noun = noun_before(tree, inside[0])
        tops = [one for one in inside if one in tree.roots or not start < tree.tokens[one].head < end]
        if noun is None or not tops or any(one in tree.roots for one in tops):
            continue
        yield tops[-1], noun, "appos"
        yield from ((one, tops[-1], "dep") for one in tops[:-1])


def _is_aside(tree: Tree, start: int, end: int, inside: list[int]) -> bool:
    if any(tree.tag(one) in FINITE_TAGS for one in inside) or len(inside) > _ASIDE_WORDS:
        return False
    if tree.words[inside[0]] in {"all", "both", "each"}:
        return len(inside) > 1
    is_dashed = tree.tokens[start].text in "—–" and end < len(tree) and tree.tokens[end].text in "—–"
    return is_dashed and tree.tag(inside[0])[0] in "DJNC"


def infinitives(tree: Tree) -> Iterator[Move]:
    """Join an infinitive to the infinitive before it: “offered a way to save and to build”."""
    for place, token in enumerate(tree.tokens):
        is_marked = token.relation == "conj" and token.tag == "VB" and _has_to(tree, place)
        if not is_marked or _has_to(tree, token.head):
            continue
        earlier = [
            one for one in range(token.head + 1, place) if tree.tag(one) == "VB" and _has_to(tree, one)
        ]
        if earlier:
            yield place, earlier[0], "conj"


def _has_to(tree: Tree, place: int) -> bool:
    return any(tree.words[one] == "to" for one in tree.having(place, "mark"))


def verbs_in_a_row(tree: Tree) -> Iterator[Move]:
    """Join the verbs of a row: “killed two, injured 30 and cut power”, with a seeming participle."""
    for place, token in enumerate(tree.tokens):
        head = token.head
        if token.tag != "VBN" or token.relation != "advcl" or head > place or tree.tag(head) != "VBD":
            continue
        joined = [one for above in (place, head) for one in tree.having(above, "conj") if one > place]
        last = [one for one in joined if tree.tag(one)[0] == "V" and tree.child(one, "cc") is not None]
        is_apart = mark_before(tree, tree.reach[place][0]) == ","
        if last and is_apart and tree.children[place] and not _is_passive(tree, place):
            yield place, head, "conj"
            yield from ((one, head, "conj") for one in last)


def _is_passive(tree: Tree, verb: int) -> bool:
    agents = (one for item in tree.having(verb, "obl") for one in tree.having(item, "case"))
    return any(tree.words[one] == "by" for one in agents)
