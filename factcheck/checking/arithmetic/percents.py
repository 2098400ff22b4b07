"""The shares that a sentence gives, and whether they are of one whole."""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.checking.arithmetic.apart import are_apart
from factcheck.checking.arithmetic.skeleton import COUNT, VAGUE, Amount, Skeleton
from factcheck.checking.fractions import find_fractions
from factcheck.checking.numbers import NumberKind
from factcheck.splitting.wordlists import word_list

CLOSING = re.compile(
    r"\b(?:undecided|unsure|(?:not|weren't|wasn't) sure|uncertain|no opinion|(?:had|have|has)(?: not|n't) "
    r"(?:yet )?(?:decided|made up)|yet to decide|no (?:answer|view|preference|reply|comment)|(?:don't"
    r"|do not|didn't|did not|doesn't) (?:know|answer|say|have an opinion|respond|express|give|offer"
    r"|express a view)|didn't know|refused|declined to|had no|have no|gave no|offered no|expressed no"
    r"|no stance|no position|neutral|neither\b(?! .{1,60}\bnor\b)|none of (?:them|these|those|the above)"
    r"|no one|nobody|(?:could|can|would|will) ?(?:not|n't|n’t) (?:say|decide|choose|answer)|cannot say"
    r"|preferr?(?:ed)? not to say|either way|(?:do|does|did)(?:n't| not) mind|abstained|spoiled|spoilt"
    r"|invalid|blank|(?:other|minor|smaller|independent) (?:candidates|parties|sources)|others|the rest"
    r"|rest of|remaining|remainder|everything else|don’t know|someone else)\b"
)
UNDECIDED = re.compile(r"\bundecided\b")  # nobody is undecided who may give several answers
COMPOSED = re.compile(
    r"\b(?:made up of|composed of|comprised of|consist(?:s|ed|ing) of|(?:split|divided|distributed"
    r"|broken down)(?: up)?"
    r"|breaks? down|broke down|breakdown|mix of|mixture of|blend of|comprises|shared? out)\b"
)
_VOTE = re.compile(
    r" of (?:the|all) (?:(?:popular|total|valid|first-round|first-preference|national|final) )?"
    r"(?:votes?|ballots)\b"
)
_PLAIN = re.compile(r"(?: [A-Za-z-]{3,20}){1,3}?(?=,| and|$|;)")
_HOLDS = re.compile(r"\b(?:contains?|contained|holds?|is|are|was|were) (?:about |now |roughly |some )?$")
_OTHER_LABEL = re.compile(r"(?:^|[,;:] |\band )(?:all )?[Oo]thers?:? (?:\()?$")
_FILLS = re.compile(
    r"\b(?:accounts? for|accounted for|makes? up|made up|represents?|represented|comprise[sd]?"
    r"|constitute[sd]?) "
    r"(?:about |some |just |only )?$"
)
_OF_THING = re.compile(
    r" of (?:the |all |its |total |their )?(?:[\w'-]{3,20} )?(?:sales|exports|imports|output"
    r"|revenues?|spending|energy|power"
    r"|electricity|production|traffic|trade|emissions|turnover|income|demand|consumption|budget"
    r"|land|area|crop|profits?"
    r"|mix|market|supply|waste|freight|fuel|costs?|outlay|total),"
)
_NAME_GAP = re.compile(r"(?: of [^%,;]{1,40})?(?:,|;|,? and|,? while) (?:the )?[\w' -]{2,30} $")
_ZERO_SUM = re.compile(r"\b[Pp]ossession\b")
_TEAM = re.compile(r"(?<!^)\b[A-Z][\w'-]{1,20} (?:had |on |with |at |took )?$")
_ABOUT = frozenset({"about", "around", "roughly", "approximately", "some"})
ABOUT_SLACK = Decimal(3)
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
    r"|compared to|last (?:year|time)|(?<=[%#,] )last (?:month|week)|year earlier"
    r"|previous\w*|a year ago|than|each(?! [a-z]{3,15} (?:to|should|must|could|can|would)\b)|both|also"
    r"|average|chance|probabilit\w+|likelihood|discount"
    r"|(?<!about )(?:tariffs?|interest|tax(?:es)?)(?! (?:would|will|cuts?|plans?))|rates?|per (?:year"
    r"|annum)|in the (?:first|second|next|last|final|other)|respectively|runoff|run-off|first round"
    r"|second round|rounds|poll(?:ed|s) (?:in|of) (?:19|20)"
    r"|efficien\w+|accura\w+|effective\w*|overlap\w*|alone|either|at least one|returns?|yield\w*|shares? "
    r"(?:rose|fell)|stake|gain\w*|los[est]\w*|lower|higher|now|today|currently|those (?!asked|polled"
    r"|surveyed|questioned|who|voting|taking)\w+)\b"
)
# When a poll was taken and how soon the vote is bears on no share.
_POLL_TIME = re.compile(
    r"\b(?:taken|conducted|carried out|done|fielded|made)\b[^%;]{0,60}? in the (?:first|second|last|final)"
    r" (?:(?:full )?week|days|fortnight|weekend) of\b"
    r"|\b(?:less|more|fewer) than [#~¹] (?:weeks|days|months) (?=before\b|ahead of\b|from\b|to go\b|until\b)"
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
_OTHERS_BEFORE = re.compile(
    r"(?:,|;| and) (?:all )?other [a-z]+s? (?:\(|with |on |for |at |got |took |took the )?$"
)
_OTHERS_AFTER = re.compile(r" (?:were |are |was |is |of |for |to |from |in )?(?:all )?other [a-z]+s?\b")
_LOCAL = re.compile(r" (?:[a-z]{1,20} ){0,2}?(?:in|at) ")
_OF_LOCAL = re.compile(r" of (?:(?:the|all|its|their) )?[a-z'-]{3,20} (?:living )?(?:in|at|from) ")
_BASES = (_LOCAL, _OF_LOCAL)  # “92 percent of the people in towns, 80 percent of the people in villages”
_NAMED = re.compile(
    r"\b(?:named|cited|mentioned|listed|pointed to|blamed|complained|ticked|own(?:ed|s)?|reads?"
    r"|speaks?|watch(?:ed|es)?|drink|eat|play|wear|keep|visit(?:ed)?)\b"
)
_ONE_ANSWER = re.compile(
    r"\b(?:one|single|main|most|best|first|favou?rite|preferred|biggest|greatest|worst|chief|top"
    r"|which of (?:the|these|them)\b.{0,30}\b(?:choose|prefer|pick|want|vote for))\b"
)
_IN_WORDS = re.compile(
    r"\b(?:half|halves|thirds?|quarters?|fifths?|tenths?|most|majority|minority)\b", re.IGNORECASE
)
_HEDGED = re.compile(
    r"\b(?:nearly|almost|about|around|some|under|roughly|close to) (?:an? )?$", re.IGNORECASE
)
_OF_PART = re.compile(r" of (?:the (?:rest|remainder|others)|this|that|these|which|whom)\b")
_LEAST, _LEAST_HEDGED = Decimal("0.9"), Decimal("0.85")
_ENDS = re.compile(r",|;| and | for |$")
HUNDRED = Decimal(100)
_SIDES_OF_A_GAME = 2
_FEW_KINDS, _MANY_KINDS = 1, 2
_OF_POWER = re.compile(
    r" of (?:the |all |its |total |their )?(?:[\w'-]{3,20} )?(?:power|electricity|energy|land"
    r"|area|waste|mix),"
)


def shares_of(skeleton: Skeleton) -> list[Amount]:
    """Return the shares of the sentence, without its margin of error; none if one of them is vague."""
    kept: list[Amount] = []
    for number, one in enumerate(skeleton.amounts):
        is_share = one.mention.kind is NumberKind.PERCENT and not _ERROR.search(skeleton.head_of(one))
        if is_share or (number and skeleton.amounts[number - 1] in kept and _leans(skeleton, number)):
            kept.append(one)
    return [] if any(_is_vague(skeleton, one) for one in kept) else kept


def _leans(skeleton: Skeleton, number: int) -> bool:
    """Tell whether a bare number is a share too: “A on 42 percent, B on 35 and C on 18 percent”."""
    one = skeleton.amounts[number]
    if one.mark != COUNT or one.value > HUNDRED:
        return False
    return bool(_LEANING.fullmatch(skeleton.gap(number - 1)) and _ENDS.match(skeleton.gap(number)))


def _is_vague(skeleton: Skeleton, one: Amount) -> bool:
    """Tell whether a share is hedged or an end of a range; “52 percent to 41 percent” is none."""
    number = skeleton.number_at(one.place)
    if one.mark != VAGUE or (one.mention.hedge in _ABOUT and not one.mention.is_range):
        return False
    pairs = [skeleton.amounts[place : place + 2] for place in (number - 1, number) if place >= 0]
    falls = any(len(pair) == 2 and pair[0].value > pair[1].value for pair in pairs if one in pair)
    return bool(one.mention.hedge) or not falls


def has_other_base(skeleton: Skeleton) -> bool:
    """Tell whether a word says that the shares grow, overlap or are of several wholes."""
    text = _POLL_TIME.sub("", skeleton.text)
    return OTHER_BASE.search(text[:1].lower() + text[1:]) is not None


def _ends_with_others(skeleton: Skeleton, last: Amount, tail: str) -> bool:
    """Tell whether the last share is that of all others: “and other countries (26 percent)”."""
    return bool(_OTHERS_BEFORE.search(skeleton.head_of(last)) or _OTHERS_AFTER.match(tail))


def slack(parts: Sequence[Amount]) -> Decimal:
    """Return how far rounding, and “about”, may move the sum of the shares."""
    about = sum(ABOUT_SLACK for one in parts if one.mention.hedge in _ABOUT - {"some"})
    return sum((one.mention.step for one in parts), Decimal(0)) / 2 + about


def are_of_one_whole(skeleton: Skeleton, parts: Sequence[Amount]) -> bool:
    gaps = [skeleton.text[one.place + 1 : other.place] for one, other in pairwise(parts)]
    tails = [*gaps, skeleton.text[parts[-1].place + 1 :]]
    if not all(_APART.search(gap) for gap in gaps) or has_other_base(skeleton):
        return False
    if any(one.value >= HUNDRED for one in parts):
        return False
    if any(_SUBGROUPS.match(tail) for tail in tails) or _SUBGROUP_ANYWHERE.search(skeleton.text, 1):
        return False
    groups = {match["group"].split()[0].lower() for tail in tails if (match := _GROUP.match(tail))}
    return len(groups - _ALL) + bool(groups & _ALL) <= 1


def _are_plain(tails: Sequence[str]) -> bool:
    """Tell whether three shares or more have one word each: “48 percent Hindu, 39 percent Muslim”."""
    return len(tails) > 2 and all(_PLAIN.match(tail) for tail in tails)


def _are_named_one_by_one(gaps: Sequence[str]) -> bool:
    """Tell whether so many follow each other that they are all: “12 percent of sales, vans 21, cars 49”."""
    least = _FEW_KINDS if _OF_POWER.match(gaps[0]) else _MANY_KINDS
    return len(gaps) > least and " and " in gaps[-1] and all(_NAME_GAP.fullmatch(gap) for gap in gaps)


def least_in_words(skeleton: Skeleton, parts: Sequence[Amount]) -> tuple[int, Decimal] | None:
    """Return where the one share in words stands before the others, and the least it can mean."""
    found = list(find_fractions(skeleton.text))
    if len(found) != 1 or len(_IN_WORDS.findall(skeleton.text)) != 1:
        return None
    ((span, value),) = found
    gap = skeleton.text[span.end : parts[0].place]
    if span.end > parts[0].place or not _APART.search(gap) or "%" in gap or _OF_PART.match(gap):
        return None
    is_hedged = _HEDGED.search(skeleton.text[: span.start])
    return span.start, HUNDRED * Decimal(str(value)) * (_LEAST_HEDGED if is_hedged else _LEAST)


def are_parts(skeleton: Skeleton, parts: Sequence[Amount]) -> bool:
    """Tell whether the shares exclude each other: a closing category, two sides, a vote, a composition."""
    tails = [skeleton.text[one.place + 1 : other.place] for one, other in pairwise(parts)]
    tails.append(skeleton.text[parts[-1].place + 1 :])
    if _NAMED.search(skeleton.text) and not _ONE_ANSWER.search(skeleton.text):
        return bool(UNDECIDED.search(skeleton.text))
    if CLOSING.search(skeleton.text) or _ends_with_others(skeleton, parts[-1], tails[-1]):
        return True
    if are_apart(tails) and not any(all(one.match(tail) for tail in tails[:-1]) for one in _BASES):
        return True
    return _are_votes(skeleton, tails) or _are_of_a_composition(skeleton, parts, tails)


def _are_votes(skeleton: Skeleton, tails: Sequence[str]) -> bool:
    if any(_VOTE.match(tail) for tail in tails):
        return True
    return _ELECTION.search(skeleton.text) is not None and all(_FOR_NAME.match(tail) for tail in tails)


def _are_of_a_composition(skeleton: Skeleton, parts: Sequence[Amount], tails: Sequence[str]) -> bool:
    """Tell whether the words before the first share say what the whole is made of."""
    head = skeleton.head_of(parts[0])
    if any(_OTHER_LABEL.search(skeleton.head_of(one)) for one in parts):
        return True
    if COMPOSED.search(head) or (_HOLDS.search(head) and _are_plain(tails)):
        return True
    if len(parts) == _SIDES_OF_A_GAME and _ZERO_SUM.search(head):
        return all(_TEAM.search(skeleton.head_of(one)) for one in parts)
    if _FILLS.search(head) and _OF_THING.match(tails[0]) and _are_named_one_by_one(tails[:-1]):
        return True
    return bool(_TAKES.search(head) and _OF_WHOLE.match(tails[0]) and " and " in tails[-2])
