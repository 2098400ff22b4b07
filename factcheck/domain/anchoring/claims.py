"""Every claim of a text in its next version: kept where its words are, changed, or vanished."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from factcheck.domain.anchoring.likeness import Likenesses
from factcheck.domain.anchoring.passages import unchanged
from factcheck.domain.anchoring.records import VANISHED, Anchored, Outcome, Placement, Wording
from factcheck.domain.anchoring.twins import Twins
from factcheck.domain.anchoring.words import Words
from factcheck.domain.spans import Span

Key = TypeVar("Key")
OTHER_SOURCE = "who says it changed"


def anchor_claims(old: Wording, new: Wording, claims: Mapping[Key, Anchored]) -> dict[Key, Placement]:
    """Return what became of each claim; two of them never get the same place.

    Words that are unchanged are found first, by their offsets, then by wording and context, so that
    no changed claim takes the place of another one that is still there.
    """
    twins = Twins(Words(old), Words(new))
    kept = unchanged(twins, {key: claim.spans for key, claim in claims.items()})
    taken = set(kept.values())
    alike = Likenesses(twins)
    placements: dict[Key, Placement] = {}
    for key, claim in claims.items():
        if key in kept:
            placements[key] = _kept(twins, alike, claim, kept[key])
            continue
        spans = alike.place(claim.spans)
        if not spans or spans in taken:
            placements[key] = VANISHED
            continue
        taken.add(spans)
        sources = _sources(twins, alike, claim, spans)
        placements[key] = Placement(Outcome.CHANGED, spans, tuple(place for place, _ in sources))
    return placements


def _kept(twins: Twins, alike: Likenesses, claim: Anchored, spans: tuple[Span, ...]) -> Placement:
    sources = _sources(twins, alike, claim, spans)
    places = tuple(place for place, _ in sources)
    if len(sources) == len(claim.sources) and all(is_same for _, is_same in sources):
        return Placement(Outcome.KEPT, spans, places)
    return Placement(Outcome.CHANGED, spans, places, OTHER_SOURCE)


def _sources(
    twins: Twins, alike: Likenesses, claim: Anchored, spans: Sequence[Span]
) -> list[tuple[Span, bool]]:
    """Return where those stand who say it, each with whether its words are the same."""
    shift = spans[0].start - claim.spans[0].start
    found = []
    for source in claim.sources:
        place = twins.moved(source) or twins.if_same(source, source.start + shift, source.end + shift)
        if place:
            found.append((place, True))
        else:
            found += [(other, False) for other in alike.place([source])]
    return found
