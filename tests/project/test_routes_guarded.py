"""Every route of the product: who may use it, what it refuses, and that reading writes nothing."""

from collections.abc import Callable, Iterator

import pytest
from fact_rows import make_office, make_person
from factories import claims_of, make_article, make_evidence, make_finding
from flask import Flask, url_for
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from web_client import DeskClient
from werkzeug.routing import Rule
from werkzeug.test import TestResponse

from factcheck.domain.labels import Role
from factcheck.persistence.base import Base
from factcheck.persistence.models import Block
from factcheck.web.headers import HEADERS

pytestmark = [pytest.mark.databases("both"), pytest.mark.slow]

ANYBODY = "anybody"
ROLES = list(Role)
# The least role that may use the endpoint; whoever adds a route adds its line.
ACCESS: dict[str, Role | str] = {
    "static": ANYBODY,
    "site.healthz": ANYBODY,
    "site.home": Role.REVIEWER,
    "site.help_page": Role.REVIEWER,
    "auth.sign_in": ANYBODY,
    "auth.sign_out": Role.REVIEWER,
    "auth.accept_invitation": ANYBODY,
    "people.list_people": Role.ADMIN,
    "people.show_person": Role.ADMIN,
    "people.set_role": Role.ADMIN,
    "people.renew_link": Role.ADMIN,
    "people.pause": Role.ADMIN,
    "people.resume": Role.ADMIN,
    "people.sign_out_everywhere": Role.ADMIN,
    "settings.show_settings": Role.REVIEWER,
    "settings.set_theme": Role.REVIEWER,
    "settings.switch_keys": Role.REVIEWER,
    "settings.set_keys": Role.REVIEWER,
    "settings.change_password": Role.REVIEWER,
    "settings.end_session": Role.REVIEWER,
    "settings.end_other_sessions": Role.REVIEWER,
    "auth.show_session": Role.REVIEWER,
    "articles.list_articles": Role.REVIEWER,
    "articles.new_article": Role.EDITOR,
    "articles.show_import": Role.EDITOR,
    "articles.split_preview": Role.EDITOR,
    "articles.start_review": Role.EDITOR,
    "articles.set_date": Role.EDITOR,
    "articles.show_date": Role.EDITOR,
    "articles.delete_draft": Role.EDITOR,
    "articles.set_block": Role.EDITOR,
    "articles.cut_claim": Role.REVIEWER,
    "articles.drop_claim": Role.REVIEWER,
    "articles.restore_claim": Role.REVIEWER,
    "articles.split_claim": Role.REVIEWER,
    "articles.set_kind": Role.REVIEWER,
    "articles.join_claims": Role.REVIEWER,
    "articles.add_claim": Role.REVIEWER,
    "articles.change_span": Role.REVIEWER,
    "articles.undo_cut": Role.REVIEWER,
    "review.show_article": Role.REVIEWER,
    "review.show_changes": Role.REVIEWER,
    "review.give_verdict": Role.REVIEWER,
    "review.undo": Role.REVIEWER,
    "review.reuse_earlier": Role.REVIEWER,
    "search.search": Role.REVIEWER,
    "review.ask_editor": Role.REVIEWER,
    "review.add_evidence": Role.REVIEWER,
    "review.withdraw_evidence": Role.REVIEWER,
    "review.dismiss_finding": Role.REVIEWER,
    "review.reopen_finding": Role.REVIEWER,
    "review.claim_history": Role.REVIEWER,
    "adjudication.queue": Role.EDITOR,
    "adjudication.show_claim": Role.EDITOR,
    "adjudication.decide": Role.EDITOR,
    "adjudication.take": Role.EDITOR,
    "adjudication.send_back": Role.EDITOR,
    "adjudication.confirm": Role.EDITOR,
    "adjudication.reopen": Role.EDITOR,
    "adjudication.keep": Role.REVIEWER,
    "reports.list_reports": Role.REVIEWER,
    "reports.show_agreement": Role.REVIEWER,
    "reports.show_report": Role.REVIEWER,
    "reports.export": Role.REVIEWER,
    "reports.export_imported": Role.REVIEWER,
    "reports.show_imported": Role.REVIEWER,
    "reports.new_import": Role.EDITOR,
    "reports.start_export": Role.REVIEWER,
    "reports.show_export": Role.REVIEWER,
    "reports.fetch_export": Role.REVIEWER,
    "reports.sign_off": Role.EDITOR,
    "reports.reopen_article": Role.EDITOR,
    "reports.archive_article": Role.EDITOR,
    "reports.restore_article": Role.EDITOR,
    "versions.list_versions": Role.REVIEWER,
    "versions.show_version": Role.REVIEWER,
    "versions.show_corrections": Role.REVIEWER,
    "versions.new_version": Role.EDITOR,
    "versions.show_wording": Role.REVIEWER,
    "versions.propose": Role.REVIEWER,
    "versions.answer": Role.EDITOR,
    "facts.list_offices": Role.REVIEWER,
    "facts.list_people": Role.REVIEWER,
    "facts.show_office": Role.REVIEWER,
    "facts.show_person": Role.REVIEWER,
    "facts.new_office": Role.EDITOR,
    "facts.check_office": Role.EDITOR,
    "facts.add_term": Role.EDITOR,
    "facts.correct_term": Role.EDITOR,
    "facts.end_term": Role.EDITOR,
    "facts.remove_term": Role.EDITOR,
    "facts.new_person": Role.EDITOR,
    "facts.correct_person": Role.EDITOR,
}
NOBODYS_ID = "0" * 32
UNSAFE = ("POST", "PUT", "PATCH", "DELETE")


@pytest.fixture
def browsers(client_of: Callable[[Role, str], DeskClient]) -> dict[Role, DeskClient]:
    return {role: client_of(role, f"Some {role.value.title()}") for role in ROLES}


@pytest.fixture
def ids(session: Session, browsers: dict[Role, DeskClient]) -> dict[str, str]:
    """Return the ids of real rows, by the name that routes give them."""
    people = [browser.user for browser in browsers.values() if browser.user]
    article = make_article(session, reviewers=people)
    claim = claims_of(session, article)[0]
    office = make_office(session)
    return {
        "article_id": article.public_id,
        "claim_id": claim.public_id,
        "block_id": session.scalars(select(Block)).one().public_id,
        "evidence_id": make_evidence(session, claim, people[0]).public_id,
        "finding_id": make_finding(session, claim).public_id,
        "office_id": office.public_id,
        "term_id": office.terms[0].public_id,
        "person_id": make_person(session).public_id,
        "format": "json",
        "number": 2,
        "filename": "css/base.css",
    }


def rules(app: Flask) -> Iterator[tuple[Rule, str]]:
    """Yield every route with each method that a browser sends."""
    for rule in app.url_map.iter_rules():
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
            yield rule, method


def address(app: Flask, rule: Rule, values: dict[str, str]) -> str:
    with app.test_request_context():
        return url_for(rule.endpoint, **{name: values.get(name, NOBODYS_ID) for name in rule.arguments})


def asks_to_sign_in(response: TestResponse) -> bool:
    return response.status_code in {302, 303} and response.location.startswith("/signin")


def may(role: Role | None, endpoint: str) -> bool:
    least = ACCESS[endpoint]
    if least == ANYBODY:
        return True
    return role is not None and ROLES.index(role) >= ROLES.index(Role(least))


def test_every_route_is_in_the_access_table(app: Flask) -> None:
    endpoints = {rule.endpoint for rule in app.url_map.iter_rules()}

    assert endpoints == set(ACCESS)


def test_anonymous_visitors_reach_only_open_routes(app: Flask, client: DeskClient) -> None:
    for rule, method in rules(app):
        headers = {"X-CSRFToken": client.token()} if method in UNSAFE else {}

        response = client.open(address(app, rule, {}), method=method, headers=headers)

        assert asks_to_sign_in(response) is not may(None, rule.endpoint), (method, rule)


@pytest.mark.parametrize("role", ROLES)
def test_each_role_reaches_what_the_table_gives_it(
    app: Flask, browsers: dict[Role, DeskClient], role: Role
) -> None:
    browser = browsers[role]
    for rule, method in rules(app):
        if rule.endpoint == "auth.sign_out":
            continue  # It would end the session; tests of sessions cover it.
        headers = {"X-CSRFToken": browser.token()} if method in UNSAFE else {}

        response = browser.open(address(app, rule, {}), method=method, headers=headers)

        assert (response.status_code != 403) is may(role, rule.endpoint), (method, rule, response.text)
        assert not asks_to_sign_in(response), (method, rule)
        assert response.status_code < 500, (method, rule)


def test_paused_people_reach_only_open_routes(
    app: Flask, browsers: dict[Role, DeskClient], session: Session
) -> None:
    browser = browsers[Role.EDITOR]
    assert browser.user
    user = session.merge(browser.user)
    user.is_paused = True
    session.commit()

    for rule, method in rules(app):
        if method == "GET":
            response = browser.get(address(app, rule, {}))
            assert asks_to_sign_in(response) is not may(None, rule.endpoint), rule


def test_nothing_is_written_without_a_form_token(
    app: Flask, browsers: dict[Role, DeskClient], ids: dict[str, str]
) -> None:
    for rule, method in rules(app):
        if method in UNSAFE:
            response = browsers[Role.ADMIN].open(address(app, rule, ids), method=method)
            assert response.status_code == 400, (method, rule)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://localhost:81"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
)
def test_nothing_is_written_for_a_page_of_another_site(
    app: Flask, browsers: dict[Role, DeskClient], ids: dict[str, str], headers: dict[str, str]
) -> None:
    browser = browsers[Role.ADMIN]
    token = browser.token()

    for rule, method in rules(app):
        if method in UNSAFE:
            response = browser.open(
                address(app, rule, ids), method=method, headers=headers | {"X-CSRFToken": token}
            )
            assert response.status_code == 403, (method, rule)


def test_reading_writes_nothing(
    app: Flask, browsers: dict[Role, DeskClient], ids: dict[str, str], session: Session
) -> None:
    before = row_counts(session)

    for browser in [*browsers.values(), app.test_client()]:
        for rule, method in rules(app):
            if method == "GET":
                browser.get(address(app, rule, ids))
                browser.get(address(app, rule, ids), headers={"X-Fragment": "panel"})

    assert row_counts(session) == before


def row_counts(session: Session) -> dict[str, int]:
    session.rollback()
    counts = {
        table.name: session.scalars(select(func.count()).select_from(table)).one()
        for table in Base.metadata.sorted_tables
    }
    session.rollback()  # what is asked for in between may take longer than a transaction may idle
    return counts


def test_every_response_carries_the_headers(
    app: Flask, client: DeskClient, browsers: dict[Role, DeskClient], ids: dict[str, str]
) -> None:
    seen = set()

    for browser in (client, browsers[Role.REVIEWER]):
        for rule, method in rules(app):
            response = browser.open(address(app, rule, ids), method=method)
            seen.add(response.status_code)
            assert {name: response.headers.get(name) for name in HEADERS} == HEADERS, (method, rule)

    assert {200, 302, 400} <= seen


def test_pages_of_signed_in_people_stay_out_of_caches(
    app: Flask, browsers: dict[Role, DeskClient], ids: dict[str, str]
) -> None:
    for rule, method in rules(app):
        if method == "GET" and rule.endpoint != "static":
            response = browsers[Role.EDITOR].get(address(app, rule, ids))
            assert response.headers["Cache-Control"] == "no-store", rule
