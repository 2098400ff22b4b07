"""A text as anchoring reads it: its words and marks, where they lie, and in which part."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from factcheck.domain.anchoring.records import Wording
from factcheck.domain.spans import Span

# So many words hardly come together twice by chance.
LONG = 5
_TOKEN = re.compile(r"\w+|[^\w\s]")
_LINE = re.compile(r"[^\n]*\S[^\n]*")


def plain(words: str) -> str:
    """Return the words with single spaces: a line broken elsewhere is no change."""
    return " ".join(words.split())


class Words:
    """The words and marks of one version, by their number in the text."""

    def __init__(self, wording: Wording) -> None:
        self.text = wording.text
        found = list(_TOKEN.finditer(self.text))
        self.tokens = [match.group() for match in found]
        self.starts = [match.start() for match in found]
        self.ends = [match.end() for match in found]
        self.parts = wording.parts or tuple(Span(*line.span()) for line in _LINE.finditer(self.text))
        self.sentences = tuple(_completed(self.text, wording.sentences or self.parts))
        self._part_starts = [part.start for part in self.parts]
        self._sentence_starts = [sentence.start for sentence in self.sentences]

    def within(self, span: Span) -> range:
        """Return the numbers of the words that share a character with the span."""
        return range(bisect_right(self.ends, span.start), bisect_left(self.starts, span.end))

    def tokens_of(self, numbers: range) -> Sequence[str]:
        """Return these words."""
        return self.tokens[numbers.start : numbers.stop]

    def part_of(self, number: int) -> int:
        """Return the part in which the word lies; what lies before the first belongs to it."""
        return max(0, bisect_right(self._part_starts, self.starts[number]) - 1)

    def sentence(self, place: int) -> range:
        """Return the words of one of the sentences."""
        return self.within(self.sentences[place])

    def sentence_at(self, number: int) -> int:
        """Return which sentence the word lies in."""
        return bisect_right(self._sentence_starts, self.starts[number]) - 1

    def sentence_of(self, number: int) -> range:
        """Return the words of the sentence in which the word lies."""
        return self.sentence(self.sentence_at(number))

    def span_of(self, numbers: range) -> Span:
        """Return the span from the first to the last of these words."""
        return Span(self.starts[numbers.start], self.ends[numbers.stop - 1])


def _completed(text: str, sentences: Sequence[Span]) -> Iterator[Span]:
    """Yield the sentences in order, and each line or piece of one that lies in none of them."""
    at = 0
    for sentence in (*sentences, Span(len(text), len(text) + 1)):
        if text[at : sentence.start].strip():
            yield from (Span(*line.span()) for line in _LINE.finditer(text, at, sentence.start))
        if sentence.start < len(text):
            yield sentence
        at = sentence.end


def is_word(token: str) -> bool:
    """Tell whether the token is a word or a number, not a mark."""
    return token[0].isalnum() or token[0] == "_"


def count_words(tokens: Sequence[str]) -> int:
    """Return how many of them are words or numbers."""
    return sum(map(is_word, tokens))
