"""Terms of office are added, ended, corrected and taken out, each with a source and an event."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from fact_rows import make_office
from factories import actor_of, make_user
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.facts import Overlaps, TermDraft
from factcheck.domain.labels import Role
from factcheck.domain.permissions import Actor
from factcheck.errors import Conflict, Invalid, NotAllowed, NotFound
from factcheck.persistence.clock import now
from factcheck.persistence.facts import desk_facts, facts_revision
from factcheck.persistence.models import Event, Office, OfficeTerm
from factcheck.services.facts import add_term, correct_term, end_term, remove_term
from factcheck.services.verification import find_faults

TERM = TermDraft(
    person="Barack Obama",
    surname="Obama",
    aliases=("Barack Hussein Obama",),
    start_on=date(2009, 1, 20),
    end_on=date(2017, 1, 20),
    tolerance_days=3,
    note="",
    source="White House",
    verified_until=date(2025, 6, 30),
)


@pytest.fixture
def office(session: Session) -> Office:
    return make_office(session)


@pytest.fixture
def trump(office: Office) -> OfficeTerm:
    """Return the term without an end."""
    return office.terms[2]


def draft_of(row: OfficeTerm, **changes: Any) -> TermDraft:
    return TermDraft(
        **{
            "person": row.person,
            "surname": row.surname,
            "aliases": (),
            "start_on": row.start_on,
            "end_on": row.end_on,
            "tolerance_days": row.tolerance_days,
            "note": "",
            "source": "White House",
            "verified_until": row.office.verified_until,
            **changes,
        }
    )


def last_event(session: Session) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(
        session.scalars(select(Event.payload).order_by(Event.id.desc()).limit(1)).one()
    )
    return told


def test_a_term_is_added_and_checkers_see_it(session: Session, editor: Actor, office: Office) -> None:
    row = add_term(session, actor=editor, office_id=office.public_id, draft=TERM, base_revision=1)

    (term,) = desk_facts(session).terms_of("Barack Obama")
    assert (term.surname, term.aliases, term.source) == ("Obama", ("Barack Hussein Obama",), "White House")
    assert (term.start, term.end, term.tolerance) == (TERM.start_on, TERM.end_on, timedelta(days=3))
    assert (row.sought, row.confirmed_by) == ("barack obama barack hussein obama", "")
    assert (office.revision, office.is_by_hand) == (2, True)
    event = last_event(session)
    assert (event["action"], event["actor"], event["article"]) == ("add_term", "Edda", None)
    assert event["after"]["office"] == office.public_id
    assert event["after"]["facts_revision"] == facts_revision(session) == 2
    assert list(find_faults(session)) == []


def test_an_end_keeps_the_source_of_the_start(
    session: Session, editor: Actor, office: Office, trump: OfficeTerm
) -> None:
    end_term(
        session,
        actor=editor,
        term_id=trump.public_id,
        end=date(2025, 7, 1),
        source="Gazette",
        verified_until=date(2025, 7, 2),
        base_revision=1,
    )

    assert (trump.end_on, trump.source) == (date(2025, 7, 1), "desk list; Gazette")
    assert (office.verified_until, office.revision) == (date(2025, 7, 2), 2)
    event = last_event(session)
    assert (event["action"], event["before"]["end_on"]) == ("end_term", None)
    assert (event["after"]["end_on"], event["after"]["verified_until"]) == ("2025-07-01", "2025-07-02")


@pytest.mark.parametrize(
    ("source", "kept"), [("desk", "desk list"), ("G" * 295, "G" * 295), ("G" * 20, "desk list; " + "G" * 20)]
)
def test_two_sources_fit_or_the_newer_stays(
    session: Session, editor: Actor, trump: OfficeTerm, source: str, kept: str
) -> None:
    end_term(
        session,
        actor=editor,
        term_id=trump.public_id,
        end=date(2025, 6, 1),
        source=source,
        verified_until=date(2025, 6, 30),
        base_revision=1,
    )

    assert trump.source == kept


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"end": date(2025, 1, 20)}, "end_on"),
        ({"end": date(9999, 1, 1)}, "end_on"),
        ({"source": " "}, "source"),
        ({"verified_until": date(2025, 5, 31)}, "verified_until"),
    ],
)
def test_an_end_that_breaks_a_rule_is_refused(
    session: Session, editor: Actor, trump: OfficeTerm, changes: dict[str, Any], field: str
) -> None:
    values = {"end": date(2025, 6, 1), "source": "Gazette", "verified_until": date(2025, 6, 30)} | changes

    with pytest.raises(Invalid) as refused:
        end_term(session, actor=editor, term_id=trump.public_id, base_revision=1, **values)

    assert refused.value.field == field
    assert facts_revision(session) == 1


def test_an_end_is_set_once(session: Session, editor: Actor, office: Office) -> None:
    with pytest.raises(Invalid, match="has an end already"):
        end_term(
            session,
            actor=editor,
            term_id=office.terms[0].public_id,
            end=date(2025, 6, 1),
            source="Gazette",
            verified_until=date(2025, 6, 30),
            base_revision=1,
        )


def test_a_correction_replaces_what_was_confirmed_elsewhere(
    session: Session, editor: Actor, office: Office
) -> None:
    row = office.terms[1]
    row.confirmed_by = "another list"
    session.commit()

    correct_term(
        session,
        actor=editor,
        term_id=row.public_id,
        draft=draft_of(row, person="Joseph Biden", aliases=("Joe Biden",)),
        base_revision=1,
    )

    assert (row.person, row.aliases, row.confirmed_by) == ("Joseph Biden", "Joe Biden", "")
    event = last_event(session)
    assert (event["before"]["person"], event["after"]["person"]) == ("Joe Biden", "Joseph Biden")
    assert event["before"]["confirmed_by"] == "another list"


def test_an_overlap_needs_a_second_word(session: Session, editor: Actor, office: Office) -> None:
    draft = replace(TERM, end_on=date(2017, 2, 1))
    act: Callable[[TermDraft], OfficeTerm] = lambda term: add_term(  # noqa: E731
        session, actor=editor, office_id=office.public_id, draft=term, base_revision=1
    )

    with pytest.raises(Overlaps, match="Donald Trump"):
        act(draft)
    act(replace(draft, may_overlap=True))

    assert len(office.terms) == 4


def test_a_term_never_overlaps_with_itself(session: Session, editor: Actor, office: Office) -> None:
    row = office.terms[1]

    correct_term(
        session,
        actor=editor,
        term_id=row.public_id,
        draft=draft_of(row, note="46th"),
        base_revision=1,
    )

    assert row.note == "46th"


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"surname": "Obana"}, "surname"),
        ({"end_on": date(2009, 1, 20)}, "end_on"),
        ({"verified_until": date(2025, 1, 19)}, "verified_until"),
        ({"person": "Donald Trump", "surname": "Trump", "start_on": date(2017, 1, 20)}, "start_on"),
    ],
)
def test_a_term_that_breaks_a_rule_is_refused(
    session: Session, editor: Actor, office: Office, changes: dict[str, Any], field: str
) -> None:
    draft = replace(TERM, may_overlap=True, **({"end_on": None} | changes))

    with pytest.raises(Invalid) as refused:
        add_term(session, actor=editor, office_id=office.public_id, draft=draft, base_revision=1)

    assert refused.value.field == field
    assert facts_revision(session) == 1


def test_a_surname_may_have_two_words_and_no_accents(session: Session, editor: Actor, office: Office) -> None:
    draft = replace(TERM, person="Frédéric de Kléber", surname="de Kleber")

    row = add_term(session, actor=editor, office_id=office.public_id, draft=draft, base_revision=1)

    assert row.sought == "frederic de kleber barack hussein obama"


def test_a_term_is_taken_out_with_a_reason(session: Session, editor: Actor, office: Office) -> None:
    row = office.terms[0]
    with pytest.raises(Invalid, match="why the term is taken out"):
        remove_term(session, actor=editor, term_id=row.public_id, reason=" ", base_revision=1)

    remove_term(session, actor=editor, term_id=row.public_id, reason="Never held.", base_revision=1)

    session.expire_all()
    assert [term.person for term in office.terms] == ["Joe Biden", "Donald Trump"]
    event = last_event(session)
    assert (event["before"]["start_on"], event["after"]["reason"]) == ("2017-01-20", "Never held.")


def test_an_entry_that_changed_meanwhile_is_looked_at_again(
    session: Session, editor: Actor, office: Office, trump: OfficeTerm
) -> None:
    add_term(session, actor=editor, office_id=office.public_id, draft=TERM, base_revision=1)
    stale: dict[str, Any] = {"actor": editor, "base_revision": 1}
    own = {"term_id": trump.public_id, **stale}

    for act in (
        lambda: add_term(session, office_id=office.public_id, draft=TERM, **stale),
        lambda: correct_term(session, draft=draft_of(trump), **own),
        lambda: remove_term(session, reason="no", **own),
        lambda: end_term(session, end=date(2025, 6, 1), source="x", verified_until=date(2025, 6, 30), **own),
    ):
        with pytest.raises(Conflict, match="look at it again"):
            act()


def test_only_editors_change_facts(session: Session, office: Office) -> None:
    ann = actor_of(make_user(session, Role.REVIEWER))

    with pytest.raises(NotAllowed, match="Only editors"):
        add_term(session, actor=ann, office_id=office.public_id, draft=TERM, base_revision=1)


def test_an_unknown_office_or_term_is_not_found(session: Session, editor: Actor) -> None:
    with pytest.raises(NotFound, match="no such office"):
        add_term(session, actor=editor, office_id="0" * 32, draft=TERM, base_revision=1)
    with pytest.raises(NotFound, match="no such term"):
        remove_term(session, actor=editor, term_id="0" * 32, reason="no", base_revision=1)


def test_nothing_is_entered_for_a_day_to_come(session: Session, editor: Actor, office: Office) -> None:
    tomorrow = now(session).date() + timedelta(days=2)
    draft = replace(TERM, start_on=tomorrow, end_on=None, verified_until=tomorrow)

    with pytest.raises(Invalid, match="still to come"):
        add_term(session, actor=editor, office_id=office.public_id, draft=draft, base_revision=1)
