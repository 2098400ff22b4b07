"""Two sentences: numbers in the first, and what they make, or how they break down, in the second."""

import re
from collections.abc import Iterator, Sequence

from factcheck.checking.arithmetic.apart import are_apart
from factcheck.checking.arithmetic.breakdowns import adds_up, is_open
from factcheck.checking.arithmetic.clash import Clash
from factcheck.checking.arithmetic.kinds import is_kind_of, is_partition, is_person
from factcheck.checking.arithmetic.lists import list_from
from factcheck.checking.arithmetic.nouns import counted
from factcheck.checking.arithmetic.plausible import whole_of
from factcheck.checking.arithmetic.skeleton import COUNT, MONEY, ONE, YEAR, Amount, Skeleton
from factcheck.checking.article import CheckedArticle
from factcheck.domain.spans import Span

_CLOSED = re.compile(
    r"(?:Together|Combined|Between them|Jointly|Added together),? (?:that |they |the (?:two|three|four"
    r"|pair)\b)?[^#$%~¹:;]{0,50}$|(?:That|This|It) (?:makes|made|gives|gave|adds up to|comes to|came to"
    r"|brings the total to|is|was|means) (?:a (?:combined |grand )?total of |them |it )?$|The (?:combined "
    r"|grand )?total (?:is|was|comes to|came to|makes|made|reached|stood at|stands at) $"
)
_OVERALL = re.compile(r"(?:In all|In total|Altogether|All told|Overall),? [^#$%~¹:;]{0,40}$")
_STARTS = re.compile(
    r"(?:Of (?:them|these|those|the total),? |They (?:are|were|include) |There (?:are|were) )?$"
)
_OF_THESE = re.compile(r"Of ")
_COPULA = re.compile(r" (?:of (?:them|these|those) )?(?:are|is|were|was)\b|^ (?:in|from|at)\b")
_NAMED = r"(?:the )?(?:[A-Z][\w'-]{1,20} ){1,3}(?:(?:got|won|took|has|have|had|scored|went to|gets|holds) )?"
_LABELLED = re.compile(
    rf"{_NAMED}# of (?:them|these|those)(?:(?:,|;) (?:and )?{_NAMED}[#¹]){{1,6}}"
    r"(?:,? and [#¹](?: [a-z-]{1,20}){1,4})?(?=$|[,;—])"
)
_LABELS = re.compile(r"(?: [a-z]{3,15})?(?:,|,? and) (?:the )?(?:[\w'-]{2,20} ){1,4}")
_NEAR = 2
_LEAST = 3


def together_in(article: CheckedArticle, before: Skeleton, here: Skeleton) -> Iterator[Clash]:
    """Yield a total in the second sentence that the numbers of the first do not make, and the reverse."""
    yield from _total_after(article, before, here)
    yield from _parts_after(article, before, here)
    yield from _labelled_after(before, here)


def _labelled_after(before: Skeleton, here: Skeleton) -> Iterator[Clash]:
    """Read “Six goals. France got four of them, Croatia three, and one was an own goal.”: too many."""
    match = _LABELLED.match(here.text)
    totals = [one for one in before.amounts if one.mark != YEAR]
    if match is None or len(totals) != 1 or totals[0].mark != COUNT or is_open(match[0]):
        return
    parts = [one for one in here.amounts if one.place < match.end()]
    if sum(one.value for one in parts) > totals[0].value >= max(one.value for one in parts):
        span = Span(totals[0].span.start, here.span(match.start(), match.end()).end)
        yield Clash(span, totals[0].value, tuple(one.value for one in parts))


def _total_after(article: CheckedArticle, before: Skeleton, here: Skeleton) -> Iterator[Clash]:
    is_closed = _CLOSED.fullmatch(here.head(0))
    if len(here.amounts) != 1 or not (is_closed or _OVERALL.fullmatch(here.head(0))):
        return
    total = here.amounts[0]
    parts = [one for one in before.amounts if one.mark != YEAR]
    sorts = (MONEY,) if total.mark == MONEY else (COUNT, ONE)
    if len(parts) < _NEAR or any(one.mark not in sorts for one in [total, *parts]) or is_open(before.text):
        return
    if adds_up(total, parts) or (not is_closed and total.value > sum(one.value for one in parts)):
        return
    if total.mark == MONEY or _is_one_noun(article, before, here):
        span = Span(parts[0].span.start, total.span.end)
        yield Clash(span, total.value, tuple(one.value for one in parts))


def _are_alike(tails: Sequence[str]) -> bool:
    """Tell whether the later items lean on the first: “five deal with the war, four with the peace”."""
    firsts = {tail.split()[0] for tail in tails[1:] if tail.split()}
    return len(firsts) == 1 and firsts <= set(tails[0].split())


def _is_near(before: Skeleton, total: Amount) -> bool:
    """Tell whether numbers without nouns, “fishing employs 1,800, farming 2,400”, come close to the total."""
    added = sum(one.value for one in before.amounts if one.mark != YEAR)
    gaps = [before.gap(number) for number in range(len(before.amounts) - 1)]
    return total.value / _NEAR < added < total.value * _NEAR and all(_LABELS.fullmatch(gap) for gap in gaps)


def _is_one_noun(article: CheckedArticle, before: Skeleton, here: Skeleton) -> bool:
    first, last = article.tree_of(before.sentence), article.tree_of(here.sentence)
    if first is None or last is None:
        return False
    items = [counted(first, one.span.end) for one in before.amounts if one.mark != YEAR]
    nouns = {one.noun for one in items if not one.is_bare}
    whole = whole_of(last, here, here.amounts[0])
    if (len(nouns) == 1 and whole.is_bare) or (not nouns and _is_near(before, here.amounts[0])):
        return True
    return bool(nouns) and all(is_kind_of(noun, whole.noun) for noun in nouns)


def _parts_after(article: CheckedArticle, before: Skeleton, here: Skeleton) -> Iterator[Clash]:
    """Read “The town has 12 schools. Seven are primary schools, three are ... and one is ...”."""
    totals = [one for one in before.amounts if one.mark != YEAR]
    if len(totals) != 1 or totals[0].mark != COUNT or not here.amounts or not _STARTS.fullmatch(here.head(0)):
        return
    found, total = list_from(here, 0), totals[0]
    if len(found.tails) != len(here.amounts) or not found.is_closed or is_open(here.text, before.text):
        return
    if here.amounts[0].mark not in (COUNT, ONE) or adds_up(total, found.amounts, found.extra):
        return
    trees = article.tree_of(before.sentence), article.tree_of(here.sentence)
    if trees[0] is None or trees[1] is None:
        return
    whole = whole_of(trees[0], before, total)
    items = [counted(trees[1], one.span.end) for one in found.amounts]
    nouns = {one.noun for one in items if not one.is_bare}
    added = sum(one.value for one in found.amounts) + found.extra
    is_too_much = bool(_OF_THESE.match(here.head(0))) and added > total.value and are_apart(found.tails)
    is_whole = (
        is_too_much
        or is_partition(nouns)
        or (
            len(items) >= _LEAST
            and abs(added - total.value) <= _NEAR
            and (all(_COPULA.match(tail) for tail in found.tails) or _are_alike(found.tails))
        )
    )
    is_kind = all(
        is_kind_of(noun, whole.noun) or (is_person(noun) and is_person(whole.noun)) for noun in nouns
    )
    if whole.noun and is_whole and is_kind:
        extra = (found.amounts[0].value * 0 + found.extra,) if found.extra else ()
        yield Clash(
            Span(total.span.start, here.span(found.start, found.end).end),
            total.value,
            (*(one.value for one in found.amounts), *extra),
        )
