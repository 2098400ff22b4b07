"""Lists of reference facts: offices with their holders, and people with their days."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.orm import Session

from factcheck.domain.facts import LATELY, is_checked_lately
from factcheck.persistence.clock import now
from factcheck.persistence.facts import searchable
from factcheck.persistence.models import Office, OfficeTerm, PersonDates

PAGE_ROWS = 50
MOST_FORMER = 3


@dataclass(frozen=True)
class FactSearch:
    """What a list is narrowed to; `due` are entries that were not checked lately."""

    words: str = ""
    iso: str = ""
    office: str = ""
    due: bool = False

    @property
    def is_narrow(self) -> bool:
        return bool(self.words or self.iso or self.office or self.due)


@dataclass(frozen=True)
class Holder:
    """Somebody's time in an office."""

    person: str
    start: date
    end: date | None


@dataclass(frozen=True)
class OfficeRow:
    """One office in the list; `former` are earlier holders whom the search names."""

    id: str
    name: str
    country: str
    last: Holder | None
    former: tuple[Holder, ...]
    terms: int
    verified_until: date
    is_lately: bool


@dataclass(frozen=True)
class Choices:
    """What the filters offer: countries by code, and names of offices."""

    countries: tuple[tuple[str, str], ...]
    offices: tuple[str, ...]


@dataclass(frozen=True)
class OfficeList:
    """One page of offices; `choices` is empty on a desk without facts."""

    rows: tuple[OfficeRow, ...]
    search: FactSearch
    page: int
    pages: int
    choices: Choices


@dataclass(frozen=True)
class PersonRow:
    """One person in the list."""

    id: str
    person: str
    born: date | None
    died: date | None
    source: str
    verified_until: date
    is_lately: bool


@dataclass(frozen=True)
class PersonList:
    """One page of people."""

    rows: tuple[PersonRow, ...]
    search: FactSearch
    page: int
    pages: int


def office_list(session: Session, search: FactSearch, page: int = 1) -> OfficeList:
    """Return one page of offices by country and name, with the same number of queries for any of them."""
    today = now(session).date()
    wanted = _offices_wanted(search, today)
    total = session.scalars(select(func.count()).select_from(Office).where(wanted)).one()
    page, pages = _place(page, total)
    offices = session.scalars(
        select(Office)
        .where(wanted)
        .order_by(Office.country, Office.name, Office.id)
        .limit(PAGE_ROWS)
        .offset((page - 1) * PAGE_ROWS)
    ).all()
    terms = _terms(session, offices)
    rows = tuple(_office_row(office, terms[office.id], search, today) for office in offices)
    return OfficeList(rows, search, page, pages, office_choices(session))


def office_choices(session: Session) -> Choices:
    """Return the countries that have an office, and the names of all offices."""
    countries = select(Office.iso, func.min(Office.country)).group_by(Office.iso)
    names = select(Office.name).distinct().order_by(Office.name)
    return Choices(
        countries=tuple(
            sorted(((iso, name) for iso, name in session.execute(countries)), key=lambda pair: pair[1])
        ),
        offices=tuple(session.scalars(names)),
    )


def person_list(session: Session, search: FactSearch, page: int = 1) -> PersonList:
    """Return one page of people by name."""
    today = now(session).date()
    conditions = [PersonDates.sought.contains(word, autoescape=True) for word in _words(search)]
    if search.due:
        conditions.append(PersonDates.verified_until < today - LATELY)
    wanted = and_(True, *conditions)
    total = session.scalars(select(func.count()).select_from(PersonDates).where(wanted)).one()
    page, pages = _place(page, total)
    people = session.scalars(
        select(PersonDates)
        .where(wanted)
        .order_by(PersonDates.sought, PersonDates.id)
        .limit(PAGE_ROWS)
        .offset((page - 1) * PAGE_ROWS)
    )
    rows = tuple(
        PersonRow(
            id=row.public_id,
            person=row.person,
            born=row.born_on,
            died=row.died_on,
            source=row.source,
            verified_until=row.verified_until,
            is_lately=is_checked_lately(row.verified_until, today=today),
        )
        for row in people
    )
    return PersonList(rows, search, page, pages)


def _words(search: FactSearch) -> list[str]:
    return searchable(search.words).split()


def _place(page: int, total: int) -> tuple[int, int]:
    """Return the page that is there, and how many there are."""
    pages = max(1, -(-total // PAGE_ROWS))
    return min(max(page, 1), pages), pages


def _offices_wanted(search: FactSearch, today: date) -> ColumnElement[bool]:
    conditions: list[ColumnElement[bool]] = [_names(word) for word in _words(search)]
    if search.iso:
        conditions.append(Office.iso == search.iso)
    if search.office:
        conditions.append(Office.name == search.office)
    if search.due:
        conditions.append(Office.verified_until < today - LATELY)
    return and_(True, *conditions)


def _names(word: str) -> ColumnElement[bool]:
    held = select(OfficeTerm.office_id).where(OfficeTerm.sought.contains(word, autoescape=True))
    return or_(Office.sought.contains(word, autoescape=True), Office.id.in_(held))


def _terms(session: Session, offices: Sequence[Office]) -> dict[int, list[tuple[Holder, str]]]:
    """Return the holders of each office, the earliest first, with the words that a search looks through."""
    query = (
        select(
            OfficeTerm.office_id,
            OfficeTerm.person,
            OfficeTerm.start_on,
            OfficeTerm.end_on,
            OfficeTerm.sought,
        )
        .where(OfficeTerm.office_id.in_([office.id for office in offices]))
        .order_by(OfficeTerm.start_on, OfficeTerm.id)
    )
    found: dict[int, list[tuple[Holder, str]]] = defaultdict(list)
    for office_id, person, start, end, sought in session.execute(query):
        found[office_id].append((Holder(person, start, end), sought))
    return found


def _office_row(
    office: Office, terms: Sequence[tuple[Holder, str]], search: FactSearch, today: date
) -> OfficeRow:
    words = _words(search)
    former = [
        holder for holder, sought in reversed(terms[:-1]) if words and any(word in sought for word in words)
    ]
    return OfficeRow(
        id=office.public_id,
        name=office.name,
        country=office.country,
        last=terms[-1][0] if terms else None,
        former=tuple(former[:MOST_FORMER]),
        terms=len(terms),
        verified_until=office.verified_until,
        is_lately=is_checked_lately(office.verified_until, today=today),
    )
