"""The day that a date without a year means, as it lies near another."""

from datetime import date

from factcheck.checking.dates import DateMention, nearest_years
from factcheck.domain.dates import PartialDate


def resolved(mention: DateMention, near: PartialDate | None, *, is_past: bool = False) -> PartialDate | None:
    """Return the date; without a year, that nearest to the other, and not after it if it is past."""
    if mention.value or near is None or not mention.month or not mention.day or mention.year:
        return mention.value
    days = []
    for year in nearest_years(mention.month, mention.day, near, reach=366 if is_past else 190):
        try:
            days.append(date(year, mention.month, mention.day))
        except ValueError:
            continue
    days = [day for day in days if not is_past or day <= near.last]
    nearest = min(days, key=lambda day: abs((day - near.first).days), default=None)
    return PartialDate(nearest.year, nearest.month, nearest.day) if nearest else None
