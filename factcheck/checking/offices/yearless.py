"""Months and days without a year, beside a departure from office: the last ones before the article's date."""

import re

from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import month_number
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

_NAMES = (
    r"January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\."
)
_YEARLESS = re.compile(
    rf"(?:(?P<early>\d{{1,2}})(?:st|nd|rd|th)?\s)?(?P<month>{_NAMES})(?:\s(?P<late>\d{{1,2}})(?:st|nd|rd|th)?)?"
    r"(?!,?\s\d|\w)(?:\s(?:of\s)?(?P<which>this|last)\syear\b)?"
)
_UNTOLD = re.compile(r"\s(?:and|or|to|until)\s|\s?[–—/-]\s?\d")


def yearless_at(article: CheckedArticle, place: int, sentence_of: Span) -> tuple[int, PartialDate] | None:
    """Return the end and the value of a month or day without a year that begins at the place.

    It is the last one before the article's date; a year in the sentence or before it in the paragraph
    may be meant instead.
    """
    found = _YEARLESS.match(article.text, place)
    base = article.reference_date.value
    if found is None or base is None or _UNTOLD.match(article.text, found.end()):
        return None
    if not found["which"] and _names_year(article, sentence_of):
        return None
    month, day = month_number(found["month"]), found["early"] or found["late"]
    years = {"this": [base.last.year], "last": [base.last.year - 1]}.get(
        found["which"] or "", [base.last.year, base.last.year - 1]
    )
    moments = (_moment(year, month, int(day) if day else None) for year in years)
    value = next((one for one in moments if one and one.first <= base.last), None)
    return (found.end(), value) if value else None


def _names_year(article: CheckedArticle, span: Span) -> bool:
    sentence = article.sentence_around(span)
    near = [*article.sentences_before(sentence), sentence]
    return any(one.year for part in near for one in article.dates_in(part))


def _moment(year: int, month: int, day: int | None) -> PartialDate | None:
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None
