"""Fixtures that every test may use: databases of both kinds, sessions, the shared folder."""

import os
from collections.abc import Iterator
from pathlib import Path

import postgres
import pytest
from databases import POSTGRES_VARIABLE, WHY_NOT_VARIABLE, postgres_database, sqlite_copy
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factcheck.persistence.session import make_engine, session_factory

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("FACTCHECK_SHARED", ROOT.parent / "shared"))

_server: postgres.Server | None = None


def pytest_configure(config: pytest.Config) -> None:
    """Start one PostgreSQL server for all workers, unless those tests are deselected."""
    global _server
    if hasattr(config, "workerinput") or POSTGRES_VARIABLE in os.environ:
        return
    if "not postgres" in (config.option.markexpr or "") or config.option.collectonly:
        os.environ[WHY_NOT_VARIABLE] = "deselected"
        return
    try:
        _server = postgres.start()
        os.environ[POSTGRES_VARIABLE] = _server.url
    except postgres.NoPostgres as error:
        os.environ[WHY_NOT_VARIABLE] = str(error)


def pytest_unconfigure(config: pytest.Config) -> None:
    if _server and not hasattr(config, "workerinput"):
        _server.stop()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    why = os.environ.get(WHY_NOT_VARIABLE)
    if why and why != "deselected":
        terminalreporter.write_line(f"PostgreSQL tests skipped: {why}.")


@pytest.fixture(scope="session")
def shared_dir() -> Path:
    """Return the folder of shared articles and data; tests that need it are skipped without it."""
    if not SHARED.is_dir():
        pytest.skip(f"no shared folder at {SHARED}: set FACTCHECK_SHARED")
    return SHARED


@pytest.fixture(scope="session")
def template_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("templates")


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path, template_folder: Path) -> Iterator[str]:
    """Give the address of a fresh database at head, once of each kind."""
    if request.param == "sqlite":
        yield sqlite_copy(tmp_path, template_folder)
        return
    if POSTGRES_VARIABLE not in os.environ:
        pytest.skip(f"PostgreSQL: {os.environ.get(WHY_NOT_VARIABLE, 'no server')}")
    with postgres_database() as url:
        yield url


@pytest.fixture
def engine(database_url: str) -> Iterator[Engine]:
    engine = make_engine(database_url)
    yield engine
    engine.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with session_factory(engine)() as session:
        yield session
