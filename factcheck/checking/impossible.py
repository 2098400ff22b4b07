"""R6: dates and times of day that do not exist."""

import calendar
import re
from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, sentence_text
from factcheck.checking.counts import whole_number
from factcheck.checking.dates import DateMention, month_number, nearest_years
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_MONTHS = "|".join(calendar.month_name[1:])
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
_ZONE = r"\s?(?:[ap]\.?m\b|GMT|UTC|[ECMP][SD]T\b|BST|CEST?\b|hours\b|hrs\b|local time|o[’']clock)"
_TIME = re.compile(
    r"\b(?P<before>at|by|from|until|till|around|about|before|after|between|and|to)\s(?P<hour>\d{1,2})[:.](?P<minute>\d{2})(?!\d|[:.]\d|%)"
    rf"(?P<zone>{_ZONE})?"
)
_BARE_HOUR = re.compile(rf"(?<![\w:.,$€£-])(?P<hour>\d{{2}})(?P<zone>\s?(?:[ap]\.?m\b\.?|o[’']clock))")
_OF_DAY = frozenset({"at", "by", "from", "until", "till", "around"})
_NO_TIME = re.compile(
    r"\b(?:scores?|scored|leads?|led|trail\w*|behind|ratio|verse|chapter|odds|laps?|lap\s?times?|seconds|records?|personal\sbest"
    r"|clocked|finish\w*|race|quarter|overs?|innings|set|wins?|won|lost|beat|percent|cents|Psalms?|Luke|Matthew|John|Mark|Genesis|Isaiah)\b",
    re.IGNORECASE,
)
_NUMERIC = re.compile(
    r"(?<![\w/.,:-])(?P<one>\d{1,2})(?P<mark>[/.-])(?P<other>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)(?![\w/]|[.:-]\d)"
    r"|(?<![\w/.,:-])(?P<y>(?:19|20)\d\d)/(?P<m>\d\d)/(?P<d>\d\d)(?![\w/]|[.:-]\d)"
)
_DAYS_TO = re.compile(
    rf"(?<![\w.,:/$€£-])(?P<first>\d{{1,2}})\s?[–-]\s?(?P<day>\d{{2}})\s(?P<month>{_MONTHS})(?:,?\s(?P<year>[12]\d{{3}}))?(?!\w)"
)
_DAYS_ON = re.compile(
    rf"(?<![\w-])(?P<month>{_MONTHS})\s(?P<first>\d{{1,2}})\s?[–-]\s?(?P<day>\d{{2}})(?![\w%–-]|[.,:]\d)(?:,\s(?P<year>[12]\d{{3}}))?"
)
_IN_WORDS = re.compile(
    rf"\b(?:the\s)?(?P<ordinal>thirtieth|thirty-(?:first|second|third))\s(?:day\s)?of\s(?P<month>{_MONTHS})(?:,?\s(?P<year>[12]\d{{3}}))?\b"
    rf"|\b(?P<named>{_MONTHS})\s(?:the\s)?(?P<after>thirtieth|thirty-(?:first|second|third))\b",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"\d(?:st|nd|rd|th)\b")
_ARTICLE = re.compile(r"\b(?:the|a|an|its|their|his|her|this|that|each|every|original|planned|new|previous)\s$", re.IGNORECASE)
_OTHER_FEBRUARIES = (1712, 1930, 1931)
_LED_IN = re.compile(
    r"\b(?:on|from|between|dated|dates?|for|the|of|runs?|held|through|Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:days?)?,?\s$"
)
_REACH = 12
_LAST_HOUR, _LAST_MINUTE = 24, 59
_MONTHS_IN_YEAR = 12
_LIKE_MONTH, _LIKE_DAY = 19, 39


def check_impossible_dates(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each date that no calendar has and each time that no clock shows."""
    for mention in article.dates:
        if mention.day and mention.month:
            yield from _check_date(article, mention)
    yield from _check_ranges(article)
    yield from _check_words(article)
    yield from _check_figures(article)
    yield from _check_times(article)


def _check_times(article: CheckedArticle) -> Iterator[Finding]:
    for match in _TIME.finditer(article.text):
        hour, minute = int(match["hour"]), int(match["minute"])
        span = Span(match.start("hour"), match.end("minute"))
        if (hour <= _LAST_HOUR and minute <= _LAST_MINUTE) or not _is_time(article, match, span):
            continue
        why = "an hour has 60 minutes" if hour <= _LAST_HOUR else "a day has 24 hours"
        yield from _finding(article, span, why, "Correct the time.")
    for match in _BARE_HOUR.finditer(article.text):
        if int(match["hour"]) > _LAST_HOUR:
            span = Span(match.start(), match.end())
            yield from _finding(article, span, "a day has 24 hours", "Correct the time.")


def _is_time(article: CheckedArticle, match: re.Match[str], span: Span) -> bool:
    """Tell a time of day from a score, a lap or a verse; one over 24 hours needs a word such as “GMT”."""
    if match["zone"]:
        return True
    is_clock = ":" in span.quote(article.text) and int(match["hour"]) <= _LAST_HOUR
    is_like_time = is_clock and (match["before"].lower() in _OF_DAY and len(match["hour"]) == 2)
    return is_like_time and not _NO_TIME.search(sentence_text(article, span))


def _check_ranges(article: CheckedArticle) -> Iterator[Finding]:
    """Judge the last day of “28–31 June” and, with a year or a word such as “from”, of “June 28–31”."""
    for match in (*_DAYS_TO.finditer(article.text), *_DAYS_ON.finditer(article.text)):
        month, day = month_number(match["month"]), int(match["day"])
        before = article.text[max(0, match.start() - _REACH) : match.start()]
        is_date = match["year"] or _LED_IN.search(before)
        if _LONGEST[month] < day <= _LIKE_DAY and int(match["first"]) < day and is_date:
            yield from _finding(article, Span(*match.span()), _too_long(month), "Correct the day or the month.")


def _check_words(article: CheckedArticle) -> Iterator[Finding]:
    for match in _IN_WORDS.finditer(article.text):
        month = month_number(match["month"] or match["named"])
        if whole_number(match["ordinal"] or match["after"]) > _LONGEST[month]:
            yield from _finding(article, Span(*match.span()), _too_long(month), "Correct the day or the month.")


def _check_figures(article: CheckedArticle) -> Iterator[Finding]:
    """Judge “31/06/2021” if it exists neither with the day nor with the month first."""
    for match in _NUMERIC.finditer(article.text):
        if match["y"]:
            year, orders = int(match["y"]), [(int(match["m"]), int(match["d"]))]
        else:
            year, one, other = int(match["year"]), int(match["one"]), int(match["other"])
            orders = [(other, one), (one, other)]
        is_like = all(0 < part <= _LIKE_DAY for part in orders[0])
        if is_like and not any(_exists(year, *order) for order in orders):
            why = "it fits no month, whichever part is read as the month"
            yield from _finding(article, Span(*match.span()), why, "Correct the day or the month.")


def _exists(year: int, month: int, day: int) -> bool:
    if not 1 <= month <= _MONTHS_IN_YEAR:
        return False
    return 1 <= day <= calendar.monthrange(year, month)[1]


def _too_long(month: int) -> str:
    is_february = month == _LEAP_DAY[0]
    return f"{calendar.month_name[month]} has {'at most ' if is_february else ''}{_LONGEST[month]} days"


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
        return _too_long(month)
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
    if _ORDINAL.search(span.quote(text)):
        return True
    if _CLOSED.match(text, span.end):
        return mention.preposition in _ONLY_BEFORE_DAY or (mention.day or 0) <= _LONGEST_MONTH
    before = text[max(0, span.start - _REACH) : span.start]
    is_named = mention.preposition in _ONLY_BEFORE_DAY or bool(_ARTICLE.search(before))
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
        headline="There is no such time" if "hour" in why else "There is no such date",
        message=f"“{quote}” does not exist: {why}.",
        reference={
            "fact": why[0].upper() + why[1:],
            "source": "24-hour clock" if "hour" in why else "Gregorian calendar",
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
