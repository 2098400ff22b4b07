"""The forms of reference facts: they save, lead back, keep what was typed, and renew findings."""

import re
from datetime import date

import pytest
from fact_rows import make_office, make_person
from importing import bring
from sqlalchemy import select
from sqlalchemy.orm import Session
from web_client import DeskClient

from factcheck.domain.permissions import COMMAND_LINE
from factcheck.persistence.facts import desk_facts
from factcheck.persistence.models import Office, OfficeTerm, PersonDates
from factcheck.web import reference

TERM = {
    "person": "Barack Obama",
    "surname": "Obama",
    "aliases": "Barack Hussein Obama; Barack H. Obama",
    "start_on": "2009-01-20",
    "end_on": "2017-01-20",
    "tolerance_days": "3",
    "source": "White House",
    "verified_until": "2025-06-30",
    "base_revision": "1",
}
PERSON = {
    "person": "Ann Lee",
    "born_on": "1950-02-03",
    "source": "Register",
    "verified_until": "2025-06-30",
    "base_revision": "1",
}


@pytest.fixture
def office(session: Session) -> Office:
    return make_office(session)


def url_of(row: Office | OfficeTerm | PersonDates, end: str = "") -> str:
    kind = {Office: "offices", OfficeTerm: "terms", PersonDates: "people"}[type(row)]
    return f"/facts/{kind}/{row.public_id}{end}"


def fresh(session: Session, office: Office) -> list[OfficeTerm]:
    session.rollback()
    session.expire_all()
    return office.terms


def value_of(page: str, name: str) -> str:
    found = re.search(rf'<input[^>]*name="{name}"[^>]*value="([^"]*)"', page)
    assert found, name
    return found[1]


def error_of(page: str, name: str) -> str:
    found = re.search(rf'id="{name}-error">.*?<span>([^<]*)</span>', page, re.S)
    return found[1] if found else ""


def test_a_term_is_added(as_editor: DeskClient, session: Session, office: Office) -> None:
    response = as_editor.submit(url_of(office, "/terms"), TERM, follow_redirects=True)

    first = fresh(session, office)[0]
    assert response.request.path == url_of(office)
    assert "The term is added." in response.text
    assert "<b>Edda Ek</b> added the term of Barack Obama." in response.text
    assert (first.person, first.aliases) == ("Barack Obama", "Barack Hussein Obama; Barack H. Obama")
    assert (first.start_on, first.end_on) == (date(2009, 1, 20), date(2017, 1, 20))


def test_a_form_begins_with_what_is_known_and_without_a_source(as_editor: DeskClient, office: Office) -> None:
    page = as_editor.get(url_of(office.terms[1])).text

    assert [value_of(page, name) for name in ("person", "surname", "start_on", "end_on")] == [
        "Joe Biden",
        "Biden",
        "2021-01-20",
        "2025-01-20",
    ]
    assert [value_of(page, name) for name in ("verified_until", "source", "base_revision")] == [
        "2025-06-30",
        "",
        "1",
    ]
    assert "They held the office together" not in page


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"source": " "}, "source", "Say where you looked it up: no fact without a source."),
        ({"end_on": "2009-01-20"}, "end_on", "The end must lie after the start."),
        ({"start_on": ""}, "start_on", "Give the day."),
        ({"start_on": "soon"}, "start_on", "This is not a day: write it as 2025-01-20."),
        ({"surname": "Obana"}, "surname", "The surname is no part of the name as it is written above."),
        ({"tolerance_days": "x"}, "tolerance_days", "Give a whole number of days."),
        (
            {"verified_until": "2024-12-31"},
            "verified_until",
            "This must not lie before 20 January 2025, the last day that is entered here.",
        ),
    ],
)
def test_what_is_wrong_stands_at_its_field_and_nothing_typed_is_lost(
    as_editor: DeskClient,
    session: Session,
    office: Office,
    changes: dict[str, str],
    field: str,
    sentence: str,
) -> None:
    sent = TERM | {"note": "A remark"} | changes

    response = as_editor.submit(url_of(office, "/terms"), sent)

    assert response.status_code == 422
    assert error_of(response.text, field) == sentence
    kept = {name: value_of(response.text, name) for name in sent}
    assert kept == {name: value.strip() for name, value in sent.items()}
    assert len(fresh(session, office)) == 3


def test_an_overlap_is_named_and_allowed_by_a_tick(
    as_editor: DeskClient, session: Session, office: Office
) -> None:
    sent = TERM | {"end_on": "2017-03-01"}

    asked = as_editor.submit(url_of(office, "/terms"), sent)
    done = as_editor.submit(url_of(office, "/terms"), sent | {"may_overlap": "y"})

    assert asked.status_code == 422
    assert "overlaps with Donald Trump (20 January 2017 to 20 January 2021)" in asked.text
    assert "They held the office together on these days" in asked.text
    assert done.status_code == 303
    assert len(fresh(session, office)) == 4


def test_a_tick_stays_when_something_else_is_wrong(as_editor: DeskClient, office: Office) -> None:
    sent = TERM | {"end_on": "2017-03-01", "may_overlap": "y", "source": ""}

    page = as_editor.submit(url_of(office, "/terms"), sent).text

    assert re.search(r'<input[^>]*checked[^>]*name="may_overlap"', page)


def test_whoever_was_second_sees_it_and_may_save_then(
    as_editor: DeskClient, session: Session, office: Office
) -> None:
    term = office.terms[2]
    end = {"end_on": "2025-05-01", "source": "Gazette", "verified_until": "2025-06-30", "base_revision": "1"}
    as_editor.submit(url_of(office, "/terms"), TERM)

    refused = as_editor.submit(url_of(term, "/end"), end)
    again = end | {"base_revision": value_of(refused.text, "base_revision")}
    done = as_editor.submit(url_of(term, "/end"), again)

    assert refused.status_code == 409
    assert "Somebody else changed this entry in the meantime" in refused.text
    assert value_of(refused.text, "source") == "Gazette"
    assert (again["base_revision"], done.status_code) == ("2", 303)
    assert fresh(session, office)[3].end_on == date(2025, 5, 1)


@pytest.mark.parametrize("sent", ["", "x", "-1", "9" * 5000])
def test_a_damaged_revision_is_a_conflict(as_editor: DeskClient, office: Office, sent: str) -> None:
    response = as_editor.submit(url_of(office, "/terms"), TERM | {"base_revision": sent})

    assert response.status_code == 409


def test_a_term_is_corrected_and_taken_out(as_editor: DeskClient, session: Session, office: Office) -> None:
    term = office.terms[1]
    sent = TERM | {"person": "Joseph Biden", "surname": "Biden", "aliases": ""}
    days = {"start_on": "2021-01-20", "end_on": "2025-01-20"}

    form = as_editor.get(url_of(term)).text
    corrected = as_editor.submit(url_of(term), sent | days)
    nameless = as_editor.submit(url_of(term, "/remove"), {"base_revision": "2"})
    removed = as_editor.submit(
        url_of(term, "/remove"), {"base_revision": "2", "reason": "Never held."}, follow_redirects=True
    )

    assert url_of(term, "/remove") in form
    assert (corrected.status_code, nameless.status_code) == (303, 422)
    assert error_of(nameless.text, "reason") == "Say why the term is taken out."
    assert "took the term of Joseph Biden out" in removed.text
    assert "Never held." in removed.text
    assert len(fresh(session, office)) == 2


def test_a_check_moves_the_day(as_editor: DeskClient, session: Session, office: Office) -> None:
    sent = {
        "complete_from": "2017-01-20",
        "verified_until": "2025-07-31",
        "source": "White House",
        "base_revision": "1",
    }

    refused = as_editor.submit(url_of(office, "/checked"), sent | {"verified_until": "2025-01-01"})
    done = as_editor.submit(url_of(office, "/checked"), sent, follow_redirects=True)

    assert error_of(refused.text, "verified_until").startswith("This must not lie before 20 January 2025")
    assert "The check is recorded." in done.text
    assert "31 July 2025" in done.text


def test_an_office_is_added_with_its_first_holder(
    as_editor: DeskClient, session: Session, office: Office
) -> None:
    new = {"iso": "US", "name": "Secretary of Energy", "office_class": "Cabinet"}

    form = as_editor.get("/facts/offices/new").text
    refused = as_editor.submit("/facts/offices/new", TERM | new | {"iso": "XX"})
    done = as_editor.submit("/facts/offices/new", TERM | new, follow_redirects=True)

    assert '<option value="US">United States</option>' in form
    assert '<option value="Cabinet">Member of a cabinet</option>' in form
    assert error_of(refused.text, "iso") == "Choose the country or organisation."
    assert "<h1>Secretary of Energy</h1>" in done.text
    assert "added the office with Barack Obama" in done.text


def test_a_person_is_added_and_corrected(as_editor: DeskClient, session: Session) -> None:
    added = as_editor.submit("/facts/people/new", PERSON, follow_redirects=True)
    row = session.scalars(select(PersonDates)).one()
    form = as_editor.get(url_of(row, "/dates")).text
    wrong = as_editor.submit(url_of(row, "/dates"), PERSON | {"died_on": "1949-01-01"})
    stale = as_editor.submit(url_of(row, "/dates"), PERSON | {"base_revision": "7"})
    done = as_editor.submit(url_of(row, "/dates"), PERSON | {"died_on": "2020-04-05"}, follow_redirects=True)

    assert "The person is added." in added.text
    assert (value_of(form, "born_on"), value_of(form, "source")) == ("1950-02-03", "")
    assert error_of(wrong.text, "died_on") == "The death must lie after the birth."
    assert (stale.status_code, value_of(stale.text, "base_revision")) == (409, "1")
    assert "5 April 2020" in done.text
    assert "<b>Edda Ek</b> corrected the dates." in done.text


def test_nobody_is_added_twice(as_editor: DeskClient, session: Session) -> None:
    make_person(session, "Ann Lee")

    response = as_editor.submit("/facts/people/new", PERSON)

    assert error_of(response.text, "person") == "There is an entry for this person already."


END = {"end_on": "2025-04-01", "source": "Gazette", "verified_until": "2025-06-30", "base_revision": "1"}


def test_a_change_renews_the_findings_of_open_articles(
    as_editor: DeskClient, session: Session, office: Office
) -> None:
    article = bring(session, COMMAND_LINE, desk_facts(session))
    before = as_editor.get(f"/articles/{article.public_id}/split").text

    response = as_editor.submit(url_of(office.terms[2], "/end"), END, follow_redirects=True)
    after = as_editor.get(f"/articles/{article.public_id}/split").text

    assert "The term of Donald Trump has an end. 1 article got other findings." in response.text
    assert ("v-flagged" in before, "v-flagged" in after) == (True, False)


def test_what_is_still_due_is_said(
    as_editor: DeskClient, session: Session, office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    bring(session, COMMAND_LINE, desk_facts(session))
    monkeypatch.setattr(reference, "LONGEST", 1)
    monkeypatch.setattr(reference, "renew_rest", lambda *_parts: None)

    response = as_editor.submit(url_of(office.terms[2], "/end"), END, follow_redirects=True)

    assert "The findings of 1 article more are being renewed." in response.text
