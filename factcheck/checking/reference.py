"""Reference facts: who held which office when, who lived when, which words point to which country."""

import csv
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path
from typing import TypeVar

from factcheck.checking.chambers import Chamber, chamber_of
from factcheck.checking.cycles import Contest, Edition, contest_of, edition_of, us_contests
from factcheck.checking.occasions import Landmark, LandmarkForms, landmark_of
from factcheck.checking.unit_table import Unit, UnitTable, unit_of_row
from factcheck.checking.words import name_key
from factcheck.domain.dates import PartialDate

T = TypeVar("T")
_DAYS_UNSURE = timedelta(days=3)
_FIRST_SURE_BIRTH = 1930
_SUFFIXES = frozenset({"Jr", "Sr", "II", "III", "IV"})


@dataclass(frozen=True)
class Term:
    """One person's time in one office; no end means that none was known on `verified_until`."""

    person: str
    surname: str
    aliases: tuple[str, ...]
    country: str
    iso: str
    office: str
    office_class: str
    start: date
    end: date | None
    tolerance: timedelta
    complete_from: date
    verified_until: date
    note: str
    source: str

    def covers(self, when: PartialDate) -> bool:
        """Tell whether the term surely holds every day of the date."""
        last_sure = self.end - self.tolerance if self.end else self.verified_until
        return self.start + self.tolerance <= when.first and when.last <= last_sure

    def misses(self, when: PartialDate) -> bool:
        """Tell whether the term surely holds no day of the date."""
        if when.last < self.start - self.tolerance:
            return True
        return self.end is not None and when.first >= self.end + self.tolerance

    def is_verified(self, when: PartialDate) -> bool:
        """Tell whether the list of holders is meant to be complete on every day of the date."""
        return self.complete_from <= when.first and when.last <= self.verified_until


@dataclass(frozen=True)
class Lifespan:
    """When a person was born and died; no death means that none was known on `verified_until`."""

    person: str
    born: date | None
    died: date | None
    source: str
    verified_until: date

    def is_alive_on(self, when: PartialDate) -> bool:
        """Tell whether the person surely lived on every day of the date and a few days after it."""
        if self.born and when.first < self.born:
            return False
        if self.died:
            return when.last < self.died - _DAYS_UNSURE
        is_modern = self.born is not None and self.born.year >= _FIRST_SURE_BIRTH
        return is_modern and when.last <= self.verified_until

    def is_dead_on(self, when: PartialDate) -> bool:
        """Tell whether the person had surely died before the date."""
        return self.died is not None and self.died + _DAYS_UNSURE < when.first


@dataclass(frozen=True)
class Country:
    """A country or organisation: its name as prose has it, and the other words that point to it."""

    iso: str
    spoken: str
    forms: tuple[str, ...]


@dataclass(frozen=True)
class ReferenceFacts:
    """All reference tables, with the lookups that checkers need.

    `revision` numbers the states of a desk's own facts; it is 0 for facts that come from files alone.
    """

    revision: int = field(default=0, kw_only=True)
    terms: tuple[Term, ...] = ()
    lifespans: tuple[Lifespan, ...] = ()
    countries: tuple[Country, ...] = ()
    chambers: tuple[Chamber, ...] = ()
    units: tuple[Unit, ...] = ()
    landmarks: tuple[Landmark, ...] = ()
    contests: tuple[Contest, ...] = ()
    editions: tuple[Edition, ...] = ()

    @cached_property
    def landmark_forms(self) -> LandmarkForms:
        return LandmarkForms(self.landmarks)

    @cached_property
    def _names(self) -> dict[str, list[tuple[tuple[str, ...], str]]]:
        """Return all full names by their first word, the longest first."""
        known = {(key, term.person) for term in self.terms for key in _full_names(term)}
        known |= {(name_key(life.person), life.person) for life in self.lifespans if " " in life.person}
        index: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for key, person in sorted(known, key=lambda item: (-len(item[0]), item)):
            index[key[0]].append((key, person))
        return dict(index)

    @cached_property
    def _surnames(self) -> dict[str, frozenset[str]]:
        index: dict[str, set[str]] = defaultdict(set)
        for term in self.terms:
            for name in (term.surname, *(one for one in term.aliases if len(name_key(one)) == 1)):
                index[" ".join(name_key(name))].add(term.person)
        return {key: frozenset(people) for key, people in index.items()}

    @cached_property
    def _places(self) -> dict[str, list[tuple[tuple[str, ...], str]]]:
        known = {(name_key(form), one.iso) for one in self.countries for form in one.forms}
        index: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for key, iso in sorted(known, key=lambda item: (-len(item[0]), item)):
            index[key[0]].append((key, iso))
        return dict(index)

    @cached_property
    def _terms_by_person(self) -> dict[str, tuple[Term, ...]]:
        index: dict[str, list[Term]] = defaultdict(list)
        for term in self.terms:
            index[term.person].append(term)
        return {person: tuple(terms) for person, terms in index.items()}

    @cached_property
    def _terms_by_office(self) -> dict[tuple[str, str], tuple[Term, ...]]:
        index: dict[tuple[str, str], list[Term]] = defaultdict(list)
        for term in sorted(self.terms, key=lambda one: one.start):
            index[term.iso, term.office].append(term)
        return {key: tuple(terms) for key, terms in index.items()}

    @cached_property
    def _lives(self) -> dict[str, Lifespan]:
        return {life.person: life for life in self.lifespans}

    @cached_property
    def _spoken(self) -> dict[str, str]:
        return {one.iso: one.spoken for one in self.countries}

    @cached_property
    def unit_table(self) -> UnitTable:
        return UnitTable(self.units)

    def name_at(self, keys: Sequence[str]) -> tuple[int, frozenset[str]]:
        """Return how many words from the first on make a full name, and everybody who bears it."""
        return _longest(self._names, keys)

    def starts_name(self, key: str) -> bool:
        """Tell whether a full name begins with the word."""
        return key in self._names

    def place_at(self, keys: Sequence[str]) -> tuple[int, frozenset[str]]:
        """Return how many words from the first on point to a country, and its code."""
        return _longest(self._places, keys)

    def people_of_surname(self, key: str) -> frozenset[str]:
        """Return everybody whom the tables list under the surname."""
        return self._surnames.get(key, frozenset())

    def terms_of(self, person: str) -> tuple[Term, ...]:
        """Return all terms of a person, in any office."""
        return self._terms_by_person.get(person, ())

    def terms_in(self, iso: str, office: str) -> tuple[Term, ...]:
        """Return all terms in an office, the earliest first."""
        return self._terms_by_office.get((iso, office), ())

    def holders(self, iso: str, office: str, when: PartialDate) -> tuple[Term, ...]:
        """Return the terms that surely hold every day of the date."""
        return tuple(term for term in self.terms_in(iso, office) if term.covers(when))

    def life_of(self, person: str) -> Lifespan | None:
        """Return when the person was born and died."""
        return self._lives.get(person)

    def spoken(self, term: Term) -> str:
        """Return the country of a term as prose has it."""
        return self._spoken.get(term.iso, term.country)


def _longest(
    index: dict[str, list[tuple[tuple[str, ...], str]]], keys: Sequence[str]
) -> tuple[int, frozenset[str]]:
    fitting = [pair for pair in index.get(keys[0], ()) if tuple(keys[: len(pair[0])]) == pair[0]]
    length = max((len(key) for key, _ in fitting), default=0)
    return length, frozenset(value for key, value in fitting if len(key) == length)


def _full_names(term: Term) -> Iterable[tuple[str, ...]]:
    """Yield the names of two words or more.

    “Ferdinand Marcos” for Ferdinand Marcos Jr. is left out: it is the father's name as well. A name
    such as “Joseph Robinette Biden Jr.” is also known without what stands in its middle.
    """
    own = name_key(term.person)
    for name in (term.person, *term.aliases):
        key = name_key(name)
        is_fathers = own[-1] in _SUFFIXES and key == own[:-1]
        if len(key) > 1 and not is_fathers:
            yield key
        if len(key) > 3 and key[-1] in _SUFFIXES:
            yield key[0], *key[-2:]


def load_facts(folder: Path) -> ReferenceFacts:
    """Read the tables of a folder; raises OSError or ValueError if one is missing or damaged."""
    return ReferenceFacts(
        terms=_rows(folder / "office_terms.csv", _term),
        lifespans=_rows(folder / "person_dates.csv", _lifespan),
        countries=_rows(folder / "country_names.csv", _country),
        chambers=_rows(folder / "chambers.csv", chamber_of),
        units=_rows(folder / "units.csv", unit_of_row),
        landmarks=_rows(folder / "events.csv", landmark_of),
        contests=us_contests() + _rows(folder / "elections.csv", contest_of),
        editions=_rows(folder / "games.csv", edition_of),
    )


def _rows(path: Path, make: Callable[[dict[str, str]], T]) -> tuple[T, ...]:
    with path.open(encoding="utf-8", newline="") as file:
        try:
            return tuple(make(row) for row in csv.DictReader(file))
        except (KeyError, AttributeError) as error:
            raise ValueError(f"{path.name} lacks a column: {error}") from error


def _term(row: dict[str, str]) -> Term:
    return Term(
        person=row["person"],
        surname=row["surname"],
        aliases=split_words(row["aliases"]),
        country=row["country"],
        iso=row["iso"],
        office=row["office"],
        office_class=row["office_class"],
        start=date.fromisoformat(row["start_date"]),
        end=_day(row["end_date"]),
        tolerance=timedelta(days=int(row["tolerance_days"])),
        complete_from=date.fromisoformat(row["office_complete_from"]),
        verified_until=date.fromisoformat(row["verified_until"]),
        note=row["note"],
        source=row["source"],
    )


def _lifespan(row: dict[str, str]) -> Lifespan:
    return Lifespan(
        person=row["person"],
        born=_day(row["birth_date"]),
        died=_day(row["death_date"]),
        source=row["source"],
        verified_until=date.fromisoformat(row["verified_until"]),
    )


def _country(row: dict[str, str]) -> Country:
    return Country(iso=row["iso"], spoken=row["spoken"], forms=split_words(row["forms"]))


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def split_words(text: str) -> tuple[str, ...]:
    """Return the parts of a cell that holds several, such as aliases; `;` stands between them."""
    return tuple(part.strip() for part in text.split(";") if part.strip())
