"""Governments as prose names them: “the current Biden administration”, “President Biden's White House”."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checking.article import CheckedArticle
from factcheck.checking.words import Word
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_GOVERNMENT = re.compile(r"\b([Aa]dministration|government|cabinet|White House)(?![\w’'-])")
CURRENT = frozenset({"current", "incumbent", "present", "sitting"})
OTHER_TIMES = word_list(
    """a an any another first second third former previous prior late outgoing incoming next future potential
    possible hypothetical would-be new old past then last early final ex-"""
)
_TITLES = frozenset({"president", "presidents"})
PREPOSITIONS = word_list(
    """of in from under by with for during on to against about at toward towards between and or via through
    like than into over since after before within inside outside among across"""
)
_MOST_MODIFIERS = 4


_MOST_MODIFIERS = 4


@dataclass(frozen=True)
class GovernmentPhrase:
    """“the current U.S. administration of President X” taken apart; `first` numbers its first word."""

    span: Span
    first: int
    surname: Word
    people: frozenset[str]
    modifiers: frozenset[str]
    is_titled: bool
    is_american: bool


def government_phrases(article: CheckedArticle) -> Iterator[GovernmentPhrase]:
    """Yield the governments that the text names after a person, one of another time left out."""
    for match in _GOVERNMENT.finditer(article.text):
        phrase = _phrase_before(article, match)
        if phrase and not phrase.modifiers & OTHER_TIMES:
            yield phrase


def _phrase_before(article: CheckedArticle, match: re.Match[str]) -> GovernmentPhrase | None:
    """Read the words before “administration” from right to left: name, title, country, modifiers, article."""
    number = article.words_before(match.start()) - 1
    if number < 0 or article.text[article.words[number].span.end : match.start()] != " ":
        return None
    named = article.person_up_to(number)
    first = named.first if named else number
    surname = article.words[number]
    title = _word_back(article, first, _TITLES)
    first = title if title is not None else first
    countries, first = _country_back(article, first)
    modifiers, first = _modifiers_back(article, first)
    return GovernmentPhrase(
        span=Span(_start(article, title, named.first if named else number), match.end()),
        first=first,
        surname=surname,
        people=named.people if named else frozenset(),
        modifiers=modifiers,
        is_titled=title is not None,
        is_american=title is not None
        or "US" in countries
        or match[1].lower() in {"administration", "white house"},
    )


def _start(article: CheckedArticle, title: int | None, name: int) -> int:
    return article.words[name if title is None else title].span.start


def is_joined(article: CheckedArticle, number: int) -> bool:
    words = article.words
    near = 0 < number < len(words) and words[number].span.start - words[number - 1].span.end <= 1
    return near and not words[number - 1].may_end_sentence


def _word_back(article: CheckedArticle, first: int, wanted: frozenset[str]) -> int | None:
    is_there = is_joined(article, first) and article.words[first - 1].key.lower() in wanted
    return first - 1 if is_there else None


def _country_back(article: CheckedArticle, first: int) -> tuple[frozenset[str], int]:
    for length in (2, 1):
        run = article.words[max(0, first - length) : first]
        found, countries = (
            article.facts.place_at([word.key for word in run]) if run else (0, frozenset[str]())
        )
        if found == length == len(run) and is_joined(article, first):
            return countries, first - length
    return frozenset(), first


def _modifiers_back(article: CheckedArticle, first: int) -> tuple[frozenset[str], int]:
    """Return the small-letter words up to the article before the name, and where the whole begins."""
    modifiers: set[str] = set()
    for _ in range(_MOST_MODIFIERS):
        if not is_joined(article, first):
            break
        word = article.words[first - 1]
        key = word.key.lower()
        if key in PREPOSITIONS or (word.starts_high and key not in {"the", "a", "an"} and key not in CURRENT):
            break
        if key not in {"the", "a", "an"} | CURRENT | OTHER_TIMES:
            break
        modifiers.add(key)
        first -= 1
    return frozenset(modifiers), first
