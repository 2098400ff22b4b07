"""The demo has a database of its own that is served as nothing else."""

import socket
from pathlib import Path
from typing import Any

import pytest
from databases import let_go
from flask import Flask
from sqlalchemy import select

from factcheck.cli import main, serving
from factcheck.cli.connection import open_session
from factcheck.config import load_settings, sqlite_url
from factcheck.persistence.facts import next_facts_revision
from factcheck.persistence.models import ArticleVersion
from factcheck.persistence.session import transaction

pytestmark = pytest.mark.slow  # most of these load all seeds
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def served(home: Path, monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """Return how waitress was called, in place of serving for ever."""
    calls: list[dict[str, Any]] = []

    def serve(app: Flask, **options: Any) -> None:
        calls.append({"app": app, **options})
        let_go(sqlite_url(home / "demo.db"))

    monkeypatch.setattr("waitress.serve", serve)
    return calls


def test_the_demo_is_seeded_once_and_kept(home: Path, served: list[dict[str, Any]], capsys: Capture) -> None:
    assert main(["demo", "--port", "8123"]) == 0
    first = capsys.readouterr().out
    assert main(["demo"]) == 0
    second = capsys.readouterr().out
    assert main(["demo", "--fresh"]) == 0

    assert "http://127.0.0.1:8123" in first
    assert "ines@demo.example" in first
    assert serving.DEMO_PASSWORD in first
    assert "Loaded" in first
    assert "Loaded" not in second
    assert "Loaded" in capsys.readouterr().out
    assert [call["threads"] for call in served] == [8, 8, 8]


def test_a_demo_that_was_not_finished_is_seeded_anew(
    home: Path, served: list[dict[str, Any]], capsys: Capture
) -> None:
    home.mkdir()
    (home / "demo.db").touch()

    assert main(["demo"]) == 0

    assert "Loaded" in capsys.readouterr().out


def test_a_demo_database_is_never_served_as_a_desk(
    home: Path, served: list[dict[str, Any]], capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    main(["demo"])
    monkeypatch.setenv("FACTCHECK_DATABASE_URL", sqlite_url(home / "demo.db"))

    assert main(["run"]) == 2

    assert "This is a demo database" in capsys.readouterr().err


def test_a_desk_is_served_on_the_given_port(home: Path, served: list[dict[str, Any]]) -> None:
    main(["upgrade"])

    assert main(["run", "--port", "9000"]) == 0

    assert (served[0]["host"], served[0]["port"]) == ("127.0.0.1", 9000)


def test_a_port_that_is_taken_is_passed_over() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", serving.FIRST_DEMO_PORT))

        assert serving.free_port("127.0.0.1") > serving.FIRST_DEMO_PORT


def test_what_a_killed_server_left_undone_is_done_at_the_next_start(
    home: Path, served: list[dict[str, Any]]
) -> None:
    main(["demo"])
    with open_session(load_settings(demo=True)) as session:
        before = session.scalars(select(ArticleVersion.facts_revision)).all()
        with transaction(session):
            next_facts_revision(session)

    main(["demo"])

    with open_session(load_settings(demo=True)) as session:
        after = session.scalars(select(ArticleVersion.facts_revision).order_by(ArticleVersion.id)).all()
    assert (sorted(before), sorted(after)) == ([1, 1], [1, 2])  # the one that is signed off stays as it is
