"""Titles of office as prose writes them: “former U.S. President”, “prime minister of Brazil”, “Fed chair”."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.checking.article import CheckedArticle
from factcheck.checking.offices.lexicon import (
    BODIES,
    CURRENT,
    FIRST_WORDS,
    FORMER,
    LONGEST_TITLE,
    ORGANISATIONS,
    OTHER_TIMES,
    QUALIFIERS,
    TITLES,
)
from factcheck.checking.words import Word
from factcheck.splitting.wordlists import word_list

_DETERMINERS = word_list("the a an his her their our its this that")
_GERUNDS = word_list("serving present sitting reigning")
_NEUTRAL = word_list("""
    about after against although amid and as asked asks at because before but by despite during even
    both either neither every for from had has how if in like meanwhile meets mr mrs ms my no of on
    once only or outside over said says since so still tells than thanks then though to today told
    toward towards under
    unlike until urges was what when where whether while who why will with without would yesterday yet
    later earlier now monday tuesday wednesday thursday friday saturday sunday january february march
    april june july august september october november december""")
_COUNTRYS = word_list("country nation republic kingdom")
_MOST_MODIFIERS = 8
_LONGEST_PLACE = 6
_TIMES = FORMER | CURRENT
_MODIFIERS = _TIMES | OTHER_TIMES | QUALIFIERS


@dataclass(frozen=True)
class Title:
    """A title in the text with the words around it that belong to it.

    `first` is the number of its first modifier or country, `core` of the title itself, `last` of its end;
    `has_body` tells that it is the title of a club, a company or a place that the tables do not know.
    """

    first: int
    core: int
    last: int
    offices: frozenset[str]
    countries: frozenset[str]
    modifiers: frozenset[str] = frozenset()
    is_plural: bool = False
    is_loose: bool = False
    is_definite: bool = False
    has_body: bool = False

    @property
    def is_former(self) -> bool:
        """Tell whether the words before it say that the office is no longer held, and nothing else."""
        return bool(self.modifiers & FORMER) and not self.modifiers & (CURRENT | OTHER_TIMES)

    @property
    def is_current(self) -> bool:
        """Tell whether the words before it say that the office is held now, and nothing else."""
        return bool(self.modifiers & CURRENT) and not self.modifiers & (FORMER | OTHER_TIMES)

    @property
    def is_bare(self) -> bool:
        """Tell whether no word before it says when the office was held."""
        return not self.modifiers & (CURRENT | FORMER | OTHER_TIMES)


def follows(words: Sequence[Word], number: int) -> bool:
    """Tell whether the word stands right after the one before, in the same sentence."""
    if not 0 < number < len(words):
        return False
    before = words[number - 1]
    is_near = words[number].span.start - before.span.end <= 1
    return is_near and not before.may_end_sentence


def titles_in(article: CheckedArticle) -> Sequence[Title]:
    """Return the titles in order, each with the country and the modifiers around it."""
    return article.once(_all_titles)


def _all_titles(article: CheckedArticle) -> Sequence[Title]:
    return tuple(_titles(article))


def _titles(article: CheckedArticle) -> Iterator[Title]:
    end = 0
    for number, word in enumerate(article.words):
        if number < end or word.key.lower() not in FIRST_WORDS:
            continue
        title = _title_at(article, number)
        end = title.last + 1 if title else end
        if title and _is_sure(title):
            yield title


def _title_at(article: CheckedArticle, number: int) -> Title | None:
    words = article.words
    keys = tuple(word.key.lower() for word in words[number : number + LONGEST_TITLE])
    for length in range(len(keys), 0, -1):
        sense, last = TITLES.get(keys[:length]), number + length - 1
        if sense and is_run(words, number, last) and not words[last].is_possessive:
            title = Title(number, number, last, sense.offices, frozenset(), is_plural=sense.is_plural)
            return _with_modifiers(article, _with_country(article, replace(title, is_loose=sense.is_loose)))
    return None


def _is_sure(title: Title) -> bool:
    """Tell whether a word as loose as “leader” or “chief” stands beside its country or body."""
    bodies = title.countries & ORGANISATIONS
    is_head = bool(title.offices & {"Managing Director", "High Representative for Foreign Affairs"})
    return not title.is_loose or bool(bodies if is_head else title.countries - ORGANISATIONS)


def _with_country(article: CheckedArticle, title: Title) -> Title:
    """Add “of Brazil” to the title."""
    words, after = article.words, title.last + 1
    if not follows(words, after) or words[after].key != "of" or words[title.last].is_possessive:
        return title
    start = after + 2 if words[after + 1 : after + 2] and words[after + 1].key == "the" else after + 1
    length, countries = _place_at(article, start, start + _LONGEST_PLACE)
    if not length or not is_run(words, after, start + length - 1):
        return title
    return replace(title, last=start + length - 1, countries=countries)


def _with_modifiers(article: CheckedArticle, title: Title) -> Title:
    """Add what stands before the title: “former”, a country, a party, an owner."""
    words = article.words
    for _ in range(_MOST_MODIFIERS):
        first = title.first
        if not follows(words, first):
            break
        if place := place_up_to(article, first - 1):
            length, countries = place
            title = replace(title, first=first - length, countries=title.countries or countries)
            continue
        key = words[first - 1].key.lower()
        if key in _MODIFIERS or (key == "and" and first > 1 and words[first - 2].key.lower() in _TIMES):
            title = replace(title, first=first - 1, modifiers=title.modifiers | {key})
            continue
        return _closed(words, title)
    return _without_verb(words, title)


def _closed(words: Sequence[Word], title: Title) -> Title:
    """Judge the word before the title and its modifiers: an article, an owner, a body, or none of these."""
    before = words[title.first - 1]
    key = before.key.lower()
    if key in _DETERMINERS or (before.is_possessive and key in _COUNTRYS):
        return replace(title, is_definite=True)
    is_name = before.starts_high and key not in _NEUTRAL
    title = replace(title, has_body=is_name or before.is_possessive or key in BODIES)
    return _without_verb(words, title)


def _without_verb(words: Sequence[Word], title: Title) -> Title:
    """Take “serving President X” for a verb, but not “Ukraine’s serving President”."""
    is_verb = words[title.first].key.lower() in _GERUNDS
    return replace(title, modifiers=title.modifiers - _GERUNDS) if is_verb else title


def _place_at(article: CheckedArticle, start: int, end: int) -> tuple[int, frozenset[str]]:
    run = article.words[start:end]
    return article.facts.place_at([word.key for word in run]) if run else (0, frozenset())


def place_up_to(article: CheckedArticle, last: int) -> tuple[int, frozenset[str]] | None:
    """Return the words up to this one that point to a country, if they do, and its code."""
    for start in range(max(0, last - _LONGEST_PLACE + 1), last + 1):
        length, countries = _place_at(article, start, last + 1)
        if length == last + 1 - start and is_run(article.words, start, last):
            return length, countries
    return None


def is_run(words: Sequence[Word], first: int, last: int) -> bool:
    """Tell whether the words stand one after the other in one sentence."""
    return all(follows(words, number) for number in range(first + 1, last + 1))
