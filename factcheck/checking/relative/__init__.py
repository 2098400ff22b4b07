"""R17: words such as “yesterday” and “last year” beside a date that they cannot mean."""

from factcheck.checking.relative.check import check_relative_dates

__all__ = ["check_relative_dates"]
