"""Joined clauses: what is said, clauses with a joint, and predicates in a row."""

from factcheck.splitting.clauses.cuts import Cut, Joining, Place
from factcheck.splitting.clauses.grammar import (
    is_finite,
    is_negated,
    is_predicate,
    is_verb,
    mark_before,
    marker_of,
    subject_of,
)
from factcheck.splitting.clauses.repairs import QUOTED
from factcheck.splitting.clauses.speech import attributes
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

# The main clause does not hold without a clause that one of these opens.
CONDITIONS = word_list("if unless until till provided providing lest whether than in case given supposing")
_CUT_MARKS = word_list(
    "though although while whereas because since as so after before when once even now albeit"
)
_OPENING = word_list("so and but yet or")
_CHOICES = word_list("or nor neither")
_DUTY = word_list("must may can should shall will would could might")
_AGE = word_list("age old aged")


def content(place: Place) -> Cut | None:
    tree, head, child = place.tree, place.head, place.child
    relation = tree.relation(child)
    is_clause = relation == "ccomp" or (relation == "parataxis" and is_predicate(tree, child))
    if tree.tokens[child].relation == QUOTED:
        return Cut.CONTENT
    if not is_clause or not attributes(tree, head) or not is_predicate(tree, child):
        return None
    if subject_of(tree, head) is None and tree.relation(head) not in {"conj", "advcl", "acl", "xcomp"}:
        return None
    return Cut.CONTENT if is_finite(tree, child) else None


def adverbial(place: Place) -> Cut | None:
    tree, head, child = place.tree, place.head, place.child
    if tree.relation(child) not in {"advcl", "dep", "acl", "obl"} or not is_predicate(tree, child):
        return None
    if not is_finite(tree, child) or subject_of(tree, child) is None:
        return None
    words = marker_of(tree, child).split()
    if not words or not CONDITIONS.isdisjoint(words) or words[0] not in _CUT_MARKS:
        return None
    return None if _sets_limit(tree, head, child, words[0]) else Cut.ADVERBIAL


def _sets_limit(tree: Tree, head: int, child: int, mark: str) -> bool:
    """Tell whether the main clause does not hold without the other: “She was 19 when she joined”."""
    first = tree.reach[child][0]
    if (
        mark == "as"
        and first > 0
        and tree.words[first - 1] in {"as", "just", "far", "long", "soon", "much", "same"}
    ):
        return True
    if not is_predicate(tree, head):
        return True
    if mark in {"when", "while", "as", "once"}:
        auxiliaries = {tree.words[one] for one in tree.having(head, "aux")}
        if not auxiliaries.isdisjoint(_DUTY) or _is_present(tree, head):
            return mark in {"when", "once"} or not auxiliaries.isdisjoint(_DUTY)
        return _states_time(tree, head)
    return False


def _is_present(tree: Tree, place: int) -> bool:
    return tree.tag(place) in {"VBP", "VBZ"} or any(
        tree.tag(one) in {"VBP", "VBZ"} for one in tree.having(place, "cop", "aux")
    )


def _states_time(tree: Tree, head: int) -> bool:
    return tree.tag(head) == "CD" or any(tree.words[one] in _AGE for one in tree.below(head))


def conjoined(place: Place) -> Cut | None:
    tree, head, child = place.tree, place.head, place.child
    relation = tree.relation(child)
    if relation == "parataxis":
        first = tree.reach[child][0]
        is_apart = bool(mark_before(tree, first)) or tree.words[first] in _OPENING
        are_clauses = is_predicate(tree, head) and is_predicate(tree, child) and is_finite(tree, child)
        return Cut.CONJOINED if is_apart and are_clauses else None
    if relation != "conj" or not is_predicate(tree, child) or place.joining is Joining.NONE:
        return None
    if not is_predicate(tree, head):
        return None
    if place.joining is Joining.MARKED:
        return Cut.CONJOINED if _repeats_marker(tree, head, child) else None
    return Cut.CONJOINED if _stands_alone(tree, head, child) else None


def _repeats_marker(tree: Tree, head: int, child: int) -> bool:
    marks = [{tree.words[one] for one in tree.having(place, "mark", "case")} for place in (head, child)]
    return bool(marks[0] & marks[1])


def _stands_alone(tree: Tree, head: int, child: int) -> bool:
    """Tell whether two joined predicates can be judged apart."""
    if subject_of(tree, child) is not None:
        return True
    joints = {tree.words[one] for one in tree.having(child, "cc")}
    if joints & _CHOICES and (is_negated(tree, head) or "neither" in tree.words):
        return False
    if any(tree.words[one] == "never" for one in tree.children[head]):
        return False
    return not (is_verb(tree, head) and _shares_object(tree, head, child))


def _shares_object(tree: Tree, head: int, child: int) -> bool:
    """Tell whether two bare verbs have what follows in common: “wrote and directed the film”."""
    own = [one for one in tree.children[head] if head < one < child and tree.is_word(one)]
    return not any(tree.relation(one) not in {"cc", "conj", "advmod", "compound"} for one in own) and all(
        tree.relation(one) == "cc" for one in range(head + 1, child) if tree.is_word(one)
    )
