"""Other passages than claims: what a verdict points to, what a finding marks."""

from collections.abc import Mapping
from itertools import pairwise
from typing import TypeVar

from factcheck.domain.anchoring.exact import exact_places
from factcheck.domain.anchoring.records import Wording
from factcheck.domain.anchoring.twins import Twins
from factcheck.domain.anchoring.words import Words
from factcheck.domain.spans import Span

Key = TypeVar("Key")


def anchor_passages(
    old: Wording, new: Wording, passages: Mapping[Key, tuple[Span, ...]]
) -> dict[Key, tuple[Span, ...]]:
    """Return where passages stand whose words are all there still; the others are left out."""
    return unchanged(Twins(Words(old), Words(new)), passages)


def unchanged(twins: Twins, wanted: Mapping[Key, tuple[Span, ...]]) -> dict[Key, tuple[Span, ...]]:
    """Return where the words stand unchanged: by their offsets, then by their wording and context."""
    found: dict[Key, tuple[Span, ...]] = {}
    for key, spans in wanted.items():
        places = [place for span in spans if (place := twins.moved(span))]
        if len(places) == len(spans) and _is_one_claim(places):
            found[key] = tuple(places)
    left = {key: spans for key, spans in wanted.items() if key not in found}
    return found | exact_places(twins, left, set(found.values()))


def _is_one_claim(places: list[Span]) -> bool:
    """Tell whether the pieces still follow each other."""
    return all(one.end <= other.start for one, other in pairwise(places))
