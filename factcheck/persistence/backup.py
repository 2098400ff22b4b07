"""Checked copies of the database, and the way back from one."""

import contextlib
import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, inspect

from factcheck.errors import FactcheckError
from factcheck.persistence import schema

COUNTED = ("article", "claim", "verdict", "decision", "event")


class BackupFailed(FactcheckError):
    """No backup was written, or none can be read back."""


def back_up(engine: Engine, target: Path) -> str:
    """Write a copy that was opened and checked, with a manifest beside it; return what was done.

    The embedded database is copied by SQLite's online backup, so that what lies in its write-ahead
    log comes along; PostgreSQL by its own pg_dump, which must be installed.
    """
    if target.exists():
        raise BackupFailed(f"{target} is there already: choose another name.")
    partial = target.with_name(target.name + ".partial")
    try:
        if engine.dialect.name == "sqlite":
            counts = _copy_sqlite(Path(str(engine.url.database)), partial)
        else:
            counts = _dump_postgres(engine, partial)
        _sync(partial)
        manifest = {"sha256": _sha256(partial), "schema": schema.current(engine), "rows": counts}
        partial.rename(target)
    finally:
        partial.unlink(missing_ok=True)
    _manifest_of(target).write_text(json.dumps(manifest, indent=2) + "\n")
    return f"{target}: {counts.get('verdict', 0)} verdicts, {counts.get('event', 0)} events, checked."


def restore_from(engine: Engine, source: Path, *, force: bool) -> str:
    """Load a backup into the configured database, which must be empty unless `force` is given."""
    manifest = _read_manifest(source)
    if manifest["schema"] not in schema.known_revisions():
        raise BackupFailed("This backup was made by a newer release: upgrade the program first.")
    if not force and inspect(engine).get_table_names():
        raise BackupFailed("The database is not empty: nothing was replaced. Use --force to replace it.")
    if engine.dialect.name == "sqlite":
        engine.dispose()
        _replace_sqlite(source, Path(str(engine.url.database)))
    else:
        _run(
            "pg_restore", "--clean", "--if-exists", "--no-owner", "-d", _postgres_address(engine), str(source)
        )
    return f"Restored {source}: schema {manifest['schema']}, {manifest['rows'].get('verdict', 0)} verdicts."


def _copy_sqlite(source: Path, target: Path) -> dict[str, int]:
    if not source.exists():
        raise BackupFailed(f"There is no database at {source}.")
    with (
        contextlib.closing(sqlite3.connect(source)) as live,
        contextlib.closing(sqlite3.connect(target)) as copy,
    ):
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
        if copy.execute("PRAGMA integrity_check").fetchone() != ("ok",):
            raise BackupFailed("The copy is damaged, so it was not kept.")
        if copy.execute("PRAGMA foreign_key_check").fetchone():
            raise BackupFailed("The copy has rows that point nowhere, so it was not kept.")
        return {name: copy.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in COUNTED}  # noqa: S608


def _dump_postgres(engine: Engine, target: Path) -> dict[str, int]:
    with engine.connect() as connection:
        counts = {
            name: connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar_one()  # noqa: S608
            for name in COUNTED
        }
    _run("pg_dump", "-Fc", "-f", str(target), _postgres_address(engine))
    _run("pg_restore", "--list", str(target))
    return counts


def _replace_sqlite(source: Path, target: Path) -> None:
    incoming = target.with_name(target.name + ".incoming")
    shutil.copyfile(source, incoming)
    _sync(incoming)
    for suffix in ("-wal", "-shm"):
        Path(str(target) + suffix).unlink(missing_ok=True)
    incoming.replace(target)


def _read_manifest(source: Path) -> dict[str, Any]:
    try:
        manifest: dict[str, Any] = json.loads(_manifest_of(source).read_text())
    except (OSError, ValueError) as error:
        raise BackupFailed(
            f"{_manifest_of(source)} cannot be read, so the backup cannot be checked."
        ) from error
    if manifest.get("sha256") != _sha256(source):
        raise BackupFailed(f"{source} is not what its manifest says: it was changed or cut short.")
    return manifest


def _manifest_of(path: Path) -> Path:
    return path.with_name(path.name + ".json")


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())


def _postgres_address(engine: Engine) -> str:
    return engine.url.set(drivername="postgresql").render_as_string(hide_password=False)


def _run(program: str, *arguments: str) -> None:
    path = shutil.which(program)
    if path is None:
        raise BackupFailed(f"{program} is not installed; it comes with PostgreSQL's client programs.")
    done = subprocess.run([path, *arguments], capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        raise BackupFailed(f"{program} failed: {done.stderr.strip()}")
