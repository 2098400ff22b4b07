"""Load the reference facts that come with a release, and leave alone what an editor changed."""

import csv
import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from factcheck.domain.permissions import COMMAND_LINE
from factcheck.paths import resource_dir
from factcheck.persistence.facts import searchable
from factcheck.persistence.models import CountryName, Office, OfficeTerm, PersonDates
from factcheck.services.facts._changes import changing_facts, tell

TABLES = ("country_names.csv", "office_terms.csv", "person_dates.csv")
Row = Mapping[str, str]


def load_release(session: Session, *, folder: Path | None = None) -> str:
    """Make what no editor touched equal to the tables of the release; return in one sentence what changed.

    An office and its terms are one piece: once an editor changed any of it, all of it is the desk's own.
    """
    folder = folder or resource_dir("seeds") / "reference"
    countries, terms, people = (_read(folder / name) for name in TABLES)
    with changing_facts(session, COMMAND_LINE):
        changed = {
            "countries": _load_countries(session, countries),
            "offices": _load_offices(session, terms),
            "people": _load_people(session, people),
        }
        if not any(changed.values()):
            return "The reference facts are up to date."
        tell(
            session,
            actor=COMMAND_LINE,
            action="load_facts",
            before={},
            after={**changed, "sha256": {name: _fingerprint(folder / name) for name in TABLES}},
        )
    return (
        f"Loaded reference facts: {changed['offices']} offices, {changed['people']} people, "
        f"{changed['countries']} countries are new or changed."
    )


def _read(path: Path) -> list[Row]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _load_countries(session: Session, rows: Iterable[Row]) -> int:
    known = {country.iso: country for country in session.scalars(select(CountryName))}
    changed = 0
    for row in rows:
        country = known.get(row["iso"]) or _added(session, CountryName())
        changed += _fill(country, dict(row))
    session.flush()
    return changed


def _load_offices(session: Session, rows: Iterable[Row]) -> int:
    query = select(Office).options(selectinload(Office.terms))
    known = {(office.iso, office.name): office for office in session.scalars(query)}
    wanted: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in rows:
        wanted[row["iso"], row["office"]].append(row)
    changed = 0
    for key, terms in wanted.items():
        office = known.get(key) or _added(session, Office())
        if not office.is_by_hand:
            changed += _load_office(office, terms)
    session.flush()
    return changed


def _load_office(office: Office, rows: list[Row]) -> bool:
    """Make an office equal to its rows; tell whether it changed."""
    wanted = {(row["person"], date.fromisoformat(row["start_date"])): _term(row) for row in rows}
    known = {(term.person, term.start_on): term for term in office.terms}
    is_changed = _fill(office, _office(rows[0]))
    for key in known.keys() - wanted.keys():
        office.terms.remove(known[key])
        is_changed = True
    for key, values in wanted.items():
        if key not in known:
            known[key] = OfficeTerm()
            office.terms.append(known[key])
        is_changed |= _fill(known[key], values)
    if is_changed:
        office.revision = (office.revision or 0) + 1
    return is_changed


def _load_people(session: Session, rows: Iterable[Row]) -> int:
    known = {person.person: person for person in session.scalars(select(PersonDates))}
    changed = 0
    for row in rows:
        person = known.get(row["person"]) or _added(session, PersonDates())
        if not person.is_by_hand and _fill(person, _person(row)):
            person.revision = (person.revision or 0) + 1
            changed += 1
    session.flush()
    return changed


def _added(session: Session, row: Any) -> Any:
    session.add(row)
    return row


def _fill(row: object, values: Mapping[str, Any]) -> bool:
    """Give a row the values; tell whether one of them was another."""
    changed = {name: value for name, value in values.items() if getattr(row, name) != value}
    for name, value in changed.items():
        setattr(row, name, value)
    return bool(changed)


def _office(row: Row) -> dict[str, Any]:
    return {
        "iso": row["iso"],
        "country": row["country"],
        "name": row["office"],
        "office_class": row["office_class"],
        "complete_from": date.fromisoformat(row["office_complete_from"]),
        "verified_until": date.fromisoformat(row["verified_until"]),
        "sought": searchable(row["office"], row["country"]),
    }


def _term(row: Row) -> dict[str, Any]:
    return {
        "person": row["person"],
        "surname": row["surname"],
        "aliases": row["aliases"],
        "start_on": date.fromisoformat(row["start_date"]),
        "end_on": _day(row["end_date"]),
        "date_precision": row["date_precision"],
        "tolerance_days": int(row["tolerance_days"]),
        "confirmed_by": row["confirmed_by"],
        "note": row["note"],
        "source": row["source"],
        "sought": searchable(row["person"], row["aliases"]),
    }


def _person(row: Row) -> dict[str, Any]:
    return {
        "person": row["person"],
        "born_on": _day(row["birth_date"]),
        "died_on": _day(row["death_date"]),
        "source": row["source"],
        "verified_until": date.fromisoformat(row["verified_until"]),
        "sought": searchable(row["person"]),
    }


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
