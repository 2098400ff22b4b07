"""Compare what editors made of the reference facts with the events that tell of it."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from factcheck.domain.fact_history import FACT_ACTIONS
from factcheck.persistence.models import Event, Office, OfficeTerm, PersonDates
from factcheck.persistence.records import office_record, person_record, term_record

Told = dict[str, Mapping[str, Any] | None]


def fact_faults(session: Session) -> Iterator[str]:
    """Yield one sentence for each entry that is not what the last event about it says.

    What came with a release and was never changed by hand has no event of its own.
    """
    offices, terms, people = _told(session)
    yield from _compare("Office", offices, _offices(session))
    yield from _compare("Term", terms, _terms(session))
    yield from _compare("Person", people, _people(session))


def _told(session: Session) -> tuple[Told, Told, Told]:
    """Return, by public id, what the last event says of each entry; None for one that was taken out."""
    offices: Told = {}
    terms: Told = {}
    people: Told = {}
    query = select(Event.payload).where(Event.action.in_(FACT_ACTIONS)).order_by(Event.id)
    for payload in session.scalars(query):
        event = json.loads(payload)
        before, after = event["before"], event["after"]
        if "verified_until" in after and "office" in after:
            offices[after["office"]] = after
        if "dates" in after:
            people[after["dates"]] = after
        if "term" in after:
            terms[after["term"]] = after
        elif "term" in before:
            terms[before["term"]] = None
    return offices, terms, people


def _offices(session: Session) -> dict[str, dict[str, Any]]:
    return {row.public_id: office_record(row) for row in session.scalars(select(Office))}


def _terms(session: Session) -> dict[str, dict[str, Any]]:
    """Return the terms, each without what it tells of its office: a later event may have changed that."""
    rows = session.scalars(select(OfficeTerm).options(joinedload(OfficeTerm.office)))
    of_office = ("verified_until", "complete_from")
    return {
        row.public_id: {key: value for key, value in term_record(row).items() if key not in of_office}
        for row in rows
    }


def _people(session: Session) -> dict[str, dict[str, Any]]:
    return {row.public_id: person_record(row) for row in session.scalars(select(PersonDates))}


def _compare(kind: str, told: Told, there: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    for public_id, record in told.items():
        row = there.get(public_id)
        is_same = row is not None and record is not None and all(record[key] == row[key] for key in row)
        if not is_same and (row is not None or record is not None):
            yield f"{kind} {public_id} of the reference facts is not what its event says."
