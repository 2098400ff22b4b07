"""A series result that its games do not allow: “won the best-of-seven series 4-2 in five games”."""

import re
from collections.abc import Iterator

from factcheck.checking.arithmetic.mismatch import Mismatch
from factcheck.checking.arithmetic.skeleton import Skeleton

_BEST_OF = re.compile(
    r"\bbest[- ]of[- ](?P<games>[#~¹]|\w+)\b|(?P<length>[#~¹]|\b[a-z]{3,5})-(?:match|game|Test|test) "
    r"(?:\w{1,20} ){0,2}?series\b"
)
_SCORE = re.compile(r"[#~¹][-—][#~¹](?![-—])|[#~¹] games? to [#~¹](?!\w)|[#~¹] to [#~¹](?!\w)")
_SERIES_BEFORE = re.compile(r"\bseries (?:by )?$")
_SERIES_AFTER = re.compile(r" (?:win |victory )?in (?:the|their|a) (?:[\w#~-]{1,20} ){0,2}series\b")
_IN_GAMES = re.compile(
    r"\b(?:in|needing|after|over) (?:just |only )?(?P<games>[#~¹]) games\b"
    r"(?! (?:left|to|at|in (?!the\b)|on|away|without)\b)"
)
_SERIES = re.compile(r"\b(?:series|World Series|finals?|play-?off)\b")
_WON = re.compile(
    r"\b(?:won|win|wins|winning|clinch\w*|took|take|taking|complet\w+|victory|triumph\w*|beat\w*"
    r"|defeat\w*|eliminat\w+|claim\w*)\b"
)
_GOING = re.compile(
    r"\b(?:lead\w*|led|trail\w*|tied|level\w*|ahead|even\w*|up|down|head\w*|open\w*|Game [#~¹]|game [#~¹]"
    r"|aggregate|score\w*|innings|goals?|points?|overtime|sets?|last|previous|draw\w*|drew)\b"
)
_STANDING = re.compile(r"\b(?:leads?|led|leading|trail\w*|ahead|level\w*|tied|lead)\b")
_AFTER = re.compile(r"after\b")
_LEAD_AFTER = re.compile(r" (?:series )?(?:lead|advantage|deficit)\b")
_MOST_WINS = 9
_BREAK, _REACH = re.compile(r"[,;:—]"), 60
_WORDS = {"three": 3, "five": 5, "seven": 7, "nine": 9, "two": 2, "four": 4, "six": 6}


def series_in(skeleton: Skeleton) -> Iterator[Mismatch]:
    """Yield a result with too many games, too few wins, or another number of games than stated."""
    is_double = len(_BEST_OF.findall(skeleton.text)) > 1
    scores = _beside_best_of(skeleton.text) if is_double else _scores(skeleton.text)
    if len(scores) != 1 or not _SERIES.search(skeleton.text):
        return
    (score,) = scores
    marks = [place for place in range(score.start(), score.end()) if skeleton.text[place] in "#~¹"]
    one, other = (int(skeleton.amounts[skeleton.number_at(place)].value) for place in marks)
    best, played = _BEST_OF.search(skeleton.text), _IN_GAMES.search(skeleton.text)
    most = _number(skeleton, best) if best else None
    if said := _clash(skeleton, one, other, most, best, played):
        ends = [match for match in (best, score, played) if match]
        start, end = min(match.start() for match in ends), max(match.end() for match in ends)
        yield Mismatch(
            span=skeleton.span(start, end),
            headline="The result does not fit the number of games",
            said=said,
            computation=f"{one} + {other} = {one + other} games",
            fact=f"{one} + {other} = {one + other}",
            repair="Correct the result, or the number of games.",
        )


def _beside_best_of(text: str) -> list[re.Match[str]]:
    """Return the score right after the first of several: “the best-of-seven final by five games to two”."""
    start = next(match.end() for match in _BEST_OF.finditer(text))
    score = _SCORE.search(text, start, start + _REACH)
    return [score] if score and not _BREAK.search(text, start, score.start()) else []


def _scores(text: str) -> list[re.Match[str]]:
    """Return the scores of the sentence, only those beside the word “series” if there are several."""
    found = list(_SCORE.finditer(text))
    if len(found) < 2:
        return found
    leads = [one for one in found if _LEAD_AFTER.match(text[one.end() :])]
    return leads or [
        one
        for one in found
        if _SERIES_BEFORE.search(text[: one.start()]) or _SERIES_AFTER.match(text[one.end() :])
    ]


def _clash(
    skeleton: Skeleton,
    one: int,
    other: int,
    most: int | None,
    best: re.Match[str] | None,
    played: re.Match[str] | None,
) -> str:
    if max(one, other) > _MOST_WINS:
        return ""
    is_over = bool(_WON.search(skeleton.text)) and not _GOING.search(skeleton.text)
    if most is not None and one + other > most:
        return f"{one} and {other} make {one + other} games, more than {most}"
    if most is not None and is_over and best and best["games"] and max(one, other) != most // 2 + 1:
        return f"the winner of the best of {most} wins {most // 2 + 1}, not {max(one, other)}"
    if played and is_over:
        games = int(skeleton.amounts[skeleton.number_at(played.start("games"))].value)
        if games != one + other and max(one, other) <= games + other:
            return f"{one} and {other} make {one + other} games, not {games}"
    if played and best and _STANDING.search(skeleton.text) and _AFTER.match(played[0]):
        games = int(skeleton.amounts[skeleton.number_at(played.start("games"))].value)
        if games != one + other:
            return f"{one} and {other} make {one + other} games, not {games}"
    return ""


def _number(skeleton: Skeleton, match: re.Match[str]) -> int | None:
    group = "games" if match["games"] else "length"
    if match[group] in "#~¹":
        return int(skeleton.amounts[skeleton.number_at(match.start(group))].value)
    return _WORDS.get(match[group])
