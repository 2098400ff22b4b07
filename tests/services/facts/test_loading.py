"""The facts of a release are loaded once, and what an editor changed is left alone."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.checking import ReferenceFacts
from factcheck.paths import resource_dir
from factcheck.persistence.facts import desk_facts, facts_revision
from factcheck.persistence.models import Event, Office, PersonDates
from factcheck.services.facts import load_release
from factcheck.services.verification import find_faults

TERMS = (
    "person,surname,aliases,country,iso,office,office_class,start_date,end_date,date_precision,"
    "tolerance_days,office_complete_from,verified_until,confirmed_by,note,source\n"
    "Ann Lee,Lee,Anna Lee,Utopia,UT,President,HoS,2010-05-01,2018-05-01,day,3,2010-05-01,{until},,,list\n"
)
BO = "Bo Kim,Kim,,Utopia,UT,President,HoS,2018-05-01,,day,3,2010-05-01,{until},,,list\n"
PEOPLE = "person,birth_date,death_date,source,verified_until\nAnn Lee,1950-02-03,{died},list,2024-01-01\n"
COUNTRIES = "iso,spoken,forms\nUT,Utopia,Utopia; Utopian\n"


@pytest.fixture
def release(tmp_path: Path) -> Path:
    write(tmp_path, TERMS + BO)
    return tmp_path


def write(folder: Path, terms: str, *, until: str = "2024-01-01", died: str = "") -> None:
    (folder / "office_terms.csv").write_text(terms.format(until=until), encoding="utf-8")
    (folder / "person_dates.csv").write_text(PEOPLE.format(died=died), encoding="utf-8")
    (folder / "country_names.csv").write_text(COUNTRIES, encoding="utf-8")


def events(session: Session) -> list[dict[str, object]]:
    return [json.loads(payload) for payload in session.scalars(select(Event.payload).order_by(Event.id))]


def holders(session: Session) -> list[tuple[str, date, date | None]]:
    session.expire_all()
    office = session.scalars(select(Office)).one()
    return [(term.person, term.start_on, term.end_on) for term in office.terms]


def test_the_desk_checks_by_the_same_facts_as_the_command_line(
    session: Session, facts: ReferenceFacts
) -> None:
    load_release(session)
    session.expunge_all()

    loaded = desk_facts(session)

    assert (loaded.terms, loaded.lifespans, loaded.countries) == (
        facts.terms,
        facts.lifespans,
        facts.countries,
    )
    assert loaded.revision == 1


def test_loading_leaves_one_event_and_a_second_time_none(session: Session, release: Path) -> None:
    first, second = load_release(session, folder=release), load_release(session, folder=release)

    assert first == "Loaded reference facts: 1 offices, 1 people, 1 countries are new or changed."
    assert second == "The reference facts are up to date."
    (event,) = events(session)
    assert (event["action"], event["actor"]) == ("load_facts", "command line")
    assert event["after"]["facts_revision"] == facts_revision(session) == 1  # type: ignore[index]
    assert len(event["after"]["sha256"]["office_terms.csv"]) == 64  # type: ignore[index]
    assert list(find_faults(session)) == []


def test_a_new_release_changes_adds_and_removes(session: Session, release: Path) -> None:
    load_release(session, folder=release)
    first = session.scalars(select(Office)).one().terms[0].public_id
    ended = BO.replace("2018-05-01,,", "2018-06-01,2023-05-01,")

    write(release, TERMS + ended, until="2024-06-01", died="2024-02-01")
    load_release(session, folder=release)

    assert holders(session) == [
        ("Ann Lee", date(2010, 5, 1), date(2018, 5, 1)),
        ("Bo Kim", date(2018, 6, 1), date(2023, 5, 1)),
    ]
    office = session.scalars(select(Office)).one()
    assert (office.verified_until, office.revision) == (date(2024, 6, 1), 2)
    assert office.terms[0].public_id == first
    person = session.scalars(select(PersonDates)).one()
    assert (person.died_on, person.revision) == (date(2024, 2, 1), 2)


def test_what_an_editor_changed_is_left_alone(session: Session, release: Path) -> None:
    load_release(session, folder=release)
    office, person = session.scalars(select(Office)).one(), session.scalars(select(PersonDates)).one()
    office.is_by_hand = person.is_by_hand = True
    office.terms[1].end_on = date(2023, 5, 2)
    session.commit()

    write(release, TERMS, until="2024-06-01", died="2024-02-01")
    told = load_release(session, folder=release)

    assert told == "The reference facts are up to date."
    assert holders(session)[1] == ("Bo Kim", date(2018, 5, 1), date(2023, 5, 2))
    assert session.scalars(select(PersonDates)).one().died_on is None


def test_every_row_of_an_office_says_the_same_of_the_office(facts: ReferenceFacts) -> None:
    said = {
        (term.iso, term.office, term.country, term.office_class, term.complete_from, term.verified_until)
        for term in facts.terms
    }

    assert len(said) == len({(term.iso, term.office) for term in facts.terms})


def test_a_folder_without_a_table_loads_nothing(session: Session, tmp_path: Path) -> None:
    shutil.copy(resource_dir("seeds") / "reference" / "country_names.csv", tmp_path)

    with pytest.raises(OSError, match="office_terms"):
        load_release(session, folder=tmp_path)

    assert facts_revision(session) == 0
