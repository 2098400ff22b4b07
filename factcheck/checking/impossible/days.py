"""Days of a month beyond its end: “31 June”, “29 February 2023”, “2023-13-02”."""

import calendar
import re
from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture
from factcheck.checking.dates import DateMention, nearest_years
from factcheck.checking.finding import Finding
from factcheck.checking.impossible.lengths import (
    LEAP_DAY,
    LIKE_DAY,
    LONGEST,
    LONGEST_MONTH,
    MONTHS_IN_YEAR,
    too_long,
)
from factcheck.checking.impossible.wording import impossible
from factcheck.splitting.wordlists import word_list

_ONLY_BEFORE_DAY = word_list(
    "on dated mon monday tue tuesday wed wednesday thu thursday fri friday sat saturday sun sunday"
)
_BEFORE_NUMBER = frozenset({"at", "aged", "age", "turned", "turning", "in", "during", "numbers", "number"})
_CLOSED = re.compile(
    r"\s*(?:$|[.,;:)\]”\"–—]|\s(?:and|at|in|to|when|after|as|for|with|the|a|an|by|from|but|or|before|during|while|until"
    r"|was|is|will|which|that|near|where|because|even|though|although|unless|if|since)\b)"
)
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th)\b")
_ARTICLE = re.compile(
    r"\b(?:the|a|an|its|their|his|her|this|that|each|every|original|planned|new|previous)\s$", re.IGNORECASE
)
_OTHER_FEBRUARIES = (1712, 1930, 1931)
_REACH = 12
_LIKE_MONTH = 19


def check_days(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each mention of a day that its month does not have."""
    for mention in article.dates:
        if mention.day and mention.month:
            yield from _check_date(article, mention)


def _check_date(article: CheckedArticle, mention: DateMention) -> Iterator[Finding]:
    why = _why_not(article, mention)
    if why and _is_surely_date(article, mention):
        yield from impossible(article, mention.span, why, "Correct the day or the month.", mention)


def _why_not(article: CheckedArticle, mention: DateMention) -> str:
    """Return why there is no such day, or nothing if there is one or it cannot be told."""
    month, day, year = mention.month or 0, mention.day or 0, mention.year
    if month > MONTHS_IN_YEAR:
        return "a year has 12 months" if month <= _LIKE_MONTH and 0 < day <= LIKE_DAY else ""
    if month < 1 or year in _OTHER_FEBRUARIES:
        return ""
    if day > LONGEST[month]:
        return too_long(month)
    if (month, day) == LEAP_DAY:
        return _why_no_leap_day(article, mention)
    return ""


def _why_no_leap_day(article: CheckedArticle, mention: DateMention) -> str:
    years = {mention.year} if mention.year else _years_meant(article)
    if not years or any(calendar.isleap(year) for year in years):
        return ""
    spoken = " and ".join(str(year) for year in sorted(years))
    return f"February had 28 days in {spoken}"


def _years_meant(article: CheckedArticle) -> set[int]:
    """Return the year nearest to the article's date, and every other year that the text names."""
    base = article.reference_date.value
    if base is None:
        return set()
    return nearest_years(*LEAP_DAY, base) | article.years


def _is_surely_date(article: CheckedArticle, mention: DateMention) -> bool:
    """Tell a date from a count beside a month: “in October 56 children” has no boundary after the number."""
    if mention.year:
        return True
    if mention.preposition in _BEFORE_NUMBER or is_furniture(article, mention.span):
        return False
    text, span = article.text, mention.span
    if _ORDINAL.search(span.quote(text)):
        return True
    if _CLOSED.match(text, span.end):
        return mention.preposition in _ONLY_BEFORE_DAY or (mention.day or 0) <= LONGEST_MONTH
    before = text[max(0, span.start - _REACH) : span.start]
    is_named = mention.preposition in _ONLY_BEFORE_DAY or bool(_ARTICLE.search(before))
    return is_named and (mention.day or 0) <= LONGEST_MONTH
