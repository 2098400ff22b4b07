"""Triage: how much there is to check in a claim, told from its wording alone, with the reasons."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from factcheck.splitting import triage_words as listed

HIGHEST = 100


class Reason(StrEnum):
    """What in the wording of a claim can be looked up, or does harm if it is wrong."""

    HARM = "death, injury, crime or disease"
    MONEY = "an amount of money"
    SHARE = "a share or percentage"
    NUMBER = "a number"
    PERSON = "a named person"
    RECORD = "a first, a most or an only"
    CAUSE = "a cause or effect"
    COMPARISON = "a comparison"
    SCOPE = "all, never or every"
    DATE = "a date or time"
    OFFICE = "an office or title"
    QUOTATION = "somebody's words"
    NAME = "another name"


# The one place that says what a reason counts; a score is the sum, and at most 100.
WEIGHTS = {
    Reason.HARM: 18,
    Reason.MONEY: 16,
    Reason.SHARE: 16,
    Reason.NUMBER: 14,
    Reason.PERSON: 12,
    Reason.RECORD: 12,
    Reason.CAUSE: 12,
    Reason.COMPARISON: 10,
    Reason.SCOPE: 10,
    Reason.DATE: 8,
    Reason.OFFICE: 8,
    Reason.QUOTATION: 8,
    Reason.NAME: 6,
}
_AMOUNT = r"\d[\d.,]*(?:\s?(?:thousand|million|billion|trillion|m|bn|k)\b)?"
_MONEY = re.compile(
    rf"(?:[A-Z]{{0,3}}[$€£¥₹]|\b(?:USD|EUR|GBP|CHF|Rs\.?)\s)\s?{_AMOUNT}"
    rf"|\b(?:{_AMOUNT}|(?:hundred|thousand|million|billion)s?(?: of)?)[\s-]?{listed.CURRENCIES}\b"
)
_SHARE = re.compile(
    r"\d[\d.,]*\s?(?:%|per ?cent\b|percentage points?\b)|\b\w+ per ?cent\b|\b\d+ (?:out of|in) \d+\b"
    r"|\b(?:(?:third|quarter|fifth|tenth)s|(?:a|one)[ -](?:third|quarter|fifth|tenth))\b"
    r"|\b(?:half|majority|one in \w+)\b",
    re.I,
)
_DATE = re.compile(
    rf"\b(?:\d{{1,2}}(?:st|nd|rd|th)? )?{listed.MONTHS}\b\.?"
    r"(?: \d{1,2}(?:st|nd|rd|th)?\b)?(?:,? \d{4}\b)?"
    r"|\b\d{1,2} May\b(?: \d{4}\b)?|\bMay \d{1,4}\b(?:, \d{4}\b)?|(?<=[Ii]n |[Bb]y ) ?May\b"
    r"|\b\d{4}-\d\d-\d\d\b|\b(?:1[4-9]|20)\d\d(?:s|[-–]\d\d)?\b"
    r"|\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:[ap]\.?m\b\.?|o['’]clock)"
    rf"|\b{listed.DAYS}\b|\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Mm]idnight)\b"
    r"|\b(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter|decade|century)\b"
)
_CAUSAL = re.compile(r"\b(?:(?:due|owing|thanks|leads?|led|leading) to|as a result|so that)\b", re.I)
_COMPARING = re.compile(r"\bas \w+ as\b|\bcompared (?:with|to)\b|\btimes (?:as|more)\b")
_PHRASES = ((Reason.CAUSE, _CAUSAL), (Reason.COMPARISON, _COMPARING))
_QUOTED = re.compile(r"[“”«»\"]|[Aa]ccording to|(?:report|alleg)edly")
_WORD = re.compile(r"[^\W_](?:[^\W_]|['’.&-](?=[^\W_]))*")
_DIGIT = re.compile(r"\d")
# Above this share of words with a capital the words are a headline, and capitals tell of no name.
_HEADLINE = 0.6
_NAME_WORDS = range(2, 4)
_COUNTED = (
    (Reason.DATE, _DATE, listed.DATE_WORDS),
    (Reason.MONEY, _MONEY, listed.MONEY_WORDS),
    (Reason.SHARE, _SHARE, listed.SHARE_WORDS),
)
_WORDED = (
    (Reason.HARM, listed.HARMS),
    (Reason.RECORD, listed.RECORDS),
    (Reason.CAUSE, listed.CAUSES),
    (Reason.COMPARISON, listed.COMPARISONS),
    (Reason.SCOPE, listed.SCOPES),
    (Reason.OFFICE, listed.OFFICES),
)


@dataclass(frozen=True)
class Triage:
    """How soon to check a claim, 0 to 100, and why; the heaviest reason first."""

    score: int
    reasons: tuple[Reason, ...]


@lru_cache(maxsize=20_000)
def triage(words: str, *, has_source: bool = False) -> Triage:
    """Return how much there is to check in the wording; it sorts claims and hides none."""
    small = _small(words)
    found, rest = _counted(words, small)
    found |= {*_worded(rest, _small(rest) if found else small), *_named(rest)}
    if has_source or _QUOTED.search(words):
        found.add(Reason.QUOTATION)
    reasons = tuple(reason for reason in Reason if reason in found)
    return Triage(min(HIGHEST, sum(WEIGHTS[reason] for reason in reasons)), reasons)


def _counted(words: str, small: set[str]) -> tuple[set[Reason], str]:
    """Return what is dated, counted or measured, and the words without it: no figure counts twice."""
    found, rest = set(), words
    has_digit = bool(_DIGIT.search(words))
    for reason, pattern, hints in _COUNTED:
        # Most claims have neither a figure nor such a word, and the patterns are slow.
        if has_digit or not hints.isdisjoint(small):
            rest, times = pattern.subn(" ", rest)
            found |= {reason} if times else set()
    if (has_digit and _DIGIT.search(rest)) or not listed.NUMBERS.isdisjoint(rest.lower().split()):
        found.add(Reason.NUMBER)
    return found, rest


def _small(words: str) -> set[str]:
    """Return the words in small letters, and the parts of those with a hyphen."""
    small = set(_WORD.findall(words.lower()))
    return small | {part for word in small if "-" in word for part in word.split("-")}


def _worded(words: str, small: set[str]) -> Iterator[Reason]:
    yield from (reason for reason, wanted in _WORDED if not wanted.isdisjoint(small))
    yield from (reason for reason, pattern in _PHRASES if pattern.search(words))


def _named(words: str) -> Iterator[Reason]:
    """Yield a person for a title before a name, or for two or three names that are no place or body."""
    parts = _WORD.findall(words)
    large = [part[0].isupper() for part in parts]
    if sum(large) > max(_HEADLINE * len(parts), _NAME_WORDS[-1]):
        return
    for start, end in _runs(large):
        # The first word is large whatever it is, so it tells of a name only beside another.
        first = start + (start == 0 and (parts[0].lower() in listed.OPENING or end == 1))
        if first < end:
            before = parts[first - 1].lower() if first else ""
            yield Reason.PERSON if _is_person(parts[first:end], before) else Reason.NAME


def _runs(large: list[bool]) -> Iterator[tuple[int, int]]:
    """Yield where words with a capital stand side by side."""
    start = 0
    for place, is_large in enumerate([*large, False]):
        if not is_large:
            if start < place:
                yield start, place
            start = place + 1


def _is_person(run: list[str], before: str) -> bool:
    small = [part.lower() for part in run]
    titles = [place for place, part in enumerate(small) if part in listed.OFFICES]
    name = small[titles[-1] + 1 :] if titles else small
    if not listed.THINGS.isdisjoint(name):
        return False
    if titles or before in listed.OFFICES:
        return bool(name)
    is_acronym = any(part.isupper() and len(part) > 1 for part in run)
    return len(name) in _NAME_WORDS and before not in listed.BEFORE_PLACES and not is_acronym
