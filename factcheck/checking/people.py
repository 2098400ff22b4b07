"""People whom the text names in full and the tables know, and who bears a surname alone."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.checking.reference import ReferenceFacts
from factcheck.checking.words import Word
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

_LONGEST_NAME = 7
_SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV", "Jnr", "Snr"})
_NO_GIVEN_NAME = word_list("""
    A Although After Also And As At Because Before Both But By Did Does Even Few For From Had Has Have
    Here How However If In Instead Is It Later Like Meanwhile Moreover Most Mr No Nor Not Now Of On Once Only
    Or Over President Since So Still Than That The Their Then There Though Through Thus To Today Under
    Unlike Until Was What When Where Whether Which While Who Why Will With Would Yet Candidate Governor
    Senator Sen Gov Leader Chancellor Premier Minister Secretary Republican Democrat Democratic Conservative
    Labour""")


@dataclass(frozen=True)
class PersonMention:
    """A full name in the text; `people` holds everybody in the tables who bears it."""

    span: Span
    first: int
    last: int
    people: frozenset[str]


def find_people(words: Sequence[Word], facts: ReferenceFacts) -> list[PersonMention]:
    """Return the full names in order; `first` and `last` number the words."""
    found: list[PersonMention] = []
    number = 0
    while number < len(words):
        mention = person_at(words, number, facts) if facts.starts_name(words[number].key) else None
        if mention:
            found.append(mention)
        number = mention.last + 1 if mention else number + 1
    return found


def person_at(words: Sequence[Word], number: int, facts: ReferenceFacts) -> PersonMention | None:
    """Return the full name that begins with the word, unless it goes on as somebody else's."""
    run = words[number : number + _LONGEST_NAME]
    length, people = _name_in(run, facts)
    if not length or any(word.may_end_sentence or word.is_possessive for word in run[: length - 1]):
        return None
    if len(run) > length and run[length].key in _SUFFIXES:
        return None
    return PersonMention(
        Span(run[0].span.start, run[length - 1].bare_end), number, number + length - 1, people
    )


def _name_in(run: Sequence[Word], facts: ReferenceFacts) -> tuple[int, frozenset[str]]:
    """Return how many words make a full name, with or without an initial in the middle, and who bears it."""
    keys = [word.key for word in run]
    length, people = facts.name_at(keys) if keys else (0, frozenset[str]())
    if not length and len(keys) > 2 and len(keys[1]) == 1:
        length, people = facts.name_at([keys[0], *keys[2:]])
        return length + 1 if length else 0, people
    return length, people


def named_in_full(surname: str, people: Sequence[PersonMention], facts: ReferenceFacts) -> frozenset[str]:
    """Return everybody of the surname whose full name stands in the text."""
    bearers = facts.people_of_surname(surname)
    return frozenset(person for mention in people for person in mention.people if person in bearers)


def strangers(words: Sequence[Word], people: Sequence[PersonMention]) -> frozenset[str]:
    """Return the surnames that the text gives to somebody whom the tables do not know."""
    known = {number for mention in people for number in range(mention.first, mention.last + 1)}
    return frozenset(
        word.key
        for number, word in enumerate(words)
        if word.starts_high and number not in known and _follows_given_name(words, number)
    )


def _follows_given_name(words: Sequence[Word], number: int) -> bool:
    if number == 0:
        return False
    before, word = words[number - 1], words[number]
    is_next = word.span.start - before.span.end == 1
    is_name = before.starts_high and before.key not in _NO_GIVEN_NAME and not before.text.isupper()
    return is_next and is_name and not before.is_possessive and not before.may_end_sentence
