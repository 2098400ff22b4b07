"""To which claim a finding belongs."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factcheck.domain.spans import Span

WORD = re.compile(r"[^\W_]+(?:['’‐‑-][^\W_]+|[.,]\d+)*")
STRETCH = 1000


@dataclass(frozen=True)
class ClaimPlace:
    """Where a claim stands in the text."""

    claim_id: int
    spans: tuple[Span, ...]

    @property
    def length(self) -> int:
        """Return the number of characters of its own words."""
        return sum(len(span) for span in self.spans)


class ClaimMap:
    """The claims of a text by the stretches that they touch, so that few are looked at for each finding."""

    def __init__(self, places: Iterable[ClaimPlace]) -> None:
        self._stretches: defaultdict[int, list[ClaimPlace]] = defaultdict(list)
        for place in places:
            for number in sorted({number for span in place.spans for number in _stretches(span)}):
                self._stretches[number].append(place)

    def near(self, span: Span) -> list[ClaimPlace]:
        """Return the claims that share a character with the span."""
        found = {
            place.claim_id: place for number in _stretches(span) for place in self._stretches.get(number, ())
        }
        return [place for place in found.values() if any(own.overlap(span) for own in place.spans)]


def _stretches(span: Span) -> range:
    return range(span.start // STRETCH, (span.end - 1) // STRETCH + 1)


def owners(text: str, spans: Iterable[Span], claims: ClaimMap) -> set[int]:
    """Return the claims that the spans belong to, each to one at most."""
    found = (_owner_of_span(text, span, claims) for span in spans)
    return {claim_id for claim_id in found if claim_id is not None}


def _owner_of_span(text: str, span: Span, claims: ClaimMap) -> int | None:
    """Prefer the shortest claim that holds the span, else the one that shares most of its words."""
    near = claims.near(span)
    holders = [place for place in near if any(own.holds(span) for own in place.spans)]
    if holders:
        return min(holders, key=lambda place: (place.length, place.spans)).claim_id
    words = [span.start + match.start() for match in WORD.finditer(span.quote(text))]
    shared = {place.claim_id: _count_inside(words, place.spans) for place in near}
    best = max(near, key=lambda place: (shared[place.claim_id], -place.length), default=None)
    return best.claim_id if best and shared[best.claim_id] else None


def _count_inside(offsets: Iterable[int], spans: Sequence[Span]) -> int:
    return sum(any(span.start <= offset < span.end for span in spans) for offset in offsets)
