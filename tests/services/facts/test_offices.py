"""Offices are added with their first holder, and it is recorded how far the list of holders was checked."""

import json
from datetime import date
from typing import Any

import pytest
from fact_rows import make_office
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.facts import OfficeDraft, TermDraft
from factcheck.domain.permissions import Actor
from factcheck.errors import Conflict, Invalid
from factcheck.persistence.facts import desk_facts, facts_revision
from factcheck.persistence.models import Event, Office
from factcheck.services.facts import add_office, check_office

OFFICE = OfficeDraft("US", "Secretary of Energy", "Cabinet")
TERM = TermDraft(
    person="Jennifer Granholm",
    surname="Granholm",
    aliases=(),
    start_on=date(2021, 2, 25),
    end_on=date(2025, 1, 20),
    tolerance_days=3,
    note="",
    source="Department of Energy",
    verified_until=date(2025, 1, 20),
)


@pytest.fixture
def president(session: Session) -> Office:
    return make_office(session)


def last_event(session: Session) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(
        session.scalars(select(Event.payload).order_by(Event.id.desc()).limit(1)).one()
    )
    return told


def test_an_office_is_complete_from_its_first_known_holder_on(
    session: Session, editor: Actor, president: Office
) -> None:
    office = add_office(session, actor=editor, office=OFFICE, term=TERM)

    (term,) = desk_facts(session).terms_in("US", "Secretary of Energy")
    assert (term.person, term.office_class, term.country) == ("Jennifer Granholm", "Cabinet", "United States")
    assert (term.complete_from, term.verified_until) == (date(2021, 2, 25), date(2025, 1, 20))
    assert (office.is_by_hand, office.sought) == (True, "secretary of energy united states")
    event = last_event(session)
    assert (event["action"], event["after"]["office"]) == ("add_office", office.public_id)


@pytest.mark.parametrize(
    ("office", "field"),
    [
        (OfficeDraft("XX", "Secretary of Energy", "Cabinet"), "iso"),
        (OfficeDraft("US", "President", "Cabinet"), "name"),
        (OfficeDraft("US", " ", "Cabinet"), "name"),
        (OfficeDraft("US", "Secretary of Energy", ""), "office_class"),
    ],
)
def test_an_office_that_breaks_a_rule_is_refused(
    session: Session, editor: Actor, president: Office, office: OfficeDraft, field: str
) -> None:
    with pytest.raises(Invalid) as refused:
        add_office(session, actor=editor, office=office, term=TERM)

    assert refused.value.field == field
    assert facts_revision(session) == 1


def test_a_look_at_the_list_moves_the_day_and_is_told(
    session: Session, editor: Actor, president: Office
) -> None:
    check_office(
        session,
        actor=editor,
        office_id=president.public_id,
        complete_from=date(2017, 1, 20),
        verified_until=date(2025, 7, 31),
        source="White House",
        base_revision=1,
    )

    assert (president.complete_from, president.verified_until) == (date(2017, 1, 20), date(2025, 7, 31))
    assert (president.revision, president.is_by_hand) == (2, True)
    event = last_event(session)
    assert (event["before"]["verified_until"], event["after"]["verified_until"]) == (
        "2025-06-30",
        "2025-07-31",
    )
    assert event["after"]["source"] == "White House"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"verified_until": date(2025, 1, 19)}, "verified_until"),
        ({"verified_until": date(9999, 1, 1)}, "verified_until"),
        ({"complete_from": date(2025, 7, 1)}, "verified_until"),
        ({"complete_from": date(9999, 7, 1)}, "complete_from"),
        ({"source": ""}, "source"),
    ],
)
def test_a_look_that_cannot_be_is_refused(
    session: Session, editor: Actor, president: Office, changes: dict[str, Any], field: str
) -> None:
    values = {"complete_from": date(2017, 1, 20), "verified_until": date(2025, 6, 30), "source": "x"}

    with pytest.raises(Invalid) as refused:
        check_office(
            session, actor=editor, office_id=president.public_id, base_revision=1, **(values | changes)
        )

    assert refused.value.field == field


def test_two_editors_do_not_overwrite_each_other(session: Session, editor: Actor, president: Office) -> None:
    with pytest.raises(Conflict, match="look at it again"):
        check_office(
            session,
            actor=editor,
            office_id=president.public_id,
            complete_from=date(2017, 1, 20),
            verified_until=date(2025, 6, 30),
            source="x",
            base_revision=0,
        )
