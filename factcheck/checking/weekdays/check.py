"""Each weekday that stands beside a date, and whether it fits it in a year that can be meant."""

import calendar
import re
from collections.abc import Iterator
from datetime import date

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import sentence_text
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.checking.happenings import OCCASION
from factcheck.checking.weekdays.years import WEEKDAYS, day_of, moment_in, years_meant
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
_ABBREVIATION = "|".join(sorted(_SHORT, key=len, reverse=True))
_DAY = rf"(?P<day>{WEEKDAYS}|(?:{_ABBREVIATION})(?=[.,)\s]))"
_TIME_OF_DAY = (
    r"(?:\s(?:early|late))?(?:\s(?:morning|afternoon|evening|night|lunchtime|noon|midday))?"
    r"(?:\s(?:at\s)?(?:noon|midnight|midday|\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?|hours|o[’']clock)?))?"
)
_BEFORE_DATE = re.compile(
    rf"(?<![\w’'-]){_DAY}\.?(?P<between>{_TIME_OF_DAY}(?:,\son\s|,?\s|\s\()(?:the\s)?(?:\()?"
    rf"|\s(?:at\s)?[\w.:]{{1,5}}(?:\s[ap]\.?m\.?)?\son\s(?:the\s)?"
    rf"|[’']s\s(?:[\w-]{{1,20}}\s){{0,2}}{OCCASION}(?P<own>\son\s|\s\(|,\s)(?:the\s)?|\s[–—-]\s)$"
)
_AFTER_DATE = re.compile(
    r"(?P<between>\s\((?:a\s)?|,\s(?:(?:on\s|being\s|which\s(?:was|is|fell\son|falls\son|will\sbe)\s)?a\s)?|\s[–—-]\s(?:a\s)?"
    rf"|\s(?:was|is|fell\son|falls\son|will\sbe|had\sbeen)\sa\s){_DAY}\.?(?=[,.;)\]:!?]|\s?[—–]|$"
    r"|\s(?:and|when|in|at|so|but|that|because|this|last|next)\b)"
)
_LISTED_BEFORE = re.compile(rf"(?:{WEEKDAYS})(?:,|\s?[–—/-]|\s(?:and|or|to|through|until|till))\s?$")
_DATE_LIST_BEFORE = re.compile(r"(?<!\d\d\d)\d(?:st|nd|rd|th)?(?:,|\s?[–—/-]|\s(?:and|or|to|through))\s?$")
_FOLLOWED_BY_DATE = re.compile(r",?\s(?:the\s)?(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))")
_OTHER_ZONE = re.compile(r"\b(?:GMT|UTC|[ECMP][SD]T|BST|CEST?|JST|local time|time zones?)\b")
_NIGHT, _MIDNIGHT = re.compile(r"\b(?:night|evening)\b"), re.compile(r"\b(?:overnight|midnight)\b")
_OTHER_CALENDAR = re.compile(
    r"\b(?:[Oo]ld [Ss]tyle|Julian|O\.S\.|lunar|Hebrew calendar|Islamic calendar|error|typo|misprint"
    r"|wrong day)\b"
)
_CLOSED = re.compile(
    r"\s?(?:$|[,.;:)!?–—]|\s(?:in|at|that|which|when|where|by|was|were|had|has|is|will|and|but|with|after|before)\b)"
)
_CLOSING_DASH = re.compile(r"\s?[–—-]|[,.;]|$")
_NUMERIC = re.compile(
    r"(?<![\w/.,:-])(?P<one>\d{1,2})(?P<mark>[/.])(?P<other>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d)(?![\w/]|[.-]\d)"
)
_VERB_LIKE = frozenset({"Wed", "Sat", "Sun"})
_PART_OF_NAME = re.compile(r"\b[A-Z][\w’'-]{1,20}\s$")  # “the Daily Sun (October 26)”
_FIRST_GREGORIAN = 1753
_LAST_JULIAN = 1924
_LISTED_AFTER = re.compile(rf"(?:,?\s(?:and|or)|,|\s?[–—/-])\s?(?:{WEEKDAYS})\b")
_REACH = 60


def check_weekdays(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each weekday that fits its date in no year that can be meant."""
    for mention in article.dates:
        if mention.day and mention.month and (named := _weekday_beside(article, mention.span)):
            moments = [day for year in years_meant(article, mention) if (day := moment_in(year, mention))]
            yield from _check(article, named, moments, stated_year=mention.year)
    for match in _NUMERIC.finditer(article.text):
        if named := _weekday_beside(article, Span(*match.span())):
            yield from _check(article, named, _readings(match), stated_year=int(match["year"]))


def _weekday_beside(article: CheckedArticle, span: Span) -> tuple[Span, int] | None:
    return _weekday_before(article, span) or _weekday_after(article.text, span)


def _check(
    article: CheckedArticle, named: tuple[Span, int], moments: list[date], *, stated_year: int | None
) -> Iterator[Finding]:
    span, weekday = named
    if not moments or any(_fits(moment, weekday) for moment in moments):
        return
    moment = moments[0]
    if not _is_excused(article, span, moment, weekday):
        used = ReferenceDate(*_used(article, stated_year, moment))
        yield _finding(article, span, moment, weekday, used)


def _readings(match: re.Match[str]) -> list[date]:
    """Return the days that “05/12/2021” can mean, the day first or, unless dots part it, the month."""
    year, one, other = int(match["year"]), int(match["one"]), int(match["other"])
    orders = [(other, one)] if match["mark"] == "." else [(other, one), (one, other)]
    return [day for month, number in orders if (day := day_of(year, month, number))]


def _weekday_before(article: CheckedArticle, date_span: Span) -> tuple[Span, int] | None:
    text = article.text
    start = max(0, date_span.start - _REACH)
    match = _BEFORE_DATE.search(text[start : date_span.start])
    if match is None or not _is_day_of(text, match, date_span.end):
        return None
    begin = start + match.start()
    is_verb = match["day"] in _VERB_LIKE and begin in {article.sentence_around(Span(begin, begin + 1)).start}
    if (
        is_verb
        or (match["day"] in _SHORT and _PART_OF_NAME.search(text, max(0, begin - _REACH), begin))
        or text[:begin].endswith("The ")
        or _LISTED_BEFORE.search(text[max(0, begin - _REACH) : begin])
    ):
        return None
    return Span(begin, date_span.end), _number(match["day"])


def _is_day_of(text: str, match: re.Match[str], end: int) -> bool:
    """Tell whether the date dates the weekday, not what follows: “Monday – 12 May –”."""
    if match["own"]:
        return bool(_CLOSED.match(text, end))
    return match["between"].strip() not in {"–", "—", "-"} or bool(_CLOSING_DASH.match(text, end))


def _weekday_after(text: str, date_span: Span) -> tuple[Span, int] | None:
    match = _AFTER_DATE.match(text, date_span.end)
    if match is None or _FOLLOWED_BY_DATE.match(text, match.end()):
        return None
    before = text[max(0, date_span.start - _REACH) : date_span.start]
    if _DATE_LIST_BEFORE.search(before) or _LISTED_AFTER.match(text, match.end()):
        return None
    return Span(date_span.start, match.end("day")), _number(match["day"])


def _number(name: str) -> int:
    return _DAYS[name.capitalize()] if name.capitalize() in _DAYS else _SHORT[name]


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
    words, days_later = span.quote(article.text), (moment.weekday() - weekday) % 7
    if days_later == 1 and _NIGHT.search(words):  # after midnight the night has the date of the next day
        return True
    return days_later in (1, 6) and bool(_OTHER_ZONE.search(around) or _MIDNIGHT.search(words))


def _used(article: CheckedArticle, stated_year: int | None, moment: date) -> tuple[PartialDate, DateOrigin]:
    if stated_year == moment.year:
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
