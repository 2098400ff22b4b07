"""Scores that contradict the word for the result: a 3-2 draw, three sets in two."""

import re
from collections.abc import Iterator

from factcheck.checking.arithmetic.mismatch import Mismatch
from factcheck.checking.arithmetic.skeleton import Skeleton

_DRAW = re.compile(
    r"[#~¹][-—][#~¹],? (?:home |away |thrilling |goalless |scoreless |opening |league |hard-fought "
    r"|friendly )?(?:draw|tie|stalemate|deadlock)\b(?!s|-?break| odds| price| bet)|\b(?:drew|draw|drawing"
    r"|tied|tie) (?:the (?:game|match) )?[#~¹][-—][#~¹](?= (?:with|at|against|away|in|on)\b|[.,;]|$)"
)
_SETS = re.compile(
    r"(?:[#~¹][-—][#~¹](?: ?\([^)]{1,9}\))?(?:, | and |, and | ))(?:[#~¹][-—][#~¹]"
    r"(?: ?\([^)]{1,9}\))?(?:, | and |, and | )?){1,4}"
)
_SCORE = re.compile(r"([#~¹])[-—]([#~¹])")
_IN_SETS = re.compile(
    r"\bin (?:just |only )?(?P<count>[#~¹]) sets?\b|(?P<straight>\bstraight sets?\b|\bstraight-set\b)"
    r"|(?P<compound>[#~¹])-set (?:win|victory|battle|match|thriller|final|defeat|loss|epic|marathon)"
)
_CUT_SHORT = re.compile(
    r"\b(?:retir\w+|walkover|suspended|abandoned|doubles|respectively|also|earlier|aggregate|leg"
    r"|series|later|other)\b"
)
_TO_WIN = {3: 2, 2: 2, 4: 3, 5: 3}


def scores_in(skeleton: Skeleton) -> Iterator[Mismatch]:
    """Yield draws with a winner, and matches with another number of sets than their scores have."""
    yield from _draws(skeleton)
    if "set" in skeleton.text:
        yield from _sets(skeleton)


def _draws(skeleton: Skeleton) -> Iterator[Mismatch]:
    for match in _DRAW.finditer(skeleton.text):
        place = next(place for place in range(match.start(), match.end()) if skeleton.text[place] in "#~¹")
        one, other = _pair(skeleton, place)
        if one != other and not re.search(r"\b(?:series|penalt\w+|aggregate|set|sets)\b", skeleton.text):
            yield Mismatch(
                span=skeleton.span(match.start(), match.end()),
                headline="The score does not fit a draw",
                said=f"{one} and {other} are not level",
                computation=f"{one} - {other} = {one - other}, not 0",
                fact="a draw has level scores",
                repair="Correct the score, or the word for the result.",
            )


def _pair(skeleton: Skeleton, place: int) -> tuple[int, int]:
    number = skeleton.number_at(place)
    return int(skeleton.amounts[number].value), int(skeleton.amounts[number + 1].value)


def _sets(skeleton: Skeleton) -> Iterator[Mismatch]:
    claims, runs = list(_IN_SETS.finditer(skeleton.text)), list(_SETS.finditer(skeleton.text))
    if len(claims) != 1 or len(runs) != 1 or _CUT_SHORT.search(skeleton.text):
        return
    claim, run = claims[0], runs[0]
    scores = [_pair(skeleton, run.start() + one.start()) for one in _SCORE.finditer(run[0])]
    mark = "count" if claim["count"] else "compound"
    stated = None if claim["straight"] else int(skeleton.amounts[skeleton.number_at(claim.start(mark))].value)
    won = sum(one > other for one, other in scores)
    is_wrong = 0 < won < len(scores) if stated is None else stated != len(scores)
    if is_wrong and all(max(pair) <= 30 for pair in scores):
        said = "straight sets" if stated is None else f"{stated} sets"
        counted = f"{len(scores)} sets, of which the sides won {won} and {len(scores) - won}"
        start, end = min(claim.start(), run.start()), max(claim.end(), run.end())
        yield Mismatch(
            span=skeleton.span(start, end),
            headline="The sets do not fit the scores",
            said=f"the scores show {counted}, not {said}",
            computation=f"{counted}, not {said}",
            fact=counted,
            repair="Correct the scores, or the number of sets.",
        )
