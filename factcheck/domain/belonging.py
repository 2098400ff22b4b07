"""To which claim a finding belongs."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.domain.spans import Span

WORD = re.compile(r"[^\W_]+(?:['’‐‑-][^\W_]+|[.,]\d+)*")


@dataclass(frozen=True)
class ClaimPlace:
    """Where a claim stands in the text."""

    claim_id: int
    spans: tuple[Span, ...]

    @property
    def length(self) -> int:
        """Return the number of characters of its own words."""
        return sum(len(span) for span in self.spans)


def owner(text: str, spans: Iterable[Span], places: Sequence[ClaimPlace]) -> int | None:
    """Return the claim of the first of the spans that meets one, or None if none does."""
    return next((found for span in spans if (found := _owner_of_span(text, span, places)) is not None), None)


def _owner_of_span(text: str, span: Span, places: Sequence[ClaimPlace]) -> int | None:
    """Prefer the shortest claim that holds the span, else the one that shares most of its words."""
    near = [place for place in places if any(own.overlap(span) for own in place.spans)]
    holders = [place for place in near if any(own.holds(span) for own in place.spans)]
    if holders:
        return min(holders, key=lambda place: (place.length, place.spans)).claim_id
    words = [span.start + match.start() for match in WORD.finditer(span.quote(text))]
    shared = {place.claim_id: _count_inside(words, place.spans) for place in near}
    best = max(near, key=lambda place: (shared[place.claim_id], -place.length), default=None)
    return best.claim_id if best and shared[best.claim_id] else None


def _count_inside(offsets: Iterable[int], spans: Sequence[Span]) -> int:
    return sum(any(span.start <= offset < span.end for span in spans) for offset in offsets)
