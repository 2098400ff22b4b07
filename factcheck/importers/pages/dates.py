"""The day on which a page says that its article was published."""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.domain.dates import PartialDate
from factcheck.errors import Invalid
from factcheck.importers.pages.linked_data import words_in
from factcheck.importers.pages.parsing import Element
from factcheck.importers.pages.pieces import PagePiece

_META = [
    "article:published_time",
    "article.published",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "dcterms.issued",
    "dc.date.issued",
    "dcterms.created",
    "dc.date.created",
    "dcterms.date",
    "dc.date",
    "citation_publication_date",
    "citation_date",
    "publication_date",
    "publish-date",
    "publishdate",
    "publish_date",
    "pubdate",
    "article_date_original",
    "originalpublicationdate",
    "date",
]
_MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_ISO = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
_COMPACT = re.compile(r"\b((?:19|20)\d\d)(\d\d)(\d\d)\b")
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)? {_MONTH},? ((?:19|20)\d\d)\b", re.I)
_MONTH_FIRST = re.compile(rf"\b{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?,? ((?:19|20)\d\d)\b", re.I)
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2}|[a-z]{3})[/-](\d{1,2})(?=[/-]|\b)", re.I)
_CHANGED = re.compile(r"\b(?:updated|modified|changed|edited|amended|revised|accessed|retrieved)\b", re.I)
_LABELLED = re.compile(r"\b(?:published|posted|issued|first|date|on)\b", re.I)
_LONGEST_LINE = 160
_LONGEST_STAMP = 12
_FIRST_PAGES = 1991
_NEAR = 6


def published_on(
    root: Element, linked: list[dict[str, object]], lines: list[PagePiece], address: str | None
) -> PartialDate | None:
    """Return the day by the most exact witness: linked data, meta data, marked times, words, address."""
    witnesses = (_linked(linked), _metas(root), _marked(root), _said(lines), _in_address(address))
    return next((found for witness in witnesses for found in witness if found), None)


def _linked(linked: list[dict[str, object]]) -> Iterator[PartialDate | None]:
    for one in linked:
        yield day_in(words_in(one, "datePublished"))
    for one in linked:
        yield day_in(words_in(one, "dateCreated", "uploadDate"))


def _metas(root: Element) -> Iterator[PartialDate | None]:
    given = {
        (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower(): meta.get("content")
        for meta in reversed(list(root.iter("meta")))
    }
    for name in _META:
        yield day_in(given.get(name))


def _marked(root: Element) -> Iterator[PartialDate | None]:
    """Yield what microdata and `time` elements say, not those of changes, links and other articles."""
    for element in root.iterfind(".//*[@itemprop='datePublished']"):
        yield day_in(element.get("datetime") or element.get("content") or element.text_content())
    for element in root.iterfind(".//*[@pubdate]"):
        yield day_in(element.get("datetime") or element.text_content())
    times = [element for element in root.iter("time") if not _is_beside(element)]
    heading = next(iter(_headings(root)), None)
    order = {element: place for place, element in enumerate(root.iter())}
    top = order.get(heading, 0)
    times.sort(
        key=lambda element: (not _is_published(element), order[element] < top, abs(order[element] - top))
    )
    for element in times:
        if not _is_changed(element):
            yield day_in(element.get("datetime")) or day_in(element.text_content())


def _headings(root: Element) -> list[Element]:
    return list(root.iter("h1"))


def _around(element: Element) -> str:
    """Return the words of a time element and those just before it in the same line."""
    parent = element.getparent()
    before = element.getprevious()
    said = (before.tail if before is not None else parent.text if parent is not None else "") or ""
    return f"{said} {element.get('class') or ''} {element.text_content()}"


def _is_changed(element: Element) -> bool:
    return bool(_CHANGED.search(_around(element)))


def _is_published(element: Element) -> bool:
    return bool(re.search(r"publish|posted", _around(element), re.I))


def _is_beside(element: Element) -> bool:
    """Tell whether a time belongs to a list, a link or a part of the page that is no article."""
    from_here = [element, *element.iterancestors()]
    return any(one.tag in {"li", "nav", "footer", "aside"} for one in from_here)


def _said(lines: list[PagePiece]) -> Iterator[PartialDate | None]:
    """Yield the dates of short lines around the headline, those called published first.

    A sentence, or a day before there was a web, belongs to what the page tells.
    """
    short = [line.words for line in lines if len(line.words) <= _LONGEST_LINE and not _is_told(line.words)]
    told = [words for words in short if _LABELLED.search(words) and not _CHANGED.match(words)]
    for words in [*told, *(words for words in short if not _CHANGED.match(words))]:
        yield day_in(words)


def _is_told(words: str) -> bool:
    day = day_in(words)
    is_sentence = words.rstrip().endswith(".") and len(words.split()) > _LONGEST_STAMP
    return day is not None and (is_sentence or day.year < _FIRST_PAGES)


def _in_address(address: str | None) -> Iterator[PartialDate | None]:
    match = _IN_ADDRESS.search(address or "")
    if match:
        year, month, day = match.groups()
        number = _MONTHS.index(month.lower()) + 1 if month.lower() in _MONTHS else month
        yield _day(year, number, day)


def day_in(words: str | None) -> PartialDate | None:
    """Return the first day that the words name, in any of the usual forms."""
    text = " ".join((words or "").split())[:500]
    for pattern in (_ISO, _DAY_FIRST, _MONTH_FIRST, _COMPACT):
        match = pattern.search(text)
        found = _of(pattern, match) if match else None
        if found:
            return found
    return None


def _of(pattern: re.Pattern[str], match: re.Match[str]) -> PartialDate | None:
    one, two, three = match.groups()
    if pattern is _DAY_FIRST:
        return _day(three, _MONTHS.index(two[:3].lower()) + 1, one)
    if pattern is _MONTH_FIRST:
        return _day(three, _MONTHS.index(one[:3].lower()) + 1, two)
    return _day(one, two, three)


def _day(year: str, month: int | str, day: str) -> PartialDate | None:
    try:
        found = date(int(year), int(month), int(day))
        return PartialDate(found.year, found.month, found.day)
    except (ValueError, Invalid):
        return None
