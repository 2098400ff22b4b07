"""The clause in which words stand: the verb that governs them, their part beside it, its tense and time."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from factcheck.checking.article import CheckedArticle
from factcheck.domain.spans import Span
from factcheck.splitting.datelines import dateline_length
from factcheck.splitting.tree import Tree
from factcheck.splitting.wordlists import word_list

_IN_NAMES = frozenset({"flat", "compound", "appos", "nmod:desc"})
_CLAUSES = frozenset({"root", "ccomp", "advcl", "acl", "csubj", "parataxis"})
_LONGEST_SENTENCE = 2_000
_ADVERBIAL = frozenset({"obl", "nmod", "advmod"})
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_FUTURE = word_list("will shall 'll wo")
_MODAL = word_list("would could might may 'd")
_PAST = word_list("did was were had")
_PERFECT = word_list("has have 've")
_PRESENT = word_list("is are am 's 're 'm do does can must should ca")
_WEEKDAYS = word_list("monday tuesday wednesday thursday friday saturday sunday")
_TODAY = word_list("today yesterday tonight tomorrow")
_SPANS_OF_TIME = word_list("week morning afternoon evening weekend")
_NO_DAY = word_list("every each a super good black fat ash easter bloody any most palm cyber")


class Tense(Enum):
    """When a verb lets something happen, as far as its form tells."""

    NONE = auto()
    PAST = auto()
    PERFECT = auto()
    PRESENT = auto()
    FUTURE = auto()


@dataclass(frozen=True)
class Clause:
    """The verb of a clause, the head of the words asked about, and their relation to the verb.

    `is_fronted` tells that the parser hangs the words on what stands before the subject, as in “On Monday,
    X, the mayor, sang”, and finds no subject; `is_governed` that a preposition stands before the words,
    whatever the parser takes them for.
    """

    tree: Tree
    verb: int
    head: int
    is_fronted: bool = False
    is_governed: bool = False

    @property
    def role(self) -> str:
        return self.tree.relation(self.head)

    @property
    def is_subject(self) -> bool:
        return (self.role == "nsubj" or self.is_fronted) and not self.is_governed

    @property
    def case(self) -> str:
        """Return the preposition of the words."""
        place = self.tree.child(self.head, "case")
        return "" if place is None else self.tree.words[place]

    @property
    def verb_word(self) -> str:
        return self.tree.words[self.verb]

    @property
    def tense(self) -> Tense:
        return tense_of(self.tree, self.verb)

    @property
    def is_passive(self) -> bool:
        return any(self.tree.tokens[one].relation.endswith(":pass") for one in self.tree.children[self.verb])

    def has_time_of_writing(self) -> bool:
        """Tell whether the clause names a day near the time of writing: “on Tuesday”, “this week”."""
        return any(self._rules(place) for place in _times(self.tree))

    def holds(self, span: Span) -> bool:
        """Tell whether the words belong to this clause and to none inside it."""
        tokens = enumerate(self.tree.tokens)
        return any(self._rules(place) for place, token in tokens if span.start <= token.start < span.end)

    def _rules(self, place: int) -> bool:
        return _clause_head(self.tree, place) == _clause_head(self.tree, self.verb)


def clause_of(article: CheckedArticle, span: Span) -> Clause | None:
    """Return the clause that holds the words as a part of their own; none in an endless sentence."""
    sentence = _without_dateline(article, article.sentence_around(span), span)
    tree = article.tree_of(sentence) if len(sentence) < _LONGEST_SENTENCE else None
    inside = _inside(tree, span) if tree else []
    heads = [one for one in inside if tree and tree.is_word(one) and _hangs_outside(tree, one, inside)]
    clause = _clause(tree, heads[-1]) if tree and heads else None
    return replace(clause, is_governed=_is_governed(clause.tree, inside)) if clause else None


def _without_dateline(article: CheckedArticle, sentence: Span, span: Span) -> Span:
    """Return the sentence from behind “LIMA, April 13 —”, which would only confuse the parser."""
    start = sentence.start + dateline_length(sentence.quote(article.text))
    return Span(start, sentence.end) if start <= span.start else sentence


def clause_above(clause: Clause) -> Clause | None:
    """Return the clause of the noun on which the words hang: “talks” for “talks with X”."""
    return _clause(clause.tree, clause.verb)


def _clause(tree: Tree, place: int) -> Clause | None:
    is_apposed = False
    while not _is_root(tree, place) and _is_in_name(tree, place):
        is_apposed = tree.relation(place) == "appos"
        place = tree.tokens[place].head
    if _is_root(tree, place):
        verb = _finite_verb_beside(tree, place)
        return None if verb is None else Clause(tree, verb, place, is_fronted=True)
    verb = tree.tokens[place].head
    fronted = _verb_without_subject(tree, place) if is_apposed else None
    return Clause(tree, verb, place) if fronted is None else Clause(tree, fronted, place, is_fronted=True)


def _finite_verb_beside(tree: Tree, place: int) -> int | None:
    """Return the finite verb that the parser hangs on its own subject, as after “Peru’s president, X, …”."""
    verbs = (one for one in tree.having(place, "acl") if tree.tag(one) in _FINITE)
    return next((one for one in verbs if tree.child(one, "nsubj", "mark") is None), None)


def _verb_without_subject(tree: Tree, place: int) -> int | None:
    """Return the verb behind the words that has no subject of its own."""
    verb = place
    while not _is_root(tree, verb) and not tree.tag(verb).startswith("VB"):
        verb = tree.tokens[verb].head
    is_open = tree.relation(place) in _ADVERBIAL and verb > place and tree.child(verb, "nsubj") is None
    return verb if is_open else None


def _inside(tree: Tree, span: Span) -> list[int]:
    tokens = enumerate(tree.tokens)
    return [place for place, token in tokens if span.start < token.end and token.start < span.end]


def _is_governed(tree: Tree, inside: Sequence[int]) -> bool:
    """Tell whether a preposition stands before the words, whatever the parser takes them for."""
    cases = (one for place in inside for one in tree.having(place, "case"))
    return any(one < inside[0] for one in cases)


def _hangs_outside(tree: Tree, place: int, inside: Iterable[int]) -> bool:
    return _is_root(tree, place) or tree.tokens[place].head not in inside


def _is_root(tree: Tree, place: int) -> bool:
    return tree.tokens[place].head == place


def _is_in_name(tree: Tree, place: int) -> bool:
    """Tell whether the word only belongs to the name, title or list that its head stands for."""
    token = tree.tokens[place]
    is_listed = tree.relation(place) == "conj" and tree.tag(token.head).startswith("NN")
    return token.relation in _IN_NAMES or tree.relation(place) in _IN_NAMES or is_listed


def has_time_of_writing(tree: Tree) -> bool:
    """Tell whether any part of the sentence names a day near the time of writing."""
    return next(_times(tree), None) is not None


def tense_of(tree: Tree, verb: int) -> Tense:
    """Return the tense that auxiliaries and form of the verb or predicate show."""
    helpers = {tree.words[one] for one in tree.having(verb, "aux", "cop")}
    if helpers & _MODAL:
        return Tense.NONE
    if helpers & _FUTURE:
        return Tense.FUTURE
    if helpers & _PAST:
        return Tense.PAST
    if helpers & _PERFECT:
        return Tense.PERFECT
    return Tense.PRESENT if helpers & _PRESENT else _tense_of_form(tree, verb)


def _tense_of_form(tree: Tree, verb: int) -> Tense:
    """Read the form alone; “plans” after a subject is a verb, whatever its tag."""
    tag = tree.tag(verb)
    if tag == "VBD" or (tag == "VBN" and _has_active_subject(tree, verb)):
        return Tense.PAST
    is_verb = tag in {"VBZ", "VBP"} or (tag == "NNS" and tree.child(verb, "nsubj") is not None)
    return Tense.PRESENT if is_verb else Tense.NONE


def _has_active_subject(tree: Tree, verb: int) -> bool:
    """Tell whether it is a past tense that the parser takes for a participle, as in “X called for calm”."""
    return tree.child(verb, "nsubj") is not None and tree.child(verb, "aux") is None


def _times(tree: Tree) -> Iterator[int]:
    words = tree.words
    for place, word in enumerate(words):
        before = words[place - 1] if place else ""
        is_weekday = word in _WEEKDAYS and before not in _NO_DAY
        is_span = word in _SPANS_OF_TIME and before in {"this", "last", "next"}
        if is_weekday or is_span or word in _TODAY:
            yield place


def _clause_head(tree: Tree, place: int) -> int:
    """Return the head of the clause in which the word stands; an infinitive counts with its verb."""
    while not _is_root(tree, place):
        is_verbal = tree.tag(place).startswith("VB") or tree.child(place, "cop") is not None
        relation = tree.relation(place)
        if relation in _CLAUSES or (relation == "conj" and is_verbal):
            break
        place = tree.tokens[place].head
    return place
