"""What anchoring takes and gives: a text with its parts, a claim's spans, and where they went."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.domain.spans import Span


class Outcome(StrEnum):
    """What became of a claim in a new version of its text; a new one begins there."""

    KEPT = "kept"
    CHANGED = "changed"
    VANISHED = "vanished"
    NEW = "new"


@dataclass(frozen=True)
class Wording:
    """One version of a text; `parts` are its paragraphs, `sentences` what no claim reaches beyond.

    Without parts each line is one, without sentences each part is one.
    """

    text: str
    parts: tuple[Span, ...] = ()
    sentences: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Anchored:
    """The spans of a claim in one version, and those that name who says it."""

    spans: tuple[Span, ...]
    sources: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Placement:
    """Where a claim stands in the new version; `why` says what changed but its own words."""

    outcome: Outcome
    spans: tuple[Span, ...] = ()
    sources: tuple[Span, ...] = ()
    why: str = ""


VANISHED = Placement(Outcome.VANISHED)
