"""R22: lists set against the number of things announced."""

from factcheck.checking.lists.counts import check_counts

__all__ = ["check_counts"]
