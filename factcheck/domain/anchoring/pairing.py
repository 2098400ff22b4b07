"""Which part of the old text is which of the new: the same ones in order, moved ones, then changed ones."""

from bisect import bisect
from collections import Counter, defaultdict, deque
from collections.abc import Container, Hashable, Iterable, Iterator, Mapping, Sequence

from rapidfuzz.distance import Indel, LCSseq

from factcheck.domain.anchoring.words import Words, plain

# Alike enough to be the same part in other words: less is asked of one that has kept its place.
_ALIKE = 0.55
_IN_PLACE = 0.2
# Above so many pairs of words the alignment would take too much memory; beginnings and ends are still paired.
_MOST_CELLS = 400_000_000
_RARE_WORDS = 8
_CANDIDATES = 6
_MOST_PLACES = 50

# What a pair is sorted by, and its place on either side.
Scored = tuple[float, int, int, int, int]


def aligned(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Return the pairs of equal members that follow each other on both sides, as many as there can be."""
    start, shorter = 0, min(len(old), len(new))
    while start < shorter and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < shorter - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    pairs = [(number, number) for number in range(start)]
    middle, other = old[start : len(old) - tail], new[start : len(new) - tail]
    if len(middle) * len(other) <= _MOST_CELLS:
        for block in LCSseq.opcodes(middle, other).as_matching_blocks():
            pairs += [(start + block.a + step, start + block.b + step) for step in range(block.size)]
    pairs += [(len(old) - number, len(new) - number) for number in range(tail, 0, -1)]
    return _drawn_together(pairs, old, new)


def _drawn_together(
    pairs: list[tuple[int, int]], old: Sequence[Hashable], new: Sequence[Hashable]
) -> list[tuple[int, int]]:
    """Return the pairs, each that stands alone moved to the next ones where it could as well be there."""
    for number in range(len(pairs) - 2, -1, -1):
        (one, two), (following, other) = pairs[number], pairs[number + 1]
        if number and pairs[number - 1] == (one - 1, two - 1):
            continue
        if old[following - 1] == new[other - 1] == old[one] and following - 1 >= one and other - 1 >= two:
            pairs[number] = following - 1, other - 1
    return pairs


def paired_parts(old: Words, new: Words) -> list[tuple[int, int]]:
    """Return the pairs of parts that are the same or alike, each part in one pair at most."""
    keys = [plain(part.quote(old.text)) for part in old.parts]
    others = [plain(part.quote(new.text)) for part in new.parts]
    in_order = aligned(keys, others)
    pairs = in_order + _moved(keys, others, in_order)
    return pairs + _alike(old, new, pairs, _Gaps(in_order))


def _moved(
    keys: Sequence[str], others: Sequence[str], known: Sequence[tuple[int, int]]
) -> list[tuple[int, int]]:
    used, taken = {pair[0] for pair in known}, {pair[1] for pair in known}
    free: dict[str, deque[int]] = defaultdict(deque)
    for place, key in enumerate(others):
        if place not in taken:
            free[key].append(place)
    left = ((place, key) for place, key in enumerate(keys) if place not in used)
    return [(place, free[key].popleft()) for place, key in left if free[key]]


class _Gaps:
    """The stretches between the parts that kept their order, the same number on both sides."""

    def __init__(self, in_order: Sequence[tuple[int, int]]) -> None:
        self._old = [pair[0] for pair in in_order]
        self._new = [pair[1] for pair in in_order]

    def are_same(self, old: int, new: int) -> bool:
        """Tell whether both parts lie between the same two."""
        return bisect(self._old, old) == bisect(self._new, new)


def _alike(old: Words, new: Words, known: Sequence[tuple[int, int]], gaps: _Gaps) -> list[tuple[int, int]]:
    """Return the pairs of parts that are alike, the most alike first chosen."""
    used, taken = {pair[0] for pair in known}, {pair[1] for pair in known}
    left = _tokens(old, used)
    free = _tokens(new, taken)
    index = RareWords(free)
    scored: list[Scored] = []
    for place, tokens in left.items():
        for candidate in index.near(tokens):
            likeness = Indel.normalized_similarity(tokens, free[candidate])
            likeness += _IN_PLACE if gaps.are_same(place, candidate) else 0
            if likeness >= _ALIKE:
                scored.append((-likeness, abs(place - candidate), 0, place, candidate))
    return list(best_first(scored))


def _tokens(words: Words, used: Container[int]) -> dict[int, Sequence[str]]:
    return {
        place: words.tokens_of(words.within(part))
        for place, part in enumerate(words.parts)
        if place not in used
    }


def best_first(scored: Iterable[Scored]) -> Iterator[tuple[int, int]]:
    """Yield the pairs with the lowest scores first, each side once."""
    used: set[int] = set()
    taken: set[int] = set()
    for *_, place, candidate in sorted(scored):
        if place not in used and candidate not in taken:
            used.add(place)
            taken.add(candidate)
            yield place, candidate


class RareWords:
    """Pieces of a text by their rarest words, so that not everything is compared with everything."""

    def __init__(self, pieces: Mapping[int, Sequence[str]]) -> None:
        self._places: dict[str, list[int]] = defaultdict(list)
        for place, tokens in pieces.items():
            for token in set(tokens):
                self._places[token].append(place)

    def near(self, tokens: Sequence[str]) -> list[int]:
        """Return the pieces that share most of the rarest words, a few of them."""
        known = sorted({token for token in tokens if token in self._places}, key=self._rank)
        shared: Counter[int] = Counter()
        for token in known[:_RARE_WORDS]:
            shared.update(self._places[token][:_MOST_PLACES])
        return [place for place, _ in shared.most_common(_CANDIDATES)]

    def _rank(self, token: str) -> tuple[int, str]:
        return len(self._places[token]), token
