"""Atoms: a claim cut further, into one for each item of a list, circumstance and clause that only narrows."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from factcheck.splitting.clauses.cuts import Cut
from factcheck.splitting.clauses.grammar import is_finite, is_negated, marker_of, subject_of
from factcheck.splitting.clauses.joined import CONDITIONS
from factcheck.splitting.clauses.lists import unlisted
from factcheck.splitting.clauses.pieces import Piece
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

# A part to cut out of a claim, and the words that it is about.
_Part = tuple[frozenset[int], frozenset[int]]
_CIRCUMSTANCES = word_list(
    "in at on during near with under as to into among about over through throughout alongside"
)
_EXCLUSIVE = word_list("only few fewer hardly never no none not n't unless if")
_RANKING = _EXCLUSIVE | word_list("first last most least")
_PREPOSITIONS = word_list("in of to for with from where whose by at on")
_BORN = word_list("born died formerly originally known also")


def atoms_of(tree: Tree, piece: Piece) -> Iterator[Piece]:
    """Yield the atoms of a claim, itself where nothing in it can be cut further."""
    rest = piece.own
    for cut, about in _bracketed(tree, rest):
        rest -= cut
        yield replace(piece, own=cut | about & piece.own, cut=Cut.APPOSITION)
    for cut, about in list(_narrowing(tree, rest)):
        own = cut - _relative_word(tree, cut) | about & rest
        yield from _items(tree, replace(piece, own=own, cut=Cut.RELATIVE))
        if _is_predicate_noun(tree, cut):
            rest -= cut
    for own in _by_circumstance(tree, piece.head, rest):
        yield from _items(tree, replace(piece, own=own))


def _items(tree: Tree, piece: Piece) -> Iterator[Piece]:
    """Yield the claim for each item of its lists, unless the parts may not follow from the whole."""
    if any(tree.words[one] in _EXCLUSIVE for one in piece.own):
        yield piece
    else:
        yield from unlisted(tree, piece)


def _by_circumstance(tree: Tree, head: int, own: frozenset[int]) -> list[frozenset[int]]:
    """Return the claim once for each of several circumstances that follow its verb."""
    found = [
        frozenset(tree.below(one))
        for one in tree.children[head]
        if one in own and one > head and _is_circumstance(tree, one)
    ]
    is_ranked = any(tree.tag(one) in {"JJS", "RBS"} or tree.words[one] in _RANKING for one in own)
    if len(found) < 2 or is_ranked:
        return [own]
    return [own - frozenset().union(*(other for other in found if other is not part)) for part in found]


def _is_circumstance(tree: Tree, place: int) -> bool:
    relation = tree.tokens[place].relation
    if relation == "obl":
        cases = {tree.words[one] for one in tree.having(place, "case")}
        return bool(cases & _CIRCUMSTANCES) and not ("as" in cases and tree.words.count("as") > 1)
    is_phrase = relation == "advcl" and tree.tag(place) in {"VBG", "VBN"}
    return relation == "obl:unmarked" or (is_phrase and not CONDITIONS & set(marker_of(tree, place).split()))


def _narrowing(tree: Tree, own: frozenset[int]) -> Iterator[_Part]:
    """Yield each clause inside a claim that narrows a noun."""
    for place in sorted(own):
        token = tree.tokens[place]
        if not token.relation.startswith("acl") or token.head not in own or place < token.head:
            continue
        told = len(tree.children[place])
        is_clause = told > 0 and (token.tag in {"VBN", "VBG"} or (told > 1 and is_finite(tree, place)))
        if (
            is_clause
            and tree.words[tree.reach[place][0]] not in _PREPOSITIONS
            and not is_negated(tree, place)
        ):
            yield frozenset(tree.below(place) & own), _about(tree, token.head, place)


def _about(tree: Tree, noun: int, clause: int) -> frozenset[int]:
    """Return the noun phrase, or the subject of which the noun is said."""
    subject = subject_of(tree, noun)
    if subject is not None and tree.child(noun, "cop") is not None:
        return frozenset(tree.below(subject))
    left = [clause, *tree.having(noun, "case", "cop", "nsubj", "cc", "conj")]
    return frozenset(one for one in tree.below(noun, without=left) if one < clause)


def _is_predicate_noun(tree: Tree, cut: frozenset[int]) -> bool:
    """Tell whether the clause narrows a noun that is itself said of a subject: “is a film made by Lee”."""
    nouns = {tree.tokens[one].head for one in cut} - cut
    return any(tree.child(one, "cop") is not None for one in nouns)


def _relative_word(tree: Tree, clause: Iterable[int]) -> frozenset[int]:
    first = min(clause)
    return frozenset({first} if tree.words[first] in {"that", "who", "which"} else ())


def _bracketed(tree: Tree, own: frozenset[int]) -> Iterator[_Part]:
    """Yield what each bracket after a noun holds, with the noun; abbreviations and amounts stay."""
    start: int | None = None
    for place, token in enumerate(tree.tokens):
        if token.text == "(":
            start = place
        elif token.text == ")" and start:
            inside = frozenset(one for one in range(start + 1, place) if one in own)
            noun = _top_noun(tree, start - 1)
            if noun in own and _tells_more(tree, noun, inside):
                left = tree.having(noun, "case", "cc", "nsubj", "cop", "conj")
                yield inside, frozenset(one for one in tree.below(noun, without=left) if one < start)
            start = None


def _top_noun(tree: Tree, place: int) -> int:
    """Return the head of the name or compound that ends here."""
    while tree.tokens[place].relation in {"flat", "compound"} and tree.tokens[place].head < place + 2:
        place = tree.tokens[place].head
    return place


def _tells_more(tree: Tree, noun: int, inside: frozenset[int]) -> bool:
    words = {tree.words[one] for one in inside}
    has_figure = any(tree.tag(one) == "CD" for one in inside)
    is_amount = has_figure and not words & _BORN
    is_counted = tree.child(noun, "nummod") is not None
    return tree.tag(noun)[0] == "N" and len(inside) > 1 and not is_amount and not is_counted
