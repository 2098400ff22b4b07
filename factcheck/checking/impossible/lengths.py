"""How long each month is, and what is said of a day beyond its end."""

import calendar

LONGEST = {month: calendar.monthrange(2000, month)[1] for month in range(1, 13)}
LONGEST_MONTH = 31
MONTHS_IN_YEAR = 12
LEAP_DAY = (2, 29)
LIKE_DAY = 39


def too_long(month: int) -> str:
    """Return why a day beyond the end of the month does not exist."""
    is_february = month == LEAP_DAY[0]
    return f"{calendar.month_name[month]} has {'at most ' if is_february else ''}{LONGEST[month]} days"


def exists(year: int, month: int, day: int) -> bool:
    """Tell whether the month has such a day in that year."""
    return 1 <= month <= MONTHS_IN_YEAR and 1 <= day <= calendar.monthrange(year, month)[1]
