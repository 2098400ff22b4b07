"""What the tally rules hand on: the words, and why they cannot be right."""

from dataclasses import dataclass

from factcheck.domain.spans import Span


@dataclass(frozen=True)
class Mismatch:
    """Words that do not fit each other, with the parts of a finding."""

    span: Span
    headline: str
    said: str
    computation: str
    fact: str
    repair: str
    source: str = "arithmetic"
