"""Lists and pages of reference facts: search without accents, filters, pages, a fixed number of queries."""

from datetime import date, timedelta

import pytest
from counting import counted
from fact_rows import make_office, make_person
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factcheck.domain.facts import PersonDraft
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.errors import NotFound
from factcheck.persistence.clock import now
from factcheck.persistence.models import Office
from factcheck.persistence.queries.fact_pages import (
    office_entry,
    office_history,
    office_of_term,
    person_entry,
    person_history,
)
from factcheck.persistence.queries.facts import FactSearch, office_list, person_list
from factcheck.services.facts import check_office, correct_person

LULA = ("Luiz Inácio Lula da Silva", "Lula", date(2003, 1, 1), date(2011, 1, 1))
BOLSONARO = ("Jair Bolsonaro", "Bolsonaro", date(2019, 1, 1), date(2023, 1, 1))


@pytest.fixture
def offices(session: Session) -> list[Office]:
    return [
        make_office(session),
        make_office(session, [LULA, BOLSONARO], iso="BR", country="Brazil"),
        make_office(session, [], name="Vice President"),
    ]


def names(session: Session, **search: object) -> list[tuple[str, str]]:
    page = office_list(session, FactSearch(**search))  # type: ignore[arg-type]
    return [(row.country, row.name) for row in page.rows]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ({}, ["Brazil President", "United States President", "United States Vice President"]),
        ({"words": "inacio SILVA"}, ["Brazil President"]),
        ({"words": "president brazil"}, ["Brazil President"]),
        ({"words": "biden states"}, ["United States President"]),
        ({"words": "%"}, []),
        ({"iso": "BR"}, ["Brazil President"]),
        ({"office": "Vice President"}, ["United States Vice President"]),
        ({"iso": "BR", "office": "Vice President"}, []),
    ],
)
def test_offices_are_found_by_person_office_and_country(
    session: Session, offices: list[Office], search: dict[str, object], found: list[str]
) -> None:
    assert [f"{country} {name}" for country, name in names(session, **search)] == found


def test_a_row_names_the_last_holder_and_those_who_are_sought(
    session: Session, offices: list[Office]
) -> None:
    (brazil,) = office_list(session, FactSearch(words="silva")).rows
    (empty,) = office_list(session, FactSearch(office="Vice President")).rows

    assert brazil.last
    assert (brazil.last.person, brazil.terms) == ("Jair Bolsonaro", 2)
    assert [holder.person for holder in brazil.former] == ["Luiz Inácio Lula da Silva"]
    assert (empty.last, empty.former, empty.terms) == (None, (), 0)


def test_what_was_not_checked_lately_is_found(session: Session, offices: list[Office]) -> None:
    today = now(session).date()
    offices[0].verified_until = today - timedelta(days=10)
    offices[1].verified_until = today - timedelta(days=200)
    session.commit()

    page = office_list(session, FactSearch())

    assert {row.country: row.is_lately for row in page.rows if row.terms} == {
        "United States": True,
        "Brazil": False,
    }
    assert ("Brazil", "President") in names(session, due=True)
    assert ("United States", "President") not in names(session, due=True)


def test_the_filters_offer_what_is_there(session: Session, offices: list[Office]) -> None:
    choices = office_list(session, FactSearch()).choices

    assert choices.countries == (("BR", "Brazil"), ("US", "United States"))
    assert choices.offices == ("President", "Vice President")


def test_a_long_list_comes_in_pages_with_the_same_number_of_queries(engine: Engine, session: Session) -> None:
    make_office(session)

    def cost(page: int) -> int:
        session.rollback()
        with counted(engine) as statements:
            office_list(session, FactSearch(), page)
        return len(statements)

    few = cost(1)
    for number in range(60):
        make_office(session, name=f"Office {number:02}")
    page = office_list(session, FactSearch(), 9)

    assert cost(1) == few <= 8
    assert (page.page, page.pages, len(page.rows)) == (2, 2, 11)
    assert len(office_list(session, FactSearch(), 0).rows) == 50


def test_people_are_found_without_accents(session: Session) -> None:
    make_person(session, "Luiz Inácio Lula da Silva", date(1945, 10, 27))
    make_person(session, "Joe Biden")

    page = person_list(session, FactSearch(words="inacio"))

    (row,) = page.rows
    assert (row.person, row.born, row.died, row.is_lately) == (
        "Luiz Inácio Lula da Silva",
        date(1945, 10, 27),
        None,
        False,
    )
    assert [row.person for row in person_list(session, FactSearch()).rows] == [
        "Joe Biden",
        "Luiz Inácio Lula da Silva",
    ]
    assert len(person_list(session, FactSearch(due=True)).rows) == 2
    assert FactSearch(due=True).is_narrow
    assert not FactSearch().is_narrow


def test_an_office_shows_its_terms_and_who_of_them_has_days(session: Session, offices: list[Office]) -> None:
    biden = make_person(session)

    entry = office_entry(session, offices[0].public_id)

    assert (entry.title, entry.kind) == ("President of the United States", "Head of state and government")
    assert [(term.person, term.person_id) for term in entry.terms] == [
        ("Donald Trump", None),
        ("Joe Biden", biden.public_id),
        ("Donald Trump", None),
    ]
    assert entry.timeline
    assert entry.timeline.label == "Checked to 30 June 2025"
    assert office_of_term(session, entry.terms[1].id) == entry
    assert entry.term(entry.terms[1].id).person == "Joe Biden"


def test_a_title_that_names_its_body_is_not_given_a_country(session: Session) -> None:
    office = make_office(session, name="Secretary of State", office_class="Strange")

    entry = office_entry(session, office.public_id)

    assert (entry.title, entry.kind) == ("Secretary of State", "Strange")


def test_a_person_shows_the_offices_held(session: Session, offices: list[Office]) -> None:
    trump = make_person(session, "Donald Trump", date(1946, 6, 14))

    entry = person_entry(session, trump.public_id)

    assert [(held.title, held.start.year) for held in entry.offices] == [
        ("President of the United States", 2025),
        ("President of the United States", 2017),
    ]


def test_a_history_holds_the_changes_of_its_own_entry(session: Session, offices: list[Office]) -> None:
    for office in offices[:2]:
        check_office(
            session,
            actor=COMMAND_LINE,
            office_id=office.public_id,
            complete_from=date(2009, 1, 20),
            verified_until=date(2025, 7, 1),
            source=f"{office.country} gazette",
            base_revision=1,
        )

    (entry,) = office_history(session, offices[1].public_id)

    assert (entry.name, entry.action) == ("command line", "looked the list of holders up again")
    assert [(one.name, one.before, one.after) for one in entry.changes] == [
        ("Checked to", "30 June 2025", "1 July 2025"),
        ("Source", "", "Brazil gazette"),
    ]
    assert office_history(session, offices[2].public_id) == ()


def test_a_person_has_a_history_too(session: Session) -> None:
    row = make_person(session)
    draft = PersonDraft("Joe Biden", date(1942, 11, 20), None, "Register", date(2025, 7, 1))
    correct_person(session, actor=COMMAND_LINE, person_id=row.public_id, draft=draft, base_revision=1)

    (entry,) = person_history(session, row.public_id)

    assert entry.action == "corrected the dates"


def test_unknown_entries_are_not_found(session: Session) -> None:
    for read in (office_entry, office_of_term, person_entry):
        with pytest.raises(NotFound):
            read(session, "0" * 32)
