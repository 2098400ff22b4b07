"""Which word of the old text is which of the new, as far as parts and sentences tell it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from factcheck.domain.anchoring.pairing import aligned, alike_pairs, paired_parts
from factcheck.domain.anchoring.words import LONG, Words, count_words, plain
from factcheck.domain.spans import Span

# A sentence that has fewer twins than this went somewhere else, or is gone.
_AT_HOME = 0.5


class Twins:
    """Both texts with the twin of each word in the other one, None where it has none."""

    def __init__(self, old: Words, new: Words) -> None:
        self.old, self.new = old, new
        self.twin: list[int | None] = [None] * len(old.tokens)
        self._origin: list[int | None] = [None] * len(new.tokens)
        for place, other in paired_parts(old, new):
            for numbers, others in self._stretches(old.parts[place], new.parts[other]):
                self._pair(numbers, others)
        for find in (self._moved, self._strayed):
            for numbers, others in list(find()):
                self._part(numbers, others)
                self._pair(numbers, others)

    def _stretches(self, part: Span, other: Span) -> Iterator[tuple[range, range]]:
        """Yield the sentences that are equal in both parts, and what lies between them."""
        sentences, others = self.old.sentences_in(part), self.new.sentences_in(other)
        numbers, theirs = self.old.within(part), self.new.within(other)
        at, there = numbers.start, theirs.start
        for one, two in aligned(_keys(self.old, sentences), _keys(self.new, others)):
            equal, same = self.old.within(sentences[one]), self.new.within(others[two])
            yield range(at, equal.start), range(there, same.start)
            yield equal, same
            at, there = equal.stop, same.stop
        yield range(at, numbers.stop), range(there, theirs.stop)

    def _pair(self, numbers: range, others: range) -> None:
        for step, other_step in aligned(self.old.tokens_of(numbers), self.new.tokens_of(others)):
            self.twin[numbers.start + step] = others.start + other_step
            self._origin[others.start + other_step] = numbers.start + step

    def _part(self, numbers: range, others: range) -> None:
        """Give up what the words of two pieces were paired with before."""
        pairs = [(number, self.twin[number]) for number in numbers]
        pairs += [(origin, other) for other in others if (origin := self._origin[other]) is not None]
        for number, twin in pairs:
            if twin is not None:
                self.twin[number] = self._origin[twin] = None

    def _moved(self) -> Iterator[tuple[range, range]]:
        """Yield the sentences that stand once in each text and were not found together."""
        there = dict(_single(self.new))
        for key, sentence in _single(self.old):
            if key in there and self.moved(sentence) is None:
                yield self.old.within(sentence), self.new.within(there[key])

    def _strayed(self) -> Iterator[tuple[range, range]]:
        """Yield the long sentences that left their part, each with the one that it has become."""
        left = _long(self.old, _loose(self.old, self.twin))
        free = _long(self.new, _loose(self.new, self._origin))
        tokens = {place: self.old.tokens_of(numbers) for place, numbers in left.items()}
        others = {place: self.new.tokens_of(numbers) for place, numbers in free.items()}
        for place, other in alike_pairs(tokens, others):
            yield left[place], free[other]

    def moved(self, span: Span) -> Span | None:
        """Return where the span's words stand together and unchanged, as their twins tell."""
        numbers = self.old.within(span)
        first, last = self.twin[numbers.start], self.twin[numbers.stop - 1]
        if first is None or last is None or last - first != len(numbers) - 1:
            return None
        start = self.new.starts[first] + span.start - self.old.starts[numbers.start]
        end = self.new.ends[last] + span.end - self.old.ends[numbers.stop - 1]
        return self.if_same(span, start, end)

    def is_new(self, number: int) -> bool:
        """Tell whether a word of the new text has no twin."""
        return self._origin[number] is None

    def if_same(self, span: Span, start: int, end: int) -> Span | None:
        """Return the place in the new text if it has the same words as the span has in the old."""
        if not 0 <= start < end <= len(self.new.text):
            return None
        place = Span(start, end)
        return place if plain(place.quote(self.new.text)) == plain(span.quote(self.old.text)) else None


def _keys(words: Words, sentences: Sequence[Span]) -> list[str]:
    return [plain(sentence.quote(words.text)) for sentence in sentences]


def _single(words: Words) -> list[tuple[str, Span]]:
    """Return the sentences that stand only once in the text."""
    keys = _keys(words, words.sentences)
    counts = Counter(keys)
    return [(key, sentence) for key, sentence in zip(keys, words.sentences, strict=True) if counts[key] == 1]


def _loose(words: Words, twin: Sequence[int | None]) -> dict[int, range]:
    """Return the sentences of which most has no twin."""
    found = {}
    for place, sentence in enumerate(words.sentences):
        numbers = words.within(sentence)
        paired = sum(twin[number] is not None for number in numbers)
        if paired < _AT_HOME * len(numbers):
            found[place] = numbers
    return found


def _long(words: Words, sentences: dict[int, range]) -> dict[int, range]:
    return {
        place: numbers
        for place, numbers in sentences.items()
        if count_words(words.tokens_of(numbers)) >= LONG
    }
