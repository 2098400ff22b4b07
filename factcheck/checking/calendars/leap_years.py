"""R19: leap years that are none, and common years that are leap years."""

import calendar
import re
from collections.abc import Iterator

from factcheck.checking.anchors import judged_dates
from factcheck.checking.article import CheckedArticle
from factcheck.checking.calendars.wording import finding, is_unreal
from factcheck.checking.context import is_furniture
from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.domain.spans import Span

_YEAR = r"(?<![\w.,:/$€£#–-])(?P<year>1[5-9]\d\d|2[01]\d\d)(?![\w%/]|[.,:–-]\d)"
_NOT = r"(?P<no>\bnot\s|n[’']t\s|\bno\s|\bnon-?|\bnever\s)?"
_PATTERNS = (
    re.compile(
        rf"{_YEAR},?\s(?:(?:which|that|as\sit|and)\s)?(?:(?:is|was|will\sbe|being|happens\sto\sbe|marks"
        rf"|are)\s?)?,?\s?{_NOT}"
        r"(?:also\s|itself\s|once\sagain\s)?(?:an?|the\slast|the\snext|the\sfirst)\s(?P<non>non-|common\s"
        r"|normal\s)?leap\s?year\b"
    ),
    re.compile(rf"\b{_NOT}(?:a\s|the\s)?[Ll]eap\s?year(?P<non>)\s(?:of\s|in\s|such\sas\s|like\s)?\(?{_YEAR}"),
    re.compile(rf"{_YEAR}(?:[’']s)?\s{_NOT}(?P<non>non-)?leap\s?(?:year|day)\b"),
    re.compile(rf"\b[Ll]eap\s?(?:day|Day)(?P<no>)(?P<non>)(?:,|\sin|\sof)?\s(?:in\s)?{_YEAR}"),
    re.compile(
        rf"\b(?:next|last|previous)\sleap\s?year(?P<no>)(?P<non>)\s(?:is|was|will\sbe|comes\sin|,"
        rf"|came\sin),?\s(?:in\s)?{_YEAR}"
    ),
    re.compile(rf"{_YEAR}\s(?:is|was|will\sbe)\s(?P<no>)(?P<non>)the\s(?:next|last|first)\sleap\s?year\b"),
    re.compile(rf"\bBecause\s(?P<no>)(?P<non>){_YEAR}\s(?:is|was)\sa\sleap\s?year\b"),
)
_THIS_YEAR = re.compile(
    r"\b(?:[Tt]his\s(?:is\sa\sleap\syear|leap\syear|year\sis\sa\sleap\syear|year,\sa\sleap\syear"
    r"|year[’']s\sleap\s(?:day|year))"
    r"|[Ii]t\sis\sa\sleap\syear)\b"
)
_NAME = re.compile(r"[“\"‘]\s?[Ll]eap|Leap\sYear\s(?:Festival|Project|Capital|Fund|Films?)")
_JULIAN = 1753


def check_leap_years(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each year that is called a leap year, or none, against the calendar."""
    text = article.text
    if "eap" not in text:
        return
    seen: list[Span] = []
    for match in (match for pattern in _PATTERNS for match in pattern.finditer(text)):
        span, year = Span(*match.span()), int(match["year"])
        is_said = not (match["no"] or match["non"])
        if any(span.overlap(other) for other in seen):
            continue
        seen.append(span)
        if is_said != calendar.isleap(year) and year >= _JULIAN and not _is_excused(article, span):
            yield _finding(
                article, span, ReferenceDate(PartialDate(year), DateOrigin.SENTENCE), is_said=is_said
            )
    for match in _THIS_YEAR.finditer(text):
        yield from _check_this_year(article, Span(*match.span()))


def _is_excused(article: CheckedArticle, span: Span) -> bool:
    return (
        is_furniture(article, span)
        or is_unreal(article, span)
        or bool(_NAME.search(span.quote(article.text)))
    )


def _check_this_year(article: CheckedArticle, span: Span) -> Iterator[Finding]:
    judged = judged_dates(article, span)
    years = {one.value.year for one in judged if one.value}
    if years and not any(calendar.isleap(year) for year in years) and not _is_excused(article, span):
        yield _finding(article, span, judged[0], is_said=True)


def _finding(article: CheckedArticle, span: Span, when: ReferenceDate, *, is_said: bool) -> Finding:
    year = when.value.year if when.value else 1
    is_leap = "a leap year" if calendar.isleap(year) else "no leap year"
    near = [one for one in range(year - 8, year + 9) if calendar.isleap(one) and one != year]
    return finding(
        article,
        span,
        headline="The year is no leap year" if is_said else "The year is a leap year",
        message=f"{year} is {is_leap}; the leap years next to it are {_around(near, year)}.",
        reference={"fact": f"{year} is {is_leap}", "source": "Gregorian calendar"},
        date=when,
        computation=f"{year} = 4 × {year // 4} + {year % 4}",
        repair="Correct the year, or what is said of it.",
        group=f"leap-{year}",
    )


def _around(leap_years: list[int], year: int) -> str:
    before = max(one for one in leap_years if one < year)
    after = min(one for one in leap_years if one > year)
    return f"{before} and {after}"
