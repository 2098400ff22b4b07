"""Finding clauses: which parts of a parsed sentence become claims of their own."""

from collections.abc import Callable

from factcheck.splitting.clauses.asides import apposition, participle, relative, source
from factcheck.splitting.clauses.cuts import Clause, Cut, Joining, Place
from factcheck.splitting.clauses.grammar import is_finite
from factcheck.splitting.clauses.joined import adverbial, conjoined, content
from factcheck.splitting.clauses.speech import is_saying
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_RULES: tuple[Callable[[Place], Cut | None], ...] = (
    source,
    content,
    relative,
    apposition,
    participle,
    adverbial,
    conjoined,
)
_HEDGES = word_list(
    """
    seems seemed appears appeared believed thought understood rumored rumoured scheduled slated set due
    going continues
    """
)


def clauses_of(tree: Tree) -> dict[int, Clause]:
    """Return the clauses of a sentence by their heads; each word belongs to the nearest one above it."""
    clauses = {root: Clause(root, Cut.ROOT, root, root) for root in tree.roots}
    waiting = [(root, root, Joining.ALL) for root in tree.roots]
    while waiting:
        head, owner, joining = waiting.pop()
        for child in tree.children[head]:
            cut = _cut(Place(tree, head, child, joining))
            if cut:
                clauses[child] = Clause(child, cut, owner, head)
                waiting.append((child, child, Joining.ALL))
            else:
                waiting.append((child, owner, _joining_below(tree, head, child, joining)))
    return clauses


def _cut(place: Place) -> Cut | None:
    if not place.tree.is_word(place.child):
        return None
    return next((cut for rule in _RULES if (cut := rule(place))), None)


def _joining_below(tree: Tree, head: int, child: int, joining: Joining) -> Joining:
    relation = tree.tokens[child].relation
    if relation == "acl:relcl" or (relation.startswith(("advcl", "ccomp")) and is_finite(tree, child)):
        return Joining.NONE
    if joining is Joining.ALL and relation == "xcomp" and is_like_auxiliary(tree, head):
        return Joining.ALL
    return Joining.NONE if joining is Joining.NONE else Joining.MARKED


def is_like_auxiliary(tree: Tree, verb: int) -> bool:
    """Tell whether the verb does no more than hedge the next: “is said to”, “appeared to”."""
    is_passive = tree.child(verb, "aux") is not None and tree.tag(verb) == "VBN"
    return (is_passive and is_saying(tree, verb)) or tree.words[verb] in _HEDGES
