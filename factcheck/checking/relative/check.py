"""Relative terms for days, months and years, set against the date of publication."""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.checking.anchors import propose_reference_date, publication_of
from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, is_hypothetical_before, sentence_text
from factcheck.checking.dates import DateMention
from factcheck.checking.finding import Finding
from factcheck.checking.relative.days import Told, find_days
from factcheck.checking.relative.periods import Period, find_periods
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, DatePrecision, FindingLevel
from factcheck.domain.spans import Span

_TERMS = re.compile(r"\b(?:yesterday|today|tomorrow|tonight|last\s|this\s|next\s)", re.IGNORECASE)
_UPDATED = re.compile(r"\b(?:updated|last\smodified)\b", re.IGNORECASE)
_OTHER_ZONE = re.compile(r"\b(?:local\stime|GMT|UTC)\b")
_BY_DAY = re.compile(r"\((?:0[5-9]|1\d)[:.]?\d\d\s(?:UTC|GMT)\)")
_LATE = timedelta(days=1)
_LONG_AGO = 2


def check_relative_dates(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each relative term that the date of publication does not allow beside its date."""
    publication = publication_of(article)
    if publication is None or not _TERMS.search(article.text):
        return
    days = list(find_days(article, publication.first)) if publication.precision is DatePrecision.DAY else []
    written = _written_on(article, publication) if days else ()
    for told in days:
        if not _is_silent(article, told.span):
            yield from _check_day(article, told, _around(article, told, written))
    for period in find_periods(article, publication):
        if not period.fits and not _is_silent(article, period.span):
            yield _period_finding(article, period)


def _is_silent(article: CheckedArticle, span: Span) -> bool:
    return is_furniture(article, span) or is_hypothetical_before(article, span)


def _written_on(article: CheckedArticle, publication: PartialDate) -> tuple[date, ...]:
    """Return the days on which the article may have been written: its date, and that of its dateline."""
    proposed = propose_reference_date(article.text, article.blocks)
    days = [publication.first]
    if proposed.value and proposed.value.day and proposed.origin is DateOrigin.DATELINE:
        days.append(proposed.value.first)
    if _UPDATED.search(article.text):
        days += [day + step for day in days for step in (-_LATE, _LATE)]
    return tuple(days)


def _around(article: CheckedArticle, told: Told, written: tuple[date, ...]) -> tuple[date, ...]:
    """Add the days before and after if the sentence reckons in two zones, one perhaps past midnight."""
    words = sentence_text(article, told.span)
    if not _OTHER_ZONE.search(words) or _BY_DAY.search(words):
        return written
    return (*written, *(day + step for day in written for step in (-_LATE, _LATE)))


def _check_day(article: CheckedArticle, told: Told, written: tuple[date, ...]) -> Iterator[Finding]:
    shifts = [day - written[0] for day in written]
    if told.weekday is not None:
        days = [
            told.first + shift + timedelta(days=step)
            for shift in shifts
            for step in range((told.last - told.first).days + 1)
        ]
        if all(day.weekday() != told.weekday for day in days):
            right = calendar.day_name[told.first.weekday()]
            yield _finding(article, told.span, told.beside, told.words, f"a {right}")
        return
    moments = list(_moments(told.mention, written[0])) if told.mention else []
    is_near = any(abs(moment.year - written[0].year) <= _LONG_AGO for moment in moments)
    if is_near and not any(told.fits(moment - shift) for moment in moments for shift in shifts):
        yield _finding(article, told.span, told.beside, told.words, _spoken(told))


def _moments(mention: DateMention, day: date) -> Iterator[date]:
    years = [mention.year] if mention.year else range(day.year - 1, day.year + 2)
    for year in years:
        try:
            yield date(year, mention.month or 1, mention.day or 1)
        except ValueError:
            continue


def _spoken(told: Told) -> str:
    first, last = (PartialDate(one.year, one.month, one.day).spoken() for one in (told.first, told.last))
    return first if first == last else f"between {first} and {last}"


def _period_finding(article: CheckedArticle, period: Period) -> Finding:
    return _finding(article, period.span, period.beside, period.words, period.meant[0].spoken())


def _finding(article: CheckedArticle, term: Span, beside: Span, words: str, meant: str) -> Finding:
    span = Span(min(term.start, beside.start), max(term.end, beside.end))
    quote, used = " ".join(span.quote(article.text).split()), article.reference_date
    own = used.value.spoken() if used.value else ""
    return Finding(
        rule="R17",
        kind="relative_date",
        level=FindingLevel.QUERY if article.is_quoted(span) else FindingLevel.FLAG,
        spans=(span,),
        quote=span.quote(article.text),
        headline="The relative date does not fit the article’s date",
        message=f"“{quote}”: the article is of {own}, so “{words}” is {meant}.",
        reference={
            "fact": f"“{words}” is {meant} as of {own}",
            "source": "date of the article",
            "as_of": own,
        },
        date=used.as_dict(),
        computation=f"{words} as of {own} = {meant}",
        repair="Correct the date, or the relative term, or the date of the article.",
        group=f"relative-{words.replace(' ', '-')}-{' '.join(beside.quote(article.text).lower().split())}",
    )
