"""Who bears a title: “former President X”, “the chancellor, X,” and “X, a former president of Y,”."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.checking.article import CheckedArticle
from factcheck.checking.offices.lexicon import CURRENT, FORMER, HONORIFICS
from factcheck.checking.offices.readings import bearers_with_title, is_at_home, surname_at
from factcheck.checking.offices.titles import Title, follows, titles_in
from factcheck.checking.people import person_at
from factcheck.domain.spans import Span

_CLOSES = re.compile(r"[’']?s?(?:[,.;:)—–]|\s[—–-]\s|\s?$)")
_NEXT_NAME = re.compile(r",?\sand\s|,\s")
_APPOSED = re.compile(
    r"(?:,\s(?:\d{2},\s)?|\s\(|\s?[—–]\s?|\s-\s)(?:(?P<time>once|now|currently|formerly)\s)?(?:(?:a|an|the)\s)?$"
)
_STATED = re.compile(
    r"(?:,\swho)?\s(?:is|remains)\s(?:also\s)?(?:(?P<time>now|currently|still|again|presently|today)\s)?"
    r"(?:(?:a|an|the)\s)?$"
)
_ENDS_TITLE = re.compile(
    r"(?:[,.;:)—–]|\s[—–-]\s|\s?$|\s(?:who|and|but|since|said|says|told|on|at|in|has|will)\b)"
)
_TELLS = re.compile(
    r"\s(?:said|says|told|added|wrote|noted|argued|claimed|believes?|thinks?)\b(?!,\s[“\"‘][A-Z]|:|\s(?:on\s[A-Z]\w{2,5}day\s)?(?:that|he|she|it|they|there)\b)"
)
_INTRODUCTION = re.compile(
    r"(?:In|On|At|During|After|Before|Following|Amid|Asked|[A-Z][a-z]{2,12}ing)\s[^,;:.“”\"]{1,90},\s(?:(?:the|[A-Z][\w-]{2,20}[’'](?:s)?)\s)?$"
)
_REACH = 60
_MOST_NAMES = 4
_NOT_SUBJECTS = frozenset({"of", "with", "by", "for", "from", "to", "and", "like", "than", "s", "or"})


@dataclass(frozen=True)
class OfficeMention:
    """Somebody whom the text gives a title: the words that say so, the name, and everybody it may mean.

    `is_stated` tells that the text says it with “is”, not in passing.
    """

    span: Span
    name: Span
    title: Title
    people: frozenset[str]
    is_full_name: bool
    is_stated: bool = False


@dataclass(frozen=True)
class _Name:
    span: Span
    last: int
    people: frozenset[str]
    is_full: bool


def office_mentions(article: CheckedArticle) -> Sequence[OfficeMention]:
    """Return each title that somebody of the tables bears, as far as the name beside it is sure."""
    return article.once(_all_mentions)


def _all_mentions(article: CheckedArticle) -> Sequence[OfficeMention]:
    return tuple(_mentions(article))


def _mentions(article: CheckedArticle) -> Iterator[OfficeMention]:
    for title in titles_in(article):
        if title.has_body:
            continue
        named = [_mention(article, title, name) for name in _names_after(article, title)]
        before = None if named else _named_before(article, title)
        for mention in [*named, before] if before else named:
            if is_at_home(article, mention.people, title):
                yield mention


def _mention(article: CheckedArticle, title: Title, name: _Name) -> OfficeMention:
    start = article.words[_first_word(article, title)].span.start
    return OfficeMention(Span(start, name.span.end), name.span, title, name.people, name.is_full)


def _first_word(article: CheckedArticle, title: Title) -> int:
    """Return the first word that says when the office was held, else the first of the title."""
    numbers = range(title.first, title.core)
    times = (number for number in numbers if article.words[number].key.lower() in FORMER | CURRENT)
    return next(times, title.first)


def _names_after(article: CheckedArticle, title: Title) -> Iterator[_Name]:
    """Yield the name right after the title or after a comma, and all names after a plural."""
    words, number = article.words, title.last + 1
    if number >= len(words) or words[title.last].may_end_sentence:
        return
    gap = article.text[words[title.last].span.end : words[number].span.start]
    if gap not in {" ", "\n", "\u00a0", ", "} or (gap == ", " and not (title.countries or title.is_definite)):
        return
    name = _name_at(article, title, number)
    is_apposed = gap == ", "
    if name and is_apposed and not (name.is_full and _may_follow(article, title, name)):
        return
    if name:
        yield name
    for _ in range(_MOST_NAMES if title.is_plural else 0):
        name = _next_name(article, title, name) if name else None
        if name:
            yield name


def _may_follow(article: CheckedArticle, title: Title, name: _Name) -> bool:
    """Tell whether the name after a comma ends there, or is the subject whom the title introduces.

    In “The president of Brazil, Ann Lee said, …” she only tells of him.
    """
    if _CLOSES.match(article.text, name.span.end):
        return True
    opening = article.words[title.first].span.start
    start = article.sentence_around(Span(opening, name.span.end)).start
    is_opening = opening - start <= len("A ") or _INTRODUCTION.fullmatch(article.text, start, opening)
    return bool(is_opening) and title.is_former and not _TELLS.match(article.text, name.span.end)


def _next_name(article: CheckedArticle, title: Title, name: _Name) -> _Name | None:
    """Return the name after “and” or a comma."""
    between = _NEXT_NAME.match(article.text, name.span.end)
    number = article.words_before(between.end()) if between else len(article.words)
    return _name_at(article, title, number)


def _name_at(article: CheckedArticle, title: Title, number: int) -> _Name | None:
    words = article.words
    while number < len(words) and words[number].key in HONORIFICS and words[number].starts_high:
        number += 1
    if number >= len(words):
        return None
    if mention := person_at(words, number, article.facts):
        return _Name(mention.span, mention.last, mention.people, is_full=True)
    length, _ = surname_at(article, number)
    last = number + length - 1
    if not length or _goes_on_as_name(article, last):
        return None
    people = bearers_with_title(article, number, title)
    return (
        _Name(Span(words[number].span.start, words[last].bare_end), last, people, False) if people else None
    )


def _goes_on_as_name(article: CheckedArticle, number: int) -> bool:
    """Tell whether the word begins a longer name, such as “Trump Jr.” or “Clinton Foundation”."""
    words = article.words
    has_more = follows(words, number + 1) and words[number + 1].starts_high
    return has_more and not words[number].is_possessive


def _named_before(article: CheckedArticle, title: Title) -> OfficeMention | None:
    """Read “Ann Lee, a former president,” and “Ann Lee is the president of Brazil”."""
    words, text = article.words, article.text
    start, end = words[title.first].span.start, words[title.last].bare_end
    if not _ENDS_TITLE.match(text, end):
        return None
    before = text[max(0, start - _REACH) : start]
    link = _APPOSED.search(before) or _STATED.search(before)
    place = start - len(before) + link.start() if link else 0
    number = article.words_before(place) - 1
    if link is None or number < 0 or words[number].bare_end != place:
        return None
    name = _name_up_to(article, title, number)
    is_stated = link.re is _STATED
    if name is None or (is_stated and _is_inside(article, name)):
        return None
    span = Span(name.span.start, end)
    return OfficeMention(span, name.span, _timed(title, link["time"]), name.people, name.is_full, is_stated)


def _timed(title: Title, adverb: str | None) -> Title:
    """Read “now prime minister” as “current prime minister”, and “once” as “former”."""
    word = {None: "", "once": "former", "formerly": "former"}.get(adverb, "current")
    return replace(title, modifiers=title.modifiers | {word}) if word else title


def _name_up_to(article: CheckedArticle, title: Title, number: int) -> _Name | None:
    if mention := article.person_up_to(number):
        return _Name(mention.span, number, mention.people, is_full=True)
    before = article.words[number - 1] if follows(article.words, number) else None
    if before and before.starts_high and before.key not in HONORIFICS:
        return None
    people = bearers_with_title(article, number, title)
    word = article.words[number]
    return _Name(Span(word.span.start, word.bare_end), number, people, is_full=False) if people else None


def _is_inside(article: CheckedArticle, name: _Name) -> bool:
    """Tell whether the name is only a part of the subject, as in “the wife of X is …”."""
    number = article.words_before(name.span.start)
    return follows(article.words, number) and article.words[number - 1].key.lower() in _NOT_SUBJECTS
