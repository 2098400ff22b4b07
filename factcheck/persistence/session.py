"""Engines with the measured settings, sessions, and the write transaction."""

import contextlib
import fcntl
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session, sessionmaker

from factcheck.errors import FactcheckError
from factcheck.persistence.word_index import index_words

NETWORK_FILE_SYSTEMS = ("nfs", "cifs", "smb", "fuse", "9p")
SQLITE_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
)
POSTGRES_OPTIONS = (
    "-c lock_timeout=5s -c statement_timeout=15s -c idle_in_transaction_session_timeout=30s -c timezone=UTC"
)


class UnusableDatabase(FactcheckError):
    """The database cannot be served safely."""


def make_engine(url: str) -> Engine:
    """Return an engine with the settings that were measured to lose nothing, for either database."""
    if make_url(url).get_backend_name() == "sqlite":
        return _sqlite_engine(url)
    return create_engine(
        url,
        pool_size=5,
        max_overflow=5,
        pool_pre_ping=True,
        pool_recycle=1800,
        pool_timeout=5,
        connect_args={"options": POSTGRES_OPTIONS, "application_name": "factcheck"},
    )


def _sqlite_engine(url: str) -> Engine:
    path = make_url(url).database
    if not path or path == ":memory:":
        raise UnusableDatabase("An embedded database needs a file.")
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    refuse_network_file_system(Path(path))
    engine = create_engine(url, connect_args={"timeout": 15}, pool_size=8, max_overflow=0, pool_timeout=10)
    event.listen(engine, "connect", _prepare_connection)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "close", _optimize)
    return engine


def _prepare_connection(connection: sqlite3.Connection, _record: Any) -> None:
    connection.isolation_level = None  # the driver opens no transaction by itself
    for pragma in SQLITE_PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    # A read that later writes fails at once under WAL, and no timeout helps: writers take the lock first.
    is_write = connection.get_execution_options().get("fc_write", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_write else "BEGIN")


def _optimize(connection: sqlite3.Connection, _record: Any) -> None:
    # Worth having, not worth waiting for: somebody else may be writing.
    with contextlib.suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA busy_timeout=0").close()
        connection.execute("PRAGMA optimize").close()


def refuse_network_file_system(path: Path, mounts: Path = Path("/proc/mounts")) -> None:
    """Raise UnusableDatabase if the file lies on a network file system, where locks cannot be trusted."""
    if not mounts.exists():
        return
    place, kind = path.resolve(), ""
    longest = -1
    for line in mounts.read_text().splitlines():
        _, mount, file_system, *_ = line.split(" ")
        if place.is_relative_to(mount) and len(mount) > longest:
            longest, kind = len(mount), file_system
    if kind.startswith(NETWORK_FILE_SYSTEMS):
        raise UnusableDatabase(f"{path} lies on {kind}: an embedded database must be on a local disk.")


def session_factory(engine: Engine) -> sessionmaker[Session]:
    """Return the factory of sessions; rows stay readable after a commit."""
    sessions = sessionmaker(engine, expire_on_commit=False)
    index_words(sessions)
    return sessions


_turns: dict[str, threading.Lock] = {}
_turns_guard = threading.Lock()


@contextmanager
def fair_turn(engine: Engine) -> Iterator[None]:
    """Queue the writers of an embedded database fairly; SQLite's busy handler only sleeps and starves some.

    The lock on the side file is released by the kernel, also when a process is killed.
    """
    if engine.dialect.name != "sqlite":
        yield
        return
    path = str(engine.url.database)
    with _turns_guard:
        turn = _turns.setdefault(path, threading.Lock())
    with turn, open(path + ".lock", "a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@contextmanager
def transaction(session: Session) -> Iterator[Session]:
    """Run one use-case: end the read that came before, begin a write, commit at the end or roll back.

    What the session read before is forgotten, so that no old value is written back.
    """
    session.rollback()
    session.expire_all()
    engine = session.get_bind()
    assert isinstance(engine, Engine)
    with fair_turn(engine):
        session.connection(execution_options={"fc_write": True})
        try:
            yield session
            session.commit()
        except BaseException:
            session.rollback()
            raise
