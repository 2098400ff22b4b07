"""Reference facts for tests, made directly: an office with its holders, a person's dates."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.orm import Session

from factcheck.persistence.facts import next_facts_revision, searchable
from factcheck.persistence.models import CountryName, Office, OfficeTerm, PersonDates

Held = tuple[str, str, date, date | None]
PRESIDENTS: tuple[Held, ...] = (
    ("Donald Trump", "Trump", date(2017, 1, 20), date(2021, 1, 20)),
    ("Joe Biden", "Biden", date(2021, 1, 20), date(2025, 1, 20)),
    ("Donald Trump", "Trump", date(2025, 1, 20), None),
)


def make_country(
    session: Session, iso: str = "US", country: str = "United States", forms: str = "U.S.; American"
) -> CountryName:
    row = session.get(CountryName, iso) or CountryName(iso=iso, spoken=f"the {country}", forms=forms)
    session.add(row)
    session.commit()
    return row


def make_office(
    session: Session,
    terms: Sequence[Held] = PRESIDENTS,
    *,
    name: str = "President",
    iso: str = "US",
    country: str = "United States",
    office_class: str = "HoS+HoG",
    complete_from: date = date(2009, 1, 20),
    verified_until: date = date(2025, 6, 30),
) -> Office:
    """Add an office that looks like one of the release."""
    make_country(session, iso, country)
    office = Office(
        iso=iso,
        country=country,
        name=name,
        office_class=office_class,
        complete_from=complete_from,
        verified_until=verified_until,
        sought=searchable(name, country),
    )
    office.terms = [
        OfficeTerm(
            person=person,
            surname=surname,
            aliases="",
            start_on=start,
            end_on=end,
            tolerance_days=3,
            note="",
            source="desk list",
            sought=searchable(person),
        )
        for person, surname, start, end in terms
    ]
    session.add(office)
    next_facts_revision(session)
    session.commit()
    return office


def make_person(
    session: Session,
    person: str = "Joe Biden",
    born: date | None = date(1942, 11, 20),
    died: date | None = None,
) -> PersonDates:
    row = PersonDates(
        person=person,
        born_on=born,
        died_on=died,
        source="desk list",
        verified_until=date(2025, 6, 30),
        sought=searchable(person),
    )
    session.add(row)
    next_facts_revision(session)
    session.commit()
    return row
