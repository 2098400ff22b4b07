"""The people pages: who is there, invitations, roles, pauses."""

import logging
import re
from html import unescape

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session
from web_client import PASSWORD, DeskClient, add_person, browser, csrf, sign_in

from factcheck.domain.labels import Role
from factcheck.persistence.models import Invitation, User

NEW = {"name": "Ida Ode", "email": "Ida@desk.example", "role": "editor", "own_password": PASSWORD}


@pytest.fixture
def rosa(app: Flask) -> User:
    return add_person(app, Role.REVIEWER, "Rosa Reed")


def link_on(page: str) -> str:
    found = re.search(r'value="(http://localhost/invitation\?token=[^"]+)"', page)
    assert found, page
    return unescape(found.group(1))


def url_of(user: User, act: str = "") -> str:
    return f"/people/{user.public_id}{act}"


def renewed(session: Session, user: User) -> User:
    session.expire_all()
    return session.get_one(User, user.id)


def test_list_shows_everybody(as_admin: DeskClient, rosa: User) -> None:
    page = as_admin.get("/people").text

    assert "rosa.reed@desk.example" in page
    assert "Ada Ames" in page
    assert "never" in page


def test_menu_leads_admins_alone_to_the_people(as_admin: DeskClient, as_editor: DeskClient) -> None:
    assert 'href="/people"' in as_admin.get("/help").text
    assert 'href="/people"' not in as_editor.get("/help").text
    assert as_editor.get("/people").status_code == 403


def test_invitation_shows_a_link_that_signs_in_once(
    app: Flask, as_admin: DeskClient, session: Session
) -> None:
    page = as_admin.submit("/people", NEW)
    link = link_on(page.text)
    ida = browser(app)

    form = ida.get(link)
    entered = ida.post(link, data={"csrf_token": csrf(form.text), "password": "three herons and a crane"})

    assert (page.status_code, page.headers["Cache-Control"]) == (200, "no-store")
    assert "ida@desk.example" in form.text
    assert (entered.status_code, entered.location) == (303, "/")
    assert "Ida Ode" in ida.get("/help").text
    assert session.scalars(select(User.role).where(User.name == "Ida Ode")).one() is Role.EDITOR
    again = browser(app).get(link)
    assert again.status_code == 404
    assert "This link is no longer good" in again.text


def test_looking_at_the_link_uses_nothing_up(app: Flask, as_admin: DeskClient) -> None:
    link = link_on(as_admin.submit("/people", NEW).text)

    assert [browser(app).get(link).status_code for _ in range(2)] == [200, 200]


def test_weak_password_of_an_invited_person_is_said_at_the_field(app: Flask, as_admin: DeskClient) -> None:
    link = link_on(as_admin.submit("/people", NEW).text)
    ida = browser(app)

    for password, sentence in (("", "Choose a password."), ("short", "A password needs 12")):
        answer = ida.post(link, data={"csrf_token": csrf(ida.get(link).text), "password": password})
        assert answer.status_code == 422
        assert sentence in answer.text


def test_token_is_in_no_log(
    app: Flask, as_admin: DeskClient, caplog: pytest.LogCaptureFixture, session: Session
) -> None:
    with caplog.at_level(logging.DEBUG):
        link = link_on(as_admin.submit("/people", NEW).text)
        browser(app).get(link)

    assert link.split("token=")[1] not in caplog.text


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"own_password": "not the password"}, "This is not your password."),
        ({"own_password": ""}, "Enter your own password."),
        ({"email": "nobody"}, "This is not an e-mail address"),
        ({"email": "rosa.reed@desk.example"}, "Somebody with this e-mail address is here already."),
        ({"name": ""}, "Enter a name."),
        ({"role": "owner"}, "Not a valid choice"),
    ],
)
def test_invitation_that_cannot_be_says_why_and_keeps_what_was_typed(
    as_admin: DeskClient, rosa: User, session: Session, change: dict[str, str], sentence: str
) -> None:
    answer = as_admin.submit("/people", NEW | change)

    assert answer.status_code == 422
    assert sentence in answer.text
    assert (NEW | change)["email"] in answer.text
    assert PASSWORD not in answer.text
    assert session.scalars(select(Invitation)).all() == []


def test_page_of_a_person_shows_who_it_is(as_admin: DeskClient, rosa: User) -> None:
    page = as_admin.get(url_of(rosa)).text

    assert "rosa.reed@desk.example" in page
    assert "Pause Rosa Reed" in page
    assert "Sign out everywhere" not in page


def test_unknown_person_is_not_found(as_admin: DeskClient) -> None:
    assert as_admin.get("/people/" + "0" * 32).status_code == 404


def test_new_role_ends_the_sessions(app: Flask, as_admin: DeskClient, rosa: User, session: Session) -> None:
    client = browser(app)
    sign_in(client, rosa)

    answer = as_admin.submit(url_of(rosa, "/role"), {"role-role": "editor", "role-own_password": PASSWORD})

    assert answer.location == url_of(rosa)
    assert "Rosa Reed is editor now." in as_admin.get(answer.location).text
    assert renewed(session, rosa).role is Role.EDITOR
    assert client.get("/help").status_code == 302


def test_role_is_not_given_without_the_own_password(
    as_admin: DeskClient, rosa: User, session: Session
) -> None:
    for password in ("", "not the password"):
        answer = as_admin.submit(url_of(rosa, "/role"), {"role-role": "admin", "role-own_password": password})
        assert answer.status_code == 422

    assert renewed(session, rosa).role is Role.REVIEWER


def test_last_admin_is_told_why_nothing_happened(as_admin: DeskClient, session: Session) -> None:
    assert as_admin.user
    sentence = "This is the last admin: make somebody else admin first."

    role = as_admin.submit(
        url_of(as_admin.user, "/role"), {"role-role": "editor", "role-own_password": PASSWORD}
    )
    pause = as_admin.submit(url_of(as_admin.user, "/pause"))

    assert (role.status_code, pause.status_code) == (422, 422)
    assert sentence in role.text
    assert sentence in pause.text
    assert renewed(session, as_admin.user).role is Role.ADMIN


def test_pause_and_resume(app: Flask, as_admin: DeskClient, rosa: User, session: Session) -> None:
    client = browser(app)
    sign_in(client, rosa)

    as_admin.submit(url_of(rosa, "/pause"))

    assert "Rosa Reed is paused and cannot sign in." in as_admin.get("/people").text
    assert client.get("/help").status_code == 302
    assert sign_in(client, rosa).status_code == 422
    page = as_admin.get(url_of(rosa)).text
    assert "Let Rosa Reed in again" in page
    assert "Forgotten password" not in page
    as_admin.submit(url_of(rosa, "/resume"))
    assert sign_in(client, rosa).status_code == 303


def test_person_is_signed_out_everywhere(app: Flask, as_admin: DeskClient, rosa: User) -> None:
    client = browser(app)
    sign_in(client, rosa)
    assert "1 open session." in as_admin.get(url_of(rosa)).text

    as_admin.submit(url_of(rosa, "/signout"))

    assert client.get("/help").status_code == 302
    assert "Rosa Reed was signed out: 1 session ended." in as_admin.get("/people").text


def test_link_for_a_forgotten_password(app: Flask, as_admin: DeskClient, rosa: User) -> None:
    refused = as_admin.submit(url_of(rosa, "/link"), {"link-own_password": "not the password"})
    empty = as_admin.submit(url_of(rosa, "/link"))
    made = as_admin.submit(url_of(rosa, "/link"), {"link-own_password": PASSWORD})

    assert (refused.status_code, empty.status_code) == (422, 422)
    link = link_on(made.text)
    client = browser(app)
    page = client.get(link).text
    assert "It takes the place of the one that you have" in page
    client.post(link, data={"csrf_token": csrf(page), "password": "three herons and a crane"})
    assert sign_in(browser(app), rosa).status_code == 422
    assert sign_in(browser(app), rosa, "three herons and a crane").status_code == 303


def test_paused_person_gets_no_link(as_admin: DeskClient, rosa: User) -> None:
    as_admin.submit(url_of(rosa, "/pause"))

    answer = as_admin.submit(url_of(rosa, "/link"), {"link-own_password": PASSWORD})

    assert answer.status_code == 422
