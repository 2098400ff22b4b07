"""Asides: sources, relative clauses, appositions and participles that a mark sets off."""

from factcheck.splitting.clauses.cuts import Cut, Place
from factcheck.splitting.clauses.grammar import (
    TIMES,
    is_finite,
    is_predicate,
    mark_after,
    mark_before,
    marker_of,
    subject_of,
)
from factcheck.splitting.clauses.speech import attributes
from factcheck.splitting.clauses.titles import is_title
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_LIKE_PREPOSITIONS = word_list(
    """
    including following regarding concerning according considering excluding during depending based
    given compared
    """
)


def source(place: Place) -> Cut | None:
    """“According to X”; “…, police said, …”."""
    tree, child = place.tree, place.child
    if any(tree.words[one] == "according" for one in tree.children[child]):
        return Cut.SOURCE
    is_aside = tree.relation(child) in {"parataxis", "advcl", "dep", "discourse"} and attributes(tree, child)
    if (
        not is_aside
        or subject_of(tree, child) is None
        or tree.child(child, "ccomp", "mark", "obj") is not None
    ):
        return None
    first, last = tree.reach[child]
    return Cut.SOURCE if mark_before(tree, first) or mark_after(tree, last) else None


def relative(place: Place) -> Cut | None:
    tree, child = place.tree, place.child
    if tree.relation(child) not in {"acl", "parataxis", "advcl", "ccomp", "conj"}:
        return None
    first = tree.reach[child][0]
    if not _opens_relative(tree, first) or not is_finite(tree, child):
        return None
    return Cut.RELATIVE if mark_before(tree, first) else None


def _opens_relative(tree: Tree, first: int) -> bool:
    """Tell whether a relative word stands at the start: “which”, “whose”, “of which”, “some of whom”."""
    near = range(first, min(first + 4, len(tree)))
    return any(
        tree.tag(one) in {"WDT", "WP", "WP$"} or (one == first and tree.words[one] == "where") for one in near
    )


def apposition(place: Place) -> Cut | None:
    tree, head, child = place.tree, place.head, place.child
    if tree.relation(child) not in {"appos", "parataxis"} or is_predicate(tree, child):
        return None
    first, last = tree.reach[child]
    mark = mark_before(tree, first)
    if tree.relation(child) == "parataxis" and (mark != "," or tree.tag(first) not in {"DT", "CD"}):
        return None
    if last < head:
        return Cut.APPOSITION if mark_after(tree, last) == "," and tree.relation(child) == "appos" else None
    if not mark or first <= head or mark == ":":
        return None
    if (
        _is_time(tree, head)
        or _is_time(tree, child)
        or mark in "(["
        or _is_name_of_thing(tree, head, child)
        or _is_listed(tree, head, child)
    ):
        return None
    return Cut.APPOSITION


def _is_time(tree: Tree, place: int) -> bool:
    """Tell whether the word is a day, or a figure of a date: what follows it tells when more exactly."""
    return tree.words[place] in TIMES or any(tree.words[one] in TIMES for one in tree.children[place])


def _is_listed(tree: Tree, head: int, child: int) -> bool:
    """Tell whether the two are items of a list, or a place and where it lies: “Lund, Sweden”."""
    last = tree.reach[child][1]
    is_followed = tree.child(head, "conj") is not None and mark_after(tree, last) == ","
    if is_followed or (len(list(tree.having(head, "appos"))) > 1 and tree.tag(head) not in {"NNP", "NNPS"}):
        return True
    is_name = tree.tag(child) in {"NNP", "NNPS"} and tree.tag(tree.reach[child][0]) in {"NNP", "NNPS"}
    return is_name and not any(is_title(tree, one) for one in tree.below(child))


def _is_name_of_thing(tree: Tree, head: int, child: int) -> bool:
    """Tell whether the apposition is itself the proper name: “the governor, Ann Lee,”."""
    is_indefinite = any(tree.words[one] in {"a", "an"} for one in tree.having(child, "det"))
    return tree.tag(child) in {"NNP", "NNPS"} and tree.tag(head) in {"NN", "NNS"} and not is_indefinite


def participle(place: Place) -> Cut | None:
    tree, child = place.tree, place.child
    if tree.tag(child) not in {"VBG", "VBN"} or is_finite(tree, child):
        return None
    if tree.relation(child) not in {"advcl", "acl", "parataxis", "conj", "dep", "xcomp"}:
        return None
    if tree.relation(child) == "conj" and tree.tag(place.head) == tree.tag(child):
        return None
    if _is_absolute(tree, child):
        return Cut.PARTICIPLE
    if (
        marker_of(tree, child)
        or tree.child(child, "case") is not None
        or tree.words[child] in _LIKE_PREPOSITIONS
    ):
        return None
    first, last = tree.reach[child]
    if any(tree.tag(one)[:2] not in {"RB"} for one in range(first, child) if tree.is_word(one)):
        return None
    opens = first == 0 or not any(tree.is_word(one) for one in range(first))
    is_set_off = mark_after(tree, last) if opens else mark_before(tree, first)
    has_more = last > first
    return Cut.PARTICIPLE if is_set_off and has_more else None


def _is_absolute(tree: Tree, child: int) -> bool:
    """Tell whether the participle has a subject of its own: “, with rents rising”."""
    subject = subject_of(tree, child)
    if subject is None or tree.relation(child) != "advcl":
        return False
    first, last = tree.reach[child]
    return bool(mark_before(tree, first)) or (first == 0 and mark_after(tree, last) == ",")
