"""The configured database, opened for one command."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factcheck.config import Settings, load_settings
from factcheck.errors import FactcheckError
from factcheck.persistence import schema
from factcheck.persistence.session import make_engine, session_factory


class NotReady(FactcheckError):
    """The database is not at the schema that this program needs."""


@contextmanager
def open_engine(settings: Settings) -> Iterator[Engine]:
    """Give an engine, and close its connections at the end."""
    engine = make_engine(settings.database_url)
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def open_session(settings: Settings | None = None) -> Iterator[Session]:
    """Give a session on a database that is at head; raises NotReady with what to do."""
    with open_engine(settings or load_settings()) as engine:
        if schema.current(engine) != schema.head():
            raise NotReady("The database is not up to date: run `factcheck upgrade` first.")
        with session_factory(engine)() as session:
            yield session
