"""Statements that somebody is out of office, or left it on a date: what they say of which office."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checking.article import CheckedArticle
from factcheck.checking.offices.departure_words import (
    AFTERWARDS,
    AGO,
    DEPARTURE,
    ENDS_TITLE,
    HAS,
    HINT,
    IT_IS_SINCE,
    NO_LONGER,
    OPENING,
    PERFECT,
    SHORTLY,
    SINCE_TAIL,
    STATE,
    STEPPED_DOWN,
    STEPPING_DOWN,
    TIME_ENDED,
    UNTIL,
    WAS,
    WHEN,
)
from factcheck.checking.offices.titles import Title, titles_in
from factcheck.checking.offices.yearless import yearless_at
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

_REACH = 60


@dataclass(frozen=True)
class Departure:
    """Words that say that somebody is out of office; `verb` is where the subject is looked for.

    `title` is the office named, if it is; `left_on` when the person is said to have left it, `ago` the year
    that “last year” gives for it. Words that are true of everybody who has left it at any time, back in it
    or not, are `of_old`. Words that are `is_opening` a sentence may have the subject behind them.
    """

    span: Span
    verb: int
    title: Title | None = None
    left_on: PartialDate | None = None
    ago: PartialDate | None = None
    of_old: bool = False
    is_opening: bool = False


def departures_in(article: CheckedArticle) -> Iterator[Departure]:
    """Yield what the text says of people who are, or went, out of office."""
    if not HINT.search(article.text):
        return
    yield from _states(article)
    yield from _left(article)
    for title in titles_in(article):
        if not title.has_body and not title.is_plural:
            yield from _of_title(article, title)


def _states(article: CheckedArticle) -> Iterator[Departure]:
    text = article.text
    places = [match.span() for match in STATE.finditer(text)]
    for match in STATE.finditer(text):
        if SHORTLY.match(text, match.end()):
            continue
        tail = SINCE_TAIL.match(text, match.end())
        yield Departure(Span(match.start(), tail.end() if tail else match.end()), match.start())
    yield from _openings(article)
    for match in AFTERWARDS.finditer(text):
        if any(start <= match.start() <= end + 1 for start, end in places):
            continue
        has = HAS.search(article.sentence_around(Span(*match.span())).quote(text))
        of_old = bool(match["after"]) or has is None
        yield Departure(Span(*match.span()), match.start(), of_old=of_old, is_opening=match[0][0].isupper())
    for match in PERFECT.finditer(text):
        yield Departure(Span(*match.span()), match.start(), of_old=True)


def _openings(article: CheckedArticle) -> Iterator[Departure]:
    """Yield “Out of office since 2021, X …” and “Four years out of office, X …”, which open a sentence."""
    for sentence in article.sentences:
        match = OPENING.match(article.text, sentence.start, sentence.end)
        if match and not match[0].startswith("After "):
            tail = SINCE_TAIL.match(article.text, match.end())
            span = Span(match.start(), tail.end() if tail else match.end())
            yield Departure(span, span.start, is_opening=True)


def _left(article: CheckedArticle) -> Iterator[Departure]:
    for pattern in (DEPARTURE, TIME_ENDED):
        for match in pattern.finditer(article.text):
            yield from _dated(article, Span(*match.span()))


def _dated(article: CheckedArticle, span: Span, title: Title | None = None) -> Iterator[Departure]:
    """Yield the departure if a date or “two years ago” follows."""
    link = WHEN.match(article.text, span.end)
    if when := _date_after(article, link) or (link and yearless_at(article, link.end(), span)):
        yield Departure(Span(span.start, when[0]), span.start, title, when[1])
    elif ago := AGO.match(article.text, span.end):
        year = _year_told(article, ago[0])
        yield Departure(Span(span.start, ago.end()), span.start, title, of_old=True, ago=year)
    elif IT_IS_SINCE.search(article.text[max(0, span.start - _REACH) : span.start]):
        yield Departure(span, span.start, title, of_old=True)


def _year_told(article: CheckedArticle, ago: str) -> PartialDate | None:
    """Return the year that “last year” or “earlier this year” means as of the article’s date."""
    base = article.reference_date.value
    step = {"last year": 1, "earlier this year": 0}.get(" ".join(ago.split()))
    return PartialDate(base.last.year - step) if base and step is not None else None


def _date_after(article: CheckedArticle, link: re.Match[str] | None) -> tuple[int, PartialDate] | None:
    if link is None:
        return None
    dates = article.dates_in(Span(link.end(), link.end() + _REACH))
    is_next = bool(dates) and dates[0].span.start == link.end()
    return (dates[0].span.end, dates[0].value) if is_next and dates[0].value else None


def _of_title(article: CheckedArticle, title: Title) -> Iterator[Departure]:
    """Yield “is no longer president”, “stepped down as president in 2021”, “was president until 2021”."""
    text = article.text
    start, end = article.words[title.first].span.start, article.words[title.last].bare_end
    before = text[max(0, start - _REACH) : start]
    shift = start - len(before)
    if found := NO_LONGER.search(before) or STEPPING_DOWN.search(before):
        if ENDS_TITLE.match(text, end):
            yield Departure(Span(shift + found.start(), end), shift + found.start(), title)
    elif found := STEPPED_DOWN.search(before):
        span = Span(shift + found.start(), end)
        dated = list(_dated(article, span, title))
        yield from dated
        if found["has"] and not dated and ENDS_TITLE.match(text, end):
            yield Departure(span, span.start, title, of_old=True)
    elif until := _date_after(article, UNTIL.match(text, end)):
        was = WAS.search(before)
        verb = shift + was.start() if was else start
        yield Departure(Span(verb, until[0]), verb, title, until[1])
