"""Elections and games of the reference tables: in which years and where, when they began and ended."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from factcheck.domain.dates import PartialDate

_TUESDAY = 1
_FIRST_US, _LAST_US = 1848, 2100
_US_LAW = "US Code, title 2 section 7 and title 3 section 1: Tuesday after the first Monday of November"


@dataclass(frozen=True)
class Contest:
    """All elections of one kind in one country between two dates, by the first day of voting."""

    iso: str
    kind: str
    days: tuple[PartialDate, ...]
    complete_from: date
    verified_until: date
    source: str
    as_of: str

    @property
    def years(self) -> tuple[int, ...]:
        return tuple(sorted({day.year for day in self.days}))

    def lacks(self, year: int) -> bool:
        """Tell whether there surely was no such election in the year."""
        is_known = self.complete_from.year <= year and date(year, 12, 31) <= self.verified_until
        return is_known and year not in self.years


@dataclass(frozen=True)
class Edition:
    """One edition of games, by the year in its name, the places that hosted it and its days."""

    series: str
    label: int
    places: tuple[str, ...]
    first: PartialDate
    last: PartialDate
    source: str
    as_of: str

    @property
    def years(self) -> frozenset[int]:
        """Return the year of its name and the years in which it was held."""
        return frozenset({self.label, self.first.year, self.last.year})


def us_election_day(year: int) -> date:
    """Return the Tuesday after the first Monday of November."""
    second = date(year, 11, 2)
    return second + timedelta(days=(_TUESDAY - second.weekday()) % 7)


def us_contests() -> tuple[Contest, ...]:
    """Return the presidential and the midterm elections, which follow from the law."""
    return tuple(
        Contest(
            iso="US",
            kind=kind,
            days=tuple(_day(us_election_day(year)) for year in range(first, _LAST_US, 4)),
            complete_from=date(_FIRST_US, 1, 1),
            verified_until=date(_LAST_US - 1, 12, 31),
            source=_US_LAW,
            as_of="",
        )
        for kind, first in (("presidential", _FIRST_US), ("midterm", _FIRST_US + 2))
    )


def _day(day: date) -> PartialDate:
    return PartialDate(day.year, day.month, day.day)


def contest_of(row: dict[str, str]) -> Contest:
    """Read one row of the table of elections."""
    return Contest(
        iso=row["iso"],
        kind=row["kind"],
        days=tuple(PartialDate.parse(part.strip()) for part in row["days"].split(";")),
        complete_from=date.fromisoformat(row["complete_from"]),
        verified_until=date.fromisoformat(row["verified_until"]),
        source=row["source"],
        as_of=row["as_of"],
    )


def edition_of(row: dict[str, str]) -> Edition:
    """Read one row of the table of games."""
    return Edition(
        series=row["series"],
        label=int(row["edition"]),
        places=tuple(part.strip() for part in row["places"].split(";") if part.strip()),
        first=PartialDate.parse(row["first_day"]),
        last=PartialDate.parse(row["last_day"]),
        source=row["source"],
        as_of=row["as_of"],
    )


def years_of(editions: Iterable[Edition]) -> frozenset[int]:
    """Return all years that the editions bear or were held in."""
    return frozenset(year for one in editions for year in one.years)
