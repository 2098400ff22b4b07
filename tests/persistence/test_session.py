"""Engines have the measured settings, and writers lose nothing to each other."""

import multiprocessing
import threading
from pathlib import Path

import pytest
from factories import make_user
from sqlalchemy import Engine, select, text
from sqlalchemy.orm import Session

from factcheck.persistence.clock import now
from factcheck.persistence.models import Setting
from factcheck.persistence.session import (
    UnusableDatabase,
    make_engine,
    refuse_network_file_system,
    session_factory,
    transaction,
)


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", 2),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("busy_timeout", 15000),
    ],
)
def test_an_embedded_database_has_the_measured_settings(engine: Engine, pragma: str, value: object) -> None:
    if engine.dialect.name != "sqlite":
        pytest.skip("settings of SQLite")

    with engine.connect() as connection:
        assert connection.execute(text(f"PRAGMA {pragma}")).scalar_one() == value


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("lock_timeout", "5s"),
        ("statement_timeout", "15s"),
        ("TimeZone", "UTC"),
        ("application_name", "factcheck"),
    ],
)
def test_a_server_connection_has_the_measured_settings(engine: Engine, setting: str, value: str) -> None:
    if engine.dialect.name != "postgresql":
        pytest.skip("settings of PostgreSQL")

    with engine.connect() as connection:
        assert connection.execute(text(f"SHOW {setting}")).scalar_one() == value


def test_an_embedded_database_needs_a_file() -> None:
    with pytest.raises(UnusableDatabase, match="needs a file"):
        make_engine("sqlite:///:memory:")


@pytest.mark.parametrize(("kind", "is_refused"), [("nfs4", True), ("fuse.sshfs", True), ("ext4", False)])
def test_a_network_file_system_is_refused(tmp_path: Path, kind: str, is_refused: bool) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/root / ext4 rw 0 0\nserver:/x {tmp_path} {kind} rw 0 0\n")

    if not is_refused:
        refuse_network_file_system(tmp_path / "t.db", mounts)
        return
    with pytest.raises(UnusableDatabase, match="must be on a local disk"):
        refuse_network_file_system(tmp_path / "t.db", mounts)


def test_times_come_back_aware(session: Session) -> None:
    user = make_user(session)
    session.expire_all()

    assert user.created_at.tzinfo is not None
    assert now(session).tzinfo is not None


def test_a_naive_time_is_refused(session: Session) -> None:
    user = make_user(session)
    user.created_at = user.created_at.replace(tzinfo=None)

    with pytest.raises(Exception, match="times must be aware"):
        session.commit()


def add_one(url: str, times: int) -> None:
    engine = make_engine(url)
    with session_factory(engine)() as session:
        for _ in range(times):
            with transaction(session):
                setting = session.scalars(
                    select(Setting).where(Setting.name == "counter").with_for_update()
                ).one()
                setting.value = str(int(setting.value) + 1)


@pytest.mark.slow
def test_no_update_is_lost_between_processes_and_threads(database_url: str, session: Session) -> None:
    session.add(Setting(name="counter", value="0"))
    session.commit()
    context = multiprocessing.get_context("spawn")
    workers = [context.Process(target=add_one, args=(database_url, 25)) for _ in range(2)]
    # The threads share this process's engine, so nobody puts its connections away under them.
    workers += [threading.Thread(target=add_one, args=(database_url, 25)) for _ in range(2)]

    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()

    session.rollback()
    assert session.get_one(Setting, "counter").value == "100"
