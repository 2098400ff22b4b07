"""Governments as prose names them: “the current Biden administration”, “the government of Olaf Scholz”."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.checking.article import CheckedArticle
from factcheck.checking.offices.lexicon import CURRENT, FORMER, OTHER_TIMES, QUALIFIERS
from factcheck.checking.offices.readings import bearer_in_place, bearers_alone, surname_at
from factcheck.checking.offices.titles import follows, place_up_to
from factcheck.checking.people import person_at
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_GOVERNMENT = re.compile(
    r"\b([Aa]dministration|[Gg]overnment|[Cc]abinet|White House|[Cc]oalition)(?![\w-]|[’'](?!s\b))"
)
_OWNS = re.compile(r"[’']s\b")
_OF = re.compile(r"\sof\s(?:then-)?")
_MEMBER = re.compile(
    r"\s(?:official|spokes\w{1,6}|source|aide|advis[eo]r|member|minister|lawyer|envoy|diplomat)s?\b"
)
_INDEFINITE = frozenset({"a", "an", "another"})
_TITLES = word_list("president prime minister chancellor premier pm taoiseach")
_KINDS = QUALIFIERS | word_list("""
    coalition minority majority ruling grand three-party two-party four-party centre-left center-left
    centre-right center-right right-wing left-wing far-right cross-party caretaker tory labour""")
_OTHER_TIMES = OTHER_TIMES | FORMER | word_list("a an any final early")
_MODIFIERS = (CURRENT | OTHER_TIMES | FORMER | QUALIFIERS | {"any", "final", "early"}) - {"under"}
_ARTICLES = word_list("the a an this his her their our its")
_MOST_MODIFIERS = 4
_MOST_KINDS = 2


@dataclass(frozen=True)
class GovernmentPhrase:
    """“the current U.S. administration of President X” taken apart; `people` holds everybody it may mean."""

    span: Span
    first: int
    people: frozenset[str]
    modifiers: frozenset[str]

    @property
    def is_current(self) -> bool:
        return bool(self.modifiers & CURRENT)


def government_phrases(article: CheckedArticle) -> Iterator[GovernmentPhrase]:
    """Yield the governments that the text names after a person, one of another time left out."""
    for match in _GOVERNMENT.finditer(article.text):
        phrase = _named_before(article, match) or _named_after(article, match)
        # What was a government's may outlive it: “the Obama administration’s plan is still in force”.
        if phrase is None or (_OWNS.match(article.text, match.end()) and not phrase.is_current):
            continue
        is_of_member = _MEMBER.match(article.text, match.end())
        if not phrase.modifiers & (_OTHER_TIMES - _INDEFINITE if is_of_member else _OTHER_TIMES):
            yield phrase


def _named_before(article: CheckedArticle, match: re.Match[str]) -> GovernmentPhrase | None:
    """Read the words before “administration” from right to left: kind, name, title, country, modifiers."""
    noun = article.words_before(match.start())
    kinds, last = _words_back(article, noun, _KINDS, _MOST_KINDS)
    last -= 1
    if last < 0 or not follows(article.words, last + 1):
        return None
    if kinds and not article.words[last].is_possessive:
        return None
    first, people = _name_up_to(article, last)
    if not people:
        return None
    start, first = _with_title(article, first)
    modifiers, first = _modifiers(article, first)
    span = Span(article.words[start].span.start, match.end())
    return GovernmentPhrase(span, first, people, kinds | modifiers)


def _named_after(article: CheckedArticle, match: re.Match[str]) -> GovernmentPhrase | None:
    """Read “the administration of President X”."""
    of = _OF.match(article.text, match.end())
    if of is None:
        return None
    number = article.words_before(of.end())
    while number < len(article.words) and _is_before_name(article, number):
        number += 1
    mention = person_at(article.words, number, article.facts) if number < len(article.words) else None
    if mention is None:
        return None
    noun = article.words_before(match.start())
    kinds, first = _words_back(article, noun, _KINDS, _MOST_KINDS)
    modifiers, first = _modifiers(article, first)
    span = Span(article.words[noun].span.start, mention.span.end)
    return GovernmentPhrase(span, first, mention.people, kinds | modifiers)


def _is_before_name(article: CheckedArticle, number: int) -> bool:
    key = article.words[number].key
    return key.lower() in _TITLES or bool(article.facts.place_at([key])[0])


def _name_up_to(article: CheckedArticle, last: int) -> tuple[int, frozenset[str]]:
    """Return the first word of the name that ends here, and whom it may mean."""
    if mention := article.person_up_to(last):
        return mention.first, mention.people
    for first in range(max(0, last - 2), last + 1):
        length, _ = surname_at(article, first)
        if length == last + 1 - first:
            return first, _bearers(article, first, last)
    pair = article.words[last].key.partition("-")
    return last, _presidents(article, pair[0]) if pair[2] else frozenset()


def _bearers(article: CheckedArticle, first: int, last: int) -> frozenset[str]:
    """Return all US presidents of the surname, else the only person of it whom the text names in full."""
    surname = " ".join(word.key for word in article.words[first : last + 1])
    is_said_now = first > 0 and article.words[first - 1].key.lower() in CURRENT
    alone = (bearer_in_place if is_said_now else bearers_alone)(article, surname)
    presidents = _presidents(article, surname)
    is_titled = first > 0 and article.words[first - 1].key == "President" and follows(article.words, first)
    is_theirs = is_titled or bool(alone & presidents) or not _names_other(article, surname, presidents)
    return presidents if presidents and is_theirs else alone


def _presidents(article: CheckedArticle, surname: str) -> frozenset[str]:
    bearers = article.facts.people_of_surname(surname)
    return frozenset(
        term.person for term in article.facts.terms_in("US", "President") if term.person in bearers
    )


def _names_other(article: CheckedArticle, surname: str, presidents: frozenset[str]) -> bool:
    """Tell whether the text gives the surname to anybody but these presidents."""
    named = {person for mention in article.people for person in mention.people}
    others = (article.facts.people_of_surname(surname) & named) - presidents
    return bool(others) or article.has_namesake(surname)


def _with_title(article: CheckedArticle, first: int) -> tuple[int, int]:
    """Return where title and name begin, and where the country before them does."""
    words = article.words
    while follows(words, first) and words[first - 1].key.lower() in _TITLES:
        first -= 1
    place = place_up_to(article, first - 1) if follows(words, first) else None
    return first, first - place[0] if place else first


def _modifiers(article: CheckedArticle, first: int) -> tuple[frozenset[str], int]:
    """Return the words that say which of several governments is meant, and where the whole begins."""
    modifiers, first = _words_back(article, first, _MODIFIERS, _MOST_MODIFIERS)
    articles, first = _words_back(article, first, _ARTICLES, 1)
    return modifiers | articles, first


def _words_back(
    article: CheckedArticle, first: int, known: frozenset[str], most: int
) -> tuple[frozenset[str], int]:
    found: set[str] = set()
    while follows(article.words, first) and len(found) < most:
        key = article.words[first - 1].key.lower()
        if key not in known:
            break
        found.add(key)
        first -= 1
    return frozenset(found), first
