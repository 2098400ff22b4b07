"""R19: a holiday, Election Day or Inauguration Day beside a date on which it does not fall."""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.checking.article import CheckedArticle
from factcheck.checking.calendars.days import HOLIDAYS, US_DAYS
from factcheck.checking.calendars.lands import names_us
from factcheck.checking.calendars.wording import finding
from factcheck.checking.context import is_furniture, sentence_text
from factcheck.checking.dates import DateMention, nearest_years
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.domain.spans import Span

_RULES = HOLIDAYS | US_DAYS
_NAMES = "|".join(re.escape(name) for name in sorted(_RULES, key=len, reverse=True)).replace("’", "[’']")
_NAME = re.compile(rf"(?<![\w-])(?P<name>{_NAMES})(?![\w-]|[’']s)")
_TO_DATE = re.compile(
    r",\s(?:on\s)?|\s\(|,?\s(?:which\s)?(?:this\syear\s)?(?:falls|fell|is|was|will\sfall"
    r"|will\sbe)\s(?:celebrated\s)?(?:on\s)?"
    r"(?:\w+day,\s)?|\son\s(?:\w+day,\s)?"
)
_FROM_DATE = re.compile(r",\s|\s\(|,?\s(?:is|was)\s")
_GOVERNED = re.compile(
    r"(?:\b(?:after|before|until|till|since|through|from|by|between|of|following|past|to|and|or|around|near"
    r"|except|post|pre"
    r"|without|weekend|like|plus|including)|[,&–—/-])\s?(?:the\s)?$",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"\s?(?:$|[.,;:)\]”\"—–]|and\b|when\b|as\b|in\b|at\b|to\b|with\b|for\b)")
_LISTED = re.compile(r"(?:,|,?\s(?:and|or|to|through|until)|\s?[–/-])\s?(?:[A-Z][a-z]{2,8}\.?\s)?\d{1,2}\b")
_EXCUSED = re.compile(
    r"\b(?:observ\w+|closed|in\slieu|bank\sholiday|substitute|Orthodox|Julian|Coptic|Eastern|Chinese|lunar"
    r"|calendar|moved|postponed"
    r"|celebrated\searly|weekend|instead|except|deadline|hours|early\svoting|primary|runoff|run-off|special"
    r"|local|municipal)\b",
    re.IGNORECASE,
)
_FIRST_YEAR = 1975
_A_YEAR = 366
_REACH = 40


def check_fixed_days(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each named day that does not fall on the date beside it."""
    for match in _NAME.finditer(article.text):
        name, span = match["name"].replace("'", "’"), Span(*match.span())
        if name in US_DAYS and not names_us(article):
            continue
        for mention, whole in _dates_beside(article, span):
            if not is_furniture(article, span) and not _EXCUSED.search(sentence_text(article, whole)):
                yield from _check(article, name, whole, mention)


def _dates_beside(article: CheckedArticle, name: Span) -> Iterator[tuple[DateMention, Span]]:
    """Yield the days right after or before the name, unless the name only measures from it."""
    text = article.text
    dates = [one for one in article.dates_in(article.sentence_around(name)) if one.day and one.month]
    dates = [one for one in dates if one.value or one.year is None]
    before = text[max(0, name.start - _REACH) : name.start]
    if len(dates) != 1:
        return
    mention = dates[0]
    if mention.span.start >= name.end:
        is_joined = _TO_DATE.fullmatch(text[name.end : mention.span.start]) and not _GOVERNED.search(before)
        if is_joined and not _LISTED.match(text, mention.span.end):
            yield mention, Span(name.start, mention.span.end)
        return
    governed = _GOVERNED.search(text[max(0, mention.span.start - _REACH) : mention.span.start])
    between = text[mention.span.end : name.start]
    if _FROM_DATE.fullmatch(between) and _CLOSED.match(text, name.end) and not governed:
        yield mention, Span(mention.span.start, name.end)


def _check(article: CheckedArticle, name: str, span: Span, mention: DateMention) -> Iterator[Finding]:
    month, day = mention.month or 1, mention.day or 1
    base, rule = article.reference_date, _RULES[name]
    years = {mention.year} if mention.year else _years_around(base.value, month, day)
    said = {year: PartialDate(year, month, day).first for year in years if year >= _FIRST_YEAR}
    if not said or any(moment in rule(year) for year, moment in said.items()):
        return
    near = min(said, key=lambda year: abs((said[year] - base.value.first).days) if base.value else year)
    used = base if mention.year is None else ReferenceDate(PartialDate(near), DateOrigin.SENTENCE)
    right = min(rule(near), key=lambda one: abs((one - said[near]).days))
    yield _finding(article, name, span, right, used)


def _years_around(base: PartialDate | None, month: int, day: int) -> set[int]:
    """Return the years that a day without a year can mean, seen from the article's date."""
    return nearest_years(month, day, base, _A_YEAR) if base else set()


def _finding(article: CheckedArticle, name: str, span: Span, right: date, used: ReferenceDate) -> Finding:
    spoken = PartialDate(right.year, right.month, right.day).spoken()
    return finding(
        article,
        span,
        headline="The day does not fall on that date",
        message=f"in {right.year} {name} was or is on {spoken}.",
        reference={"fact": f"{name} {right.year}: {spoken}", "source": "calendar rule of the day"},
        date=used,
        repair=f"Write {spoken}, or name another day.",
        group=f"day-{right.isoformat()}",
    )
