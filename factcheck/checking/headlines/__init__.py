"""R21: numbers of the headline and of captions set against the text."""

from factcheck.checking.headlines.headlines import check_headlines

__all__ = ["check_headlines"]
