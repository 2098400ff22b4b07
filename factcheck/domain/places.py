"""Where in a text a block stands, in words."""

from collections import Counter
from collections.abc import Iterable

from factcheck.domain.labels import BlockKind

_WORDS: dict[BlockKind, str] = {
    BlockKind.HEADLINE: "headline",
    BlockKind.SUBHEADING: "subheading",
    BlockKind.CAPTION: "caption",
    BlockKind.LIST: "list item",
    BlockKind.QUOTATION: "quotation",
    BlockKind.BODY: "paragraph",
    BlockKind.FURNITURE: "left out",
}
_WITHOUT_NUMBER = (BlockKind.HEADLINE, BlockKind.FURNITURE)


def places_of(kinds: Iterable[BlockKind]) -> tuple[str, ...]:
    """Return the place of each block, such as “paragraph 3”, counted by kind in the order of the text."""
    counts: Counter[BlockKind] = Counter()
    places = []
    for kind in kinds:
        counts[kind] += 1
        word = _WORDS[kind]
        places.append(word if kind in _WITHOUT_NUMBER else f"{word} {counts[kind]}")
    return tuple(places)
