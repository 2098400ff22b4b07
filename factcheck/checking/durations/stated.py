"""A length of time beside the stretch that it should fill: “from 1998 to 2010, 15 years”."""

from collections.abc import Iterator
from itertools import combinations

from factcheck.checking.article import CheckedArticle
from factcheck.checking.durations.binding import is_bound
from factcheck.checking.durations.elapsed import days_between, fits
from factcheck.checking.durations.lengths import Length
from factcheck.checking.durations.wording import around, length_finding
from factcheck.checking.finding import Finding
from factcheck.checking.stretches import Stretch
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

_WORKING_SHARE = 5 / 7


def check_stated(
    article: CheckedArticle, sentence: Span, lengths: list[Length], stretches: list[Stretch]
) -> Iterator[Finding]:
    """Yield a finding for each stretch that the length beside it is too long or too short for."""
    ends = _all_ends(article, sentence, stretches)
    for stretch in stretches:
        for length in lengths:
            if any(fits(length, *pair) for pair in combinations(ends, 2)) or not _clashes(length, stretch):
                continue
            if is_bound(article, sentence, length, stretch):
                span = around(length.span, stretch.span)
                dates, has_years = (stretch.first, stretch.last), stretch.has_years
                yield length_finding(article, length, dates, span, has_years=has_years)
                break


def _all_ends(article: CheckedArticle, sentence: Span, stretches: list[Stretch]) -> list[PartialDate]:
    """Return all dates in order: “1980–1987, then 1987–2017, for 37 years” spans two stretches."""
    dates = [one.value for one in article.dates_in(sentence) if one.value]
    dates += [end for one in stretches for end in (one.first, one.last)]
    return sorted(set(dates), key=lambda one: one.first)


def _clashes(length: Length, stretch: Stretch) -> bool:
    if stretch.last.last < stretch.first.first or (length.unit == "year" and not stretch.has_years):
        return False
    most = days_between(stretch.first, stretch.last)[1]
    has_free_days = length.unit == "day" and most * _WORKING_SHARE - 2 <= length.count < most
    return not has_free_days and not fits(length, stretch.first, stretch.last)
