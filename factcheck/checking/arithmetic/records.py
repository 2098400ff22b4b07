"""A team's record: “won 12, drew four and lost five of its 20 games”."""

import re
from collections.abc import Iterator

from factcheck.checking.arithmetic.clash import Clash
from factcheck.checking.arithmetic.skeleton import COUNT, ONE, YEAR, Amount, Skeleton

_VERBS = {
    word: kind
    for kind, words in {
        "won": "won winning win wins victories",
        "lost": "lost losing losses defeats",
        "drawn": "drew drawn drawing tied draws ties",
    }.items()
    for word in words.split()
}
_VERB_BEFORE = re.compile(r"\b(won|winning|lost|losing|drew|drawn|drawing|tied) (?:just |only )?$")
_NOUN_AFTER = re.compile(r" (wins|victories|losses|defeats|draws|ties)\b")
_GAMES = re.compile(
    r" (?:[a-z]{1,20} ){0,2}(?:games|matches|fixtures|fights|bouts|races|contests|outings|starts|Tests)\b"
)
_TIMES = re.compile(r" times\b")
_FOUGHT = re.compile(r"\b(?:fought|played|met|boxed) $")
_APART = re.compile(
    r"\b(?:abandoned|no contest|no result|postponed|points?|goals?|overtime|last season|previous|then"
    r"|since|series)\b"
)
_OUTCOMES = 3


def records_in(skeleton: Skeleton) -> Iterator[Clash]:
    """Yield a number of games that wins, draws and losses do not make; two of these may only be too many."""
    games, outcomes = _numbers(skeleton)
    if games is None or len(outcomes) < _OUTCOMES - 1 or _APART.search(skeleton.text):
        return
    added = sum(one.value for one in outcomes.values())
    if added > games.value or (len(outcomes) == _OUTCOMES and added != games.value):
        places = [one.place for one in (games, *outcomes.values())]
        span = skeleton.span(min(places), max(places) + 1)
        yield Clash(span, games.value, tuple(one.value for one in outcomes.values()))


def _numbers(skeleton: Skeleton) -> tuple[Amount | None, dict[str, Amount]]:
    """Return the number of games and that of each outcome; no games if there are other numbers."""
    games: list[Amount] = []
    outcomes: dict[str, Amount] = {}
    for number, amount in enumerate(skeleton.amounts):
        kind = _outcome(skeleton, number)
        if kind and kind not in outcomes and amount.mark in (COUNT, ONE):
            outcomes[kind] = amount
        elif amount.mark == COUNT and _is_games(skeleton, number):
            games.append(amount)
        elif amount.mark != YEAR:
            return None, {}
    return (games[0] if len(games) == 1 else None), outcomes


def _outcome(skeleton: Skeleton, number: int) -> str:
    match = _VERB_BEFORE.search(skeleton.head(number)) or _NOUN_AFTER.match(skeleton.gap(number))
    return _VERBS[match[1]] if match and not _GAMES.match(skeleton.gap(number)) else ""


def _is_games(skeleton: Skeleton, number: int) -> bool:
    after = skeleton.gap(number)
    return bool(_GAMES.match(after) or (_TIMES.match(after) and _FOUGHT.search(skeleton.head(number))))
