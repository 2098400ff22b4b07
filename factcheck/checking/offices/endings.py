"""Whether somebody left high office when the text says so, and the term whose end it should have named."""

import re
from collections.abc import Sequence
from datetime import timedelta

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import looks_back, sentence_text, tells_return
from factcheck.checking.offices.departures import Departure
from factcheck.checking.offices.yearless import yearless_at
from factcheck.checking.reference import Term
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

_SINCE = re.compile(r"\s?(?:ever\s)?since\s(?:(?:early|late|mid)[\s-])?")
_LEAVE_TAKING = re.compile(
    r"\b(?:power|government|los[et]|losing|voted|ousted|removed|forced|resign\w{0,3}|step\w{0,4}|stood|standing"
    r"|retir\w{1,4}|departed)\b"
)
_NAMES_OFFICE = re.compile(
    r"\b(?:prime\sminister|premier|chancellor|president|taoiseach|Downing\sStreet|premiership)\b",
    re.IGNORECASE,
)
_OTHER_POST = re.compile(
    r"\b(?:minister\sof|(?:foreign|finance|interior|defen[cs]e|home)\s(?:minister|secretary)|mayor|governor|senator|speaker"
    r"|commissioner|leader\sof\sthe|lawmaker|MP|parliament|election|announc\w{1,4})\b"
)
_EARLIER_SELF = re.compile(r"\b(?:first|last(?!\s(?:year|month)\b)|again|second|third|once|briefly|twice)\b")
_STRICT, _LENIENT = timedelta(days=40), timedelta(days=110)
_REACH = 40


def misdated_term(
    article: CheckedArticle, departure: Departure, terms: Sequence[Term]
) -> tuple[Term, PartialDate] | None:
    """Return the term that ended at another time than the text gives, and that time.

    Silent if some term of the person ended about then, began only later, or may have been followed by a
    post that the tables do not know, such as a ministry.
    """
    when = departure.left_on or departure.ago or _since(article, departure)
    base = article.reference_date.value
    if when is None or base is None or when.first > base.last or _is_unsure(article, departure.span):
        return None
    slack = _LENIENT if _LEAVE_TAKING.search(departure.span.quote(article.text)) else _STRICT
    if any(one.end and when.first - slack <= one.end <= when.last + slack for one in terms):
        return None
    begun = [one for one in terms if one.start + slack < when.first and one.is_verified(when)]
    last = max(begun, key=lambda one: one.start, default=None)
    if (
        last is None
        or last.end is None
        or last.end > base.first
        or not _is_whole_career(article, last, departure)
    ):
        return None
    return last, when


def _is_unsure(article: CheckedArticle, span: Span) -> bool:
    words = article.text[max(0, span.start - _REACH) : span.end + _REACH]
    is_other = _OTHER_POST.search(words) or _EARLIER_SELF.search(words)
    return bool(is_other) or looks_back(article, span) or tells_return(article, span)


def _is_whole_career(article: CheckedArticle, last: Term, departure: Departure) -> bool:
    """Tell whether the office is surely meant: a president's, or one that the sentence names."""
    is_presidents = last.office == "President" and last.office_class != "HoG"
    return (
        is_presidents
        or departure.title is not None
        or bool(_NAMES_OFFICE.search(sentence_text(article, departure.span)))
    )


def _since(article: CheckedArticle, departure: Departure) -> PartialDate | None:
    """Return the date after “since” in a statement that somebody is out of office."""
    text, span = article.text, departure.span
    place = text.find(" since ", span.start, span.end)
    link = _SINCE.match(text, place if place >= 0 else span.end)
    if link is None:
        return None
    dates = article.dates_in(Span(link.end(), link.end() + _REACH))
    if dates and dates[0].span.start == link.end() and dates[0].value:
        return dates[0].value
    yearless = yearless_at(article, link.end(), span)
    return yearless[1] if yearless else None
