"""An article in review, for the pages of versions."""

from review_desk import desk

__all__ = ["desk"]
