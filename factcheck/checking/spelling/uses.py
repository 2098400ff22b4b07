"""Names as the article uses them: in full, by surname alone, or inside the name of something else."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from factcheck.checking.article import CheckedArticle
from factcheck.checking.spelling.name_words import (
    DAYS,
    GIVEN_NAMES_AND_WORDS,
    PARTICLES,
    PLACE_STARTS,
    SUFFIXES,
    TITLES,
)
from factcheck.checking.spelling.small_words import is_small_word
from factcheck.checking.words import Word
from factcheck.domain.labels import BlockKind
from factcheck.domain.spans import Span

_ARTICLE = re.compile(r"^(?:al|el|an|ar|as|ash|at|az|ad)-(?=[A-Z])", re.IGNORECASE)
_LONG = 4
_LONGEST_NAME = 25
_HEADING_SHARE = 0.7
_HEADINGS = (BlockKind.HEADLINE, BlockKind.SUBHEADING)


class Slot(StrEnum):
    """Where in a name a word stands; `PART` is a word of a place's or organisation's name."""

    GIVEN = "given"
    SURNAME = "surname"
    BARE = "bare"
    PART = "part"


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a word as a name.

    `partners` are the other words of the name in order; of a surname, `givens` are those before it.
    """

    key: str
    text: str
    span: Span
    name: Span
    slot: Slot
    partners: tuple[str, ...] = ()
    givens: tuple[str, ...] = ()


def large_keys(article: CheckedArticle) -> set[str]:
    """Return the keys of all words written large, wherever they stand."""
    return {key_of(word) for word in article.words if _is_large(word)}


def find_uses(article: CheckedArticle) -> list[Use]:
    """Return every use of a name in the article's own words, page furniture left out."""
    words = article.words
    return [use for run in _runs(article, words) for use in _uses(run)]


def _runs(article: CheckedArticle, words: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield the words written large that stand side by side, a heading's cut at its ordinary words."""
    for block, numbered in groupby(
        range(len(words)), lambda one: article.number_of_block(words[one].span.start)
    ):
        if block < 0 or article.blocks[block].kind in (BlockKind.FURNITURE, BlockKind.QUOTATION):
            continue
        own = [words[number] for number in numbered]
        is_heading = article.blocks[block].kind in _HEADINGS and _is_capitalised(own)
        for run in _side_by_side(article.text, own):
            if len(run) <= _LONGEST_NAME and not article.is_quoted(Span(run[0].span.start, run[-1].span.end)):
                yield from _pieces(run) if is_heading else [run]


def _is_capitalised(words: Sequence[Word]) -> bool:
    long = [word for word in words if len(word.text) >= _LONG]
    return sum(word.starts_high for word in long) >= _HEADING_SHARE * len(long)


def _side_by_side(text: str, words: Sequence[Word]) -> Iterator[list[Word]]:
    run: list[Word] = []
    for place, word in enumerate(words):
        if run and not _joins(text, run[-1], word):
            yield run
            run = []
        if _is_large(word) or (run and _is_particle(words, place)):
            run.append(word)
        elif run:
            yield run
            run = []
    if run:
        yield run


def _joins(text: str, before: Word, word: Word) -> bool:
    if before.is_possessive or word.span.start - before.span.end != 1:
        return False
    if not text[before.span.end].isspace():
        return False
    return not before.text.endswith(".") or len(before.text) <= 2 or key_of(before) in TITLES | SUFFIXES


def _is_particle(words: Sequence[Word], place: int) -> bool:
    follows = words[place + 1] if place + 1 < len(words) else None
    return (
        words[place].text in PARTICLES
        and follows is not None
        and (_is_large(follows) or follows.text in PARTICLES)
    )


def _is_large(word: Word) -> bool:
    return word.starts_high or ("-" in word.text and bool(_ARTICLE.match(word.text)))


def key_of(word: Word) -> str:
    """Return the word in small letters, without accents, possessive ending and Arabic article."""
    low = word.key.lower()
    return _ARTICLE.sub("", low) if "-" in low else low


def _pieces(run: Sequence[Word]) -> Iterator[list[Word]]:
    """Yield what is left between a heading's ordinary words."""
    for is_name, words in groupby(run, lambda word: not is_ordinary(key_of(word))):
        if is_name:
            yield list(words)


def is_ordinary(key: str) -> bool:
    """Tell whether the word is a title or an ordinary word, and no given name."""
    return key in TITLES or key in DAYS or (is_small_word(key) and key not in GIVEN_NAMES_AND_WORDS)


def _uses(run: Sequence[Word]) -> Iterator[Use]:
    names = list(run)
    while len(names) > 1 and is_ordinary(key_of(names[0])) and key_of(names[0]) not in PLACE_STARTS:
        del names[0]
    while len(names) > 1 and key_of(names[-1]) in SUFFIXES:
        del names[-1]
    names = [word for word in names if word.text not in PARTICLES]
    keys = [key_of(word) for word in names]
    slots = _slots(keys)
    whole = Span(names[0].span.start, names[-1].bare_end)
    for place, (word, slot) in enumerate(zip(names, slots, strict=True)):
        if not word.text.isupper():
            yield Use(
                key=keys[place],
                text=article_text(word),
                span=Span(word.span.start, word.bare_end),
                name=whole,
                slot=slot,
                partners=(*keys[:place], *keys[place + 1 :]),
                givens=tuple(keys[:place]) if slot is Slot.SURNAME else (),
            )


def article_text(word: Word) -> str:
    """Return the word as written, without stop and possessive ending."""
    return word.text[: word.bare_end - word.span.start]


def _slots(keys: Sequence[str]) -> list[Slot]:
    if len(keys) == 1:
        return [Slot.BARE]
    is_place = keys[0] in PLACE_STARTS - GIVEN_NAMES_AND_WORDS
    if is_place or any(is_ordinary(key) for key in keys[1:]):
        return [Slot.PART] * len(keys)
    return [Slot.GIVEN, *[Slot.SURNAME] * (len(keys) - 1)]
