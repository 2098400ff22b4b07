"""Dated occasions of the reference tables: landmark events with all that happened to them."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from factcheck.domain.dates import PartialDate
from factcheck.domain.spans import Span

_TOKEN = re.compile(r"(?<!\w)[^\W_]+")
_USUAL = (("'", "’"), ("–", "-"), ("‑", "-"), ("\u00a0", " "), ("\n", " "))
_KEY = 5
_CLAUSE = re.compile(
    r"(?<![\w’-])(?P<who>[A-Z][\w’-]{0,30}(?: [A-Z][\w’-]{0,30}){0,9}) "
    r"(?P<did>(?:[a-z]+ly )?(?:[a-z]+ed|left|won|fell|became|took|withdrew|quit) .+)"
)
_SORTS = frozenset({"Protocol", "Treaty", "Agreement", "Accord", "Pact", "Convention", "Charter"})
_OF_MANY = ("Paris ", "Washington ", "Munich ", "Geneva ", "Ottawa ")
_GAP = r"(?:,?\s[\w’-]{1,20}){0,5}?,?\s"


@dataclass(frozen=True)
class Act:
    """One thing that happened to an event: it was signed, came into force, fell."""

    what: str
    when: PartialDate


@dataclass(frozen=True)
class Landmark:
    """A treaty, law, ruling or event, the words that point to it, and all its dates.

    `has_few_parties` tells that it was signed once, not by one country after another.
    """

    name: str
    kind: str
    has_few_parties: bool
    forms: tuple[str, ...]
    acts: tuple[Act, ...]
    source: str
    as_of: str


@dataclass(frozen=True)
class LandmarkMention:
    """Words of the text that point to a landmark."""

    span: Span
    landmark: Landmark


class _Form(NamedTuple):
    """Words that point to a landmark: those before “…”, and those after it."""

    head: str
    tail: str
    landmark: Landmark


class LandmarkForms:
    """All words that point to landmarks, looked up by their first word."""

    def __init__(self, landmarks: Sequence[Landmark]) -> None:
        self._landmarks = landmarks

    @cached_property
    def _by_start(self) -> dict[str, list[_Form]]:
        index: dict[str, list[_Form]] = defaultdict(list)
        for landmark in self._landmarks:
            for words in landmark.forms:
                head, _, tail = (part.strip() for part in words.partition("…"))
                index[head[:_KEY].lower()].append(_Form(head, tail, landmark))
        return dict(index)

    def find(self, text: str) -> list[LandmarkMention]:
        """Return the mentions in order; of two that begin alike the longer one stays, else the first."""
        plain = text
        for mark, usual in _USUAL:
            plain = plain.replace(mark, usual)
        kept: list[LandmarkMention] = []
        end, index, low = 0, self._by_start, plain.lower()
        low = low if len(low) == len(plain) else plain
        for token in _TOKEN.finditer(plain):
            start = token.start()
            forms = index.get(low[start : start + _KEY]) or index.get(low[start : token.end()])
            if forms is None or start < end:
                continue
            ends = [_end_of(form, plain, start) for form in forms]
            last = max(ends)
            if last:
                end = last
                kept.append(LandmarkMention(Span(start, end), forms[ends.index(last)].landmark))
        return kept


def _end_of(form: _Form, text: str, start: int) -> int:
    """Return where the form ends if it stands here, else 0; a small first letter stands for either case.

    Up to five words may stand before the tail.
    """
    head = form.head
    if not text.startswith(head[1:], start + 1) or text[start] not in (head[0], head[0].upper()):
        return 0
    place = start + len(head)
    if text[place : place + 1].isalnum():
        return 0
    if not form.tail:
        return place
    match = _gap_before(form.tail).match(text, place)
    return match.end() if match else 0


@cache
def _gap_before(words: str) -> re.Pattern[str]:
    return re.compile(rf"{_GAP}{re.escape(words)}(?!\w)")


def landmark_of(row: dict[str, str]) -> Landmark:
    """Read one row of the table of events."""
    return Landmark(
        name=row["name"],
        kind=row["kind"],
        has_few_parties=row["parties"] == "few",
        forms=tuple(
            dict.fromkeys(form for part in row["forms"].split(";") for form in _spellings(part.strip()))
        ),
        acts=tuple(_act(part.strip()) for part in row["acts"].split(";")),
        source=row["source"],
        as_of=row["as_of"],
    )


def _spellings(form: str) -> Iterator[str]:
    """Yield the form, and “Britain, which left the EU” for “Britain left the EU”.

    Of “Kyoto Protocol” the last word may have a small letter too, but not after a city of many agreements.
    """
    yield form
    name, _, sort = form.rpartition(" ")
    if sort.removesuffix("s") in _SORTS and name[:1].isupper() and not form.startswith(_OF_MANY):
        yield f"{name} {sort.lower()}"
    if clause := _CLAUSE.fullmatch(form):
        yield f"{clause['who']}, which {clause['did']}"


def _act(text: str) -> Act:
    what, _, when = text.rpartition(" ")
    return Act(what, PartialDate.parse(when))
