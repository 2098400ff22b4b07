"""Reference facts: load those of a release, correct them by hand, look for findings again."""

from factcheck.services.facts.loading import load_release

__all__ = ["load_release"]
