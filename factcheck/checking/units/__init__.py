"""R7: two measures of one thing that do not convert into each other."""

from factcheck.checking.units.checker import check_units

__all__ = ["check_units"]
