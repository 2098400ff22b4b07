"""Fixtures of the use-cases: the reference facts, and an editor."""

import pytest
from factories import actor_of, make_user
from sqlalchemy.orm import Session

from factcheck.checking import ReferenceFacts, load_facts
from factcheck.domain.labels import Role
from factcheck.domain.permissions import Actor
from factcheck.paths import resource_dir


@pytest.fixture(scope="session")
def facts() -> ReferenceFacts:
    return load_facts(resource_dir("seeds") / "reference")


@pytest.fixture
def editor(session: Session) -> Actor:
    return actor_of(make_user(session, Role.EDITOR, name="Edda"))
