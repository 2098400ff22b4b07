"""Sharing: the words of a claim, its own and those that it has in common with the clause it was cut from."""

from factcheck.splitting.clauses.cuts import Clause, Cut
from factcheck.splitting.clauses.finding import is_like_auxiliary
from factcheck.splitting.clauses.grammar import subject_of
from factcheck.splitting.clauses.owned import Parts, joints_of, means_all
from factcheck.splitting.clauses.repairs import noun_before
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_SHAREABLE = word_list("nsubj csubj expl aux advmod obl advcl nmod discourse vocative mark parataxis")
_HEDGES = word_list("reportedly allegedly purportedly supposedly apparently potentially")
_BARE_FORMS = frozenset({"VB", "VBN", "VBG"})


def words_of(parts: Parts, clause: Clause) -> set[int]:
    """Return the words of a claim: its own without bare joints, and what it shares."""
    own = parts.owned[clause.head] - joints_of(parts, clause)
    return own | _shared(parts, clause) if own else own


def _shared(parts: Parts, clause: Clause) -> set[int]:
    if clause.cut in {Cut.RELATIVE, Cut.APPOSITION}:
        return _antecedent(parts, clause)
    if subject_of(parts.tree, clause.head) is not None:
        return set()
    if clause.cut is Cut.CONJOINED:
        return _before_joined(parts, clause)
    return _logical_subject(parts, clause) if clause.cut is Cut.PARTICIPLE else set()


def _before_joined(parts: Parts, clause: Clause) -> set[int]:
    """Return what stands before the first of joined predicates, without what belongs to it alone."""
    tree, first = parts.tree, clause.hook
    repeated = {tree.words[one] for one in tree.having(clause.head, "mark", "case")}
    markers = [one for one in tree.having(first, "mark", "case") if tree.words[one] in repeated]
    bound = min([first, *markers])
    left = tree.below(first) - _held_in_common(tree, first, clause.head)
    return {one for one in words_of(parts, parts.parent_of(clause)) if one < bound and one not in left}


def _held_in_common(tree: Tree, first: int, joined: int) -> set[int]:
    """Return what hangs on the first of joined predicates and may hold for the second too."""
    shared: set[int] = set()
    for one in tree.children[first]:
        if tree.relation(one) in _SHAREABLE and not _is_of_first(tree, one, first, joined):
            shared |= tree.below(one)
    return shared


def _is_of_first(tree: Tree, place: int, first: int, joined: int) -> bool:
    """Tell whether an adverb or auxiliary of the first predicate does not go with the second."""
    if tree.relation(place) == "advmod":
        subject = subject_of(tree, first)
        return tree.words[place] not in _HEDGES and (subject is None or place > subject)
    if tree.relation(place) == "aux":
        has_own = tree.child(joined, "aux", "cop") is not None
        return has_own or not (tree.tag(first) == tree.tag(joined) or tree.tag(joined) in _BARE_FORMS)
    return False


def _antecedent(parts: Parts, clause: Clause) -> set[int]:
    """Return the noun phrase that the clause is about; none where it is about the whole clause before."""
    tree, hook = parts.tree, _hook(parts.tree, clause)
    if means_all(parts, clause) or hook is None:
        return set()
    first, last = tree.reach[clause.head]
    left = {clause.head, *tree.having(hook, "cc", "mark", *(("case",) if tree.tag(hook)[0] == "N" else ()))}
    if tree.child(hook, "cop", "nsubj") is not None:
        left |= set(tree.having(hook, "nsubj", "cop", "aux", "advmod", "obl"))
    phrase = tree.below(hook, without=left) & parts.owned[parts.owner_of(hook).head]
    return {one for one in phrase if one < first or last < hook}


def _hook(tree: Tree, clause: Clause) -> int | None:
    """Return the noun that the clause is about: a place before “where”, the whole of a name."""
    hook, first = clause.hook, tree.reach[clause.head][0]
    if clause.cut is Cut.RELATIVE and tree.tag(hook)[0] == "V":
        return noun_before(tree, first) if tree.words[first] == "where" else None
    while tree.relation(hook) in {"flat", "compound"} and tree.tokens[hook].head < first:
        hook = tree.tokens[hook].head
    return hook


def _logical_subject(parts: Parts, clause: Clause) -> set[int]:
    tree, hook = parts.tree, clause.hook
    if tree.relation(clause.head) == "acl" and tree.tag(hook)[0] in "NP":
        return _antecedent(parts, clause)
    return _subject_words(parts, parts.owner_of(hook)) | _hedging(tree, hook)


def _subject_words(parts: Parts, clause: Clause) -> set[int]:
    """Return the subject of a clause, its own or the one it shares."""
    subject = subject_of(parts.tree, clause.head)
    if subject is not None:
        return parts.tree.below(subject) & parts.owned[clause.head] - joints_of(parts, clause)
    if clause.cut is Cut.RELATIVE:
        return _antecedent(parts, clause)
    return set() if clause.cut is Cut.ROOT else _subject_words(parts, parts.parent_of(clause))


def _hedging(tree: Tree, verb: int) -> set[int]:
    """Return what hedges the main verb and with it the phrase: “is said to”, “reportedly”."""
    hedges = {one for one in tree.having(verb, "advmod") if tree.words[one] in _HEDGES}
    above = tree.tokens[verb].head
    if tree.relation(verb) == "xcomp" and is_like_auxiliary(tree, above):
        hedges |= {above, *tree.having(above, "aux"), *tree.having(verb, "mark")}
    return hedges
