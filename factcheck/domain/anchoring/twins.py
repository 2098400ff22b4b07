"""Which word of the old text is which of the new, as far as parts and sentences tell it."""

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
            self._pair(old.within(old.parts[place]), new.within(new.parts[other]))
        for numbers, others in self._strayed():
            self._pair(numbers, others)

    def _pair(self, numbers: range, others: range) -> None:
        """Make the words twins that two pieces share; what they were paired with before is given up."""
        for number in numbers:
            self._part(number, self.twin[number])
        for other in others:
            self._part(self._origin[other], other)
        for step, other_step in aligned(self.old.tokens_of(numbers), self.new.tokens_of(others)):
            self.twin[numbers.start + step] = others.start + other_step
            self._origin[others.start + other_step] = numbers.start + step

    def _part(self, number: int | None, other: int | None) -> None:
        if number is not None and other is not None:
            self.twin[number] = self._origin[other] = None

    def _strayed(self) -> Iterator[tuple[range, range]]:
        """Yield the long sentences that left their part, each with the one that it has become."""
        left = _loose(self.old, self.twin)
        free = _loose(self.new, self._origin)
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

    def if_same(self, span: Span, start: int, end: int) -> Span | None:
        """Return the place in the new text if it has the same words as the span has in the old."""
        if not 0 <= start < end <= len(self.new.text):
            return None
        place = Span(start, end)
        return place if plain(place.quote(self.new.text)) == plain(span.quote(self.old.text)) else None


def _loose(words: Words, twin: Sequence[int | None]) -> dict[int, range]:
    """Return the long sentences of which most has no twin."""
    found = {}
    for place, sentence in enumerate(words.sentences):
        numbers = words.within(sentence)
        paired = sum(twin[number] is not None for number in numbers)
        if paired < _AT_HOME * len(numbers) and count_words(words.tokens_of(numbers)) >= LONG:
            found[place] = numbers
    return found
