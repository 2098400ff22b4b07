"""R16: two dated acts of one subject in an order in which they cannot come."""

import re
from collections.abc import Iterator
from datetime import timedelta
from itertools import chain

from factcheck.checking.acts import find_joined, find_sequels, find_stories
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, is_supposed, is_too_long
from factcheck.checking.dates import DateMention
from factcheck.checking.finding import Finding
from factcheck.checking.order.turned import check_turned
from factcheck.checking.order.wording import order_finding
from factcheck.domain.dates import PartialDate

_FIGURES = re.compile(r"\d")
_EACH = re.compile(r"\brespectively\b")
_OWN_YEAR = re.compile(r",?\s(?:of\s)?(?:this|last|next)\syear\b")
_SOME_YEAR = 2001
_NEAR = timedelta(days=90)


def check_event_order(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each pair of acts whose dates are in the wrong order."""
    for sentence in article.sentences:
        has_figures = _FIGURES.search(article.text, sentence.start, sentence.end)
        if not has_figures or is_too_long(sentence) or is_furniture(article, sentence):
            continue
        if is_supposed(article, sentence) or _EACH.search(article.text, sentence.start, sentence.end):
            continue
        pairs = chain(
            find_stories(article, sentence), find_joined(article, sentence), find_sequels(article, sentence)
        )
        turned = (
            pair
            for pair in pairs
            if _clashes(pair[0].date, pair[1].date)
            and not any(_has_own_year(article, one.date) for one in pair)
        )
        if first := next(turned, None):
            yield order_finding(article, *first)
        yield from check_turned(article, sentence)


def _has_own_year(article: CheckedArticle, mention: DateMention) -> bool:
    """Tell whether words give the date another year than the one beside it: “11 May this year”."""
    return mention.year is None and bool(_OWN_YEAR.match(article.text, mention.span.end))


def _clashes(begin: DateMention, end: DateMention) -> bool:
    """Tell whether the beginning lies after the end, whatever day of a month or year is meant.

    Without a year on both, the two are taken to lie in one year if that makes them lie near each other.
    """
    if begin.value and end.value:
        return begin.value.first > end.value.last
    year = begin.year or end.year or _SOME_YEAR
    first, last = _in_year(begin, year), _in_year(end, year)
    return bool(first and last and timedelta(0) < first.first - last.last < _NEAR)


def _in_year(mention: DateMention, year: int) -> PartialDate | None:
    try:
        return PartialDate(year, mention.month, mention.day) if mention.month else None
    except ValueError:
        return None
