"""R15: lengths of time that do not fit the dates beside them."""

from factcheck.checking.durations.check import check_durations

__all__ = ["check_durations"]
