"""R12 and R13: changes that do not fit the values they lie between."""

from factcheck.checking.changes.checker import check_changes, check_points

__all__ = ["check_changes", "check_points"]
