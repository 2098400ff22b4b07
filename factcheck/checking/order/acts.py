"""Dated acts of a sentence: which verb, on which date, on whom, read from the dependency tree."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.checking.clauses import subject_of, token_at, top_of, verb_above
from factcheck.checking.dates import OPEN_ENDED, DateMention
from factcheck.checking.order.pairs import ROLES, Role
from factcheck.splitting.tree import Tree

_MODAL = frozenset({"would", "could", "should", "might", "may", "not", "never", "n't", "nearly", "almost"})
_EARLIER = frozenset({"had", "having", "after", "since", "once", "following"})
_PRONOUNS = frozenset({"he", "she", "it", "they", "him", "her", "them", "both", "himself", "herself", "itself"})
_BREAK = re.compile(r"[,;:()]|\sand\s")
_BASE = frozenset({"VB"})


@dataclass(frozen=True)
class Act:
    """A verb that begins or ends something, with its one date."""

    words: str
    verb: int
    end: int
    date: DateMention
    roles: frozenset[tuple[int, Role]]


def dated_acts(tree: Tree, text: str, found: Sequence[re.Match[str]], dates: Sequence[DateMention]) -> Iterator[Act]:
    """Yield the acts that happened, each with the only date that hangs on it."""
    verbs = {place: match for match in found if (place := _verb_of(tree, match)) is not None}
    owners = [(_owner(tree, text, one, verbs), one) for one in dates]
    for place, match in verbs.items():
        own = [date for owner, date in owners if owner == place]
        if len(own) == 1 and own[0].preposition not in OPEN_ENDED and not _is_unreal(tree, place):
            words = " ".join(match[0].lower().split())
            yield Act(words, place, match.end(), own[0], ROLES[words])


def _verb_of(tree: Tree, match: re.Match[str]) -> int | None:
    for start in (match.start(), *(match.start() + len(part) for part in ("was ",) if match[0].lower().startswith(part))):
        place = token_at(tree, start)
        if place is not None and tree.tag(place).startswith("VB") and tree.relation(place) not in {"aux", "cop"}:
            return place
    return None


def _owner(tree: Tree, text: str, date: DateMention, verbs: dict[int, re.Match[str]]) -> int | None:
    """Return the verb that a date belongs to: the one it hangs on, or an act that stands between the two."""
    top = top_of(tree, date.span)
    if top is None:
        return None
    above = verb_above(tree, top)
    nearer = [
        place
        for place, match in verbs.items()
        if tree.tokens[above].start < match.start() < date.span.start
        and not _BREAK.search(text, match.end(), date.span.start)
    ]
    return nearer[-1] if nearer else above


def _is_unreal(tree: Tree, verb: int) -> bool:
    return any(tree.words[one] in _MODAL for one in tree.children[verb])


def is_told_as_earlier(tree: Tree, verb: int) -> bool:
    """Tell whether the act is put before what is told: “had resigned”, “having resigned”, “after resigning”."""
    return any(tree.words[one] in _EARLIER for one in tree.children[verb])


def is_like(tree: Tree, one: int, other: int) -> bool:
    """Tell whether both acts are done, or both are planned."""
    return (tree.tag(one) in _BASE) == (tree.tag(other) in _BASE)


def share_party(tree: Tree, one: Act, other: Act) -> bool:
    """Tell whether both acts are done to one thing, or by one person with nothing else named."""
    subjects = subject_of(tree, one.verb), subject_of(tree, other.verb)
    things = _object_of(tree, one), _object_of(tree, other)
    if things[0] is not None and things[1] is not None:
        return _is_same(tree, *things) and _is_same(tree, *subjects)
    if _is_same(tree, *subjects):
        return True
    acting, suffering = (things[0], subjects[1]) if things[0] is not None else (things[1], subjects[0])
    return acting is not None and _is_same(tree, acting, suffering)


def _object_of(tree: Tree, act: Act) -> int | None:
    thing = tree.child(act.verb, "obj")
    return None if thing is not None and tree.tokens[thing].start < act.end else thing


def _is_same(tree: Tree, one: int | None, other: int | None) -> bool:
    """Tell whether two words name one party: the same word, or a pronoun beside a name."""
    if one is None or other is None:
        return False
    if one == other or tree.words[one] == tree.words[other]:
        return True
    return (tree.words[one] in _PRONOUNS) != (tree.words[other] in _PRONOUNS)
