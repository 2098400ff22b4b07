"""Fixtures of pages, for every folder that tests them: an application, and browsers of each role."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask
from web_client import DeskClient, add_person, admit, browser, desk_app, nothing_unsaved

from factcheck.domain.labels import Role


@pytest.fixture
def app(database_url: str, tmp_path: Path) -> Iterator[Flask]:
    with desk_app(database_url, tmp_path) as app, nothing_unsaved(app):
        yield app


@pytest.fixture
def client(app: Flask) -> DeskClient:
    """Return the browser of somebody who has not signed in."""
    return browser(app)


@pytest.fixture
def client_of(app: Flask) -> Callable[[Role, str], DeskClient]:
    """Return a function that adds a person and gives their signed-in browser."""

    def make(role: Role, name: str) -> DeskClient:
        return admit(browser(app), app, add_person(app, role, name))

    return make


@pytest.fixture
def as_reviewer(client_of: Callable[[Role, str], DeskClient]) -> DeskClient:
    return client_of(Role.REVIEWER, "Rosa Reed")


@pytest.fixture
def as_second_reviewer(client_of: Callable[[Role, str], DeskClient]) -> DeskClient:
    return client_of(Role.REVIEWER, "Sam Silva")


@pytest.fixture
def as_editor(client_of: Callable[[Role, str], DeskClient]) -> DeskClient:
    return client_of(Role.EDITOR, "Edda Ek")


@pytest.fixture
def as_admin(client_of: Callable[[Role, str], DeskClient]) -> DeskClient:
    return client_of(Role.ADMIN, "Ada Ames")
