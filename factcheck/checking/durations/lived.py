"""Lengths of time between two acts of one subject: “opened in 1974, it closed in 2009 after 45 years”."""

import re
from collections.abc import Iterator, Sequence

from factcheck.checking.acts import Act, find_stories
from factcheck.checking.article import CheckedArticle
from factcheck.checking.clauses import top_of, verb_above
from factcheck.checking.durations.elapsed import fits, is_too_long
from factcheck.checking.durations.lengths import Length
from factcheck.checking.durations.wording import around, length_finding
from factcheck.checking.finding import Finding
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

_AFTER = re.compile(
    r"\b(?:after|following|having\s(?:served|spent|run))\s(?:a\stotal\sof\s)?$", re.IGNORECASE
)
_WHOLE = re.compile(
    r"\s(?:of\s(?:operations?|service|business|trading|marriage|publication|existence|use|production|broadcasting)"
    r"|in\s(?:business|office|operation|power|service|charge|print|production|existence)|at\sthe\shelm|on\s(?:air|the\sair)"
    r"|together)\b",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"\s?(?:$|[.,;:)–—])")
_REACH = 30
_DATES = 2


def check_lived(article: CheckedArticle, sentence: Span, lengths: Sequence[Length]) -> Iterator[Finding]:
    """Yield a finding for each length after an end that does not lead back to its beginning."""
    candidates = [one for one in lengths if not one.is_modifier and _stands_after(article, one)]
    if not candidates or len(article.dates_in(sentence)) != _DATES:
        return
    for begin, end in find_stories(article, sentence):
        if begin.date.value and end.date.value and begin.date.value.first <= end.date.value.first:
            yield from _compared(article, sentence, candidates, end, (begin.date.value, end.date.value))


def _stands_after(article: CheckedArticle, length: Length) -> bool:
    return bool(_AFTER.search(article.text[max(0, length.span.start - _REACH) : length.span.start]))


def _compared(
    article: CheckedArticle,
    sentence: Span,
    lengths: Sequence[Length],
    end: Act,
    dates: tuple[PartialDate, PartialDate],
) -> Iterator[Finding]:
    for length in lengths:
        if fits(length, *dates) or not _is_until(article, sentence, length, end):
            continue
        is_whole = _WHOLE.match(article.text, length.span.end)
        if is_whole or (_CLOSED.match(article.text, length.span.end) and is_too_long(length, *dates)):
            yield length_finding(article, length, dates, around(length.span, end.date.span))


def _is_until(article: CheckedArticle, sentence: Span, length: Length, end: Act) -> bool:
    """Tell whether the length hangs on the verb of the end."""
    tree = article.tree_of(sentence)
    top = top_of(tree, length.span) if tree else None
    return tree is not None and top is not None and verb_above(tree, top) == end.verb
