"""A majority or margin that is not the difference of the votes or points beside it."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from factcheck.checking.arithmetic.ballots import Tally, tallies_of
from factcheck.checking.arithmetic.mismatch import Mismatch
from factcheck.checking.arithmetic.points import are_of_percentages
from factcheck.checking.arithmetic.skeleton import COUNT, ONE, PERCENT, VAGUE, Amount, Skeleton
from factcheck.checking.numbers import NumberKind

_THINGS = r"(?:votes?|goals?|points?|runs?|tries|seats?|strokes?|shots?|ballots?)"
_HEDGE = re.compile(
    r"(?:about|around|roughly|some|approximately|nearly|almost|(?:more|fewer|less) than|over|under|at least"
    r"|close to|just over|just under|well over) $"
)
_LOW, _HIGH = Decimal("0.7"), Decimal("1.5")
_OF = re.compile(r"\b(?:majority|margin|difference|lead|advantage|winning margin) of (?:just |only )?$")
_OTHER_CLAUSE = re.compile(r"(?:;|,? (?:and|while|but|as)) (?:[A-Z]|the |they |he |she |it )")
_MARGIN_NEXT = re.compile(r",? (?:with )?(?:a |by a )(?:margin|majority|difference) of ")
_BY = re.compile(r"\bby (?:just |only |a (?:mere|margin of) )?$")
_BY_AFTER = re.compile(rf" (?:clear |single )?{_THINGS}\b(?! to\b| or (?:fewer|less|more)\b)")
_WORDS = r"(?:majority|margin|win|victory|defeat|loss|triumph|success)\b"
_COMPOUND = re.compile(rf"[- ](?:vote|goal|point|run|try|shot|stroke|seat)[- ]{_WORDS}")
_AGAINST = re.compile(
    r"(?: of the votes?)?,? (?:to|against|versus|compared with|ahead of) (?:[A-Z][\w.'-]{0,20} ?){0,3}"
    r"(?:'s|(?:with|on|at) )? ?(?:just |only )?"
)
_RESULT = re.compile(rf" {_WORDS}")
_THEN = re.compile(
    r"(?: [a-z]{4,8})?,? (?:last (?!night|evening|week)"
    r"|(?:in|at|since|from|after) (?:the (?:last|previous)|(?:[A-Z][a-z]{2,8} )?@)"
    r"|(?:an?|one|@|#|~) [a-z]{3,7} (?:ago|before|earlier))(?!\w)"
)
_STOP = re.compile(r";|: ")
_OTHERS = re.compile(
    r"\b(?:aggregate|half-?time|the break|the interval|leg|penalt\w+|shoot-?out|innings|sets?|series"
    r"|quarter|record|improv\w+|overturn\w*|cut\w*|(?:up|down) from|slash\w*|previous(?:ly)?|last"
    r"|defend\w*|holding|held"
    r"|needed|need|required|short of|trail\w*|deficit|comeback|rall(?:y|ied)|after (?:leading|going)|led"
    r"|leads?|leading|ahead(?! of [A-Z])|wickets?|odds|spread|working|overall|government's|handicap|earlier"
    r"|recount|season|third-?place|behind|standings|predict\w*|forecast)\b",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"(?:'s|\b(?:has|have|had|holds?) an?|\b(?:its|his|her|their|the|two-thirds|absolute|simple"
    r"|three-fifths)) (?:\w{1,20} )?(?:majority|margin|lead|advantage) of (?:just |only )?$"
)


def margins_in(skeleton: Skeleton) -> Iterator[Mismatch]:
    """Yield a stated margin that the only two sides of the sentence do not make."""
    tallies = tallies_of(skeleton) or _percents_of(skeleton)
    if len(tallies) > 1:  # “by 232 votes to 196, a margin of 36, with 231 of one party for it”
        tallies = [one for one in tallies if _MARGIN_NEXT.match(skeleton.text, one.end)]
    if len(tallies) != 1 or _OTHERS.search(_clause(skeleton, tallies[0])):
        return
    (tally,) = tallies
    inside = set(tally.amounts)
    stated = [
        one
        for number, one in enumerate(skeleton.amounts)
        if one not in inside
        and _is_margin(skeleton, number)
        and not are_of_percentages(skeleton, tally.amounts[:2], one)
    ]
    if stated and _OTHER_CLAUSE.search(_between(skeleton, tally, stated[0])):
        return
    if stated and skeleton.text[: tally.start].endswith("(") and stated[0].place > tally.end:
        return  # “The Steelers (17-5) lost by two points”: games won and lost
    difference = abs(tally.amounts[0].value - tally.amounts[1].value)
    loose = max(one.mention.step for one in tally.amounts[:2]) if tally.amounts[0].mark == PERCENT else 0
    if len(stated) != 1 or abs(stated[0].value - difference) <= loose or _is_roughly(stated[0], difference):
        return
    if any(one.value - other.value == stated[0].value for one, other in pairwise(skeleton.amounts)):
        return
    yield _mismatch(skeleton, tally, stated[0], difference)


def _is_roughly(stated: Amount, difference: Decimal) -> bool:
    """Tell whether “about” or “more than” explains the difference."""
    return bool(stated.mention.hedge) and stated.value * _LOW <= difference <= stated.value * _HIGH


def _clause(skeleton: Skeleton, tally: Tally) -> str:
    """Return what stands between the semicolons around the votes, or after the colon before them."""
    before, after = skeleton.text[: tally.start], skeleton.text[tally.start :]
    return _STOP.split(before)[-1] + after.partition(";")[0]


def _percents_of(skeleton: Skeleton) -> list[Tally]:
    """Return the shares of two sides, “52 percent to 48 percent”, if no other share stands beside."""
    shares = [number for number, one in enumerate(skeleton.amounts) if one.mark == PERCENT]
    if len(shares) != 2 or not _AGAINST.fullmatch(skeleton.gap(shares[0])) or shares[1] != shares[0] + 1:
        return []
    one, other = (skeleton.amounts[number] for number in shares)
    return [Tally((one, other), one.place, other.place + 1)]


def _between(skeleton: Skeleton, tally: Tally, stated: Amount) -> str:
    if stated.place > tally.end:
        return skeleton.text[tally.end : stated.place]
    return skeleton.text[stated.place : tally.start]


def _is_margin(skeleton: Skeleton, number: int) -> bool:
    head, after, amount = skeleton.head(number), skeleton.gap(number), skeleton.amounts[number]
    if amount.mention.kind is NumberKind.POINT and not amount.mention.hedge:
        return bool(_RESULT.match(after))
    is_hedged = amount.mark == VAGUE and amount.mention.hedge and not amount.mention.is_range
    if (amount.mark not in (COUNT, ONE) and not is_hedged) or _OWNED.search(head):
        return False
    if _THEN.match(skeleton.text, amount.place + 1):
        return False
    head = _HEDGE.sub("", head)
    if _OF.search(head) or _COMPOUND.match(after):
        return True
    return bool(_BY.search(head) and _BY_AFTER.match(after))


def _mismatch(skeleton: Skeleton, tally: Tally, stated: Amount, difference: Decimal) -> Mismatch:
    one, other = (f"{side.value:,f}" for side in tally.amounts[:2])
    compound = _COMPOUND.match(skeleton.text, stated.place + 1)
    last = compound.end() if compound else stated.place + 1
    start, end = min(tally.start, stated.place), max(tally.end, last)
    return Mismatch(
        span=skeleton.span(start, end),
        headline="The margin does not fit the result",
        said=f"the difference between {one} and {other} is {difference:,f}, not {stated.value:,f}",
        computation=f"{one} − {other} = {difference:,f}, not {stated.value:,f}".replace("− ", "- "),
        fact=f"|{one} - {other}| = {difference:,f}",
        repair=f"Write {difference:,f}, or correct the result.",
    )
