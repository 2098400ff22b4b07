"""A throw-away PostgreSQL server for the tests, started as a user who is not root."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

MEMORY_NEEDED = 3 * 2**30
# Nothing in a test outlives the server, so it need not be safe against a loss of power.
SETTINGS = "-c fsync=off -c synchronous_commit=off -c max_connections=200 -c listen_addresses=127.0.0.1"


class NoPostgres(Exception):
    """No server can be started here; the message says why in one line."""


@dataclass(frozen=True)
class Server:
    """A running server; `url` is where its databases live, without a database name."""

    url: str
    folder: Path
    pg_ctl: Path

    def stop(self) -> None:
        _as_other_user([str(self.pg_ctl), "-D", str(self.folder / "data"), "-m", "immediate", "stop"])
        shutil.rmtree(self.folder, ignore_errors=True)


def memory_disk() -> str | None:
    """Return a disk that lies in memory and has room: the tests wait for fewer real writes there."""
    place = "/dev/shm"
    has_room = os.path.isdir(place) and shutil.disk_usage(place).free > MEMORY_NEEDED
    return place if has_room else None


def binaries() -> Path:
    """Return the folder of initdb and pg_ctl; raises NoPostgres."""
    on_path = shutil.which("pg_ctl")
    if on_path and (Path(on_path).resolve().parent / "initdb").exists():
        return Path(on_path).resolve().parent
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/pg_ctl"), key=lambda p: int(p.parts[-3]))
    if not found:
        raise NoPostgres("PostgreSQL is not installed")
    return found[-1].parent


def start(settings: str = SETTINGS) -> Server:
    """Start a server on a free port in a temporary folder; raises NoPostgres."""
    bin_dir = binaries()
    folder = Path(
        tempfile.mkdtemp(prefix="factcheck-pg-", dir=memory_disk() if settings == SETTINGS else None)
    )
    if os.geteuid() == 0:
        user = _other_user()
        os.chown(folder, user.pw_uid, user.pw_gid)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    data = str(folder / "data")
    _as_other_user(
        [str(bin_dir / "initdb"), "-D", data, "-A", "trust", "-U", "tester", "--no-sync", "-E", "UTF8"]
    )
    options = f"{settings} -c unix_socket_directories={folder} -p {port}"
    log = str(folder / "log")
    _as_other_user([str(bin_dir / "pg_ctl"), "-D", data, "-o", options, "-l", log, "-w", "start"])
    return Server(f"postgresql+psycopg://tester@127.0.0.1:{port}/", folder, bin_dir / "pg_ctl")


def _other_user() -> pwd.struct_passwd:
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise NoPostgres("root may not run PostgreSQL, and there is no other user to run it")


def _as_other_user(command: list[str]) -> None:
    extra: dict[str, object] = {}
    if os.geteuid() == 0:
        user = _other_user()
        extra = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": [user.pw_gid]}
    done = subprocess.run(command, cwd="/", capture_output=True, text=True, check=False, **extra)
    if done.returncode:
        raise NoPostgres(f"{Path(command[0]).name} failed: {done.stderr.strip().splitlines()[-1:]}")
