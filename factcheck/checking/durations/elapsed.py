"""How much time lies between two dates, as days and in words."""

from factcheck.checking.durations.lengths import DAYS_IN, Length
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DatePrecision

_MONTHS = 12


def days_between(first: PartialDate, last: PartialDate) -> tuple[int, int]:
    """Return the least and the greatest number of days that may lie between, the last one included."""
    return (last.first - first.last).days, (last.last - first.first).days + 1


def fits(length: Length, first: PartialDate, last: PartialDate) -> bool:
    """Tell whether the time between two dates can be called so."""
    return length.fits(*days_between(first, last))


def is_too_long(length: Length, first: PartialDate, last: PartialDate) -> bool:
    """Tell whether more time is named than lies between two dates."""
    return length.is_too_long(days_between(first, last)[1])


def spoken(first: PartialDate, last: PartialDate, unit: str) -> str:
    """Return the time between two dates as a count of units: “12 years”."""
    if unit == "year":
        whole = last.year - first.year
        is_exact = DatePrecision.YEAR not in (first.precision, last.precision)
        count = whole - (is_exact and _in_year(last) < _in_year(first))
    elif unit == "month":
        count = _MONTHS * (last.year - first.year) + (last.month or 0) - (first.month or 0)
    else:
        days = days_between(first, last)
        if unit == "day":
            return f"{days[0]} days, or {days[1]} with both ends"
        count = round(days[0] / DAYS_IN[unit])
    return f"{count} {unit}{'' if count == 1 else 's'}"


def _in_year(one: PartialDate) -> tuple[int, int]:
    return one.month or 1, one.day or 1
