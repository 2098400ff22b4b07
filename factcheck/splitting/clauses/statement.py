"""The main predicate of one claim: its verbs, auxiliaries, subject and what is said of the subject."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from factcheck.splitting.clauses.cuts import Cut
from factcheck.splitting.clauses.grammar import is_predicate, subject_of
from factcheck.splitting.clauses.pieces import Piece
from factcheck.splitting.clauses.value_words import BECOMING, LIKENING, PERSONS, SERVING
from factcheck.splitting.tree import Tree

_MODIFYING = frozenset({"acl", "advcl", "appos", "parataxis", "ccomp", "csubj", "dep"})


@dataclass(frozen=True)
class Statement:
    """A claim as its main predicate: what a kind is judged by."""

    tree: Tree
    piece: Piece

    @cached_property
    def head(self) -> int:
        """Return the head of the main predicate: of an apposition the relative clause, if it has one."""
        head = self.piece.head
        if self.piece.cut is not Cut.APPOSITION:
            return head
        clauses = (one for one in self.tree.having(head, "acl") if self.is_own(one))
        return next((one for one in clauses if self.tree.tokens[one].relation == "acl:relcl"), head)

    @cached_property
    def chain(self) -> tuple[int, ...]:
        """Return the predicates from the first that governs the claim down to the last infinitive."""
        chain = [*self._governors(), self.head]
        while (below := self._infinitive(chain[-1])) is not None:
            chain.append(below)
        return tuple(chain)

    def _governors(self) -> list[int]:
        """Return the predicates that a joined one shares: “offered a chance to rest and to eat”."""
        if self.piece.cut is not Cut.CONJOINED:
            return []
        above, place = [], self.head
        while (governor := self.tree.tokens[place].head) != place:
            place = governor
            if self.is_own(place) and is_predicate(self.tree, place):
                above.append(place)
        return above[::-1]

    def _infinitive(self, place: int) -> int | None:
        return next((one for one in self.tree.having(place, "xcomp") if self.is_own(one)), None)

    def is_own(self, place: int) -> bool:
        return place in self.piece.own

    @cached_property
    def auxiliaries(self) -> tuple[int, ...]:
        """Return the auxiliaries of the main predicate, its own and those it shares with a joined one."""
        return tuple(one for one in sorted(self.piece.own) if self._is_auxiliary(one))

    def _is_auxiliary(self, place: int) -> bool:
        governor = self.tree.tokens[place].head
        is_ours = governor == self.chain[0] or governor == self.head or governor not in self.piece.own
        return self.tree.relation(place) == "aux" and is_ours

    @cached_property
    def subject(self) -> int | None:
        """Return the subject of the main predicate; in a relative clause what it is about."""
        tree = self.tree
        found = next((one for place in self.chain if (one := subject_of(tree, place)) is not None), None)
        if found is not None and tree.tag(found) not in {"WDT", "WP"}:
            return found
        if self.piece.cut in {Cut.RELATIVE, Cut.PARTICIPLE, Cut.CONJOINED, Cut.APPOSITION}:
            return self._borrowed_subject()
        return found

    def _borrowed_subject(self) -> int | None:
        """Return the subject that the claim shares, or the noun that it hangs on."""
        above = self.tree.tokens[self.head].head
        shared = (
            one for one in sorted(self.piece.own) if one < self.head and self.tree.relation(one) == "nsubj"
        )
        if self.is_own(above) and self.tree.tag(above)[0] in "NP":
            return above
        return next(shared, None)

    @cached_property
    def complements(self) -> tuple[int, ...]:
        """Return what the subject is said to be, become, seem, make something or serve as."""
        return tuple(one for place in self.chain for one in self._complements_of(place))

    def _complements_of(self, place: int) -> Iterator[int]:
        tree = self.tree
        if tree.child(place, "cop") is not None:
            yield place
        if tree.words[place] in LIKENING:
            yield from (one for one in tree.having(place, "xcomp", "acomp") if tree.tag(one)[0] in "JN")
        if tree.words[place] in BECOMING:
            yield from (one for one in tree.having(place, "obj") if tree.tag(one) in {"NN", "NNS"})
        if tree.words[place] in SERVING:
            yield from (one for one in tree.having(place, "obl") if self.case_of(one) & {"as", "to"})

    def case_of(self, place: int) -> set[str]:
        return {self.tree.words[one] for one in self.tree.having(place, "case", "mark")}

    def objects_of(self, place: int) -> list[int]:
        """Return the nouns below a verb without a preposition, with what is joined to them."""
        direct = [one for one in self.tree.having(place, "obj", "iobj") if self.is_own(one)]
        direct += [one for one in self.tree.having(place, "xcomp") if self.tree.tag(one) in {"NN", "NNS"}]
        return direct + [joined for one in direct for joined in self.tree.having(one, "conj")]

    def phrase(self, place: int) -> set[int]:
        """Return the words of a noun phrase without the clauses that hang on it."""
        skipped = [one for one in self.tree.children[place] if self.tree.relation(one) in _MODIFYING]
        return self.tree.below(place, without=skipped)

    def words_of(self, places: Iterable[int]) -> set[str]:
        return {self.tree.words[one] for one in places}


def is_person(said: Statement) -> bool:
    """Tell whether the subject can speak for itself: a person, a body, or a name."""
    subject = said.subject
    if subject is None:
        return False
    return said.tree.words[subject] in PERSONS or said.tree.tag(subject) in {"NNP", "NNPS"}
