"""Bring the schema to another revision, with the scripts that travel with the package."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, text

from factcheck.paths import resource_dir
from factcheck.persistence.session import UnusableDatabase, fair_turn

ADVISORY_LOCK = 0x6661_6374


def alembic_config(connection: Connection | None = None) -> Config:
    """Return the configuration of Alembic; it needs no file."""
    config = Config()
    config.set_main_option("script_location", str(resource_dir("migrations")).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Bring the schema forward; servers that start at the same time wait for each other."""
    with _alone(engine) as connection:
        command.upgrade(alembic_config(connection), revision)


def downgrade(engine: Engine, revision: str) -> None:
    """Take the schema back to an older revision."""
    with _alone(engine) as connection:
        command.downgrade(alembic_config(connection), revision)


def current(engine: Engine) -> str | None:
    """Return the revision of the database, None if it is empty."""
    with engine.connect() as connection:
        return MigrationContext.configure(connection).get_current_revision()


def known_revisions() -> frozenset[str]:
    """Return all revisions that this program knows."""
    scripts = ScriptDirectory.from_config(alembic_config())
    return frozenset(script.revision for script in scripts.walk_revisions())


def head() -> str | None:
    """Return the newest revision that this program knows."""
    return ScriptDirectory.from_config(alembic_config()).get_current_head()


@contextmanager
def _alone(engine: Engine) -> Iterator[Connection]:
    with (
        fair_turn(engine),
        engine.connect().execution_options(fc_write=True) as connection,
        _loose_references(connection),
        connection.begin(),
    ):
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": ADVISORY_LOCK})
        yield connection
        _check_references(connection)


@contextmanager
def _loose_references(connection: Connection) -> Iterator[None]:
    """Let SQLite rebuild a table that others refer to; it heeds this only outside a transaction."""
    if connection.dialect.name != "sqlite":
        yield
        return
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    driver.execute("PRAGMA foreign_keys=OFF").close()
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys=ON").close()


def _check_references(connection: Connection) -> None:
    """Raise UnusableDatabase, and so roll back, if a row refers to one that is not there."""
    if connection.dialect.name == "sqlite":
        broken = connection.execute(text("PRAGMA foreign_key_check")).first()
        if broken:
            raise UnusableDatabase(f"A row of {broken[0]} refers to a row of {broken[2]} that is not there.")
