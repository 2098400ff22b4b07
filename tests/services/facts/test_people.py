"""Days of birth and death are added and corrected, each with a source and an event."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from fact_rows import make_person
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.facts import PersonDraft
from factcheck.domain.permissions import Actor
from factcheck.errors import Conflict, Invalid, NotFound
from factcheck.persistence.facts import desk_facts, facts_revision
from factcheck.persistence.models import Event
from factcheck.services.facts import add_person, correct_person

ANN = PersonDraft("Ann Lee", date(1950, 2, 3), None, "Gazette", date(2024, 1, 1))


def last_event(session: Session) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(
        session.scalars(select(Event.payload).order_by(Event.id.desc()).limit(1)).one()
    )
    return told


def test_a_person_is_added_and_checkers_see_it(session: Session, editor: Actor) -> None:
    row = add_person(session, actor=editor, draft=ANN)

    (life,) = desk_facts(session).lifespans
    assert (life.person, life.born, life.died, life.source) == ("Ann Lee", date(1950, 2, 3), None, "Gazette")
    assert (row.is_by_hand, row.sought) == (True, "ann lee")
    assert (last_event(session)["action"], last_event(session)["after"]["dates"]) == (
        "add_person",
        row.public_id,
    )


def test_a_death_is_entered_as_a_correction(session: Session, editor: Actor) -> None:
    row = make_person(session, "Ann Lee", date(1950, 2, 3))

    correct_person(
        session,
        actor=editor,
        person_id=row.public_id,
        draft=replace(ANN, died_on=date(2023, 4, 5)),
        base_revision=1,
    )

    assert (row.died_on, row.revision, row.is_by_hand) == (date(2023, 4, 5), 2, True)
    event = last_event(session)
    assert (event["before"]["died_on"], event["after"]["died_on"]) == (None, "2023-04-05")
    assert facts_revision(session) == 2


def test_nobody_is_entered_twice(session: Session, editor: Actor) -> None:
    make_person(session, "Ann Lee")
    bo = make_person(session, "Bo Kim")

    with pytest.raises(Invalid, match="already") as refused:
        add_person(session, actor=editor, draft=ANN)
    with pytest.raises(Invalid, match="already"):
        correct_person(session, actor=editor, person_id=bo.public_id, draft=ANN, base_revision=1)

    assert refused.value.field == "person"


def test_a_person_that_breaks_a_rule_is_refused(session: Session, editor: Actor) -> None:
    with pytest.raises(Invalid, match="after the birth"):
        add_person(session, actor=editor, draft=replace(ANN, died_on=date(1949, 1, 1)))


def test_two_editors_do_not_overwrite_each_other(session: Session, editor: Actor) -> None:
    row = make_person(session, "Ann Lee")

    with pytest.raises(Conflict, match="look at it again"):
        correct_person(session, actor=editor, person_id=row.public_id, draft=ANN, base_revision=0)
    with pytest.raises(NotFound, match="no such person"):
        correct_person(session, actor=editor, person_id="0" * 32, draft=ANN, base_revision=1)
