"""Which pages of the reference facts the findings of an article lead to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, tuple_
from sqlalchemy.orm import Session

from factcheck.persistence.models import Office, PersonDates


@dataclass(frozen=True)
class FactEntries:
    """Ids of entries, by what the reference of a finding names as its `entry`."""

    offices: Mapping[tuple[str, str], str]
    people: Mapping[str, str]

    def office_of(self, reference: Mapping[str, Any]) -> str | None:
        return self.offices.get(_office(reference))

    def person_of(self, reference: Mapping[str, Any]) -> str | None:
        return self.people.get(_person(reference))


NO_ENTRIES = FactEntries({}, {})


def fact_entries(session: Session, references: Iterable[Mapping[str, Any]]) -> FactEntries:
    """Return the entries that the references of findings name, as far as the desk has them."""
    known = list(references)
    offices = {_office(reference) for reference in known}
    people = {_person(reference) for reference in known}
    named = select(Office.iso, Office.name, Office.public_id).where(
        tuple_(Office.iso, Office.name).in_(offices)
    )
    born = select(PersonDates.person, PersonDates.public_id).where(PersonDates.person.in_(people))
    return FactEntries(
        offices={(iso, name): public_id for iso, name, public_id in session.execute(named)},
        people=dict(session.execute(born).all()),
    )


def _office(reference: Mapping[str, Any]) -> tuple[str, str]:
    entry = _entry(reference)
    return str(entry.get("iso", "")), str(entry.get("office", ""))


def _person(reference: Mapping[str, Any]) -> str:
    return str(_entry(reference).get("person", ""))


def _entry(reference: Mapping[str, Any]) -> Mapping[str, Any]:
    entry = reference.get("entry")
    return entry if isinstance(entry, dict) else {}
