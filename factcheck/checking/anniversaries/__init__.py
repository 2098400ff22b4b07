"""R15: anniversaries that do not fit the year of what they recall."""

from factcheck.checking.anniversaries.check import check_anniversaries

__all__ = ["check_anniversaries"]
