"""R10: shares of one whole that make more than all of it, or a rest that does not complete it."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.checking.arithmetic.apart import are_apart
from factcheck.checking.arithmetic.skeleton import COUNT, PERCENT, VAGUE, Amount, Skeleton, skeleton_of
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, is_hypothetical
from factcheck.checking.finding import Finding
from factcheck.checking.numbers import NumberKind
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

_CLOSING = re.compile(
    r"\b(?:undecided|unsure|(?:not|weren't|wasn't) sure|uncertain|no opinion|no (?:answer|view|preference|reply|comment)"
    r"|(?:don't|do not|didn't|did not|doesn't) (?:know|answer|say|have an opinion|respond|express|give|offer|express a view)"
    r"|didn't know|refused|declined to|had no|have no|gave no|offered no|expressed no|no stance|no position|neutral|neither"
    r"|abstained|spoiled|spoilt|invalid|blank|other (?:candidates|parties|answers|sources|reasons)|others|the rest"
    r"|rest of|remaining|remainder|everything else|don’t know|someone else|none of)\b"
)
_REST = re.compile(r"\b(?:the|a|its|their|with) (?:remaining|other|final|last)(?: [a-z]+){0,2} $|\b(?:the )?(?:rest|remainder|balance),? (?:of [\w ]{1,20},? )?(?:or |about )?$")
_WHOLE = re.compile(
    r"\b(?:made up of|composed of|comprised of|consist(?:s|ed|ing) of|(?:split|divided|distributed|broken down)(?: up)?"
    r"|breaks? down|broke down|breakdown|mix of|mixture of|blend of|comprises|shared? out)\b"
)
_VOTE = re.compile(r" of (?:the|all) (?:(?:popular|total|valid|first-round|first-preference|national|final) )?(?:votes?|ballots)\b")
_APART = re.compile(r",|;|—|\(| and | while | with | to | but | against | versus | compared with ")
_OTHER_BASE = re.compile(
    r"\b(?:multiple|more than one|could (?:choose|pick|name|give|select)|up to (?:two|three)|rose|risen|rise|rises|rising|fell|fall"
    r"|fallen|increas\w+|decreas\w+|declin\w+ (?:by|to)|grew|growth|grow\w*|jump\w*|drop\w*|turnout|inflation|precincts?|counted"
    r"|reporting|round(?:ing|ed)|up from|down from|compared to|last (?:year|month|week|time)|year earlier|previous\w*"
    r"|a year ago|than|each|both|also|average|chance|probabilit\w+|likelihood|discount|tariffs?|interest|tax(?:es)?|rates?|per (?:year|annum)"
    r"|respectively|runoff|run-off|first round|second round|rounds|poll(?:ed|s) (?:in|of) (?:19|20)|efficien\w+|accura\w+|effective\w*"
    r"|overlap\w*|alone|either|at least one|returns?|yield\w*|shares? (?:rose|fell)|stake|gain\w*|los[est]\w*|lower|higher)\b"
)
_GROUP = re.compile(r" of (?:(?:the|all|those|its|their) )?(?P<group>[A-Za-z'-]+(?: [a-z'-]+)?)")
_ALL = frozenset(
    """respondents voters those people participants votes vote ballots adults residents citizens americans britons
    total electorate population likely registered public parents students members""".split()
)
_SUBGROUPS = re.compile(r" (?:of|among|for) (?:(?:the|all) )?(?:men|women|Democrats|Republicans|independents|whites?|blacks?|younger|older|young|those (?:aged|over|under))\b| in (?:@|[A-Z])| (?:among|aged)\b")
_ERROR = re.compile(r"\b(?:margin of (?:sampling )?error|plus or minus|confidence|error margin|give or take)[^,;]{0,40}$|±$")
_HALVES = re.compile(r"\b(?:half|third|quarter|fifth|tenth|majority|most)\b|[A-Z]\w+: %", re.IGNORECASE)
_LEANING = re.compile(r"[^#$%~¹@]{0,40}\b(?:on|at|with|to|and|than|has|had|got|took|[A-Z][a-z]+) $")
_ENDS = re.compile(r",|;| and | for |$")
_OVER = Decimal("101.5")
_HUNDRED = Decimal(100)
_ANOTHER = re.compile(r"(?:Another|A further|The (?:remaining|other)|The rest,?|Some|Just|Only|About|And) $|$")
_FEW = 2
_MOST = 8


def check_shares(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each set of shares that cannot be those of one whole."""
    for sentence in article.sentences:
        percents = [one for one in article.numbers_in(sentence) if one.kind is NumberKind.PERCENT]
        if len(percents) >= _FEW:
            yield from _in_sentence(article, skeleton_of(article, sentence))
    for before, here in pairwise(article.sentences):
        yield from _in_two(article, before, here)


def _in_sentence(article: CheckedArticle, skeleton: Skeleton) -> Iterator[Finding]:
    parts = _parts(skeleton)
    if not _FEW <= len(parts) <= _MOST or not _are_of_one_whole(skeleton, parts):
        return
    if _HALVES.search(skeleton.text):
        return
    added = sum((one.value for one in parts), Decimal(0))
    rest = any(_REST.search(skeleton.head_of(one)) for one in parts)
    if rest and abs(added - _HUNDRED) > _slack(parts) + Decimal("0.5") :
        if added > _HUNDRED or not _has_percents_before(article, skeleton.sentence):
            yield from _finding(article, skeleton, parts, FindingLevel.FLAG)
    elif added > _HUNDRED + _slack(parts) and _are_parts(skeleton, parts):
        level = FindingLevel.FLAG if added > _OVER else FindingLevel.QUERY
        yield from _finding(article, skeleton, parts, level)
    elif added < _HUNDRED - _slack(parts) - 1 and len(parts) > _FEW and _WHOLE.search(skeleton.head_of(parts[0])):
        yield from _finding(article, skeleton, parts, FindingLevel.QUERY)


def _parts(skeleton: Skeleton) -> list[Amount]:
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
    if one.mark != COUNT or number == 0 or skeleton.amounts[number - 1].mark != PERCENT or one.value > _HUNDRED:
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


def _slack(parts: Sequence[Amount]) -> Decimal:
    return sum((one.mention.step for one in parts), Decimal(0)) / 2


def _are_of_one_whole(skeleton: Skeleton, parts: Sequence[Amount]) -> bool:
    gaps = [skeleton.text[one.place + 1 : other.place] for one, other in pairwise(parts)]
    tails = [*gaps, skeleton.text[parts[-1].place + 1 :]]
    if not all(_APART.search(gap) for gap in gaps) or _OTHER_BASE.search(skeleton.text):
        return False
    if sum(bool(_SUBGROUPS.match(tail)) for tail in tails) > 0:
        return False
    groups = {match["group"].split()[0].lower() for tail in tails if (match := _GROUP.match(tail))}
    return len(groups - _ALL) + bool(groups & _ALL) <= 1


def _are_parts(skeleton: Skeleton, parts: Sequence[Amount]) -> bool:
    """Tell whether the shares exclude each other: a closing category, two sides, a vote, a composition."""
    tails = [skeleton.text[one.place + 1 : other.place] for one, other in pairwise(parts)]
    tails.append(skeleton.text[parts[-1].place + 1 :])
    if _CLOSING.search(skeleton.text) or are_apart(tails) or are_sides(tails):
        return True
    if _VOTE.match(tails[0]) or any(_VOTE.match(tail) for tail in tails):
        return True
    return bool(_WHOLE.search(skeleton.head_of(parts[0])))


_SIDES = tuple(
    (re.compile(rf"\b(?:{one})\b"), re.compile(rf"\b(?:{other})\b"))
    for one, other in (
        (r"(?<!dis)approv\w+|(?<!don't )(?<!not )support\w*|back(?:ed|s|ing)?|favou?r\w*|in favou?r|for", r"disapprov\w+|oppos\w+|against|reject\w*|object\w*"),
        (r"yes|Yes", r"no|No"),
        (r"(?<!dis)agree\w*", r"disagree\w*"),
        (r"(?<!dis)satisfied|happy|content", r"dissatisfied|unhappy|not satisfied"),
        (r"[Rr]emain\w*|stay\w*", r"[Ll]eav\w+|quit\w*"),
        (r"male|men|boys", r"female|women|girls"),
        (r"urban", r"rural"),
        (r"full-time|full time", r"part-time|part time"),
        (r"renew\w+", r"fossil|non-renewable"),
        (r"married", r"single|unmarried"),
        (r"better", r"worse"),
        (r"optimistic", r"pessimistic"),
        (r"trust(?:ed)?", r"distrust\w*|mistrust\w*"),
    )
)


def are_sides(tails: Sequence[str]) -> bool:
    """Tell whether two shares are those of opposite answers."""
    if len(tails) != _FEW:
        return False
    for one, other in _SIDES:
        found = [(bool(one.search(tail)) and not other.search(tail), bool(other.search(tail))) for tail in tails]
        if sorted(found) == [(False, True), (True, False)]:
            return True
    return False


def _has_percents_before(article: CheckedArticle, sentence: Span) -> bool:
    before = article.sentences_before(sentence)[-2:]
    return any(one.kind is NumberKind.PERCENT for near in before for one in article.numbers_in(near)) or any(
        _HALVES.search(near.quote(article.text)) for near in before
    )


def _in_two(article: CheckedArticle, before: Span, here: Span) -> Iterator[Finding]:
    """Read “52 percent are for it and 41 percent against. Another 14 percent are undecided.”"""
    if article.number_of_block(before.start) != article.number_of_block(here.start):
        return
    last = [one for one in article.numbers_in(here) if one.kind is NumberKind.PERCENT]
    first = [one for one in article.numbers_in(before) if one.kind is NumberKind.PERCENT]
    if len(last) != 1 or not _FEW <= len(first) <= _MOST:
        return
    skeletons = skeleton_of(article, before), skeleton_of(article, here)
    parts, (rest,) = _parts(skeletons[0]), _parts(skeletons[1]) or (None,)
    if rest is None or len(parts) != len(first) or not _CLOSING.search(skeletons[1].text):
        return
    if not _ANOTHER.fullmatch(skeletons[1].head_of(rest)) or _OTHER_BASE.search(skeletons[1].text):
        return
    if not _are_of_one_whole(skeletons[0], parts) or _CLOSING.search(skeletons[0].text):
        return
    added = sum((one.value for one in [*parts, rest]), Decimal(0))
    if added > _OVER + _slack([*parts, rest]) / 2:
        yield from _finding(article, skeletons[0], [*parts, rest], FindingLevel.FLAG)


def _finding(
    article: CheckedArticle, skeleton: Skeleton, parts: Sequence[Amount], level: FindingLevel
) -> Iterator[Finding]:
    span = Span(parts[0].span.start, parts[-1].span.end)
    if is_furniture(article, span) or is_hypothetical(article, skeleton.sentence):
        return
    quote = span.quote(article.text)
    added = sum((one.value for one in parts), Decimal(0))
    terms = " + ".join(f"{one.value:f}" for one in parts)
    yield Finding(
        rule="R10",
        kind="percent_sum",
        level=FindingLevel.QUERY if article.is_quoted(span) else level,
        spans=(span,),
        quote=quote,
        headline="The shares do not make 100 percent",
        message=f"“{quote}”: the shares add up to {added:f} percent, not 100. Rounding does not explain it.",
        reference={"fact": f"{terms} = {added:f}", "source": "arithmetic"},
        computation=f"{terms} = {added:f}, not 100",
        repair="Correct one of the shares, or say that answers could overlap.",
        group=f"shares-{terms}",
    )
