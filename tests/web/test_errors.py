"""Refused and failed requests: each kind has its status, its sentence and the same frame."""

import logging
import re
import sqlite3
from collections.abc import Callable

import pytest
from flask import Flask, abort, request
from sqlalchemy.exc import OperationalError, TimeoutError
from sqlalchemy.orm import Session
from web_client import DeskClient

from factcheck.errors import Conflict, FactcheckError, Invalid, NotAllowed, NotFound, TooManyTries
from factcheck.web.access import public
from factcheck.web.db import request_session
from factcheck.web.headers import HEADERS


def add_view(app: Flask, view: Callable[[], object]) -> None:
    app.add_url_rule("/try", "try", public(view), methods=["GET", "POST"])


def fail_with(app: Flask, error: BaseException) -> None:
    def view() -> None:
        raise error

    add_view(app, view)


def sqlite_error(name: str) -> OperationalError:
    original = sqlite3.OperationalError("no")
    original.sqlite_errorname = name
    return OperationalError("SELECT 1", {}, original)


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (NotFound("There is no such claim."), 404),
        (NotAllowed("Only editors can."), 403),
        (Invalid("A reason is needed."), 422),
        (Conflict("Somebody else was first."), 409),
        (TooManyTries("Wait a little.", retry_after=30), 429),
        (FactcheckError("That cannot be."), 400),
    ],
)
def test_each_kind_of_error_has_its_status_and_says_its_sentence(
    app: Flask, client: DeskClient, error: FactcheckError, status: int
) -> None:
    fail_with(app, error)

    response = client.get("/try")

    assert response.status_code == status
    assert str(error) in response.text
    assert response.mimetype == "text/html"
    assert {name: response.headers[name] for name in HEADERS} == HEADERS


def test_too_many_tries_says_when_to_come_back(app: Flask, client: DeskClient) -> None:
    fail_with(app, TooManyTries("Wait a little.", retry_after=30))

    assert client.get("/try").headers["Retry-After"] == "30"


def test_script_gets_the_sentence_alone(app: Flask, client: DeskClient) -> None:
    fail_with(app, Conflict("<b>Somebody</b> else was first."))

    response = client.get("/try", headers={"X-Fragment": "panel"})

    assert (response.status_code, response.text) == (409, "<b>Somebody</b> else was first.")
    assert response.mimetype == "text/plain"
    assert "X-Fragment" in response.headers["Vary"]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 409, 410, 413, 415, 429, 500, 502, 503])
def test_every_status_has_a_page(app: Flask, client: DeskClient, status: int) -> None:
    add_view(app, lambda: abort(status))

    response = client.get("/try")

    assert response.status_code == status
    assert f"Error {status}" in response.text
    assert {name: response.headers[name] for name in HEADERS} == HEADERS


def test_error_text_is_escaped(app: Flask, client: DeskClient) -> None:
    fail_with(app, NotFound("<script>alert(1)</script>"))

    assert "<script>alert" not in client.get("/try").text


def test_wrong_method_names_the_right_ones(client: DeskClient) -> None:
    response = client.post("/healthz")

    assert response.status_code == 405
    assert "GET" in response.headers["Allow"]


def test_fault_of_the_program_has_a_number_that_is_in_the_log(
    app: Flask, client: DeskClient, caplog: pytest.LogCaptureFixture
) -> None:
    app.testing = False
    fail_with(app, ZeroDivisionError("a secret detail"))

    with caplog.at_level(logging.ERROR):
        response = client.get("/try")

    assert response.status_code == 500
    assert "a secret detail" not in response.text
    number = re.search(r"incident [0-9a-f]{8}", response.text)
    assert number
    assert f"{number.group()}: GET /try" in caplog.text
    assert "a secret detail" in caplog.text


@pytest.mark.parametrize(
    "error",
    [
        sqlite_error("SQLITE_BUSY"),
        sqlite_error("SQLITE_BUSY_SNAPSHOT"),
        sqlite_error("SQLITE_LOCKED"),
        OperationalError("SELECT 1", {}, Exception("lock timeout")),
        TimeoutError("no connection is free"),
    ],
)
def test_busy_database_asks_to_try_again(app: Flask, client: DeskClient, error: Exception) -> None:
    fail_with(app, error)

    response = client.get("/try")

    assert response.status_code == 503
    assert response.headers["Retry-After"] == "5"
    assert "nothing was saved" in response.text


def test_broken_statement_is_a_fault_of_ours(app: Flask, client: DeskClient) -> None:
    app.testing = False
    fail_with(app, sqlite_error("SQLITE_ERROR"))

    assert client.get("/try").status_code == 500


def test_locked_database_is_answered_for_who_is_signed_in(
    app: Flask, as_reviewer: DeskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_args: object, **_options: object) -> None:
        raise sqlite_error("SQLITE_BUSY")

    monkeypatch.setattr(Session, "execute", refuse)

    assert as_reviewer.get("/help").status_code == 503


def test_form_from_another_session_is_told_to_be_too_old(as_reviewer: DeskClient) -> None:
    response = as_reviewer.post("/signout", data={"csrf_token": "another"})

    assert response.status_code == 400
    assert "too old" in response.text


def test_unknown_host_is_refused_without_a_page(client: DeskClient) -> None:
    response = client.get("/signin", headers={"Host": "evil.example"})

    assert response.status_code == 400
    assert response.text == "This server does not answer to that name.\n"
    assert {name: response.headers[name] for name in HEADERS} == HEADERS


def test_file_of_10_megabytes_passes_and_a_larger_request_does_not(app: Flask, client: DeskClient) -> None:
    add_view(app, lambda: str(len(request.get_data())))
    headers = {"X-CSRFToken": client.token()}

    fits = client.post("/try", data=b"x" * (10 * 1024 * 1024 + 2000), headers=headers)
    too_large = client.post("/try", data=b"x" * (11 * 1024 * 1024), headers=headers)

    assert (fits.status_code, too_large.status_code) == (200, 413)
    assert "10 MB" in too_large.text


def test_text_of_a_million_characters_passes_whatever_they_are(app: Flask, client: DeskClient) -> None:
    add_view(app, lambda: str(len(request.form["text"])))
    head = '--x\r\nContent-Disposition: form-data; name="text"\r\n\r\n'
    body = (head + "😀" * 1_000_000 + "\r\n--x--\r\n").encode()

    response = client.post(
        "/try",
        data=body,
        content_type="multipart/form-data; boundary=x",
        headers={"X-CSRFToken": client.token()},
    )

    assert (response.status_code, response.text) == (200, "1000000")


def test_failed_request_leaves_no_session_open(app: Flask, client: DeskClient) -> None:
    opened: list[Session] = []

    def view() -> None:
        opened.append(request_session())
        raise NotFound("There is no such claim.")

    add_view(app, view)

    client.get("/try")

    assert not opened[0].in_transaction()
