"""Other words in the place of a claim: the stretch of the new text that became of it, if enough is left."""

from collections.abc import Iterator, Sequence

from factcheck.domain.anchoring.pairing import aligned
from factcheck.domain.anchoring.twins import Twins
from factcheck.domain.anchoring.words import LONG, count_words, is_word
from factcheck.domain.spans import Span, merged

# So much of a sentence must be left, by the length of its words, for it to be the same one in other words;
# more of a claim whose sentence was cut in two.
_SENTENCE_LEFT = 0.5
_CLAIM_LEFT = 0.75


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
            return None
        sentence = self._fullest(twin for _, twin in matched)
        inside = [(number, twin) for number, twin in matched if twin in sentence]
        first = self._reach(inside[0][1], range(numbers.start, inside[0][0]), step=-1)
        last = self._reach(inside[-1][1], range(inside[-1][0] + 1, numbers.stop), step=1)
        if not self._is_alike(numbers, sentence):
            return None
        return self._trimmed(range(max(first, sentence.start), min(last + 1, sentence.stop)), span)

    def _fullest(self, twins: Iterator[int]) -> range:
        sentences: dict[int, tuple[int, range]] = {}
        for twin in twins:
            sentence = self._twins.new.sentence_of(twin)
            count, _ = sentences.get(sentence.start, (0, sentence))
            sentences[sentence.start] = count + 1, sentence
        return max(sentences.values(), key=lambda found: (found[0], -found[1].start))[1]

    def _reach(self, edge: int, lost: range, *, step: int) -> int:
        """Return the last new word that stands for the lost words between the edge and the claim's end.

        All words up to the end of the sentence do, or up to the twin of the claim's neighbour; if that
        is gone too, as many words as were lost.
        """
        twins = self._twins
        if not lost:
            return edge
        beyond = lost.stop if step > 0 else lost.start - 1
        if beyond not in twins.old.sentence_of(lost.start):
            sentence = twins.new.sentence_of(edge)
            return sentence.stop - 1 if step > 0 else sentence.start
        neighbour = twins.twin[beyond]
        if neighbour is not None and (neighbour - edge) * step > 0:
            return neighbour - step
        return edge + step * len(lost)

    def _trimmed(self, numbers: range, span: Span) -> Span:
        """Return the stretch without marks at its ends, but for those that the claim had there."""
        twins = self._twins
        of_claim = twins.old.tokens_of(twins.old.within(span))
        start, stop = numbers.start, numbers.stop
        while not is_word(twins.new.tokens[start]) and is_word(of_claim[0]):
            start += 1
        while not is_word(twins.new.tokens[stop - 1]) and is_word(of_claim[-1]):
            stop -= 1
        return twins.new.span_of(range(start, stop))

    def _is_alike(self, claim: range, sentence: range) -> bool:
        """Tell whether enough of the sentence is left in the new one, or nearly all of a long claim."""
        old, new = self._twins.old, self._twins.new
        others = new.tokens_of(sentence)
        if _left(old.tokens_of(old.sentence_of(claim.start)), others) >= _SENTENCE_LEFT:
            return True
        tokens = old.tokens_of(claim)
        return count_words(tokens) >= LONG and _left(tokens, others) >= _CLAIM_LEFT


def _left(tokens: Sequence[str], others: Sequence[str]) -> float:
    """Return how much of the words is left, long words counting for more than short ones."""
    words = [token for token in tokens if is_word(token)]
    left = sum(len(words[at]) for at, _ in aligned(words, [token for token in others if is_word(token)]))
    return left / max(1, sum(map(len, words)))
