"""What a checker finds, the date that it judged by, and the contract that every checker keeps."""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin, FindingLevel
from factcheck.domain.spans import Span

if TYPE_CHECKING:
    from factcheck.checking.article import CheckedArticle


@dataclass(frozen=True)
class ReferenceDate:
    """The date as of which something is judged, and where it comes from."""

    value: PartialDate | None = None
    origin: DateOrigin = DateOrigin.NONE

    def as_dict(self) -> dict[str, str | None]:
        return {
            "value": self.value.isoformat() if self.value else None,
            "precision": self.value.precision.value if self.value else None,
            "from": self.origin.value,
        }


@dataclass(frozen=True)
class Finding:
    """Two things that do not fit together, with all that a reader needs to judge it.

    `context` holds the characters before and after the first span; `run_checkers` fills it in.
    """

    rule: str
    kind: str
    level: FindingLevel
    spans: tuple[Span, ...]
    quote: str
    headline: str
    message: str
    reference: dict[str, Any] = field(default_factory=dict)
    date: dict[str, Any] = field(default_factory=dict)
    computation: str = ""
    repair: str = ""
    group: str = ""
    context: tuple[str, str] = ("", "")


Checker = Callable[["CheckedArticle"], Iterable[Finding]]


def fingerprint(finding: Finding) -> str:
    """Return a mark that stays the same in a new run, whatever the date and the offsets.

    It is made of the rule, the quoted words and the words around them.
    """
    before, after = finding.context
    parts = (finding.rule, *(" ".join(part.split()) for part in (before, finding.quote, after)))
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()
