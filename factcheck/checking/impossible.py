"""R6: dates and times of day that do not exist."""

import calendar
import re
from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, sentence_text
from factcheck.checking.dates import DateMention, nearest_years
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_LONGEST = {month: calendar.monthrange(2000, month)[1] for month in range(1, 13)}
_LONGEST_MONTH = 31
_LEAP_DAY = (2, 29)
_ONLY_BEFORE_DAY = word_list(
    "on dated mon monday tue tuesday wed wednesday thu thursday fri friday sat saturday sun sunday"
)
_BEFORE_NUMBER = frozenset({"at", "aged", "age", "turned", "turning", "in", "during", "numbers", "number"})
_CLOSED = re.compile(
    r"\s*(?:$|[.,;:)\]”\"–—]|\s(?:and|at|in|to|when|after|as|for|with|the|a|an|by|from|but|or|before|during|while|until"
    r"|was|is|will|which|that|near|where|because)\b)"
)
_MEANT = re.compile(
    r"\b(?:impossible|non-?existent|(?:does|did)(?: not|n[’']t) exist|never c[ao]mes?|no such (?:date|day)"
    r"|typo|misprint|mistaken|erroneous|invalid|fictional|fictitious|joke|imaginary"
    r"|revolutionary calendar)\b",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?:at|by|from|until|around)\s(?P<hour>\d{2}):(?P<minute>\d{2})"
    r"(?=\s?(?:[ap]\.?m\b|GMT|UTC|[ECMP][SD]T\b|BST|CEST?\b|hours\b|hrs\b|local time|o[’']clock))"
)
_OTHER_FEBRUARIES = (1712, 1930, 1931)
_LAST_HOUR, _LAST_MINUTE = 24, 59
_MONTHS_IN_YEAR = 12
_LIKE_MONTH, _LIKE_DAY = 19, 39


def check_impossible_dates(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each date that no calendar has and each time that no clock shows."""
    for mention in article.dates:
        if mention.day and mention.month:
            yield from _check_date(article, mention)
    for match in _TIME.finditer(article.text):
        if int(match["hour"]) > _LAST_HOUR or int(match["minute"]) > _LAST_MINUTE:
            span = Span(match.start("hour"), match.end("minute"))
            why = "an hour has 60 minutes" if int(match["hour"]) <= _LAST_HOUR else "a day has 24 hours"
            yield from _finding(article, span, why, "Correct the time.")


def _check_date(article: CheckedArticle, mention: DateMention) -> Iterator[Finding]:
    why = _why_not(article, mention)
    if why and _is_surely_date(article, mention):
        yield from _finding(article, mention.span, why, "Correct the day or the month.", mention)


def _why_not(article: CheckedArticle, mention: DateMention) -> str:
    """Return why there is no such day, or nothing if there is one or it cannot be told."""
    month, day, year = mention.month or 0, mention.day or 0, mention.year
    if month > _MONTHS_IN_YEAR:
        return "a year has 12 months" if month <= _LIKE_MONTH and 0 < day <= _LIKE_DAY else ""
    if month < 1 or year in _OTHER_FEBRUARIES:
        return ""
    if day > _LONGEST[month]:
        name, length = calendar.month_name[month], _LONGEST[month]
        return f"{name} has {'at most ' if month == _LEAP_DAY[0] else ''}{length} days"
    if (month, day) == _LEAP_DAY:
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
    return nearest_years(*_LEAP_DAY, base) | article.years


def _is_surely_date(article: CheckedArticle, mention: DateMention) -> bool:
    """Tell a date from a count beside a month: “in October 56 children” has no boundary after the number."""
    if mention.year:
        return True
    if mention.preposition in _BEFORE_NUMBER or is_furniture(article, mention.span):
        return False
    text, span = article.text, mention.span
    if _CLOSED.match(text, span.end):
        return mention.preposition in _ONLY_BEFORE_DAY or (mention.day or 0) <= _LONGEST_MONTH
    is_named = mention.preposition in _ONLY_BEFORE_DAY or text[max(0, span.start - 5) : span.start].endswith(
        (" the ", "The ")
    )
    return is_named and (mention.day or 0) <= _LONGEST_MONTH


def _finding(
    article: CheckedArticle, span: Span, why: str, repair: str, mention: DateMention | None = None
) -> Iterator[Finding]:
    if _MEANT.search(sentence_text(article, span)):
        return
    quote = span.quote(article.text)
    yield Finding(
        rule="R6",
        kind="impossible_date",
        level=FindingLevel.QUERY if article.is_quoted(span) else FindingLevel.FLAG,
        spans=(span,),
        quote=quote,
        headline="There is no such date" if mention else "There is no such time",
        message=f"“{quote}” does not exist: {why}.",
        reference={
            "fact": why[0].upper() + why[1:],
            "source": "Gregorian calendar" if mention else "24-hour clock",
        },
        date=_used(article, mention).as_dict(),
        computation=why,
        repair=repair,
        group=f"impossible-{' '.join(quote.split()).lower()}",
    )


def _used(article: CheckedArticle, mention: DateMention | None) -> ReferenceDate:
    if mention and mention.year:
        return ReferenceDate(PartialDate(mention.year), DateOrigin.SENTENCE)
    is_leap_day = mention is not None and (mention.month, mention.day) == _LEAP_DAY
    return article.reference_date if is_leap_day else ReferenceDate()
