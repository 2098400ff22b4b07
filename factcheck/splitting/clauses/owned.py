"""Owned words: each word of a parsed sentence belongs to one of its clauses."""

from collections import defaultdict

from factcheck.splitting.clauses.cuts import Clause, Cut
from factcheck.splitting.clauses.finding import clauses_of
from factcheck.splitting.clauses.grammar import TIMES, mark_after, mark_before, subject_of
from factcheck.splitting.clauses.repairs import repaired
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_BARE = word_list("and but or yet that which who whom though although whereas nor plus")
_OPENERS = word_list("however moreover also still meanwhile indeed")


class Parts:
    """A sentence cut into clauses, with the words that each of them owns."""

    def __init__(self, tree: Tree) -> None:
        """Mend and cut the tree, and give each word to the nearest clause above it."""
        self.tree = repaired(tree)
        self.clauses = clauses_of(self.tree)
        self.owned: dict[int, set[int]] = defaultdict(set)
        waiting = [(root, root) for root in self.tree.roots]
        while waiting:
            place, owner = waiting.pop()
            if self.tree.is_word(place):
                self.owned[owner].add(place)
            waiting += [(one, one if one in self.clauses else owner) for one in self.tree.children[place]]
        self.saying = {clause.parent for clause in self.clauses.values() if clause.cut is Cut.CONTENT}

    def owner_of(self, place: int) -> Clause:
        """Return the clause that owns the word."""
        while place not in self.clauses:
            place = self.tree.tokens[place].head
        return self.clauses[place]

    def parent_of(self, clause: Clause) -> Clause:
        """Return the clause from which this one was cut; the root is its own."""
        return self.clauses[clause.parent]


def joints_of(parts: Parts, clause: Clause) -> set[int]:
    """Return the words at the start that only join: “and”, “which”, “although”, “However,”."""
    joints: set[int] = set()
    for place in sorted(parts.owned[clause.head]):
        if not _is_joint(parts, clause, place):
            break
        joints.add(place)
    return joints


def _is_joint(parts: Parts, clause: Clause, place: int) -> bool:
    tree = parts.tree
    word = tree.words[place]
    if word in _OPENERS:
        return mark_after(tree, place) == ","
    if word == "which":
        return not means_all(parts, clause)
    if word == "with":
        return clause.cut is Cut.PARTICIPLE and subject_of(tree, clause.head) is not None
    if word == "even":
        return tree.words[place + 1 : place + 2] == ("though",)
    if word == "while":
        return clause.cut is Cut.ADVERBIAL and _contrasts(tree, place)
    return word in _BARE and not _is_pronoun(tree, place)


def _is_pronoun(tree: Tree, place: int) -> bool:
    """Tell whether “that” stands for a thing, as in “That may change”."""
    is_relative = _opens_relative(tree, place)
    return tree.words[place] == "that" and not is_relative and tree.relation(place) in {"nsubj", "obj", "det"}


def _opens_relative(tree: Tree, place: int) -> bool:
    return tree.tokens[tree.tokens[place].head].relation == "acl:relcl"


def _contrasts(tree: Tree, place: int) -> bool:
    """Tell whether “while” sets two things side by side, and does not say when."""
    verb = tree.tokens[place].head
    is_under_way = tree.tag(verb) == "VBG" or tree.child(verb, "cop") is not None
    is_apart = bool(mark_before(tree, place)) or bool(mark_after(tree, tree.reach[verb][1]))
    return is_apart and not is_under_way


def means_all(parts: Parts, clause: Clause) -> bool:
    """Tell whether “which” stands for the whole clause before it: “which is why”, “…, which angered them”."""
    tree = parts.tree
    first = tree.reach[clause.head][0]
    after = tree.words[first + 1 : first + 3]
    sums_up = after[:1] in {("means",), ("meant",)} or after == ("is", "why")
    is_after_time = tree.words[clause.hook] in TIMES or tree.tag(clause.hook)[0] == "V"
    return tree.words[first] == "which" and (sums_up or is_after_time)
