"""Fixtures that every test may use: databases of both kinds, sessions, the shared folder."""

import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import postgres
import pytest
from databases import (
    POSTGRES_VARIABLE,
    WHY_NOT_VARIABLE,
    kept_engines,
    let_go,
    postgres_database,
    sqlite_copy,
)
from sqlalchemy import Engine
from sqlalchemy.orm import Session

from factcheck.persistence.session import make_engine, session_factory
from factcheck.splitting import claims, parser

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
SHARED = Path(os.environ.get("FACTCHECK_SHARED", ROOT.parent / "shared"))
WRITE_SQL = {"persistence", "services"}


class BrokenChecker(logging.Handler):
    """Makes a test fail in which a checker breaks: at a desk the others would go on without it."""

    def emit(self, record: logging.LogRecord) -> None:
        raise AssertionError(record.getMessage()) from (record.exc_info[1] if record.exc_info else None)


logging.getLogger("factcheck.checking.run").addHandler(BrokenChecker())

_server: postgres.Server | None = None
_memory: Path | None = None


def pytest_configure(config: pytest.Config) -> None:
    """Start one PostgreSQL server for all workers, unless those tests are deselected."""
    global _server, _memory
    if hasattr(config, "workerinput"):
        return
    if config.option.basetemp is None and (place := postgres.memory_disk()):
        _memory = Path(tempfile.mkdtemp(prefix="factcheck-tests-", dir=place))
        config.option.basetemp = str(_memory)
    if POSTGRES_VARIABLE in os.environ:
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
    if hasattr(config, "workerinput"):
        return
    if _server:
        _server.stop()
    if _memory:
        shutil.rmtree(_memory, ignore_errors=True)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    why = os.environ.get(WHY_NOT_VARIABLE)
    if why and why != "deselected":
        terminalreporter.write_line(f"PostgreSQL tests skipped: {why}.")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run over PostgreSQL too what writes SQL, and what is marked so; all else has an embedded database."""
    if "database_url" not in metafunc.fixturenames:
        return
    marker = metafunc.definition.get_closest_marker("databases")
    both = (
        marker.args[0] == "both"
        if marker
        else metafunc.definition.path.relative_to(HERE).parts[0] in WRITE_SQL
    )
    if both:
        kinds = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
        metafunc.parametrize("database_url", kinds, indirect=True)


@pytest.fixture(autouse=True, scope="session")
def kept_trees() -> Iterator[None]:
    """Parse each text once, since hundreds of tests import the same few articles."""
    parsed = lru_cache(maxsize=500)(parser.parse)
    patch = pytest.MonkeyPatch()
    patch.setattr(claims, "parse", lambda text, sentences: parsed(text, tuple(sentences)))
    yield
    patch.undo()


@pytest.fixture(scope="session")
def shared_dir() -> Path:
    """Return the folder of shared articles and data; tests that need it are skipped without it."""
    if not SHARED.is_dir():
        pytest.skip(f"no shared folder at {SHARED}: set FACTCHECK_SHARED")
    return SHARED


@pytest.fixture(scope="session", autouse=True)
def engines() -> Iterator[None]:
    """Keep one engine for each address over all tests of a worker."""
    with kept_engines():
        yield


@pytest.fixture(scope="session")
def template_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("templates")


@pytest.fixture
def database_url(request: pytest.FixtureRequest, template_folder: Path) -> Iterator[str]:
    """Give the address of a fresh database at head; the address is always the same."""
    if getattr(request, "param", "sqlite") == "sqlite":
        url = sqlite_copy(template_folder, template_folder)
        yield url
        let_go(url)
        return
    if POSTGRES_VARIABLE not in os.environ:
        pytest.skip(f"PostgreSQL: {os.environ.get(WHY_NOT_VARIABLE, 'no server')}")
    with postgres_database() as url:
        yield url


@pytest.fixture
def engine(database_url: str) -> Engine:
    return make_engine(database_url)


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    with session_factory(engine)() as session:
        yield session
