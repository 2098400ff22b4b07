"""Words for a month or year near the article's own, beside a month or year: “last month, in July”."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import sentence_text
from factcheck.checking.dates import month_number
from factcheck.checking.happenings import OCCASION
from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

_MONTHS = f"(?-i:{'|'.join(calendar.month_name[1:])})"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_STEPS = {"last": -1, "this": 0, "next": 1}
_OPENING = r"(?<![\w’'-])(?P<term>(?:(?:earlier|later|early|late)\s)?(?P<which>last|this|next)\s"
_CLOSING = r"(?P<term>(?:(?:earlier|later)\s)?(?P<which>last|this|next)\s"
_OWN = rf"[’']s\s(?:[\w-]{{1,20}}\s){{0,2}}{OCCASION}(?:,\s(?:in\s|on\s)?|\s\(|\s(?:in|on)\s)"
_LINK = (
    rf"(?P<link>{_OWN}|,\s(?:in\s|on\s|back\sin\s)?|\s?\((?:in\s)?|\s?[–—]\s?(?:in\s)?|\sin\s)"
    r"(?:(?:early|late|mid)[\s-])?(?:the\s)?"
)
_BACK_LINK = r"(?:,\s|\s\(|\s[–—]\s)"
_BACK_END = r"(?=[,.;)]|\s[–—])"
_DAY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?P<m1>{_MONTHS})"
    rf"|(?P<m2>{_MONTHS})(?:\s\d{{1,2}}(?:st|nd|rd|th)?)?(?!\w))"
)
_NAMED_MONTH = rf"(?P<named>{_DAY}(?:,?\s{_YEAR})?)"
_NAMED_YEAR = rf"(?P<named>(?:(?:\d{{1,2}}\s)?(?:{_MONTHS})(?:\s\d{{1,2}})?,?\s(?:of\s)?)?{_YEAR})"
_AFTER_MONTH = re.compile(rf"{_OPENING}month){_LINK}{_NAMED_MONTH}(?!\w|[.,]\d|\s(?-i:[A-Z]))", re.IGNORECASE)
_BEFORE_MONTH = re.compile(
    rf"(?<![\w’'-])(?:in|on)\s{_NAMED_MONTH}{_BACK_LINK}{_CLOSING}month){_BACK_END}", re.IGNORECASE
)
_AFTER_YEAR = re.compile(rf"{_OPENING}year){_LINK}{_NAMED_YEAR}(?![\w%-]|[.,/–]\d)", re.IGNORECASE)
_BEFORE_YEAR = re.compile(
    rf"(?<![\w’'-])in\s{_NAMED_YEAR}{_BACK_LINK}{_CLOSING}year){_BACK_END}", re.IGNORECASE
)
_OWN_YEAR = re.compile(
    rf"(?<![\w’'-])(?P<term>(?P<which>last|this|next)\syear[’']s)\s(?P<named>{_YEAR})(?=\s[^\W\d])",
    re.IGNORECASE,
)
_OWN_MONTH = re.compile(
    rf"(?<![\w’'-])(?P<term>(?P<which>last|this|next)\smonth[’']s)\s{_NAMED_MONTH}(?=\s[^\W\d])",
    re.IGNORECASE,
)
_LISTED_BEFORE = re.compile(
    r"\b(?:until|till|between|and|or|not|both|either|yesterday,|today,|ago,|week,)\s(?:the\s|in\s)?$",
    re.IGNORECASE,
)
_COMPARED_BEFORE = re.compile(
    r"\b(?:than|from|since|unlike|like|as|with|to|over|versus|vs\.?|against|of)\s(?:the\s|in\s)?$",
    re.IGNORECASE,
)
_OWNED_BEFORE = re.compile(r"(?:\b(?:his|her|its|their|my|our|the)|[’']s?)\s$", re.IGNORECASE)
_LISTED_AFTER = re.compile(r"\s?(?:and|or|to|through|until|till|[–—-]\s?\d|,\s(?:(?:and|or)\s)?\d{4})")
_CHANGED = re.compile(
    r"\b(?:fiscal|financial|season|school\syear|academic|compared|comparison|unlike)\b", re.IGNORECASE
)
_STOP = r"\s?(?:$|[,.;:)–—])"
_CLOSED = {
    "(": re.compile(r"[),]"),
    ",": re.compile(_STOP),
    ", in": re.compile(
        rf"{_STOP}|\s(?:and|when|at|after|during|before|while|that|which|with|by|for|to|as|from|following|amid|but)\b"
    ),
    "": re.compile(""),
}
_PATTERNS = (_AFTER_MONTH, _BEFORE_MONTH, _AFTER_YEAR, _BEFORE_YEAR, _OWN_YEAR, _OWN_MONTH)
_CUE = re.compile(r"\b(?:last|this|next)\s(?:month|year)(?![\w-])", re.IGNORECASE)
_REACH_ON = 90
_EDGE = timedelta(days=5)
_REACH = 40
_MONTHS_IN_YEAR = 12


@dataclass(frozen=True)
class Period:
    """A term such as “last month”, what it may mean, and the month or year named beside it."""

    span: Span
    words: str
    meant: tuple[PartialDate, ...]
    beside: Span
    month: int | None
    year: int | None

    @property
    def fits(self) -> bool:
        return any(
            (self.month is None or one.month is None or one.month == self.month)
            and (self.year is None or one.year == self.year)
            for one in self.meant
        )


def find_periods(article: CheckedArticle, publication: PartialDate) -> Iterator[Period]:
    """Yield each term for a month or year beside the name of one, read from the article's own date."""
    for cue in _CUE.finditer(article.text):
        start, end = max(0, cue.start() - _REACH), min(len(article.text), cue.end() + _REACH_ON)
        for pattern in _PATTERNS:
            match = pattern.search(article.text, start, end)
            if (
                match
                and match.start("term") <= cue.start() < match.end("term")
                and not _is_apart(article, match)
            ):
                yield _period(match, publication)
                break


def _is_apart(article: CheckedArticle, match: re.Match[str]) -> bool:
    """Tell whether the two may be set against each other or belong to a list."""
    text = article.text
    if not _CLOSED[_kind_of_link(match)].match(text, match.end()):
        return True
    around = sentence_text(article, Span(*match.span()))
    before = text[max(0, match.start() - _REACH) : match.start()]
    if _OWNED_BEFORE.search(text, max(0, match.start("term") - _REACH), match.start("term")):
        return True
    is_listed = _LISTED_BEFORE.search(before) or _LISTED_AFTER.match(text, match.end())
    # “Last year, 2016,” names the year; “than last year, in 2016” may set two of them against each other.
    is_compared = _kind_of_link(match) != "," and _COMPARED_BEFORE.search(before)
    return bool(is_listed or is_compared or _CHANGED.search(around))


def _kind_of_link(match: re.Match[str]) -> str:
    """Return what parts the two, as far as it tells how the words go on: a bracket, a comma, or less."""
    link = (match.groupdict().get("link") or "").strip()
    if link.startswith(","):
        return ", in" if link != "," else ","
    return "(" if link.startswith("(") else ""


def _period(match: re.Match[str], publication: PartialDate) -> Period:
    groups = match.groupdict()
    name = groups.get("m1") or groups.get("m2")
    step = _STEPS[match["which"].lower()]
    is_month = "month" in match["term"].lower()
    make = _months if is_month else _years
    return Period(
        span=Span(*match.span()),
        words=" ".join(match["term"].lower().split()),
        meant=make(publication, step),
        beside=Span(*match.span("named")),
        month=month_number(name) if is_month and name else None,
        year=int(match["year"]) if match["year"] else None,
    )


def _years(publication: PartialDate, step: int) -> tuple[PartialDate, ...]:
    years = dict.fromkeys([publication.year, *(one.year for one in _edges(publication))])
    return tuple(PartialDate(year + step) for year in years)


def _months(publication: PartialDate, step: int) -> tuple[PartialDate, ...]:
    days = [publication.first, *_edges(publication)]
    numbers = dict.fromkeys(_MONTHS_IN_YEAR * one.year + one.month - 1 + step for one in days)
    return tuple(PartialDate(number // _MONTHS_IN_YEAR, number % _MONTHS_IN_YEAR + 1) for number in numbers)


def _edges(publication: PartialDate) -> tuple[date, date]:
    """Return the first and last day on which the article may have been written."""
    return publication.first - _EDGE, publication.last + _EDGE
