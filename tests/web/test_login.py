"""Sessions of signed-in people: when they end, and what their cookies look like."""

from datetime import timedelta
from pathlib import Path

from flask import Flask
from sqlalchemy import event, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session
from web_client import DeskClient, add_person, browser, desk_app, shared, sign_in

from factcheck.domain.labels import Role
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.persistence.models import User, UserSession
from factcheck.services.accounts import pause_user, set_role


def row_of(session: Session, client: DeskClient) -> UserSession:
    assert client.user
    return session.scalars(select(UserSession).where(UserSession.user_id == client.user.id)).one()


def test_idle_session_ends(as_reviewer: DeskClient, session: Session) -> None:
    row_of(session, as_reviewer).seen_at -= timedelta(hours=12)
    session.commit()

    assert as_reviewer.get("/help").status_code == 302


def test_session_ends_at_its_absolute_limit(as_reviewer: DeskClient, session: Session) -> None:
    row = row_of(session, as_reviewer)
    row.expires_at = row.created_at
    session.commit()

    assert as_reviewer.get("/help").status_code == 302


def test_use_is_noted_once_in_a_quarter_of_an_hour(as_reviewer: DeskClient, session: Session) -> None:
    row = row_of(session, as_reviewer)
    row.seen_at -= timedelta(hours=2)
    session.commit()

    as_reviewer.get("/help")

    session.refresh(row)
    first = row.seen_at
    as_reviewer.get("/help")
    session.refresh(row)
    assert row.seen_at == first >= row.created_at


def test_page_is_shown_although_the_use_cannot_be_noted(
    app: Flask, as_reviewer: DeskClient, session: Session
) -> None:
    row = row_of(session, as_reviewer)
    row.seen_at -= timedelta(hours=2)
    session.commit()

    def refuse(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if statement.startswith("UPDATE user_session"):
            raise OperationalError(statement, {}, Exception("lock timeout"))

    event.listen(shared(app).engine, "before_cursor_execute", refuse)
    try:
        assert as_reviewer.get("/help").status_code == 200
    finally:  # other tests have the same engine
        event.remove(shared(app).engine, "before_cursor_execute", refuse)


def test_pause_ends_a_session_at_once(
    as_reviewer: DeskClient, as_admin: DeskClient, session: Session
) -> None:
    assert as_reviewer.user
    pause_user(session, actor=COMMAND_LINE, user_id=as_reviewer.user.public_id)

    assert as_reviewer.get("/help").status_code == 302
    assert as_admin.get("/help").status_code == 200


def test_new_role_ends_a_session(as_reviewer: DeskClient, session: Session) -> None:
    assert as_reviewer.user
    set_role(session, actor=COMMAND_LINE, user_id=as_reviewer.user.public_id, role=Role.EDITOR)

    assert as_reviewer.get("/help").status_code == 302


def test_cookie_of_flask_login_signs_nobody_in_or_out(as_reviewer: DeskClient, client: DeskClient) -> None:
    assert as_reviewer.user
    for visitor in (as_reviewer, client):
        visitor.set_cookie("remember_token", f"{as_reviewer.user.public_id}|0")

    assert as_reviewer.get("/help").status_code == 200
    assert client.get("/help").status_code == 302


def test_other_browser_does_not_end_a_session(as_reviewer: DeskClient) -> None:
    response = as_reviewer.get(
        "/help", headers={"User-Agent": "another"}, environ_overrides={"REMOTE_ADDR": "198.51.100.9"}
    )

    assert response.status_code == 200


def test_cookies_on_plain_http_are_closed_to_scripts_and_other_sites(app: Flask, client: DeskClient) -> None:
    response = sign_in(client, add_person(app, Role.REVIEWER, "Ines Okafor"))

    cookies = response.headers.getlist("Set-Cookie")
    assert {cookie.split("=")[0] for cookie in cookies} == {"factcheck", "factcheck-form"}
    for cookie in cookies:
        assert "HttpOnly" in cookie
        assert "SameSite=Lax" in cookie
        assert "Path=/" in cookie
        assert "Secure" not in cookie
        assert "Domain" not in cookie


def test_cookies_on_https_are_bound_to_the_host(database_url: str, tmp_path: Path) -> None:
    with desk_app(database_url, tmp_path, https=True) as app:
        user = add_person(app, Role.REVIEWER, "Ines Okafor")
        client = browser(app)
        client.environ_base["wsgi.url_scheme"] = "https"
        response = sign_in(client, user, base_url="https://localhost")
        help_page = client.get("/help", base_url="https://localhost")

    cookies = response.headers.getlist("Set-Cookie")
    assert help_page.status_code == 200
    assert help_page.headers["Strict-Transport-Security"] == "max-age=63072000"
    assert {cookie.split("=")[0] for cookie in cookies} == {"__Host-factcheck", "__Host-factcheck-form"}
    assert all("Secure" in cookie and "HttpOnly" in cookie and "Path=/" in cookie for cookie in cookies)


def test_session_cookie_lasts_as_long_as_the_session(app: Flask, client: DeskClient) -> None:
    sign_in(client, add_person(app, Role.REVIEWER, "Ines Okafor"))
    cookie = client.get_cookie("factcheck")

    assert cookie
    assert cookie.max_age == 7 * 24 * 3600


def test_reading_sets_no_cookie_for_who_is_signed_in(as_reviewer: DeskClient) -> None:
    as_reviewer.get("/help")

    assert as_reviewer.get("/help").headers.getlist("Set-Cookie") == []


def test_nobody_is_stored_for_a_visitor(client: DeskClient, session: Session) -> None:
    client.get("/signin")

    assert session.scalars(select(UserSession)).all() == []
    assert session.scalars(select(User)).all() == []
