"""Dated acts of a sentence: which verb, on which date, read from the dependency tree."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.checking.acts.pairs import PRESENT, ROLES, Role
from factcheck.checking.dates import OPEN_ENDED, DateMention
from factcheck.checking.governors import top_of, verb_above
from factcheck.splitting.tree import Tree

_MODAL = frozenset({"would", "could", "should", "might", "may", "not", "never", "n't", "nearly", "almost"})
_EARLIER = frozenset({"had", "having", "after", "since", "once", "following"})
_AGAINST = frozenset({"despite", "although", "though", "because", "whereas", "while", "as", "where"})
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
    tree: Tree,
    text: str,
    found: Sequence[re.Match[str]],
    dates: Sequence[DateMention],
    *,
    is_only: bool = False,
) -> Iterator[Act]:
    """Yield the acts that happened, each with the only date that hangs on it.

    `is_only` tells that the sentence has one date, which then is that of the last act before it.
    """
    verbs = {place: match for match in found if (place := _verb_of(tree, match)) is not None}
    owners = [(_last_before(one, verbs) if is_only else _owner(tree, text, one, verbs), one) for one in dates]
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


def _last_before(date: DateMention, verbs: dict[int, re.Match[str]]) -> int | None:
    return max((place for place, match in verbs.items() if match.end() <= date.span.start), default=None)


def _owner(tree: Tree, text: str, date: DateMention, verbs: dict[int, re.Match[str]]) -> int | None:
    """Return the verb that a date belongs to: the one it hangs on, or an act that stands between the two.

    In “let go on 14 August” it hangs on the second word of the act.
    """
    top = top_of(tree, date.span)
    above = verb_above(tree, top) if top is not None else 0
    is_before = tree.tokens[above].start < date.span.start and tree.tag(above).startswith("VB")
    start = tree.tokens[above].start if is_before else -1
    nearer = [
        place
        for place, match in verbs.items()
        if start < match.start() < date.span.start and not _BREAK.search(text, match.end(), date.span.start)
    ]
    around = (
        place for place, match in verbs.items() if match.start() <= tree.tokens[above].start < match.end()
    )
    return nearer[-1] if nearer else next(around, above)


def _is_unreal(tree: Tree, verb: int) -> bool:
    return any(tree.words[one] in _MODAL for one in tree.having(verb, "aux", "advmod"))


def is_told_as_earlier(tree: Tree, verb: int) -> bool:
    """Tell whether the act is put before what is told: “had resigned”, “after resigning”."""
    return any(tree.words[one] in _EARLIER for one in tree.children[verb])


def is_set_apart(tree: Tree, verb: int) -> bool:
    """Tell whether the act is put before what is told, or against it: “despite being sacked”."""
    return any(tree.words[one] in _EARLIER | _AGAINST for one in tree.children[verb])
