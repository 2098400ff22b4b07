"""A reference fact that was changed behind the tool's back is named."""

from collections.abc import Callable
from datetime import date

import pytest
from fact_rows import make_office, make_person
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.facts import PersonDraft, TermDraft
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.persistence.fact_faults import fact_faults
from factcheck.persistence.models import Office, OfficeTerm, PersonDates
from factcheck.services.facts import add_term, check_office, correct_person, remove_term

OBAMA = TermDraft(
    person="Barack Obama",
    surname="Obama",
    aliases=(),
    start_on=date(2009, 1, 20),
    end_on=date(2017, 1, 20),
    tolerance_days=3,
    note="",
    source="White House",
    verified_until=date(2025, 6, 30),
)


@pytest.fixture
def edited(session: Session) -> Session:
    """Give a desk on which an office, one of its terms and a person were changed by hand."""
    office, person = make_office(session), make_person(session)
    row = add_term(session, actor=COMMAND_LINE, office_id=office.public_id, draft=OBAMA, base_revision=1)
    remove_term(
        session, actor=COMMAND_LINE, term_id=office.terms[1].public_id, reason="A test.", base_revision=2
    )
    check_office(
        session,
        actor=COMMAND_LINE,
        office_id=office.public_id,
        complete_from=date(2009, 1, 20),
        verified_until=date(2025, 7, 1),
        source="White House",
        base_revision=3,
    )
    draft = PersonDraft("Joe Biden", date(1942, 11, 20), None, "Register", date(2025, 7, 1))
    correct_person(session, actor=COMMAND_LINE, person_id=person.public_id, draft=draft, base_revision=1)
    assert row.office is office
    return session


def obama(session: Session) -> OfficeTerm:
    return session.scalars(select(OfficeTerm).where(OfficeTerm.person == "Barack Obama")).one()


def move_the_start(session: Session) -> str:
    row = obama(session)
    row.start_on = date(2009, 2, 20)
    return f"Term {row.public_id}"


def take_the_term(session: Session) -> str:
    row = obama(session)
    session.delete(row)
    return f"Term {row.public_id}"


def move_the_check(session: Session) -> str:
    office = session.scalars(select(Office)).one()
    office.verified_until = date(2026, 7, 1)
    return f"Office {office.public_id}"


def move_the_birth(session: Session) -> str:
    person = session.scalars(select(PersonDates)).one()
    person.born_on = date(1941, 11, 20)
    return f"Person {person.public_id}"


def test_what_the_services_wrote_is_whole(edited: Session) -> None:
    assert list(fact_faults(edited)) == []


@pytest.mark.parametrize("change", [move_the_start, take_the_term, move_the_check, move_the_birth])
def test_an_entry_that_was_changed_behind_the_tool_is_named(
    edited: Session, change: Callable[[Session], str]
) -> None:
    named = change(edited)
    edited.commit()

    (fault,) = fact_faults(edited)

    assert fault == f"{named} of the reference facts is not what its event says."
