"""Everything in a text that is written as a date or time, and what is looked for in it."""

from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.checking.finding import Finding
from factcheck.checking.impossible.days import check_days
from factcheck.checking.impossible.forms import check_figures, check_ranges, check_words
from factcheck.checking.impossible.times import check_times


def check_impossible_dates(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each date that no calendar has and each time that no clock shows."""
    yield from check_days(article)
    yield from check_ranges(article)
    yield from check_words(article)
    yield from check_figures(article)
    yield from check_times(article)
