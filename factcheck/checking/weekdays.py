"""R5: a weekday beside a date that fell on another day of the week."""

import calendar
import re
from collections.abc import Iterator
from datetime import date

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, sentence_text
from factcheck.checking.dates import DateMention, nearest_years
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.domain.spans import Span

_DAYS = {name: number for number, name in enumerate(calendar.day_name)}
_SHORT = {
    "Mon": 0,
    "Tue": 1,
    "Tues": 1,
    "Wed": 2,
    "Thu": 3,
    "Thur": 3,
    "Thurs": 3,
    "Fri": 4,
    "Sat": 5,
    "Sun": 6,
}
_NAME = "|".join([*_DAYS, *(name.upper() for name in _DAYS)])
_ABBREVIATION = "|".join(sorted(_SHORT, key=len, reverse=True))
_DAY = rf"(?P<day>{_NAME}|(?:{_ABBREVIATION})(?=[.,]))"
_BEFORE_DATE = re.compile(
    rf"(?<![\w’'-]){_DAY}\.?(?P<between>,?\s(?:(?:morning|afternoon|evening|night),?\s)?(?:the\s)?|\s\()$"
)
_AFTER_DATE = re.compile(rf"(?P<between>\s\(|,\s(?:a\s)?){_DAY}(?=[,.;)\]:]|\s?[—–]|$)")
_LISTED_BEFORE = re.compile(rf"(?:{_NAME})(?:,|\s?[–—/-]|\s(?:and|or|to|through|until|till))\s?$")
_DATE_LIST_BEFORE = re.compile(r"\d(?:st|nd|rd|th)?(?:,|\s?[–—/-]|\s(?:and|or|to|through))\s?$")
_FOLLOWED_BY_DATE = re.compile(r",?\s(?:the\s)?(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))")
_OTHER_ZONE = re.compile(r"\b(?:GMT|UTC|[ECMP][SD]T|BST|CEST?|JST|local time|time zones?)\b")
_NIGHT = re.compile(r"\b(?:night|evening|overnight|midnight)\b")
_OTHER_CALENDAR = re.compile(
    r"\b(?:[Oo]ld [Ss]tyle|Julian|O\.S\.|lunar|Hebrew calendar|Islamic calendar|error|typo|misprint"
    r"|wrong day)\b"
)
_NOUN_AFTER = re.compile(
    r"\s(?!(?:and|at|in|on|to|when|after|as|for|with|the|a|an|by|of|from|but|or|before|during|while|until|was|is|will"
    r"|which|that|near|between|through|where|since|because|that|over|outside|inside)\b)[a-z]"
)
_FIRST_GREGORIAN = 1753
_LAST_JULIAN = 1924
_REACH = 40


def check_weekdays(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each weekday that fits its date in no year that can be meant."""
    for mention in article.dates:
        if mention.day and mention.month:
            yield from _check(article, mention)


def _check(article: CheckedArticle, mention: DateMention) -> Iterator[Finding]:
    named = _weekday_before(article.text, mention) or _weekday_after(article.text, mention)
    if named is None:
        return
    span, weekday = named
    years = _years(article, mention)
    moments = [moment for year in years if (moment := _moment(year, mention))]
    if not moments or any(_fits(moment, weekday) for moment in moments):
        return
    moment = moments[0]
    if not _is_excused(article, span, moment, weekday):
        yield _finding(article, span, moment, weekday, ReferenceDate(*_used(article, mention, moment)))


def _weekday_before(text: str, mention: DateMention) -> tuple[Span, int] | None:
    start = max(0, mention.span.start - _REACH)
    match = _BEFORE_DATE.search(text[start : mention.span.start])
    if match is None:
        return None
    begin = start + match.start()
    if _LISTED_BEFORE.search(text[max(0, begin - _REACH) : begin]):
        return None
    return Span(begin, mention.span.end), _number(match["day"])


def _weekday_after(text: str, mention: DateMention) -> tuple[Span, int] | None:
    match = _AFTER_DATE.match(text, mention.span.end)
    if match is None or _FOLLOWED_BY_DATE.match(text, match.end()):
        return None
    before = text[max(0, mention.span.start - _REACH) : mention.span.start]
    if _DATE_LIST_BEFORE.search(before) or re.match(r"\s(?:and|or)\b", text[match.end() : match.end() + 5]):
        return None
    return Span(mention.span.start, match.end()), _number(match["day"])


def _number(name: str) -> int:
    return _DAYS[name.capitalize()] if name.capitalize() in _DAYS else _SHORT[name]


def _years(article: CheckedArticle, mention: DateMention) -> list[int]:
    """Return the years that may be meant, the likeliest first: the stated one, or all that stand near."""
    is_number = mention.year and _NOUN_AFTER.match(article.text, mention.span.end)
    if mention.year and not is_number:
        return [mention.year]
    base, month, day = article.reference_date.value, mention.month or 1, mention.day or 1
    anchored = sorted(nearest_years(month, day, base)) if base else []
    if not anchored or is_furniture(article, mention.span):
        return []
    return list(
        dict.fromkeys([*anchored, *([mention.year] if mention.year else []), *_years_near(article, mention)])
    )


def _years_near(article: CheckedArticle, mention: DateMention) -> list[int]:
    """Return the years that the paragraph and the one before name."""
    here = article.number_of_block(mention.span.start)
    return sorted(
        year for number in range(max(0, here - 1), here + 1) for year in article.years_of_block(number)
    )


def _moment(year: int, mention: DateMention) -> date | None:
    try:
        return date(year, mention.month or 1, mention.day or 1)
    except ValueError:
        return None


def _fits(moment: date, weekday: int) -> bool:
    """Tell whether the day fits, in the old calendar too where that was still in use."""
    if moment.year < _FIRST_GREGORIAN or moment.weekday() == weekday:
        return True
    return moment.year < _LAST_JULIAN and _julian_weekday(moment) == weekday


def _julian_weekday(moment: date) -> int:
    """Return the weekday of the date if it is read in the Julian calendar."""
    late = moment.month < 3
    years = moment.year - 1 if late else moment.year
    skipped = years // 100 - years // 400 - 2
    return (moment.weekday() + skipped) % 7


def _is_excused(article: CheckedArticle, span: Span, moment: date, weekday: int) -> bool:
    around = sentence_text(article, span)
    if _OTHER_CALENDAR.search(around):
        return True
    is_next_door = (moment.weekday() - weekday) % 7 in (1, 6)
    return is_next_door and bool(_OTHER_ZONE.search(around) or _NIGHT.search(span.quote(article.text)))


def _used(article: CheckedArticle, mention: DateMention, moment: date) -> tuple[PartialDate, DateOrigin]:
    if mention.year == moment.year:
        return PartialDate(moment.year, moment.month, moment.day), DateOrigin.SENTENCE
    base = article.reference_date
    return base.value or PartialDate(moment.year), base.origin


def _finding(article: CheckedArticle, span: Span, moment: date, weekday: int, used: ReferenceDate) -> Finding:
    quote = span.quote(article.text)
    day = PartialDate(moment.year, moment.month, moment.day).spoken()
    right, said = calendar.day_name[moment.weekday()], calendar.day_name[weekday]
    near = date.fromordinal(moment.toordinal() + (weekday - moment.weekday() + 3) % 7 - 3)
    other = PartialDate(near.year, near.month, near.day).spoken()
    is_quoted = article.is_quoted(span)
    return Finding(
        rule="R5",
        kind="weekday_date",
        level=FindingLevel.QUERY if is_quoted else FindingLevel.FLAG,
        spans=(span,),
        quote=quote,
        headline="The weekday does not fit the date",
        message=f"“{quote}”: {day} was a {right}. Either the weekday or the date is wrong; "
        f"the nearest {said} was {other}.",
        reference={"fact": f"{day} is a {right}", "source": "Gregorian calendar"},
        date=used.as_dict(),
        computation=f"{moment.isoformat()} = {right}",
        repair=f"Write {right}, or {other}.",
        group=f"weekday-{moment.isoformat()}",
    )
