"""R6: dates and times of day that do not exist."""

from factcheck.checking.impossible.check import check_impossible_dates

__all__ = ["check_impossible_dates"]
