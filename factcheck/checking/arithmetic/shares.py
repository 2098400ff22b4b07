"""R10: shares of one whole that make more than all of it, or a rest that does not complete it."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.checking.arithmetic.percents import (
    CLOSING,
    COMPOSED,
    HUNDRED,
    UNDECIDED,
    are_of_one_whole,
    are_parts,
    has_other_base,
    least_in_words,
    shares_of,
    slack,
)
from factcheck.checking.arithmetic.skeleton import Amount, Skeleton, clauses_of, skeleton_of
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, is_supposed
from factcheck.checking.finding import Finding
from factcheck.checking.leeway import is_far
from factcheck.checking.numbers import NumberKind
from factcheck.domain.labels import FindingLevel
from factcheck.domain.spans import Span

_REST = re.compile(
    r"\b(?:the|a|its|their|with) (?:remaining|other|final|last)(?: [a-z]{1,20}){0,2} $|\b(?:the )?(?:rest"
    r"|remainder|balance),? (?:of [\w ]{1,20},? )?(?:or |about )?$"
)
_HALVES = re.compile(
    r"\bhalf\b|\b(?:thirds|quarters|fifths|tenths|most|a (?:\w{1,10} )?majority)\b"
    r"|\b(?:third|quarter|fifth|tenth) (?:of|is|was|are|were|said|goes|comes|went|came)\b",
    re.IGNORECASE,
)
_GROUPED = re.compile(r"[A-Z]\w{1,30}: %[^%]{0,60}[A-Z]\w{1,30}: %")
_OVER = Decimal("101.5")
_ANOTHER = re.compile(
    r"(?:Another|A further|The (?:remaining|other)|The rest,?|Some|Just|Only|About|And) $|$"
)
_FURTHER = re.compile(r"(?:Another|A further|Some|Only|Just) $|$")
_FAR = 1.4
_ONE_POLL = Decimal(115)
_REACH = 120  # farther off, a share in words is one of something else
_FEW = 2
_MOST = 8


def check_shares(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each set of shares that cannot be those of one whole."""
    for sentence in article.sentences:
        numbers = article.numbers_in(sentence)
        if len(numbers) >= _FEW and any(one.kind is NumberKind.PERCENT for one in numbers):
            skeleton = skeleton_of(article, sentence)
            for clause in [skeleton] if _is_one_poll(skeleton) else clauses_of(skeleton, NumberKind.PERCENT):
                yield from _in_sentence(article, clause)
    for before, here in pairwise(article.sentences):
        if article.number_of_block(before.start) == article.number_of_block(here.start):
            yield from _in_two(article, before, here)
            yield from _with_rest(article, skeleton_of(article, before), skeleton_of(article, here))


def _is_one_poll(skeleton: Skeleton) -> bool:
    """Tell whether a semicolon only sets off the smaller shares: “47 for A, 39 for B; 17 were undecided”."""
    added = sum((one.value for one in shares_of(skeleton)), Decimal(0))
    return added <= _ONE_POLL and bool(UNDECIDED.search(skeleton.text.rpartition(";")[2]))


def _in_sentence(article: CheckedArticle, skeleton: Skeleton) -> Iterator[Finding]:
    parts = shares_of(skeleton)
    if not _FEW <= len(parts) <= _MOST or not are_of_one_whole(skeleton, parts):
        return
    if _GROUPED.search(skeleton.text):
        return
    if _HALVES.search(skeleton.text):
        yield from _with_one_in_words(article, skeleton, parts)
        return
    added = sum((one.value for one in parts), Decimal(0))
    rest = any(_REST.search(skeleton.head_of(one)) for one in parts)
    if rest and abs(added - HUNDRED) > slack(parts) + Decimal("0.5"):
        if added > HUNDRED or not _has_percents_before(article, skeleton.sentence):
            yield from _finding(article, skeleton, parts, FindingLevel.FLAG)
    elif added > HUNDRED + slack(parts) and are_parts(skeleton, parts):
        level = FindingLevel.FLAG if added > _OVER else FindingLevel.QUERY
        yield from _finding(article, skeleton, parts, level)
    elif (
        added < HUNDRED - slack(parts) - 1
        and len(parts) > _FEW
        and COMPOSED.search(skeleton.head_of(parts[0]))
    ):
        yield from _finding(article, skeleton, parts, FindingLevel.QUERY)


def _with_one_in_words(
    article: CheckedArticle, skeleton: Skeleton, parts: Sequence[Amount]
) -> Iterator[Finding]:
    """Read “half said yes, 38 percent said no and 22 percent were unsure”."""
    worded = least_in_words(skeleton, parts)
    if worded is None or not are_parts(skeleton, parts):
        return
    start, least = worded
    if parts[0].place - start > _REACH:
        return
    if least + sum((one.value for one in parts), Decimal(0)) > _OVER + slack(parts):
        yield from _finding(article, skeleton, parts, FindingLevel.FLAG, (skeleton.places[start], least))


def _has_percents_before(article: CheckedArticle, sentence: Span) -> bool:
    before = article.sentences_before(sentence)[-2:]
    return any(one.kind is NumberKind.PERCENT for near in before for one in article.numbers_in(near)) or any(
        _HALVES.search(near.quote(article.text)) for near in before
    )


def _in_two(article: CheckedArticle, before: Span, here: Span) -> Iterator[Finding]:
    """Read “52 percent are for it and 41 percent against. Another 14 percent are undecided.”"""
    last = [one for one in article.numbers_in(here) if one.kind is NumberKind.PERCENT]
    first = [one for one in article.numbers_in(before) if one.kind is NumberKind.PERCENT]
    if len(last) != 1 or not _FEW <= len(first) <= _MOST:
        return
    skeletons = skeleton_of(article, before), skeleton_of(article, here)
    parts, rests = shares_of(skeletons[0]), shares_of(skeletons[1])
    if len(rests) != 1 or len(parts) != len(first) or not CLOSING.search(skeletons[1].text):
        return
    rest = rests[0]
    if not _ANOTHER.fullmatch(skeletons[1].head_of(rest)) or has_other_base(skeletons[1]):
        return
    if not are_of_one_whole(skeletons[0], parts) or CLOSING.search(skeletons[0].text):
        return
    added = sum((one.value for one in [*parts, rest]), Decimal(0))
    if added > _OVER + slack([*parts, rest]) / 2:
        yield from _finding(article, skeletons[0], [*parts, rest], FindingLevel.FLAG)


def _with_rest(article: CheckedArticle, before: Skeleton, here: Skeleton) -> Iterator[Finding]:
    """Read “84 percent do not. A further 24 percent do, and the remaining two percent are unsure.”"""
    parts = [*shares_of(before), *shares_of(here)]
    if [len(shares_of(one)) for one in (before, here)] != [1, 2]:
        return
    if not _FURTHER.fullmatch(here.head_of(parts[1])) or not _REST.search(here.head_of(parts[2])):
        return
    if has_other_base(before) or not are_of_one_whole(here, parts[1:]):
        return
    if sum((one.value for one in parts), Decimal(0)) > _OVER + slack(parts):
        yield from _finding(article, before, parts, FindingLevel.FLAG)


def _finding(
    article: CheckedArticle,
    skeleton: Skeleton,
    parts: Sequence[Amount],
    level: FindingLevel,
    worded: tuple[int, Decimal] | None = None,
) -> Iterator[Finding]:
    span = Span(worded[0] if worded else parts[0].span.start, parts[-1].span.end)
    if is_furniture(article, span) or is_supposed(article, skeleton.sentence):
        return
    quote = span.quote(article.text)
    values = [*([worded[1].normalize()] if worded else []), *(one.value for one in parts)]
    added, terms = sum(values, Decimal(0)), " + ".join(f"{one:f}" for one in values)
    least = "at least " if worded else ""
    yield Finding(
        rule="R10",
        kind="percent_sum",
        level=FindingLevel.QUERY if article.is_quoted(span) or is_far(added, HUNDRED, _FAR) else level,
        spans=(span,),
        quote=quote,
        headline="The shares do not make 100 percent",
        message=f"“{quote}”: the shares add up to {least}{added:f} percent, not 100. "
        "Rounding does not explain it.",
        reference={"fact": f"{terms} = {added:f}", "source": "arithmetic"},
        computation=f"{terms} = {added:f}, not 100",
        repair="Correct one of the shares, or say that answers could overlap.",
        group=f"shares-{terms}",
    )
