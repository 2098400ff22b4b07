"""A length of time beside the stretch that it should fill: “from 1998 to 2010, 15 years”."""

from collections.abc import Iterator
from itertools import product

from factcheck.checking.article import CheckedArticle
from factcheck.checking.durations.binding import is_bound
from factcheck.checking.durations.elapsed import days_between, fits
from factcheck.checking.durations.lengths import Length
from factcheck.checking.durations.wording import around, length_finding
from factcheck.checking.finding import Finding
from factcheck.checking.governors import top_of, verb_above
from factcheck.checking.stretches import Stretch
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

_WORKING_SHARE = 5 / 7
_RELATIVE = frozenset({"who", "which", "that"})


def check_stated(
    article: CheckedArticle, sentence: Span, lengths: list[Length], stretches: list[Stretch]
) -> Iterator[Finding]:
    """Yield a finding for each stretch that the length beside it is too long or too short for."""
    pairs = _all_pairs(article, sentence, stretches)
    for stretch in stretches:
        for length in lengths:
            if any(fits(length, *pair) for pair in pairs) or not _clashes(length, stretch):
                continue
            if _is_nearest(lengths, length, stretch) and is_bound(article, sentence, length, stretch):
                span = around(length.span, stretch.span)
                dates, has_years = (stretch.first, stretch.last), stretch.has_years
                yield length_finding(article, length, dates, span, has_years=has_years)
                break


def _is_nearest(lengths: list[Length], length: Length, stretch: Stretch) -> bool:
    """Tell whether no other length stands between the two."""
    start, end = min(length.span.end, stretch.span.end), max(length.span.start, stretch.span.start)
    return not any(start <= one.span.start < end and one != length for one in lengths)


def _all_pairs(
    article: CheckedArticle, sentence: Span, stretches: list[Stretch]
) -> list[tuple[PartialDate, PartialDate]]:
    """Return each beginning with each later end, since 37 years may span 1980–1987 and 1987–2017."""
    dates = [one for one in article.dates_in(sentence) if one.value]
    alone = [one.value for one in dates if not any(stretch.span.holds(one.span) for stretch in stretches)]
    firsts, lasts = [one.first for one in stretches], [one.last for one in stretches]
    pairs = product([*firsts, *filter(None, alone)], [*lasts, *filter(None, alone)])
    return [(first, last) for first, last in pairs if first.first < last.first]


def _clashes(length: Length, stretch: Stretch) -> bool:
    if stretch.last.last < stretch.first.first or (length.unit == "year" and not stretch.has_years):
        return False
    most = days_between(stretch.first, stretch.last)[1]
    has_free_days = length.unit == "day" and most * _WORKING_SHARE - 2 <= length.count < most
    return not has_free_days and not fits(length, stretch.first, stretch.last)


def is_aside(article: CheckedArticle, sentence: Span, stretch: Stretch) -> bool:
    """Tell whether a relative clause states the stretch as a fact: “who lived from 1931 to 2009”."""
    tree = article.tree_of(sentence)
    top = top_of(tree, stretch.span) if tree else None
    if tree is None or top is None:
        return False
    verb = verb_above(tree, top)
    is_relative = tree.relation(verb) == "acl" and tree.tag(verb) == "VBD"
    return is_relative and tree.words[tree.reach[verb][0]] in _RELATIVE
