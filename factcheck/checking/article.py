"""The text that checkers read, with its sentences, dates, words and quotations found once for all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Concatenate, ParamSpec, Protocol, TypeVar

from factcheck.checking.dates import DateMention, find_dates
from factcheck.checking.finding import ReferenceDate
from factcheck.checking.numbers import NumberMention, find_numbers
from factcheck.checking.occasions import LandmarkMention
from factcheck.checking.outline import Outline, outline
from factcheck.checking.people import PersonMention, find_people, strangers
from factcheck.checking.quotations import QuotedWords
from factcheck.checking.reference import ReferenceFacts
from factcheck.checking.words import Word, find_words
from factcheck.domain.labels import BlockKind
from factcheck.domain.spans import Span
from factcheck.splitting.parser import parse
from factcheck.splitting.sentences import sentences_in
from factcheck.splitting.tree import Tree

_NEAR_SENTENCES = 10
# News needs less than one tree for 800 words; a text made of nothing but candidates would take minutes.
_MOST_TREES = 100
_Place = ParamSpec("_Place")
_Found = TypeVar("_Found")


class TextBlock(Protocol):
    """A part of the text with its kind, as the splitter or a stored version has it."""

    @property
    def span(self) -> Span: ...

    @property
    def kind(self) -> BlockKind: ...


@dataclass(frozen=True)
class CheckedArticle:
    """One text, the date as of which it is judged, and the facts to judge it by.

    `known_sentences` are those that a split has found already; a block without any is cut here.
    """

    text: str
    blocks: tuple[TextBlock, ...]
    reference_date: ReferenceDate
    facts: ReferenceFacts
    known_sentences: tuple[Span, ...] = ()

    @cached_property
    def sentences(self) -> list[Span]:
        starts = [span.start for span in self.known_sentences]
        return [span for block in self.blocks for span in self._sentences_in(block.span, starts)]

    def _sentences_in(self, block: Span, starts: Sequence[int]) -> Sequence[Span]:
        first, last = bisect_left(starts, block.start), bisect_left(starts, block.end)
        return self.known_sentences[first:last] or sentences_in(self.text, block)

    @cached_property
    def dates(self) -> list[DateMention]:
        return find_dates(self.text)

    @cached_property
    def numbers(self) -> list[NumberMention]:
        return find_numbers(self.text, self.dates)

    @cached_property
    def words(self) -> list[Word]:
        return find_words(self.text)

    @cached_property
    def people(self) -> list[PersonMention]:
        return find_people(self.words, self.facts)

    @cached_property
    def landmarks(self) -> list[LandmarkMention]:
        return self.facts.landmark_forms.find(self.text)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [span.start for span in self.sentences]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    @cached_property
    def _word_starts(self) -> list[int]:
        return [word.span.start for word in self.words]

    @cached_property
    def _date_starts(self) -> list[int]:
        return [mention.span.start for mention in self.dates]

    @cached_property
    def _number_starts(self) -> list[int]:
        return [mention.span.start for mention in self.numbers]

    @cached_property
    def _trees(self) -> dict[Span, Tree | None]:
        return {}

    @cached_property
    def _kept(self) -> dict[Any, Any]:
        return {}

    @cached_property
    def years(self) -> frozenset[int]:
        return frozenset(mention.year for mention in self.dates if mention.year)

    @cached_property
    def _strangers(self) -> frozenset[str]:
        return strangers(self.words, self.people)

    @cached_property
    def _quoted(self) -> dict[Span, QuotedWords]:
        return {}

    @cached_property
    def _people_by_first(self) -> dict[int, PersonMention]:
        return {mention.first: mention for mention in self.people}

    @cached_property
    def _people_by_last(self) -> dict[int, PersonMention]:
        return {mention.last: mention for mention in self.people}

    def sentence_around(self, span: Span) -> Span:
        """Return the sentence in which the words begin, or the words alone outside all blocks."""
        number = bisect_right(self._sentence_starts, span.start) - 1
        found = self.sentences[number] if number >= 0 else span
        return found if span.start < found.end else span

    def block_at(self, place: int) -> TextBlock | None:
        """Return the block that holds the place."""
        number = self.number_of_block(place)
        block = self.blocks[number] if number >= 0 else None
        return block if block and place < block.span.end else None

    def number_of_block(self, place: int) -> int:
        """Return the number of the last block that begins at or before the place, -1 without one."""
        return bisect_right(self._block_starts, place) - 1

    def years_of_block(self, number: int) -> frozenset[int]:
        """Return the years that the block names."""
        return frozenset(one.year for one in self.dates_in(self.blocks[number].span) if one.year)

    def sentences_before(self, sentence: Span) -> list[Span]:
        """Return up to ten earlier sentences of the same block."""
        block = self.block_at(sentence.start)
        last = bisect_left(self._sentence_starts, sentence.start)
        near = self.sentences[max(0, last - _NEAR_SENTENCES) : last]
        return [one for one in near if block and block.span.start <= one.start]

    def sentences_of(self, block: Span) -> list[Span]:
        """Return the sentences that begin in the block."""
        first = bisect_left(self._sentence_starts, block.start)
        return self.sentences[first : bisect_left(self._sentence_starts, block.end)]

    def words_before(self, place: int) -> int:
        """Return how many words begin before the place: the number of the first word from there on."""
        return bisect_left(self._word_starts, place)

    def person_from(self, number: int) -> PersonMention | None:
        """Return the full name that begins with the word."""
        return self._people_by_first.get(number)

    def person_up_to(self, number: int) -> PersonMention | None:
        """Return the full name that ends with the word."""
        return self._people_by_last.get(number)

    def has_namesake(self, surname: str) -> bool:
        """Tell whether the text gives the surname to somebody whom the tables do not know."""
        return surname in self._strangers

    def dates_in(self, span: Span) -> list[DateMention]:
        """Return the dates that lie in the span."""
        first = bisect_left(self._date_starts, span.start)
        last = bisect_left(self._date_starts, span.end)
        return [mention for mention in self.dates[first:last] if span.holds(mention.span)]

    def numbers_in(self, span: Span) -> list[NumberMention]:
        """Return the numbers that lie in the span."""
        first = bisect_left(self._number_starts, span.start)
        last = bisect_left(self._number_starts, span.end)
        return [mention for mention in self.numbers[first:last] if span.holds(mention.span)]

    def outline_of(self, span: Span) -> Outline:
        """Return a sentence, or several, with marks in place of the numbers."""
        return self.once(_outline, span)

    def once(
        self,
        find: Callable[Concatenate["CheckedArticle", _Place], _Found],
        *place: _Place.args,
        **names: _Place.kwargs,
    ) -> _Found:
        """Return what a function finds in the article, looked for when first asked for."""
        key = find, place, tuple(names.items())
        if key not in self._kept:
            self._kept[key] = find(self, *place, **names)
        found: _Found = self._kept[key]
        return found

    def tree_of(self, sentence: Span) -> Tree | None:
        """Return the dependency tree of a sentence, parsed when first asked for; None without the parser.

        It takes a few milliseconds, so it is for sentences in which a rule has found something already, and
        no more than a hundred sentences of a text have one.
        """
        if sentence not in self._trees and len(self._trees) < _MOST_TREES:
            (self._trees[sentence],) = parse(self.text, [sentence])
        return self._trees.get(sentence)

    def is_quoted(self, span: Span) -> bool:
        """Tell whether the words are somebody's quoted words, not the article's own."""
        block = self.block_at(span.start)
        if block is None or block.kind is BlockKind.QUOTATION:
            return block is not None
        if block.span not in self._quoted:
            self._quoted[block.span] = QuotedWords(self.text, block.span)
        return self._quoted[block.span].touch(span)


def _outline(article: CheckedArticle, span: Span) -> Outline:
    return outline(article.text, span, article.numbers_in(span), article.dates_in(span))
