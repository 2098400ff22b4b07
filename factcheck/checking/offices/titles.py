"""Titles of office as prose writes them: “U.S. President”, “prime minister of Brazil”, “Fed chair”."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.checking.article import CheckedArticle
from factcheck.checking.words import Word
from factcheck.splitting.wordlists import word_list

_PRIME_MINISTER = frozenset({"Prime Minister", "Premier", "Taoiseach"})
_COMMISSION = frozenset({"President of the European Commission"})
_COUNCIL = frozenset({"President of the European Council"})
_SECRETARY_GENERAL = frozenset({"Secretary General", "Secretary-General"})
_TITLES: dict[tuple[str, ...], frozenset[str]] = {
    ("president",): frozenset({"President"}),
    ("vice", "president"): frozenset({"Vice President"}),
    ("vice-president",): frozenset({"Vice President"}),
    ("prime", "minister"): _PRIME_MINISTER,
    ("premier",): _PRIME_MINISTER,
    ("taoiseach",): frozenset({"Taoiseach"}),
    ("chancellor",): frozenset({"Chancellor"}),
    ("supreme", "leader"): frozenset({"Supreme Leader"}),
    ("secretary", "of", "state"): frozenset({"Secretary of State"}),
    ("secretary", "of", "defense"): frozenset({"Secretary of Defense"}),
    ("defense", "secretary"): frozenset({"Secretary of Defense"}),
    ("defence", "secretary"): frozenset({"Secretary of Defense"}),
    ("secretary", "of", "the", "treasury"): frozenset({"Secretary of the Treasury"}),
    ("treasury", "secretary"): frozenset({"Secretary of the Treasury"}),
    ("attorney", "general"): frozenset({"Attorney General"}),
    ("house", "speaker"): frozenset({"Speaker of the House"}),
    ("speaker", "of", "the", "house"): frozenset({"Speaker of the House"}),
    ("king",): frozenset({"King", "Monarch"}),
    ("queen",): frozenset({"Monarch"}),
    ("emperor",): frozenset({"Emperor"}),
    ("pope",): frozenset({"Pope"}),
    ("secretary-general",): _SECRETARY_GENERAL,
    ("secretary", "general"): _SECRETARY_GENERAL,
    ("managing", "director"): frozenset({"Managing Director"}),
    ("director-general",): frozenset({"Director-General"}),
    ("european", "commission", "president"): _COMMISSION,
    ("president", "of", "the", "european", "commission"): _COMMISSION,
    ("european", "council", "president"): _COUNCIL,
    ("president", "of", "the", "european", "council"): _COUNCIL,
    ("fed", "chair"): frozenset({"Chair of the Federal Reserve"}),
    ("fed", "chairman"): frozenset({"Chair of the Federal Reserve"}),
    ("federal", "reserve", "chair"): frozenset({"Chair of the Federal Reserve"}),
    ("federal", "reserve", "chairman"): frozenset({"Chair of the Federal Reserve"}),
}
_LONGEST = max(len(title) for title in _TITLES)
_QUALIFIERS = word_list(
    "republican democratic conservative labour socialist liberal one-term two-term three-term longtime"
)
_MOST_QUALIFIERS = 2
_LONGEST_PLACE = 6


@dataclass(frozen=True)
class Title:
    """A title in the text: the numbers of its first and last word, its possible offices and countries."""

    first: int
    last: int
    offices: frozenset[str]
    countries: frozenset[str]


def follows(words: Sequence[Word], number: int) -> bool:
    """Tell whether the word stands right after the one before, in the same sentence."""
    if not 0 < number < len(words):
        return False
    before = words[number - 1]
    is_near = words[number].span.start - before.span.end <= 1
    return is_near and not before.may_end_sentence


def title_at(article: CheckedArticle, number: int) -> Title | None:
    """Return the title that begins with the word, with up to two qualifiers such as a country or party."""
    words, countries, place = article.words, frozenset[str](), number
    for _ in range(_MOST_QUALIFIERS + 1):
        if title := _bare_title(words, place):
            length, offices = title
            return _with_country(article, Title(number, place + length - 1, offices, countries))
        length, found = _qualifier(article, place)
        if not length or not _is_run(words, place, place + length):
            return None
        countries, place = found or countries, place + length
    return None


def _qualifier(article: CheckedArticle, place: int) -> tuple[int, frozenset[str]]:
    words = article.words[place : place + _LONGEST_PLACE]
    if words and words[0].key.lower() in _QUALIFIERS:
        return 1, frozenset()
    return article.facts.place_at([word.key for word in words]) if words else (0, frozenset())


def _bare_title(words: Sequence[Word], place: int) -> tuple[int, frozenset[str]] | None:
    keys = tuple(word.key.lower() for word in words[place : place + _LONGEST])
    for length in range(len(keys), 0, -1):
        offices = _TITLES.get(keys[:length])
        if (
            offices
            and _is_run(words, place, place + length - 1)
            and not words[place + length - 1].is_possessive
        ):
            return length, offices
    return None


def _with_country(article: CheckedArticle, title: Title) -> Title:
    """Add “of Brazil” to the title; after anything else, no name can follow it."""
    words, after = article.words, title.last + 1
    if not follows(words, after) or words[after].key != "of":
        return title
    start = after + 2 if words[after + 1 : after + 2] and words[after + 1].key == "the" else after + 1
    run = words[start : start + _LONGEST_PLACE]
    length, countries = article.facts.place_at([word.key for word in run]) if run else (0, frozenset[str]())
    if not length or not _is_run(words, after, start + length - 1):
        return title
    return Title(title.first, start + length - 1, title.offices, countries)


def _is_run(words: Sequence[Word], first: int, last: int) -> bool:
    return all(follows(words, number) for number in range(first + 1, last + 1))
