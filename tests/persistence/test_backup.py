"""A backup is a checked copy, and only a whole one is read back."""

import json
import shutil
from pathlib import Path

import pytest
from factories import make_article, make_user
from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from factcheck.config import sqlite_url
from factcheck.persistence import schema
from factcheck.persistence.backup import BackupFailed, back_up, restore_from
from factcheck.persistence.models import Article
from factcheck.persistence.session import make_engine, session_factory

pytestmark = pytest.mark.skipif(shutil.which("pg_dump") is None, reason="pg_dump is not installed")


def titles(engine: Engine) -> list[str]:
    with session_factory(engine)() as session:
        return list(session.scalars(select(Article.title)))


@pytest.fixture
def backup(engine: Engine, session: Session, tmp_path: Path) -> Path:
    make_article(session, title="Kept", reviewers=[make_user(session)])
    target = tmp_path / "desk.backup"
    back_up(engine, target)
    return target


def test_what_was_backed_up_comes_back(engine: Engine, session: Session, backup: Path) -> None:
    make_article(session, title="Later")
    session.close()

    restore_from(engine, backup, force=True)

    assert titles(engine) == ["Kept"]


def test_the_manifest_counts_rows_and_names_the_schema(backup: Path) -> None:
    manifest = json.loads(backup.with_name("desk.backup.json").read_text())

    assert manifest["rows"]["claim"] == 3
    assert len(manifest["sha256"]) == 64
    assert manifest["schema"] == schema.head()


def test_a_live_database_is_copied_with_its_newest_rows(
    engine: Engine, session: Session, tmp_path: Path
) -> None:
    if engine.dialect.name != "sqlite":
        pytest.skip("the write-ahead log of SQLite")
    make_article(session, title="Still in the log")
    back_up(engine, tmp_path / "live.backup")

    copy = make_engine(sqlite_url(tmp_path / "live.backup"))

    assert titles(copy) == ["Still in the log"]
    copy.dispose()


def test_nothing_is_replaced_without_force(engine: Engine, backup: Path) -> None:
    with pytest.raises(BackupFailed, match="not empty: nothing was replaced"):
        restore_from(engine, backup, force=False)


def test_no_file_is_written_over(engine: Engine, backup: Path) -> None:
    with pytest.raises(BackupFailed, match="is there already"):
        back_up(engine, backup)


def test_a_changed_backup_is_refused(engine: Engine, backup: Path) -> None:
    with backup.open("r+b") as file:
        file.seek(200)
        file.write(b"\xff")

    with pytest.raises(BackupFailed, match="changed or cut short"):
        restore_from(engine, backup, force=True)


def test_a_backup_without_manifest_is_refused(engine: Engine, backup: Path) -> None:
    backup.with_name("desk.backup.json").unlink()

    with pytest.raises(BackupFailed, match="cannot be read"):
        restore_from(engine, backup, force=True)


def test_a_backup_of_a_newer_schema_is_refused(engine: Engine, backup: Path) -> None:
    manifest = backup.with_name("desk.backup.json")
    manifest.write_text(manifest.read_text().replace(f'"{schema.head()}"', '"9999"'))

    with pytest.raises(BackupFailed, match="newer release"):
        restore_from(engine, backup, force=True)
