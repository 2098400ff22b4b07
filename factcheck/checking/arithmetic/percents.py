"""The shares that a sentence gives, and whether they are of one whole."""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.checking.arithmetic.apart import are_apart
from factcheck.checking.arithmetic.skeleton import COUNT, PERCENT, VAGUE, Amount, Skeleton
from factcheck.checking.numbers import NumberKind
from factcheck.splitting.wordlists import word_list

CLOSING = re.compile(
    r"\b(?:undecided|unsure|(?:not|weren't|wasn't) sure|uncertain|no opinion|(?:had|have|has)(?: not|n't) "
    r"(?:yet )?(?:decided|made up)|yet to decide|no (?:answer|view|preference|reply|comment)|(?:don't"
    r"|do not|didn't|did not|doesn't) (?:know|answer|say|have an opinion|respond|express|give|offer"
    r"|express a view)|didn't know|refused|declined to|had no|have no|gave no|offered no|expressed no"
    r"|no stance|no position|neutral|abstained|spoiled|spoilt|invalid|blank|(?:other|minor|smaller"
    r"|independent) (?:candidates|parties"
    r"|sources)|others|the rest|rest of|remaining|remainder|everything else|don’t know|someone else)\b"
)
COMPOSED = re.compile(
    r"\b(?:made up of|composed of|comprised of|consist(?:s|ed|ing) of|(?:split|divided|distributed"
    r"|broken down)(?: up)?"
    r"|breaks? down|broke down|breakdown|mix of|mixture of|blend of|comprises|shared? out)\b"
)
_VOTE = re.compile(
    r" of (?:the|all) (?:(?:popular|total|valid|first-round|first-preference|national|final) )?"
    r"(?:votes?|ballots)\b"
)
_IS = re.compile(r"\b(?:is|are|was|were) (?:about |now )?$")
_PLAIN = re.compile(r"(?: [A-Za-z-]{3,20}){1,2}(?=,| and|$|;)")
_TAKES = re.compile(
    r"\b(?:accounts? for|accounted for|makes? up|made up|uses?|used|consumes?|consumed|supply"
    r"|supplies|supplied"
    r"|produces?|produced|provides?|provided|holds?|held|owns?|owned|controls?|controlled|takes?|took"
    r"|generates?"
    r"|generated|gets?|got|receives?|received) $"
)
_OF_WHOLE = re.compile(
    r" of (?:the|all|its|total) (?!people|voters|respondents|adults|households|residents|those)"
)
_ELECTION = re.compile(r"\b(?:vote|votes|voted|ballots?|election|result|poll|runoff|primary|referendum)\b")
_FOR_NAME = re.compile(r"(?: of the votes?)? (?:for|to) (?:the )?[A-Z]")
_APART = re.compile(r",|;|—|\(| and | while | with | to | but | against | versus | compared with ")
OTHER_BASE = re.compile(
    r"\b(?:multiple|several|all (?:the )?[a-z]{1,20} (?:that )?(?:they|you|apply)|all that apply"
    r"|more than one|could (?:choose|pick|name|give|select)|up to (?:two|three)|rose|risen"
    r"|rise|rises|rising|fell|fall|fallen|increas\w+|decreas\w+|declin\w+ (?:by|to)|grew|growth|grow\w*"
    r"|jump\w*|drop\w*|turnout|inflation|precincts?|counted|reporting|round(?:ing|ed)|up from|down from"
    r"|compared to|last (?:year|month|week|time)|year earlier|previous\w*|a year ago|than|each|both|also"
    r"|average|chance|probabilit\w+|likelihood|discount|tariffs?|interest|tax(?:es)?|rates?|per (?:year"
    r"|annum)|in the (?:first|second|next|last|final|other)|respectively|runoff|run-off|first round"
    r"|second round|rounds|poll(?:ed|s) (?:in|of) (?:19|20)"
    r"|efficien\w+|accura\w+|effective\w*|overlap\w*|alone|either|at least one|returns?|yield\w*|shares? "
    r"(?:rose|fell)|stake|gain\w*|los[est]\w*|lower|higher|now|today|currently|those (?!asked|polled"
    r"|surveyed|questioned|who|voting|taking)\w+)\b"
)
_GROUP = re.compile(r" of (?:(?:the|all|those|its|their) )?(?P<group>[A-Za-z'-]+(?: [a-z'-]+)?)")
_ALL = word_list("""
    respondents voters those people participants votes vote ballots adults residents citizens
    americans britons total electorate population likely registered public parents students members""")
_SUBGROUPS = re.compile(
    r" (?:of|among|for) (?:(?:the|all) )?(?:men|women|Democrats|Republicans|independents|whites?"
    r"|blacks?|younger|older|young|those (?:aged|over|under))\b| in (?:@|[A-Z])| (?:among|aged)\b"
)
_SUBGROUP_ANYWHERE = re.compile(
    r"\b(?:[Oo]f|[Aa]mong|[Ff]or|[Ww]ith) (?:the )?(?:men|women|Democrats|Republicans|independents"
    r"|whites|blacks)\b"
)
_ERROR = re.compile(
    r"\b(?:margin of (?:sampling )?error|plus or minus|confidence|error margin|give or take)[^,;]{0,40}$|±$"
)
_LEANING = re.compile(r"^[^#$%~¹@]{0,40}\b(?:on|at|with|to|and|than|has|had|got|took|[A-Z][a-z]+) $")
_ENDS = re.compile(r",|;| and | for |$")
HUNDRED = Decimal(100)


def shares_of(skeleton: Skeleton) -> list[Amount]:
    """Return the shares of the sentence, without its margin of error; none if one of them is vague."""
    kept = [
        one
        for number, one in enumerate(skeleton.amounts)
        if (one.mention.kind is NumberKind.PERCENT and not _ERROR.search(skeleton.head_of(one)))
        or _leans(skeleton, number)
    ]
    return [] if any(_is_vague(skeleton, one) for one in kept) else kept


def _leans(skeleton: Skeleton, number: int) -> bool:
    """Tell whether a bare number is a share too: “A on 42 percent, B on 35 and C on 18 percent”."""
    one = skeleton.amounts[number]
    if (
        one.mark != COUNT
        or number == 0
        or skeleton.amounts[number - 1].mark != PERCENT
        or one.value > HUNDRED
    ):
        return False
    return bool(_LEANING.fullmatch(skeleton.gap(number - 1)) and _ENDS.match(skeleton.gap(number)))


def _is_vague(skeleton: Skeleton, one: Amount) -> bool:
    """Tell whether a share is hedged or an end of a range; “52 percent to 41 percent” is none."""
    number = skeleton.number_at(one.place)
    if one.mark != VAGUE or one.mention.hedge == "some":
        return False
    pairs = [skeleton.amounts[place : place + 2] for place in (number - 1, number) if place >= 0]
    falls = any(len(pair) == 2 and pair[0].value > pair[1].value for pair in pairs if one in pair)
    return bool(one.mention.hedge) or not falls


def slack(parts: Sequence[Amount]) -> Decimal:
    return sum((one.mention.step for one in parts), Decimal(0)) / 2


def are_of_one_whole(skeleton: Skeleton, parts: Sequence[Amount]) -> bool:
    gaps = [skeleton.text[one.place + 1 : other.place] for one, other in pairwise(parts)]
    tails = [*gaps, skeleton.text[parts[-1].place + 1 :]]
    if not all(_APART.search(gap) for gap in gaps) or OTHER_BASE.search(skeleton.text):
        return False
    if any(_SUBGROUPS.match(tail) for tail in tails) or _SUBGROUP_ANYWHERE.search(skeleton.text):
        return False
    groups = {match["group"].split()[0].lower() for tail in tails if (match := _GROUP.match(tail))}
    return len(groups - _ALL) + bool(groups & _ALL) <= 1


def _are_plain(tails: Sequence[str]) -> bool:
    """Tell whether three shares or more have one word each: “48 percent Hindu, 39 percent Muslim”."""
    return len(tails) > 2 and all(_PLAIN.match(tail) for tail in tails)


def are_parts(skeleton: Skeleton, parts: Sequence[Amount]) -> bool:
    """Tell whether the shares exclude each other: a closing category, two sides, a vote, a composition."""
    tails = [skeleton.text[one.place + 1 : other.place] for one, other in pairwise(parts)]
    tails.append(skeleton.text[parts[-1].place + 1 :])
    if CLOSING.search(skeleton.text) or are_apart(tails):
        return True
    if _VOTE.match(tails[0]) or any(_VOTE.match(tail) for tail in tails):
        return True
    head = skeleton.head_of(parts[0])
    if COMPOSED.search(head) or (_IS.search(head) and _are_plain(tails)):
        return True
    if _TAKES.search(head) and _OF_WHOLE.match(tails[0]) and " and " in tails[-2]:
        return True
    return _ELECTION.search(skeleton.text) is not None and all(_FOR_NAME.match(tail) for tail in tails)
