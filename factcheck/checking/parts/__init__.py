"""R11: a share that does not fit the two numbers it is made of."""

from factcheck.checking.parts.checker import check_parts

__all__ = ["check_parts"]
