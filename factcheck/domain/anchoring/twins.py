"""Which word of the old text is which of the new, as far as the sentences tell it."""

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from factcheck.domain.anchoring.partners import Side, paired_words
from factcheck.domain.anchoring.sentences import SentencePairs
from factcheck.domain.anchoring.words import Words, plain
from factcheck.domain.spans import Span


class Twins:
    """Both texts with the twin of each word in the other one, None where it has none."""

    def __init__(self, old: Words, new: Words) -> None:
        self.old, self.new = old, new
        self.twin: list[int | None] = [None] * len(old.tokens)
        self._origin: list[int | None] = [None] * len(new.tokens)
        self._pairs = SentencePairs(old, new)
        before, after = Side(old, set(self._pairs.left())), Side(new, set(self._pairs.free()))
        for place, other in self._pairs.there.items():
            if self._pairs.are_equal(place, other):
                self._pair(zip(old.sentence(place), new.sentence(other), strict=True))
            else:
                self._pair(paired_words(before, place, after, other))

    def _pair(self, pairs: Iterable[tuple[int, int]]) -> None:
        for number, other in pairs:
            self.twin[number], self._origin[other] = other, number

    def home(self, number: int) -> range | None:
        """Return the words of the sentence that the old word's sentence has become, None if it is gone."""
        other = self._pairs.there.get(self.old.sentence_at(number))
        return None if other is None else self.new.sentence(other)

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

    def beginnings(self, numbers: range) -> list[int]:
        """Return where the first of the old words stands in the new text and is no other word's twin."""
        token = self.old.tokens[numbers.start]
        own = [twin for number in numbers if (twin := self.twin[number]) is not None]
        return sorted([*self._free.get(token, ()), *(twin for twin in own if self.new.tokens[twin] == token)])

    @cached_property
    def _free(self) -> dict[str, list[int]]:
        """The words of the new text that have no twin, by where they stand."""
        places: dict[str, list[int]] = defaultdict(list)
        for number, token in enumerate(self.new.tokens):
            if self._origin[number] is None:
                places[token].append(number)
        return places

    def are_free(self, others: range, numbers: range) -> bool:
        """Tell whether these words of the new text are twins of no others than those of the old one."""
        return all(self._origin[other] is None or self._origin[other] in numbers for other in others)

    def if_same(self, span: Span, start: int, end: int) -> Span | None:
        """Return the place in the new text if it has the same words as the span has in the old."""
        if not 0 <= start < end <= len(self.new.text):
            return None
        place = Span(start, end)
        return place if plain(place.quote(self.new.text)) == plain(span.quote(self.old.text)) else None
