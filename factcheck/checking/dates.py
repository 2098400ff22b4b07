"""Explicit dates in English text: where they stand, what they say, and the word that governs them."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
_SHORT = {name.lower(): number for number, name in enumerate(calendar.month_abbr) if name} | {"sept": 9}
_NAMES = (
    "|".join(
        form
        for name in calendar.month_name[1:]
        for form in ([name] if name == "May" else [name, name.upper()])
    )
    + "|MAY"
)
_ABBREVIATIONS = "|".join(name for name in calendar.month_abbr[1:] if name != "May") + "|Sept"
_MONTH = rf"(?:{_NAMES}|(?:{_ABBREVIATIONS})\.?)"
_GAP = r"\s{1,3}"
_ORDINAL = r"(?:st|nd|rd|th)?"
_YEAR = r"[12]\d{3}"

DAY_FIRST = re.compile(
    rf"(?<![\w.,:/$€£#%’'-])(?P<day>\d{{1,2}}){_ORDINAL}(?:{_GAP}of)?{_GAP}(?P<month>{_MONTH})"
    rf"(?:,?{_GAP}(?P<year>{_YEAR})(?![\w%]|[.,:]\d))?(?!\w)"
)
MONTH_FIRST = re.compile(
    rf"(?<![\w’'-])(?P<month>{_MONTH}){_GAP}(?:the{_GAP})?(?P<day>\d{{1,2}}){_ORDINAL}(?![\w%]|[.,:]\d)"
    rf"(?:,?{_GAP}(?P<year>{_YEAR})(?![\w%]|[.,:]\d))?"
)
MONTH_YEAR = re.compile(
    rf"(?<![\w’'-])(?P<month>{_MONTH}),?{_GAP}(?:of{_GAP})?(?P<year>{_YEAR})(?![\w%]|[.,:]\d)"
)
ISO = re.compile(rf"(?<![\w/.,:-])(?P<year>{_YEAR})-(?P<month>\d\d)-(?P<day>\d\d)(?![\d/-]|[^\W\dT])")
_CLOCK = (
    r"\s(?:UTC|GMT|hours|hrs|local\stime|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s(?:UTC|GMT|local))"
)
BARE_YEAR = re.compile(rf"(?<![\w.,:/$€£#–-])(?:1[5-9]|20|21)\d\d(?![\w%/]|[.,:–-]\d|{_CLOCK})")
_BEFORE = re.compile(
    r"(?:^|[^\w])((?:[^\W\d_]+\s{1,3})?[^\W\d_]+)[,(]?[\s(]{1,3}(?:the\s{1,3})?(?:(?:early|mid|late)[\s-])?$"
)
_BEFORE_REACH = 40
OPEN_ENDED = frozenset(
    {"since", "until", "till", "by", "before", "after", "from", "to", "through", "between"}
)
_YEAR_PREPOSITIONS = frozenset(
    {"in", "during", "of", "since", "until", "till", "by", "from", "before", "after"}
)


@dataclass(frozen=True)
class DateMention:
    """A date as the text writes it; `value` is None if it has no year or no such day exists.

    `governor` holds up to two words, in small letters, that stand right before it.
    """

    span: Span
    year: int | None
    month: int | None
    day: int | None
    governor: str = ""

    @property
    def value(self) -> PartialDate | None:
        if self.year is None:
            return None
        try:
            return PartialDate(self.year, self.month, self.day)
        except ValueError:
            return None

    @property
    def preposition(self) -> str:
        return self.governor.rpartition(" ")[2]


def find_dates(text: str) -> list[DateMention]:
    """Return all dates in the order of the text, bare years included; none overlaps another."""
    found: list[DateMention] = []
    for mention in sorted(_candidates(text), key=lambda item: (item.span.start, -len(item.span))):
        if not found or mention.span.start >= found[-1].span.end:
            found.append(mention)
    return found


def _candidates(text: str) -> Iterator[DateMention]:
    for pattern in (DAY_FIRST, MONTH_FIRST, MONTH_YEAR, ISO):
        for match in pattern.finditer(text):
            parts = match.groupdict()
            yield _mention(text, match, parts.get("year"), parts["month"], parts.get("day"))
    for match in BARE_YEAR.finditer(text):
        yield _mention(text, match, match[0], None, None)


def _mention(
    text: str, match: re.Match[str], year: str | None, month: str | None, day: str | None
) -> DateMention:
    before = _BEFORE.search(text[max(0, match.start() - _BEFORE_REACH) : match.start()])
    return DateMention(
        span=Span(*match.span()),
        year=int(year) if year else None,
        month=month_number(month) if month else None,
        day=int(day) if day else None,
        governor=" ".join(before[1].lower().split()) if before else "",
    )


def month_number(name: str) -> int:
    """Return 1 to 12 for a month's name or short form, and the number itself for digits."""
    key = name.rstrip(".").lower()
    return int(key) if key.isdigit() else MONTHS.get(key) or _SHORT[key]


def is_explicit(mention: DateMention) -> bool:
    """Tell whether it can only be a date: a day or month with its year, or a year after a preposition."""
    if mention.value is None:
        return False
    return mention.month is not None or mention.preposition in _YEAR_PREPOSITIONS


def nearest_years(month: int, day: int, around: PartialDate, reach: int = 190) -> set[int]:
    """Return the years in which the day lies within `reach` days of some day of `around`."""
    years = range(around.first.year - 1, around.last.year + 2)
    return {year for year in years if _distance(year, month, day, around) <= reach}


def _distance(year: int, month: int, day: int, around: PartialDate) -> int:
    last = calendar.monthrange(year, month)[1]
    moment = date(year, month, min(day, last))
    if moment < around.first:
        return (around.first - moment).days
    return max(0, (moment - around.last).days)
