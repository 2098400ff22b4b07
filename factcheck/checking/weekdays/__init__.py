"""R5: a weekday beside a date that fell on another day of the week."""

from factcheck.checking.weekdays.check import check_weekdays

__all__ = ["check_weekdays"]
