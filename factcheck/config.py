"""Settings, read once from the environment."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from factcheck.errors import FactcheckError

SECRET_MIN_CHARACTERS = 32


class BadSetting(FactcheckError):
    """A setting in the environment cannot be used."""


@dataclass(frozen=True)
class Settings:
    """All that an installation may set; each field is one environment variable `FACTCHECK_…`."""

    home: Path
    database_url: str
    secret_key: str
    trusted_hosts: tuple[str, ...] = ()
    https: bool = False
    proxy_hops: int = 0
    demo: bool = False
    session_idle_hours: int = 12
    session_days: int = 7
    argon2_memory_mib: int = 64
    threads: int = 8
    address_import: bool = True
    address_domains: tuple[str, ...] = ()
    shown_host: str = field(default="127.0.0.1", compare=False)


def default_home(environ: Mapping[str, str]) -> Path:
    """Return the user's data folder for this tool, as the XDG base directory specification has it."""
    data = environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return Path(environ.get("FACTCHECK_HOME") or Path(data) / "factcheck")


def sqlite_url(path: Path) -> str:
    """Return the address of an embedded database file."""
    return f"sqlite:///{path}"


def load_settings(environ: Mapping[str, str] = os.environ, *, demo: bool = False) -> Settings:
    """Read the settings; a demo has a database of its own and takes none from the environment.

    Raises BadSetting with the name of the variable that cannot be used.
    """
    home = default_home(environ)
    if demo:
        url = sqlite_url(home / "demo.db")
    else:
        url = environ.get("FACTCHECK_DATABASE_URL") or sqlite_url(home / "factcheck.db")
    return Settings(
        home=home,
        database_url=_with_driver(url),
        secret_key=_secret_key(environ, home),
        trusted_hosts=tuple(environ.get("FACTCHECK_TRUSTED_HOSTS", "").replace(",", " ").split()),
        https=environ.get("FACTCHECK_HTTPS", "") in {"1", "true", "yes"},
        proxy_hops=_whole_number(environ, "FACTCHECK_PROXY_HOPS", 0),
        demo=demo,
        session_idle_hours=_whole_number(environ, "FACTCHECK_SESSION_IDLE_HOURS", 12),
        session_days=_whole_number(environ, "FACTCHECK_SESSION_DAYS", 7),
        argon2_memory_mib=_whole_number(environ, "FACTCHECK_ARGON2_MEMORY_MIB", 64),
        threads=_whole_number(environ, "FACTCHECK_THREADS", 8),
        address_import=environ.get("FACTCHECK_ADDRESS_IMPORT", "") not in {"0", "false", "no", "off"},
        address_domains=tuple(environ.get("FACTCHECK_ADDRESS_DOMAINS", "").lower().replace(",", " ").split()),
    )


def _with_driver(url: str) -> str:
    for prefix in ("postgresql://", "postgres://"):
        if url.startswith(prefix):
            return "postgresql+psycopg://" + url.removeprefix(prefix)
    return url


def _whole_number(environ: Mapping[str, str], name: str, default: int) -> int:
    value = environ.get(name, "")
    if not value:
        return default
    if not value.isdecimal():
        raise BadSetting(f"{name} must be a whole number, and {value!r} is not.")
    return int(value)


def _secret_key(environ: Mapping[str, str], home: Path) -> str:
    """Take the key from the environment, else from a file that only this user can read."""
    given = environ.get("FACTCHECK_SECRET_KEY", "")
    if given:
        if len(given) < SECRET_MIN_CHARACTERS:
            raise BadSetting(f"FACTCHECK_SECRET_KEY needs at least {SECRET_MIN_CHARACTERS} characters.")
        return given
    path = home / "secret_key"
    if not path.exists():
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "w") as file:
            file.write(secrets.token_urlsafe(48))
    return path.read_text().strip()
