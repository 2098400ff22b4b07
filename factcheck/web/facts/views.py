"""The lists of reference facts, and the page of one entry."""

from flask import render_template, request

from factcheck.domain.permissions import Permission
from factcheck.persistence.queries import fact_pages
from factcheck.persistence.queries.facts import FactSearch, office_list, person_list
from factcheck.web.access import requires
from factcheck.web.db import request_session
from factcheck.web.facts import bp, offices, people, terms

__all__ = ["bp", "offices", "people", "terms"]

SEARCH_CHARACTERS = 200


def _search() -> FactSearch:
    asked = request.args
    return FactSearch(
        words=asked.get("q", "")[:SEARCH_CHARACTERS].strip(),
        iso=asked.get("country", "")[:SEARCH_CHARACTERS],
        office=asked.get("office", "")[:SEARCH_CHARACTERS],
        due=bool(asked.get("due")),
    )


@bp.get("/facts")
@requires(Permission.READ)
def list_offices() -> str:
    page = office_list(request_session(), _search(), request.args.get("page", 1, type=int))
    return render_template("facts/offices.html", page=page)


@bp.get("/facts/people")
@requires(Permission.READ)
def list_people() -> str:
    page = person_list(request_session(), _search(), request.args.get("page", 1, type=int))
    return render_template("facts/people.html", page=page)


@bp.get("/facts/offices/<office_id>")
@requires(Permission.READ)
def show_office(office_id: str) -> str:
    session = request_session()
    office = fact_pages.office_entry(session, office_id)
    return render_template(
        "facts/office.html", office=office, history=fact_pages.office_history(session, office_id)
    )


@bp.get("/facts/people/<person_id>")
@requires(Permission.READ)
def show_person(person_id: str) -> str:
    session = request_session()
    person = fact_pages.person_entry(session, person_id)
    return render_template(
        "facts/person.html", person=person, history=fact_pages.person_history(session, person_id)
    )
