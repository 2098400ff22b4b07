"""Databases and people for the benchmarks, on SQLite and on a throw-away PostgreSQL server."""

import contextlib
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

import postgres  # noqa: E402
from factories import actor_of, claims_of, make_article, make_user  # noqa: E402

from factcheck.config import sqlite_url  # noqa: E402
from factcheck.domain.permissions import Actor  # noqa: E402
from factcheck.persistence import schema  # noqa: E402
from factcheck.persistence.session import make_engine, session_factory  # noqa: E402

__all__ = ["fresh_database", "one_claim_desk"]


@contextlib.contextmanager
def fresh_database(kind: str) -> Iterator[str]:
    """Give the address of an empty database at head; PostgreSQL keeps its durable settings."""
    if kind == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            url = sqlite_url(Path(folder) / "desk.db")
            _upgrade(url)
            yield url
        return
    server = postgres.start(settings="-c max_connections=200 -c listen_addresses=127.0.0.1")
    try:
        url = server.url + "postgres"
        _upgrade(url)
        yield url
    finally:
        server.stop()


def _upgrade(url: str) -> None:
    engine = make_engine(url)
    schema.upgrade(engine)
    engine.dispose()


def one_claim_desk(url: str, people: int) -> tuple[str, list[Actor]]:
    """Add that many reviewers and one article; return its first claim and the reviewers."""
    engine = make_engine(url)
    with session_factory(engine)() as session:
        users = [make_user(session) for _ in range(people)]
        article = make_article(session, reviewers=users)
        answer = claims_of(session, article)[0].public_id, [actor_of(user) for user in users]
    engine.dispose()
    return answer
