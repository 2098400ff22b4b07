"""Words of sentences that are each other, also where one was cut in two, or joined to the one beside it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from factcheck.domain.anchoring.alignment import aligned_in_runs
from factcheck.domain.anchoring.words import Words, count_words, is_word

# So many words of a sentence, and so much of it, hardly stand by chance in what another one has become.
_FEW = 3
_MOST_OF_IT = 0.5

Pairs = list[tuple[int, int]]


@dataclass(frozen=True)
class Side:
    """One of the texts, and its sentences that have no partner."""

    words: Words
    loose: set[int]

    def numbers(self, places: range) -> range:
        """Return the words from the first to the last of some sentences."""
        return range(self.words.sentence(places[0]).start, self.words.sentence(places[-1]).stop)

    def tokens(self, places: range) -> Sequence[str]:
        """Return the same as words and marks."""
        return self.words.tokens_of(self.numbers(places))

    def longer(self, places: range) -> Iterator[tuple[int, range]]:
        """Yield each sentence without a partner beside these, and all of them together."""
        if places.start - 1 in self.loose:
            yield places.start - 1, range(places.start - 1, places.stop)
        if places.stop in self.loose:
            yield places.stop, range(places.start, places.stop + 1)


def paired_words(old: Side, place: int, new: Side, other: int) -> Pairs:
    """Return the words that are the same in a sentence and its partner, and in what was cut off or joined."""
    places, others = range(place, place + 1), range(other, other + 1)
    pairs = _aligned(old, places, new, others)
    while True:
        grown = _grown(old, places, new, others) or _grown_back(old, places, new, others)
        if not grown:
            return pairs
        places, others, pairs = grown


def _grown_back(old: Side, places: range, new: Side, others: range) -> tuple[range, range, Pairs] | None:
    grown = _grown(new, others, old, places)
    return (grown[1], grown[0], [(number, twin) for twin, number in grown[2]]) if grown else None


def _grown(old: Side, places: range, new: Side, others: range) -> tuple[range, range, Pairs] | None:
    """Return the same with a sentence beside the new ones, if most of it stood in the old ones."""
    tokens = old.tokens(places)
    for beside, longer in new.longer(others):
        numbers = new.words.sentence(beside)
        needed = max(_FEW, _MOST_OF_IT * count_words(new.words.tokens_of(numbers)))
        if LCSseq.similarity(tokens, new.words.tokens_of(numbers)) < needed:
            continue
        pairs = _aligned(old, places, new, longer)
        if sum(twin in numbers and is_word(new.words.tokens[twin]) for _, twin in pairs) >= needed:
            new.loose.discard(beside)
            return places, longer, pairs
    return None


def _aligned(old: Side, places: range, new: Side, others: range) -> Pairs:
    start, there = old.numbers(places).start, new.numbers(others).start
    pairs = aligned_in_runs(old.tokens(places), new.tokens(others))
    return [(start + at, there + step) for at, step in pairs]
