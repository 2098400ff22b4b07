"""A timeline: who held an office when, and where the article's date falls, as fractions of a width."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from factcheck.domain.dates import PartialDate
from factcheck.errors import Invalid

REACH = timedelta(days=400)
NARROWEST = 0.12
MOST_HOLDERS = 5
MARGIN = 0.03


@dataclass(frozen=True)
class TimelineBar:
    """One holder's time, clipped to what is shown."""

    text: str
    start: float
    end: float
    is_on: bool


@dataclass(frozen=True)
class Timeline:
    """The holders around a date; `at` is the place of the date."""

    bars: tuple[TimelineBar, ...]
    label: str
    at: float


def timeline_of(reference: Mapping[str, Any]) -> Timeline | None:
    """Return the timeline of a finding's reference fact, None if it names no holders or no date."""
    holders = reference.get("timeline") or ()
    try:
        when = PartialDate.parse(reference.get("article_date") or "")
        terms = [(one["holder"], *_days(one)) for one in holders]
    except (Invalid, KeyError, TypeError, ValueError):
        return None
    if not terms:
        return None
    middle = when.first + (when.last - when.first) / 2
    opening, closing = _window(terms, middle)
    near = [term for term in terms if term[1] < closing and (term[2] is None or term[2] > opening)]
    bars = _bars(near, opening, closing, middle)
    label = f"Article: {when.spoken()}"
    return Timeline(bars, label, _fraction(middle, opening, closing)) if bars else None


def timeline_of_holders(terms: Sequence[tuple[str, date, date | None]], checked_to: date) -> Timeline | None:
    """Return the last holders of an office up to the day to which the list was checked, None without any."""
    shown = sorted(terms, key=lambda term: term[1])[-MOST_HOLDERS:]
    if not shown:
        return None
    opening = shown[0][1]
    last = max(checked_to, opening + REACH)
    closing = last + (last - opening) * MARGIN
    bars = tuple(
        TimelineBar(
            f"{holder}, {_short(start)} to {_short(end)}" if end else f"{holder}, from {_short(start)}",
            _fraction(start, opening, closing),
            _fraction(end or last, opening, closing),
            is_on=start <= checked_to and (end is None or checked_to < end),
        )
        for holder, start, end in shown
    )
    label = f"Checked to {PartialDate(checked_to.year, checked_to.month, checked_to.day).spoken()}"
    return Timeline(bars, label, _fraction(checked_to, opening, closing))


def _days(one: Mapping[str, Any]) -> tuple[date, date | None]:
    return date.fromisoformat(one["from"]), date.fromisoformat(one["to"]) if one.get("to") else None


def _window(terms: Sequence[tuple[str, date, date | None]], middle: date) -> tuple[date, date]:
    """Return the days to show: as many on both sides of the change of holders nearest to the date."""
    changes = {day for _, start, end in terms for day in (start, end) if day}
    change = min(changes, key=lambda day: abs(day - middle))
    reach = max(REACH, abs(middle - change) * 2)
    return change - reach, change + reach


def _bars(
    terms: Sequence[tuple[str, date, date | None]], opening: date, closing: date, middle: date
) -> tuple[TimelineBar, ...]:
    bars = []
    for holder, start, end in terms:
        left, right = max(start, opening), min(end or closing, closing)
        is_on = start <= middle and (end is None or middle < end)
        bars.append(
            TimelineBar(
                f"{holder}, {_period(start, end, opening)}",
                _fraction(left, opening, closing),
                _fraction(right, opening, closing),
                is_on,
            )
        )
    wide = [bar for bar in bars if bar.is_on or bar.end - bar.start >= NARROWEST]
    return tuple(wide)


def _period(start: date, end: date | None, opening: date) -> str:
    if end and start < opening:
        return f"until {_short(end)}"
    return f"from {_short(start)}"


def _short(day: date) -> str:
    return f"{day.day} {day:%b %Y}"


def _fraction(day: date, opening: date, closing: date) -> float:
    return round((day - opening) / (closing - opening), 4)
