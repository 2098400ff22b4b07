"""R24: one name spelled two ways, and the words that tell names from other words."""

from factcheck.checking.spelling.spellings import check_spellings

__all__ = ["check_spellings"]
