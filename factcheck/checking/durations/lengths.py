"""Lengths of time in English text: “15 years”, “a six-year”, “nearly two decades”, “half a century”."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.checking.counts import COUNT, whole_number
from factcheck.domain.spans import Span

DAYS_IN = {"year": 365.2425, "month": 30.437, "week": 7.0, "day": 1.0}
_YEARS_IN = {"decade": 10, "century": 100, "centurie": 100}
_HEDGE = (
    r"nearly|almost|close\sto|just\s(?:under|short\sof)|about|around|roughly|some|approximately|an?\sestimated"
    r"|more\sthan|over|well\sover|at\sleast|upwards?\sof|less\sthan|fewer\sthan|under|up\sto|at\smost|barely|only"
    r"|exactly|precisely|just\sover"
)
_LENGTH = re.compile(
    rf"(?<![\w.,/$€£-])(?<!\bon\s)(?=[a-z\d])(?:(?P<hedge>{_HEDGE})\s)?"
    rf"(?:(?P<count>{COUNT}|an?(?=\s(?:full\s|whole\s)?(?:decade|century)))(?P<half>[\s-]and[\s-]a[\s-]half)?(?P<join>[\s-])(?:(?:full|long|whole|straight|consecutive)\s)?"
    r"(?P<unit>year|decade|centurie|century|month|week|day)(?P<ending>s?)(?P<long>-long)?['’]?"
    r"|(?P<part>half|quarter)[\s-](?:of\s)?(?:an?\s)?(?P<whole>century|decade|year))"
    r"(?![\w’'-]|\s(?:old|olds|of\sage|or\s(?:so|more|less)|plus)\b)",
    re.IGNORECASE,
)
_LOWER = frozenset({"nearly", "almost", "close to", "just under", "just short of", "barely"})
_OPEN_ABOVE = frozenset(
    {"more than", "over", "well over", "at least", "upward of", "upwards of", "just over"}
)
_OPEN_BELOW = frozenset({"less than", "fewer than", "under", "up to", "at most"})
_NEAR = frozenset({"about", "around", "roughly", "some", "approximately", "an estimated", "estimated"})
_STEP = 0.99
_ROUND_STEP = 5
_MOST_ROUNDED = 6
_CENTURY, _HALF_CENTURY = 100, 50


@dataclass(frozen=True)
class Length:
    """A length of time; `count` is in `unit`s, and decades are counted in years.

    `low` and `high` are the bounds between which the true length fits the words. A modifier stands before
    its noun: “15-year reign”.
    """

    span: Span
    count: float
    unit: str
    low: float
    high: float
    is_modifier: bool

    def fits(self, least: float, most: float) -> bool:
        """Tell whether some length between the two, in days, fits."""
        day = DAYS_IN[self.unit]
        return self.low * day < most and least < self.high * day

    def is_too_long(self, most: float) -> bool:
        """Tell whether it is longer than so many days."""
        return self.low * DAYS_IN[self.unit] >= most

    def to_the_year(self) -> "Length":
        """Return the length without what a round count leaves open: “150 years ago next month”."""
        if self.high - self.count != self.count - self.low:
            return self
        return replace(self, low=self.count - _STEP, high=self.count + _STEP)

    def widened(self, share: float) -> "Length":
        """Return the length as one that may be rounded by a share, if its count is a round number."""
        if self.count % 10:
            return self
        slack = (
            self.count * share if self.count % _HALF_CENTURY == 0 else min(self.count * share, _MOST_ROUNDED)
        )
        slack = max(_STEP, slack)
        low, high = min(self.low, self.count - slack), max(self.high, self.count + slack)
        return Length(self.span, self.count, self.unit, low, high, self.is_modifier)


def find_lengths(text: str, start: int = 0, end: int | None = None) -> Iterator[Length]:
    """Yield the lengths in a part of the text, in order."""
    for match in _LENGTH.finditer(text, start, len(text) if end is None else end):
        yield _length(match)


def _length(match: re.Match[str]) -> Length:
    hedge = " ".join((match["hedge"] or "").lower().split())
    if match["part"]:
        unit, share = match["whole"].lower(), 0.5 if match["part"].lower() == "half" else 0.25
        count, is_modifier = share * _YEARS_IN.get(unit, 1), False
        spread = (count * 0.1, count * 0.12) if unit in _YEARS_IN else (0.3, 0.3)
        low, high = count - spread[0] - _STEP, count + spread[1] + _STEP
    else:
        unit, count = match["unit"].lower(), whole_number(match["count"]) + (0.5 if match["half"] else 0.0)
        is_modifier = bool(match["long"]) or (not match["ending"] and (match["join"] == "-" or count > 1))
        slack = _slack(count)
        low, high = count - slack, count + slack
        if unit in _YEARS_IN:
            count *= _YEARS_IN[unit]
            low, high = _loose(count, _YEARS_IN[unit])
    low, high = _hedged(hedge, count, low, high)
    unit = "year" if unit in _YEARS_IN else unit
    return Length(Span(*match.span()), count, unit, low, high, is_modifier)


def _slack(count: float) -> float:
    """Return how far the true length may lie off: “50 years” and “300 years” are often rounded."""
    if count >= _CENTURY and not count % _HALF_CENTURY:
        return count * 0.15
    return max(_STEP, count * 0.05) if count >= _HALF_CENTURY and not count % 10 else _STEP


def _loose(count: float, step: int) -> tuple[float, float]:
    """Return the bounds of decades and centuries, which are seldom counted to the year."""
    return count - 0.4 * step, count + 0.5 * step


def _hedged(hedge: str, count: float, low: float, high: float) -> tuple[float, float]:
    slack = max(1.5, 0.2 * count)
    if hedge in _LOWER:
        return min(low, count - (1.5 if count % _ROUND_STEP else slack)), high
    if hedge in _OPEN_ABOVE:
        return low if high - count > 1 else count - _STEP / 2, math.inf
    if hedge in _OPEN_BELOW:
        return -math.inf, high
    if hedge in _NEAR:
        return min(low, count - slack), max(high, count + slack)
    return low, high
