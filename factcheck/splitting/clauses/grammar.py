"""Grammar: questions about the words of a tree that several rules ask."""

from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

SUBJECTS = ("nsubj", "csubj", "expl")
FINITE_TAGS = frozenset({"VBD", "VBP", "VBZ", "MD"})
_MARKS = frozenset(",–—-:;()") | {"--"}
TIMES = word_list(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow january february
    march april may june july august september october november december morning evening night afternoon
    second seconds minute minutes hour hours day days week weeks month months year years decade decades
    """
)
_NEGATIONS = word_list("not n't never no neither nor nobody none nothing without hardly")


def is_verb(tree: Tree, place: int) -> bool:
    return tree.tag(place)[0] == "V" or tree.tag(place) == "MD"


def is_predicate(tree: Tree, place: int) -> bool:
    """Tell whether the token heads a clause: a verb, or anything with a copula or a subject."""
    return is_verb(tree, place) or tree.child(place, "cop", "nsubj", "csubj") is not None


def is_finite(tree: Tree, place: int) -> bool:
    """Tell whether the clause of this head has a verb with a tense."""
    if tree.tag(place) in FINITE_TAGS:
        return True
    return any(tree.tag(one) in FINITE_TAGS for one in tree.having(place, "aux", "cop"))


def subject_of(tree: Tree, place: int) -> int | None:
    return tree.child(place, *SUBJECTS)


def is_negated(tree: Tree, place: int) -> bool:
    return any(tree.words[one] in _NEGATIONS for one in tree.children[place])


def mark_before(tree: Tree, place: int) -> str:
    """Return the comma, dash or bracket right before the token, quotation marks aside, else nothing."""
    here = place - 1
    while here >= 0 and tree.tokens[here].tag in {"``", "''"}:
        here -= 1
    return tree.tokens[here].text if here >= 0 and tree.tokens[here].text in _MARKS else ""


def mark_after(tree: Tree, place: int) -> str:
    """Return the comma, dash or bracket right after the token, quotation marks aside, else nothing."""
    here = place + 1
    while here < len(tree) and tree.tokens[here].tag in {"``", "''"}:
        here += 1
    return tree.tokens[here].text if here < len(tree) and tree.tokens[here].text in _MARKS else ""


def marker_of(tree: Tree, place: int) -> str:
    """Return the words that join the clause to another: “although”, “so that”, “when”."""
    marks = [
        one
        for one in tree.children[place]
        if tree.relation(one) == "mark" or (tree.tag(one) == "WRB" and tree.relation(one) == "advmod")
    ]
    return " ".join(tree.words[one] for one in marks[:2])
