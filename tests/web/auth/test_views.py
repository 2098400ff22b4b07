"""The sign-in form and the way out, as a browser sees them."""

from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session
from web_client import PASSWORD, DeskClient, add_person, browser, csrf, desk_app, sign_in, without_tokens

from factcheck.domain.labels import Role
from factcheck.persistence.models import User, UserSession
from factcheck.persistence.user_sessions import fingerprint_of_token


@pytest.fixture
def user(app: Flask) -> User:
    return add_person(app, Role.REVIEWER, "Ines Okafor")


def token_of(client: DeskClient) -> str:
    cookie = client.get_cookie("factcheck")
    assert cookie
    return cookie.value


def test_right_password_leads_to_the_page_asked_for(client: DeskClient, user: User) -> None:
    page = client.get("/signin?next=/help")
    data = {"csrf_token": csrf(page.text), "email": user.email, "password": PASSWORD, "next": "/help"}

    response = client.post("/signin", data=data)

    assert 'value="/help"' in page.text
    assert (response.status_code, response.location) == (303, "/help")
    assert client.get("/help").status_code == 200


def test_page_of_another_site_is_not_led_to(client: DeskClient, user: User) -> None:
    data = {"email": user.email, "password": PASSWORD, "next": "https://evil.example/"}

    assert client.submit("/signin", data).location == "/"


def test_wrong_password_keeps_the_address_and_says_one_sentence(client: DeskClient, user: User) -> None:
    response = sign_in(client, user, "not the password")

    assert response.status_code == 422
    assert "The e-mail address or the password is wrong." in response.text
    assert user.email in response.text
    assert "not the password" not in response.text
    assert client.get_cookie("factcheck") is None


def test_empty_form_says_what_is_missing(client: DeskClient) -> None:
    response = client.submit("/signin", {"email": " ", "password": ""})

    assert response.status_code == 422
    assert "Enter your e-mail address." in response.text
    assert "Enter your password." in response.text


def test_who_is_signed_in_needs_no_form(as_reviewer: DeskClient) -> None:
    response = as_reviewer.get("/signin?next=/help")

    assert (response.status_code, response.location) == (302, "/help")


def test_answers_for_known_and_unknown_people_are_alike(client: DeskClient, user: User) -> None:
    known = client.submit("/signin", {"email": user.email, "password": "x" * 12})
    unknown = client.submit("/signin", {"email": "nobody@desk.example", "password": "x" * 12})

    assert known.status_code == unknown.status_code == 422
    assert without_tokens(known.text.replace(user.email, "")) == without_tokens(
        unknown.text.replace("nobody@desk.example", "")
    )
    assert [*known.headers.keys()] == [*unknown.headers.keys()]


def test_sixth_failed_try_is_told_to_wait(client: DeskClient, user: User) -> None:
    for _ in range(5):
        assert sign_in(client, user, "not the password").status_code == 422

    response = sign_in(client, user)

    assert response.status_code == 429
    assert int(response.headers["Retry-After"]) > 0
    assert "Try again in" in response.text


def test_another_person_at_another_address_is_not_told_to_wait(
    app: Flask, client: DeskClient, user: User
) -> None:
    for _ in range(6):
        sign_in(client, user, "not the password")
    other = add_person(app, Role.REVIEWER, "Tomas Lind")

    elsewhere = browser(app)
    elsewhere.environ_base["REMOTE_ADDR"] = "198.51.100.9"

    assert sign_in(elsewhere, other).status_code == 303
    elsewhere.submit("/signout")
    elsewhere.user = None
    assert sign_in(elsewhere, user).status_code == 303


def test_two_servers_count_together(
    app: Flask, client: DeskClient, user: User, database_url: str, tmp_path: Path
) -> None:
    with desk_app(database_url, tmp_path) as second_app:
        browsers = [client, browser(second_app)] * 3
        statuses = [sign_in(each, user, "not the password").status_code for each in browsers]

    assert statuses == [422] * 5 + [429]


def test_new_session_and_new_form_token_at_sign_in(client: DeskClient, user: User) -> None:
    before = csrf(client.get("/signin").text)

    sign_in(client, user)

    after = client.token()
    assert before != after
    assert client.post("/signout", data={"csrf_token": before}).status_code == 400
    assert client.post("/signout", data={"csrf_token": after}).status_code == 303


def test_second_sign_in_replaces_session_and_form_token(client: DeskClient, user: User) -> None:
    sign_in(client, user)
    former, former_csrf = token_of(client), client.token()

    data = {"csrf_token": former_csrf, "email": user.email, "password": PASSWORD}
    assert client.post("/signin", data=data).status_code == 303

    assert token_of(client) != former
    assert client.post("/signout", data={"csrf_token": former_csrf}).status_code == 400
    client.set_cookie("factcheck", former)
    assert client.get("/help").status_code == 302


def test_planted_session_id_is_not_honoured(client: DeskClient, user: User, session: Session) -> None:
    planted = "planted-by-somebody-else"
    client.set_cookie("factcheck", planted)

    sign_in(client, user)

    stored = session.scalars(select(UserSession.token_sha256)).one()
    assert token_of(client) != planted
    assert stored != fingerprint_of_token(planted)


def test_stolen_cookie_is_dead_after_sign_out(app: Flask, as_reviewer: DeskClient) -> None:
    stolen = browser(app)
    stolen.set_cookie("factcheck", token_of(as_reviewer))
    assert stolen.get("/help").status_code == 200

    response = as_reviewer.submit("/signout")

    assert (response.status_code, response.location) == (303, "/signin")
    assert stolen.get("/help").status_code == 302


def test_sign_out_clears_the_browser(as_reviewer: DeskClient) -> None:
    response = as_reviewer.submit("/signout")

    assert as_reviewer.get_cookie("factcheck") is None
    assert response.headers["Clear-Site-Data"] == '"cookies", "storage"'


def test_sign_out_leaves_what_others_wait_to_send_from_the_browser(as_reviewer: DeskClient) -> None:
    response = as_reviewer.submit("/signout", {"keep": "1"})

    assert as_reviewer.get_cookie("factcheck") is None
    assert response.headers["Clear-Site-Data"] == '"cookies"'


def test_a_script_learns_who_is_signed_in_and_the_token_of_the_session(as_reviewer: DeskClient) -> None:
    told = as_reviewer.get("/session").json

    assert as_reviewer.user
    assert told["user"] == as_reviewer.user.public_id
    taken = as_reviewer.post("/signout", data={"csrf_token": told["csrf_token"]})
    assert taken.status_code == 303


def test_a_script_without_a_session_is_refused(client: DeskClient) -> None:
    assert client.get("/session", headers={"X-Fragment": "session"}).status_code == 401


def test_form_gives_nobody_more_power(client: DeskClient, user: User, session: Session) -> None:
    extra = {"role": "admin", "is_admin": "1", "is_paused": "0", "user_id": "1", "created_at": "2000-01-01"}

    client.submit("/signin", {"email": user.email, "password": PASSWORD, **extra})

    stored = session.scalars(select(User)).one()
    assert (stored.role, stored.created_at) == (Role.REVIEWER, user.created_at)
