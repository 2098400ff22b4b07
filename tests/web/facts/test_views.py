"""The pages of reference facts: what everybody reads, and what a search narrows."""

import re
from datetime import date, timedelta

import pytest
from counting import counted
from fact_rows import make_office, make_person
from flask import Flask
from sqlalchemy.orm import Session
from web_client import DeskClient, shared

from factcheck.domain.permissions import COMMAND_LINE
from factcheck.persistence.clock import now
from factcheck.persistence.models import Office
from factcheck.services.facts import check_office


@pytest.fixture
def office(session: Session) -> Office:
    return make_office(session)


def titles(page: str) -> list[str]:
    return re.findall(r'<th scope="row"><a [^>]*>([^<]*)</a>', page)


def words(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_a_desk_without_facts_says_what_to_do(as_editor: DeskClient) -> None:
    page = as_editor.get("/facts").text

    assert "factcheck upgrade" in page
    assert "Add an office" not in page
    assert "No days of birth or death are known" in as_editor.get("/facts/people").text


def test_everybody_reads_and_only_editors_are_offered_changes(
    as_reviewer: DeskClient, as_editor: DeskClient, session: Session, office: Office
) -> None:
    person = make_person(session)
    urls = [
        "/facts",
        "/facts/people",
        f"/facts/offices/{office.public_id}",
        f"/facts/people/{person.public_id}",
    ]
    offers = ["Add an office", "Add a person", "Record a check", "Correct the dates"]

    for url, offer in zip(urls, offers, strict=True):
        assert offer in as_editor.get(url).text
        assert offer not in as_reviewer.get(url).text


def test_the_menu_leads_there(as_reviewer: DeskClient) -> None:
    assert '<a href="/facts">Facts</a>' in as_reviewer.get("/articles").text
    assert '<a href="/facts" aria-current="page">Facts</a>' in as_reviewer.get("/facts/people").text


def test_an_office_shows_its_holder_and_how_far_it_was_checked(
    as_reviewer: DeskClient, office: Office
) -> None:
    page = words(as_reviewer.get("/facts").text)

    assert "President United States Donald Trump since 20 January 2025 3 30 June 2025 , not lately" in page


def test_an_office_that_was_checked_lately_is_not_marked(
    as_reviewer: DeskClient, session: Session, office: Office
) -> None:
    office.verified_until = now(session).date() - timedelta(days=3)
    session.commit()

    assert "not lately" not in as_reviewer.get("/facts").text


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("", ["Chancellor", "President"]),
        ("q=biden", ["President"]),
        ("q=GERMANY", ["Chancellor"]),
        ("country=US", ["President"]),
        ("office=Chancellor", ["Chancellor"]),
        ("due=1", ["Chancellor", "President"]),
        ("q=nobody", []),
        ("page=9", ["Chancellor", "President"]),
        ("page=x", ["Chancellor", "President"]),
    ],
)
def test_search_and_filters(
    as_reviewer: DeskClient, session: Session, office: Office, query: str, shown: list[str]
) -> None:
    merkel = [("Angela Merkel", "Merkel", date(2005, 11, 22), date(2021, 12, 8))]
    make_office(session, merkel, name="Chancellor", iso="DE", country="Germany")

    page = as_reviewer.get(f"/facts?{query}").text

    assert titles(page) == shown
    assert ("No office matches." in page) is (shown == [])


def test_a_search_names_the_former_holder_that_it_found(as_reviewer: DeskClient, office: Office) -> None:
    page = words(as_reviewer.get("/facts?q=biden").text)

    assert "since 20 January 2025 Joe Biden, 20 January 2021 to 20 January 2025" in page


def test_pages_keep_the_search(as_reviewer: DeskClient, session: Session) -> None:
    for number in range(51):
        make_office(session, name=f"Office {number:02}")
        make_person(session, f"Person {number:02}")

    offices = as_reviewer.get("/facts?q=office&country=US&due=1").text
    people = as_reviewer.get("/facts/people?q=person&due=1&page=2").text

    assert 'href="/facts?page=2&amp;q=office&amp;country=US&amp;due=1"' in offices
    assert titles(people) == ["Person 50"]
    assert 'href="/facts/people?page=1&amp;q=person&amp;due=1"' in people


def test_people_are_listed_and_sought(as_reviewer: DeskClient, session: Session) -> None:
    make_person(session, "Ann Lee", date(1950, 2, 3), date(2020, 4, 5))
    make_person(session, "Bo Kim", None, date(2020, 4, 5))

    assert titles(as_reviewer.get("/facts/people").text) == ["Ann Lee", "Bo Kim"]
    assert titles(as_reviewer.get("/facts/people?q=kim").text) == ["Bo Kim"]
    assert "No person matches." in as_reviewer.get("/facts/people?q=nobody").text


def test_the_page_of_an_office_shows_terms_timeline_and_history(
    as_reviewer: DeskClient, session: Session, office: Office
) -> None:
    make_person(session)
    unchanged = as_reviewer.get(f"/facts/offices/{office.public_id}").text
    check_office(
        session,
        actor=COMMAND_LINE,
        office_id=office.public_id,
        complete_from=date(2009, 1, 20),
        verified_until=date(2025, 7, 1),
        source="White House",
        base_revision=1,
    )

    page = as_reviewer.get(f"/facts/offices/{office.public_id}").text

    assert "nobody has changed it here" in unchanged
    assert "<h1>President of the United States</h1>" in page
    assert "Checked to 1 July 2025" in page
    assert titles(page) == ["Joe Biden"]
    assert "no end known" in page
    assert "<b>command line</b> looked the list of holders up again." in page
    assert "<s>30 June 2025</s> 1 July 2025" in page


def test_an_office_without_terms_has_no_timeline(as_reviewer: DeskClient, session: Session) -> None:
    empty = make_office(session, [])

    page = as_reviewer.get(f"/facts/offices/{empty.public_id}").text

    assert "No term is known." in page
    assert 'class="tl"' not in page
    assert "nobody known" in as_reviewer.get("/facts").text


def test_the_page_of_a_person_shows_days_and_offices(
    as_reviewer: DeskClient, session: Session, office: Office
) -> None:
    biden, nobody = make_person(session), make_person(session, "Ann Lee")

    page = as_reviewer.get(f"/facts/people/{biden.public_id}").text

    assert titles(page) == ["President of the United States"]
    assert "20 November 1942" in page
    assert "no death known" in page
    assert "No office is known under this name." in as_reviewer.get(f"/facts/people/{nobody.public_id}").text


def test_an_unknown_entry_is_not_found(as_reviewer: DeskClient) -> None:
    for url in ("/facts/offices/" + "0" * 32, "/facts/people/" + "0" * 32):
        assert as_reviewer.get(url).status_code == 404


def test_hostile_words_are_shown_as_text(as_editor: DeskClient, session: Session) -> None:
    evil = "<script>alert(1)</script>"
    make_office(session, [(f"Ann {evil}", "Ann", date(2020, 1, 1), None)], name=evil)

    pages = [as_editor.get("/facts").text, as_editor.get(f"/facts?q={evil}").text]

    assert all(evil not in page and "&lt;script&gt;" in page for page in pages)


def test_the_number_of_queries_does_not_grow(app: Flask, as_reviewer: DeskClient, session: Session) -> None:
    office = make_office(session, [(f"Person {n}", "Person", date(1950 + n, 1, 1), None) for n in range(2)])
    long = make_office(
        session, [(f"Person {n}", "Person", date(1950 + n, 1, 1), None) for n in range(60)], name="Chancellor"
    )

    def cost(url: str) -> int:
        with counted(shared(app).engine) as statements:
            assert as_reviewer.get(url).status_code == 200
        return len(statements)

    assert cost("/facts?office=President") == cost("/facts") <= 12
    few, many = (cost(f"/facts/offices/{one.public_id}") for one in (office, long))
    assert few == many <= 12
