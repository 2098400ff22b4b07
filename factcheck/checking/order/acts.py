"""Dated acts of a sentence: which verb, on which date, on whom, read from the dependency tree."""

import calendar
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.checking.clauses import subject_of, top_of, verb_above
from factcheck.checking.dates import OPEN_ENDED, DateMention
from factcheck.checking.order.pairs import PRESENT, ROLES, Role
from factcheck.splitting.tree import Tree

_MODAL = frozenset({"would", "could", "should", "might", "may", "not", "never", "n't", "nearly", "almost"})
_EARLIER = frozenset({"had", "having", "after", "since", "once", "following"})
_PRONOUNS = frozenset(
    {"he", "she", "it", "they", "him", "her", "them", "both", "himself", "herself", "itself"}
)
_WEEKDAYS = frozenset(name.lower() for name in calendar.day_name)
_BREAK = re.compile(r"[,;:()]|\sand\s")


@dataclass(frozen=True)
class Act:
    """A verb that begins or ends something, with its one date."""

    words: str
    verb: int
    end: int
    date: DateMention
    roles: frozenset[tuple[int, Role]]

    @property
    def is_present(self) -> bool:
        """Tell whether the verb has the form of the present or of a plan: “opens”, “will open”."""
        return self.words.split()[0] in PRESENT


def dated_acts(
    tree: Tree, text: str, found: Sequence[re.Match[str]], dates: Sequence[DateMention]
) -> Iterator[Act]:
    """Yield the acts that happened, each with the only date that hangs on it."""
    verbs = {place: match for match in found if (place := _verb_of(tree, match)) is not None}
    owners = [(_owner(tree, text, one, verbs), one) for one in dates]
    for place, match in verbs.items():
        own = [date for owner, date in owners if owner == place]
        if len(own) == 1 and own[0].preposition not in OPEN_ENDED and not _is_unreal(tree, place):
            words = " ".join(match[0].lower().split())
            yield Act(words, place, match.end(), own[0], ROLES.get(words, frozenset()))


def _verb_of(tree: Tree, match: re.Match[str]) -> int | None:
    """Return the verb of the phrase: the first that is no helper, or whatever is joined to a verb before."""
    inside = [
        number for number, token in enumerate(tree.tokens) if match.start() <= token.start < match.end()
    ]
    for place in inside:
        is_joined = tree.relation(place) == "conj" and tree.tag(tree.tokens[place].head).startswith("VB")
        is_helper = tree.relation(place) in {"aux", "cop"}
        if not is_helper and (is_joined or tree.tag(place).startswith("VB")):
            return place
    return None


def _owner(tree: Tree, text: str, date: DateMention, verbs: dict[int, re.Match[str]]) -> int | None:
    """Return the verb that a date belongs to: the one it hangs on, or an act that stands between the two."""
    top = top_of(tree, date.span)
    if top is None:
        return None
    above = verb_above(tree, top)
    start = tree.tokens[above].start if tree.tokens[above].start < date.span.start else -1
    nearer = [
        place
        for place, match in verbs.items()
        if start < match.start() < date.span.start and not _BREAK.search(text, match.end(), date.span.start)
    ]
    return nearer[-1] if nearer else above


def _is_unreal(tree: Tree, verb: int) -> bool:
    return any(tree.words[one] in _MODAL for one in tree.having(verb, "aux", "advmod"))


def is_told_as_earlier(tree: Tree, verb: int) -> bool:
    """Tell whether the act is put before what is told: “had resigned”, “having resigned”, “after resigning”."""
    return any(tree.words[one] in _EARLIER for one in tree.children[verb])


def share_party(tree: Tree, one: Act, other: Act) -> bool:
    """Tell whether both acts are done to one thing, or by one person with nothing else named."""
    subjects = _subject_of(tree, one), _subject_of(tree, other)
    things = _object_of(tree, one), _object_of(tree, other)
    if things[0] is not None and things[1] is not None:
        return is_same_party(tree, *things) and is_same_party(tree, *subjects)
    if is_same_party(tree, *subjects):
        return True
    acting, suffering = (things[0], subjects[1]) if things[0] is not None else (things[1], subjects[0])
    return acting is not None and is_same_party(tree, acting, suffering)


def _subject_of(tree: Tree, act: Act) -> int | None:
    """Return the subject; in “left office” read as a noun with its adjective, the noun's place in the clause counts."""
    head = tree.tokens[act.verb].head
    is_inside = tree.tokens[act.verb].start < tree.tokens[head].start < act.end
    return subject_of(tree, head if is_inside else act.verb)


def _object_of(tree: Tree, act: Act) -> int | None:
    thing = tree.child(act.verb, "obj")
    return None if thing is not None and tree.tokens[thing].start < act.end else thing


def is_same_party(tree: Tree, one: int | None, other: int | None) -> bool:
    """Tell whether two words name one party: the same word, or a pronoun beside a name."""
    if one is None or other is None:
        return False
    if one == other or tree.words[one] == tree.words[other]:
        return True
    pronoun, name = (one, other) if tree.words[one] in _PRONOUNS else (other, one)
    if tree.words[pronoun] not in _PRONOUNS or tree.words[name] in _PRONOUNS:
        return False
    return name not in tree.below(tree.tokens[pronoun].head)


def places_of(tree: Tree, act: Act) -> frozenset[str]:
    """Return the names of places and the like that go with the act: “in London”, “on Broadway”."""
    beside = (one for one in tree.having(act.verb, "obl", "nmod") if tree.tag(one) == "NNP")
    outside = (one for one in beside if not act.date.span.start <= tree.tokens[one].start < act.date.span.end)
    return frozenset(tree.words[one] for one in outside) - _WEEKDAYS
