"""Dates of day, month or year precision, and the order in which a reference date is sought."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

from factcheck.domain.labels import DatePrecision
from factcheck.errors import Invalid

_SHAPE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


@dataclass(frozen=True)
class PartialDate:
    """A day, a month or a year; a month or year stands for all its days."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def parse(cls, text: str, *, field: str = "date") -> "PartialDate":
        """Read `2025-05-13`, `2025-05` or `2025`; raises Invalid, naming the field, otherwise."""
        match = _SHAPE.fullmatch(text.strip())
        try:
            if match:
                year, month, day = match.groups()
                return cls(int(year), int(month) if month else None, int(day) if day else None)
        except ValueError:
            pass
        raise Invalid(f"“{text.strip()}” is not a date: write 2025-05-13, 2025-05 or 2025.", field=field)

    @property
    def precision(self) -> DatePrecision:
        """Return how exactly the date is known."""
        if self.day:
            return DatePrecision.DAY
        return DatePrecision.MONTH if self.month else DatePrecision.YEAR

    @property
    def first(self) -> date:
        """Return the first day it stands for."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """Return the last day it stands for."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    def isoformat(self) -> str:
        """Return the ISO 8601 form, no more exact than it is known."""
        parts = [f"{self.year:04d}"]
        parts += [f"{part:02d}" for part in (self.month, self.day) if part]
        return "-".join(parts)

    def spoken(self) -> str:
        """Return the date as prose has it, such as “13 May 2025” or “May 2025”."""
        month = calendar.month_name[self.month] if self.month else ""
        return " ".join(str(part) for part in (self.day, month, self.year) if part)
