"""Parliaments, councils and courts of known size, as the table of chambers has them."""

import re
from dataclasses import dataclass
from datetime import date

from factcheck.domain.dates import PartialDate


@dataclass(frozen=True)
class Chamber:
    """A body and how many members vote in it in some years.

    It is meant by each of `names`; by `bare` only where a full name or some `evidence` stands near.
    """

    name: str
    names: tuple[str, ...]
    bare: tuple[str, ...]
    evidence: tuple[str, ...]
    members: int
    start: date
    end: date | None
    source: str

    def may_sit(self, when: PartialDate | None) -> bool:
        """Tell whether it may have this size on some day of the date; always without a date."""
        if when is None:
            return True
        return self.start <= when.last and (self.end is None or when.first <= self.end)


def chamber_of(row: dict[str, str]) -> Chamber:
    """Read a row of the table."""
    return Chamber(
        name=row["chamber"],
        names=_cells(row["names"]),
        bare=_cells(row["bare"]),
        evidence=_cells(row["evidence"]),
        members=int(row["members"]),
        start=date.fromisoformat(row["from_date"]),
        end=date.fromisoformat(row["to_date"]) if row["to_date"] else None,
        source=row["source"],
    )


def _cells(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(";") if part.strip())


def last_place(names: tuple[str, ...], text: str) -> int:
    """Return where one of the names last ends in the text, -1 if none stands there."""
    ends = (found.end() for name in names for found in _pattern(name).finditer(text))
    return max(ends, default=-1)


def stands_in(names: tuple[str, ...], text: str) -> bool:
    """Tell whether one of the names stands in the text as words of their own."""
    return any(_pattern(name).search(text) for name in names)


def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.]){re.escape(name)}(?!\w)")
