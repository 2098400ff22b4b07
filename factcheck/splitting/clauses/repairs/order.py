"""The order of the repairs: each works on the tree that the ones before it left."""

from collections.abc import Callable, Iterator

from factcheck.splitting.clauses.repairs import joins, sayings, subjects
from factcheck.splitting.clauses.repairs.moves import Move, moved
from factcheck.splitting.clauses.repairs.quoted import quoted
from factcheck.splitting.tree import Tree

_REPAIRS: tuple[Callable[[Tree], Iterator[Move]], ...] = (
    subjects.verb_as_modifier,
    subjects.noun_root,
    subjects.subject_of_participle,
    subjects.lost_subject,
    joins.unlike_joined,
    joins.verbs_in_a_row,
    joins.infinitives,
    subjects.second_subject,
    subjects.listed,
    subjects.age,
    joins.enclosed,
    sayings.inverted,
    quoted,
    sayings.subject_of_saying,
    sayings.told,
    sayings.early_words,
    sayings.goes_on_after_saying,
    sayings.clause_after_content,
    sayings.object_is_subject,
    subjects.who,
    subjects.nearest,
    joins.absolute,
)


def repaired(tree: Tree) -> Tree:
    """Return the tree with each repair made in turn, where it applies."""
    for repair in _REPAIRS:
        moves = list(repair(tree))
        if moves:
            tree = moved(tree, moves)
    return tree
