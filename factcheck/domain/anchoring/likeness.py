"""Other words in the place of a claim: the stretch that it became in its sentence."""

from collections.abc import Iterator, Sequence

from factcheck.domain.anchoring.twins import Twins
from factcheck.domain.anchoring.words import is_word
from factcheck.domain.spans import Span, merged


class Likenesses:
    """Looks for what became of claims whose words are not there any more."""

    def __init__(self, twins: Twins) -> None:
        self._twins = twins

    def place(self, spans: Sequence[Span]) -> tuple[Span, ...]:
        """Return the stretches that the claim became, or nothing if too little of it is left."""
        pieces = [stretch for span in spans if (stretch := self._in_place(span))]
        return merged(pieces, self._twins.new.text)

    def _in_place(self, span: Span) -> Span | None:
        """Return the stretch between the twins of the span's words, inside the sentence with most of them."""
        twins = self._twins
        numbers = twins.old.within(span)
        matched = [(number, twin) for number in numbers if (twin := twins.twin[number]) is not None]
        matched = [(number, twin) for number, twin in matched if is_word(twins.new.tokens[twin])]
        if not matched:
            return self._replaced(numbers, span)
        sentence = self._fullest(twin for _, twin in matched)
        inside = [(number, twin) for number, twin in matched if twin in sentence]
        first = self._reach(inside[0][1], range(numbers.start, inside[0][0]), sentence, step=-1)
        last = self._reach(inside[-1][1], range(inside[-1][0] + 1, numbers.stop), sentence, step=1)
        return self._trimmed(range(first, last + 1), span)

    def _replaced(self, numbers: range, span: Span) -> Span | None:
        """Return what stands between the neighbours of words none of which is left, in their sentence."""
        twins = self._twins
        sentence, old = twins.home(numbers.start), twins.old.sentence_of(numbers.start)
        if sentence is None or numbers.stop > old.stop:
            return None
        before = self._twins_in(range(old.start, numbers.start), sentence)
        after = self._twins_in(range(numbers.stop, old.stop), sentence)
        start = max(before, default=sentence.start - 1) + 1
        return self._trimmed(range(start, min(after, default=sentence.stop)), span)

    def _twins_in(self, numbers: range, sentence: range) -> list[int]:
        twins = (self._twins.twin[number] for number in numbers)
        return [twin for twin in twins if twin is not None and twin in sentence]

    def _fullest(self, twins: Iterator[int]) -> range:
        sentences: dict[int, tuple[int, range]] = {}
        for twin in twins:
            sentence = self._twins.new.sentence_of(twin)
            count, _ = sentences.get(sentence.start, (0, sentence))
            sentences[sentence.start] = count + 1, sentence
        return max(sentences.values(), key=lambda found: (found[0], -found[1].start))[1]

    def _reach(self, edge: int, lost: range, sentence: range, *, step: int) -> int:
        """Return the last new word that stands for the lost words between the edge and the claim's end.

        All words up to the twin of the next word that has one do, or up to the end of the sentence; if the
        claim's neighbour is gone too, as many as were lost.
        """
        if not lost:
            return edge
        twins = self._twins
        old = twins.old.sentence_of(lost.start)
        beyond = range(lost.stop, old.stop) if step > 0 else range(lost.start - 1, old.start - 1, -1)
        twin = next((twin for number in beyond if (twin := twins.twin[number]) is not None), None)
        end = sentence.stop if step > 0 else sentence.start - 1
        if twin is not None and twin in sentence and (twin - edge) * step > 0:
            end = twin
        reached = (end - edge) * step - 1
        if beyond and twins.twin[beyond[0]] is None:
            reached = min(reached, len(lost))
        return edge + reached * step

    def _trimmed(self, numbers: range, span: Span) -> Span | None:
        """Return the stretch without marks at its ends, but for those that the claim had there."""
        twins = self._twins
        of_claim = twins.old.tokens_of(twins.old.within(span))
        start, stop = numbers.start, numbers.stop
        while start < stop and not is_word(twins.new.tokens[start]) and is_word(of_claim[0]):
            start += 1
        while start < stop and not is_word(twins.new.tokens[stop - 1]) and is_word(of_claim[-1]):
            stop -= 1
        return twins.new.span_of(range(start, stop)) if start < stop else None
