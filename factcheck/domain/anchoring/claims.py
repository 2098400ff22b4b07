"""Every claim of a text in its next version: kept where its words are, changed, or vanished."""

from collections.abc import Mapping, Sequence
from typing import TypeVar

from factcheck.domain.anchoring.exact import exact_places, follow_each_other
from factcheck.domain.anchoring.likeness import Likenesses
from factcheck.domain.anchoring.records import VANISHED, Anchored, Outcome, Placement, Wording
from factcheck.domain.anchoring.twins import Twins
from factcheck.domain.anchoring.words import Words
from factcheck.domain.spans import Span

Key = TypeVar("Key")
OTHER_SOURCE = "who says it changed"


class Anchoring:
    """Two versions of a text, and where what stood in the former stands in the present."""

    def __init__(self, old: Wording, new: Wording) -> None:
        self._twins = Twins(Words(old), Words(new))
        self._alike = Likenesses(self._twins)

    def passages(self, wanted: Mapping[Key, tuple[Span, ...]]) -> dict[Key, tuple[Span, ...]]:
        """Return where passages stand whose words are all there still; the others are left out."""
        twins = self._twins
        found: dict[Key, tuple[Span, ...]] = {}
        for key, spans in wanted.items():
            places = [place for span in spans if (place := twins.moved(span))]
            if len(places) == len(spans) and follow_each_other(places):
                found[key] = tuple(places)
        left = {key: spans for key, spans in wanted.items() if key not in found}
        return found | exact_places(twins, left, set(found.values()))

    def has_new_words(self, spans: Sequence[Span]) -> bool:
        """Tell whether words of the new text stand there that the old one did not have in their place."""
        return any(self._twins.is_new(number) for span in spans for number in self._twins.new.within(span))

    def claims(self, claims: Mapping[Key, Anchored]) -> dict[Key, Placement]:
        """Return what became of each claim; two of them never get the same place.

        Words that are unchanged are found first, by their offsets, then by wording and context, so that
        no changed claim takes the place of another one that is still there.
        """
        kept = self.passages({key: claim.spans for key, claim in claims.items()})
        taken = set(kept.values())
        placements: dict[Key, Placement] = {}
        for key, claim in claims.items():
            if key in kept:
                placements[key] = self._kept(claim, kept[key])
                continue
            spans = self._alike.place(claim.spans)
            if not spans or spans in taken:
                placements[key] = VANISHED
                continue
            taken.add(spans)
            sources = self._sources(claim, spans)
            placements[key] = Placement(Outcome.CHANGED, spans, tuple(place for place, _ in sources))
        return placements

    def _kept(self, claim: Anchored, spans: tuple[Span, ...]) -> Placement:
        sources = self._sources(claim, spans)
        places = tuple(place for place, _ in sources)
        if len(sources) == len(claim.sources) and all(is_same for _, is_same in sources):
            return Placement(Outcome.KEPT, spans, places)
        return Placement(Outcome.CHANGED, spans, places, OTHER_SOURCE)

    def _sources(self, claim: Anchored, spans: Sequence[Span]) -> list[tuple[Span, bool]]:
        """Return where those stand who say it, each with whether its words are the same."""
        twins, shift = self._twins, spans[0].start - claim.spans[0].start
        found = []
        for source in claim.sources:
            place = twins.moved(source) or twins.if_same(source, source.start + shift, source.end + shift)
            if place:
                found.append((place, True))
            else:
                found += [(other, False) for other in self._alike.place([source])]
        return found


def anchor_claims(old: Wording, new: Wording, claims: Mapping[Key, Anchored]) -> dict[Key, Placement]:
    """Return what became of each claim of the old text in the new one."""
    return Anchoring(old, new).claims(claims)
