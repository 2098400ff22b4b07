"""One entry of the reference facts with all that is known of it, and what happened to it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.fact_history import FACT_ACTIONS, fact_changes, spoken_fact_action
from factcheck.domain.facts import OFFICE_CLASSES, is_checked_lately
from factcheck.domain.timeline import Timeline, timeline_of_holders
from factcheck.persistence.clock import now
from factcheck.persistence.facts import office_by, person_by, term_by
from factcheck.persistence.models import CountryName, Event, EventChain, Office, OfficeTerm, PersonDates
from factcheck.persistence.queries.history import HistoryEntry


@dataclass(frozen=True)
class TermEntry:
    """One term of an office; `person_id` leads to the person's days, if they are known."""

    id: str
    person: str
    person_id: str | None
    surname: str
    aliases: str
    start: date
    end: date | None
    tolerance_days: int
    confirmed_by: str
    note: str
    source: str


@dataclass(frozen=True)
class OfficeEntry:
    """An office with its terms, the newest first."""

    id: str
    revision: int
    title: str
    kind: str
    country: str
    complete_from: date
    verified_until: date
    is_lately: bool
    terms: tuple[TermEntry, ...]
    timeline: Timeline | None

    def term(self, term_id: str) -> TermEntry:
        return next(term for term in self.terms if term.id == term_id)


@dataclass(frozen=True)
class HeldOffice:
    """An office that a person held or holds."""

    office_id: str
    title: str
    start: date
    end: date | None


@dataclass(frozen=True)
class PersonEntry:
    """A person's days, and the offices held, the newest first."""

    id: str
    revision: int
    person: str
    born: date | None
    died: date | None
    source: str
    verified_until: date
    is_lately: bool
    offices: tuple[HeldOffice, ...]


def office_entry(session: Session, office_id: str) -> OfficeEntry:
    """Return the office; raises NotFound."""
    return _office_entry(session, office_by(session, office_id))


def office_of_term(session: Session, term_id: str) -> OfficeEntry:
    """Return the office in which the term was held; raises NotFound."""
    return _office_entry(session, term_by(session, term_id).office)


def _office_entry(session: Session, office: Office) -> OfficeEntry:
    spoken = session.scalars(select(CountryName.spoken).where(CountryName.iso == office.iso)).one()
    return OfficeEntry(
        id=office.public_id,
        revision=office.revision,
        title=title_of(office.name, spoken),
        kind=OFFICE_CLASSES.get(office.office_class, office.office_class),
        country=office.country,
        complete_from=office.complete_from,
        verified_until=office.verified_until,
        is_lately=is_checked_lately(office.verified_until, today=now(session).date()),
        terms=tuple(_terms(session, office)),
        timeline=timeline_of_holders(
            [(term.person, term.start_on, term.end_on) for term in office.terms], office.verified_until
        ),
    )


def title_of(name: str, spoken: str) -> str:
    """Return “President of the United States”."""
    return name if " of " in name else f"{name} of {spoken}"


def _terms(session: Session, office: Office) -> Iterator[TermEntry]:
    query = (
        select(OfficeTerm, PersonDates.public_id)
        .outerjoin(PersonDates, PersonDates.person == OfficeTerm.person)
        .where(OfficeTerm.office_id == office.id)
        .order_by(OfficeTerm.start_on.desc(), OfficeTerm.id.desc())
    )
    for term, person_id in session.execute(query):
        yield TermEntry(
            id=term.public_id,
            person=term.person,
            person_id=person_id,
            surname=term.surname,
            aliases=term.aliases,
            start=term.start_on,
            end=term.end_on,
            tolerance_days=term.tolerance_days,
            confirmed_by=term.confirmed_by,
            note=term.note,
            source=term.source,
        )


def person_entry(session: Session, person_id: str) -> PersonEntry:
    """Return the person; raises NotFound."""
    row = person_by(session, person_id)
    return PersonEntry(
        id=row.public_id,
        revision=row.revision,
        person=row.person,
        born=row.born_on,
        died=row.died_on,
        source=row.source,
        verified_until=row.verified_until,
        is_lately=is_checked_lately(row.verified_until, today=now(session).date()),
        offices=tuple(_offices(session, row.person)),
    )


def _offices(session: Session, person: str) -> Iterator[HeldOffice]:
    query = (
        select(Office.public_id, Office.name, CountryName.spoken, OfficeTerm.start_on, OfficeTerm.end_on)
        .join(OfficeTerm, OfficeTerm.office_id == Office.id)
        .join(CountryName, CountryName.iso == Office.iso)
        .where(OfficeTerm.person == person)
        .order_by(OfficeTerm.start_on.desc())
    )
    for office_id, name, spoken, start, end in session.execute(query):
        yield HeldOffice(office_id, title_of(name, spoken), start, end)


def office_history(session: Session, office_id: str) -> tuple[HistoryEntry, ...]:
    """Return what was done to an office and its terms by hand, the newest first."""
    return tuple(_history(session, f'"office":"{office_id}"'))


def person_history(session: Session, person_id: str) -> tuple[HistoryEntry, ...]:
    """Return what was done to a person's days by hand, the newest first."""
    return tuple(_history(session, f'"dates":"{person_id}"'))


def _history(session: Session, mark: str) -> Iterator[HistoryEntry]:
    """Yield the events of the desk's own chain that name the entry."""
    query = (
        select(Event)
        .join(EventChain, EventChain.id == Event.chain_id)
        .where(
            EventChain.article_id.is_(None),
            Event.action.in_(FACT_ACTIONS),
            Event.payload.contains(mark, autoescape=True),
        )
        .order_by(Event.number.desc())
    )
    for event in session.scalars(query):
        told = json.loads(event.payload)
        yield HistoryEntry(
            name=told["actor"],
            action=spoken_fact_action(event.action, told["before"], told["after"]),
            at=event.created_at,
            changes=fact_changes(told["before"], told["after"]),
        )
