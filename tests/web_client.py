"""A test client that signs in through the real form, sends real CSRF tokens and notices unsaved changes."""

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from functools import cache
from typing import Any, cast

from factories import MOMENT
from flask import Flask, g
from flask.testing import FlaskClient
from itsdangerous import URLSafeTimedSerializer
from kept_parts import KeptTemplates, kept_parts
from network import Network
from sqlalchemy import event
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from factcheck.app import create_app
from factcheck.config import Settings
from factcheck.domain.labels import Role
from factcheck.importers.web_pages import read_address
from factcheck.persistence.clock import now
from factcheck.persistence.models import User
from factcheck.persistence.user_sessions import Browser, open_session
from factcheck.services.passwords import make_hasher
from factcheck.web.db import Desk, desk
from factcheck.web.login import COOKIE, CSRF_KEY
from factcheck.web.running import EXTENSION as IMPORTS
from factcheck.web.running import Imports

PASSWORD = "heron under the pier"
LIFETIME = timedelta(days=1)
_TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]+)"')


class DeskClient(FlaskClient):
    """A browser of one person; `user` is their row, None before sign-in."""

    user: User | None = None

    def open(self, *args: Any, **options: Any) -> TestResponse:
        """Send a request and read its answer to the end, as a browser does."""
        options.setdefault("buffered", True)
        return super().open(*args, **options)

    def token(self) -> str:
        """Return a CSRF token of this client, made as a page of ours would or read from the first one."""
        with self.session_transaction() as form_session:
            secret = form_session.get(CSRF_KEY)
        if secret is None:
            return csrf(self.get("/help" if self.user else "/signin").text)
        key = self.application.config["SECRET_KEY"]
        return URLSafeTimedSerializer(key, salt="wtf-csrf-token").dumps(secret)

    def submit(self, url: str, data: Mapping[str, Any] | None = None, **options: Any) -> TestResponse:
        """Post a form as a page of ours would, with the token in it."""
        return self.post(url, data={"csrf_token": self.token(), **(data or {})}, **options)


def without_tokens(page: str) -> str:
    """Return the page without what differs each time that it is shown."""
    return re.sub(r'(name="csrf_token"[^>]*value=)"[^"]+"', r"\1", page)


def csrf(page: str) -> str:
    """Return the CSRF token of the first form on the page."""
    found = _TOKEN.search(page)
    assert found, f"no form on this page: {page[:200]}"
    return found.group(1)


def settings_for(url: str, folder: Any, **changes: Any) -> Settings:
    values = {"home": folder, "database_url": url, "secret_key": "s" * 40, "argon2_memory_mib": 8}
    return Settings(**(values | changes))


@contextmanager
def desk_app(url: str, folder: Any, **changes: Any) -> Iterator[Flask]:
    """Give an application on the database; its engine is closed with the database."""
    with kept_parts():
        app = create_app(settings_for(url, folder, **changes))
    app.testing = True
    imports_of(app).patience = 60  # a loaded machine must not turn an answer into a page to wait on
    app.jinja_env.bytecode_cache = KeptTemplates()
    app.test_client_class = DeskClient
    yield app


def imports_of(app: Flask) -> Imports:
    return cast(Imports, app.extensions[IMPORTS])


def read_over(app: Flask, net: Network) -> None:
    """Let the desk read web addresses over the network of a test."""
    imports_of(app).readers = replace(
        imports_of(app).readers,
        address=lambda address, domains: read_address(address, fetcher=net.fetcher(domains=tuple(domains))),
    )


def browser(app: Flask) -> DeskClient:
    return cast(DeskClient, app.test_client())


def shared(app: Flask) -> Desk:
    with app.app_context():
        return desk()


@cache
def hash_of_password() -> str:
    """Return one hash of PASSWORD for all people: making it is slow on purpose."""
    return make_hasher(8).hash(PASSWORD)


def add_person(app: Flask, role: Role, name: str) -> User:
    """Add a person who signs in with PASSWORD."""
    parts = shared(app)
    with parts.open_session() as session:
        user = User(
            email=f"{name.replace(' ', '.').lower()}@desk.example",
            name=name,
            role=role,
            password_hash=hash_of_password(),
            preferences={},
            created_at=MOMENT,
        )
        session.add(user)
        session.commit()
        return user


def admit(client: DeskClient, app: Flask, user: User) -> DeskClient:
    """Give the browser a session of the person, as signing in through the form would."""
    with shared(app).open_session() as session:
        opened = open_session(
            session, session.get_one(User, user.id), Browser("127.0.0.1", ""), LIFETIME, now(session)
        )
        session.commit()
    with client.session_transaction() as form_session:
        form_session[CSRF_KEY] = opened.csrf_token
    client.set_cookie(COOKIE, opened.token)
    client.user = user
    return client


def sign_in(client: DeskClient, user: User, password: str = PASSWORD, **options: Any) -> TestResponse:
    """Sign in through the form."""
    page = client.get("/signin")
    data = {"csrf_token": csrf(page.text), "email": user.email, "password": password}
    response = client.post("/signin", data=data, **options)
    if response.status_code == 303:
        client.user = user
    return response


@contextmanager
def nothing_unsaved(app: Flask) -> Iterator[None]:
    """Fail if a request ends with changes that nobody committed."""
    faults: list[str] = []

    @event.listens_for(shared(app).open_session, "after_flush")
    def note_flush(session: Session, _context: Any) -> None:
        session.info["flushed"] = True

    @event.listens_for(shared(app).open_session, "after_commit")
    @event.listens_for(shared(app).open_session, "after_rollback")
    def forget_flush(session: Session) -> None:
        session.info.pop("flushed", None)

    @app.teardown_appcontext
    def look(_error: BaseException | None) -> None:
        session: Session | None = g.get("database_session")
        if session and (session.new or session.dirty or session.deleted or session.info.get("flushed")):
            faults.append(f"unsaved: {[*session.new, *session.dirty, *session.deleted] or 'flushed rows'}")

    yield
    assert not faults, faults
