"""Fresh databases at head for each test: a copied SQLite file, or a PostgreSQL database from a template."""

import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, text
from sqlalchemy.orm import Session

from factcheck.config import sqlite_url
from factcheck.persistence import schema, session
from factcheck.persistence.session import make_engine, session_factory

POSTGRES_VARIABLE = "FACTCHECK_TEST_POSTGRES"
WHY_NOT_VARIABLE = "FACTCHECK_TEST_POSTGRES_MISSING"

_templates: dict[str, str] = {}
_kept: dict[str, Engine] = {}


def sqlite_copy(folder: Path, template_folder: Path) -> str:
    """Return the address of a new embedded database at head."""
    template = template_folder / "head.db"
    if not template.exists():
        engine = make_engine(sqlite_url(template))
        schema.upgrade(engine)
        _write_back(engine)
    path = folder / "test.db"
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)
    shutil.copy(template, path)
    return sqlite_url(path)


def filled_template(folder: Path, template_folder: Path, fill: Callable[[Session], object]) -> Path:
    """Make a template with rows in it of the one at head, and return the folder in which it lies."""
    engine = make_engine(sqlite_copy(folder, template_folder))
    with session_factory(engine)() as rows:
        fill(rows)
    _write_back(engine)
    (folder / "test.db").rename(folder / "head.db")
    return folder


def _write_back(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    engine.dispose()


@contextmanager
def kept_engines() -> Iterator[None]:
    """Give the same address the same engine again: what it compiled once serves all tests."""
    engines, make = _kept, session.create_engine

    def make_once(url: str, **settings: Any) -> Engine:
        if url not in engines:
            engines[url] = make(url, **settings)
        return engines[url]

    session.create_engine = make_once  # type: ignore[assignment]
    try:
        yield
    finally:
        session.create_engine = make
        for url in engines:
            let_go(url)


def let_go(url: str) -> None:
    """Close the connections to a database that is about to vanish."""
    if url in _kept:
        _kept[url].dispose()


@contextmanager
def postgres_database(*, empty: bool = False) -> Iterator[str]:
    """Give the address of a new PostgreSQL database, at head unless it is to be empty."""
    base = os.environ[POSTGRES_VARIABLE]
    name = f"t_{os.getpid()}"  # the same name for each test of a worker
    admin = _admin(base)
    template = "template0" if empty else _template(admin, base)
    with admin.connect() as connection:
        connection.execute(text(f'DROP DATABASE IF EXISTS "{name}" WITH (FORCE)'))
        connection.execute(text(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'))
    try:
        yield base + name
    finally:
        let_go(base + name)
        with admin.connect() as connection:
            connection.execute(text(f'DROP DATABASE "{name}" WITH (FORCE)'))


def _admin(base: str) -> Engine:
    """Return the engine that makes and drops databases; its one connection stays open."""
    url = base + "postgres"
    if url not in _kept:
        _kept[url] = create_engine(url, isolation_level="AUTOCOMMIT", pool_size=1)
    return _kept[url]


def _template(admin: Engine, base: str) -> str:
    if base not in _templates:
        name = f"head_{uuid.uuid4().hex}"
        with admin.connect() as connection:
            connection.execute(text(f'CREATE DATABASE "{name}"'))
        engine = make_engine(base + name)
        schema.upgrade(engine)
        engine.dispose()
        _templates[base] = name
    return _templates[base]
