"""A team's record: “won 12, drew four and lost five of its 20 games”."""

import re
from collections.abc import Iterator

from factcheck.checking.arithmetic.clash import Clash
from factcheck.checking.arithmetic.skeleton import COUNT, ONE, Amount, Skeleton

_VERBS = {
    word: kind
    for kind, words in {
        "won": "won winning win wins victories",
        "lost": "lost losing losses defeats",
        "drawn": "drew drawn drawing tied draws ties",
    }.items()
    for word in words.split()
}
_VERB_BEFORE = re.compile(r"\b(won|winning|lost|losing|drew|drawn|drawing|tied) $")
_NOUN_AFTER = re.compile(r" (wins|victories|losses|defeats|draws|ties)\b")
_OF_GAMES = re.compile(
    r"(?: (?:wins|victories|losses|defeats|draws|ties))?,? (?:of|in|from|out of|over|across) (?:its|their"
    r"|his|her|the|all)? ?(?:(?:first|last|opening|league|season's|final|past|previous|\w{1,20}) ){0,2}$"
)
_GAMES = re.compile(
    r" (?:[a-z]{1,20} ){0,2}(?:games|matches|fixtures|fights|bouts|races|contests|outings|starts|Tests)\b"
)
_OUTCOMES = 3


def records_in(skeleton: Skeleton) -> Iterator[Clash]:
    """Yield a number of games that wins, draws and losses do not make; two of these may only be too many."""
    outcomes: dict[str, Amount] = {}
    for number, amount in enumerate(skeleton.amounts):
        if amount.mark not in (COUNT, ONE):
            outcomes = {}
        elif kind := _outcome(skeleton, number):
            outcomes[kind] = amount
        elif len(outcomes) > 1 and _is_of_games(skeleton, number):
            added = sum(one.value for one in outcomes.values())
            if added > amount.value or (len(outcomes) == _OUTCOMES and added != amount.value):
                first = min(one.place for one in outcomes.values())
                values = tuple(one.value for one in outcomes.values())
                yield Clash(skeleton.span(first, amount.place + 1), amount.value, values)
            outcomes = {}


def _outcome(skeleton: Skeleton, number: int) -> str:
    match = _VERB_BEFORE.search(skeleton.head(number)) or _NOUN_AFTER.match(skeleton.gap(number))
    return _VERBS[match[1]] if match else ""


def _is_of_games(skeleton: Skeleton, number: int) -> bool:
    return bool(_OF_GAMES.fullmatch(skeleton.gap(number - 1)) and _GAMES.match(skeleton.gap(number)))
