"""The text that checkers read, with its sentences, dates, words and quotations found once for all of them."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from factcheck.checking.dates import DateMention, find_dates
from factcheck.checking.finding import ReferenceDate
from factcheck.checking.people import PersonMention, find_people
from factcheck.checking.quotations import quoted_spans
from factcheck.checking.reference import ReferenceFacts
from factcheck.checking.words import Word, find_words
from factcheck.domain.labels import BlockKind
from factcheck.domain.spans import Span
from factcheck.splitting.sentences import sentences_in


class TextBlock(Protocol):
    """A part of the text with its kind, as the splitter or a stored version has it."""

    @property
    def span(self) -> Span: ...

    @property
    def kind(self) -> BlockKind: ...


@dataclass(frozen=True)
class CheckedArticle:
    """One text, the date as of which it is judged, and the facts to judge it by."""

    text: str
    blocks: tuple[TextBlock, ...]
    reference_date: ReferenceDate
    facts: ReferenceFacts

    @cached_property
    def sentences(self) -> list[Span]:
        return [span for block in self.blocks for span in sentences_in(self.text, block.span)]

    @cached_property
    def dates(self) -> list[DateMention]:
        return find_dates(self.text)

    @cached_property
    def words(self) -> list[Word]:
        return find_words(self.text)

    @cached_property
    def people(self) -> list[PersonMention]:
        return find_people(self.words, self.facts)

    @cached_property
    def quotations(self) -> list[Span]:
        whole = [block.span for block in self.blocks if block.kind is BlockKind.QUOTATION]
        marked = [span for block in self.blocks for span in quoted_spans(self.text, block.span)]
        return sorted({*whole, *marked})

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [span.start for span in self.sentences]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    def sentence_at(self, place: int) -> Span | None:
        """Return the sentence that holds the place."""
        found = _last_from(self.sentences, self._sentence_starts, place)
        return found if found and place < found.end else None

    def block_at(self, place: int) -> TextBlock | None:
        """Return the block that holds the place."""
        number = bisect_right(self._block_starts, place) - 1
        block = self.blocks[number] if number >= 0 else None
        return block if block and place < block.span.end else None

    def sentences_before(self, sentence: Span) -> list[Span]:
        """Return the earlier sentences of the same block."""
        block = self.block_at(sentence.start)
        return [one for one in self.sentences if block and block.span.start <= one.start < sentence.start]

    def dates_in(self, span: Span) -> list[DateMention]:
        """Return the dates that lie in the span."""
        return [mention for mention in self.dates if span.holds(mention.span)]

    def is_quoted(self, span: Span) -> bool:
        """Tell whether the words are somebody's quoted words, not the article's own."""
        return any(quotation.overlap(span) for quotation in self.quotations)


def _last_from(spans: Sequence[Span], starts: Sequence[int], place: int) -> Span | None:
    number = bisect_right(starts, place) - 1
    return spans[number] if number >= 0 else None
