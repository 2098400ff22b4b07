"""Put the parts together: the only place where they meet."""

import hashlib
import mimetypes
from pathlib import Path
from types import TracebackType

from flask import Flask, Response
from jinja2 import StrictUndefined
from sqlalchemy import Engine
from sqlalchemy.orm import Session
from werkzeug.middleware.proxy_fix import ProxyFix

from factcheck import web
from factcheck.config import BadSetting, Settings
from factcheck.errors import FactcheckError
from factcheck.paths import PACKAGE, resource_dir
from factcheck.persistence import schema
from factcheck.persistence.models import Setting
from factcheck.persistence.session import make_engine, session_factory
from factcheck.services.passwords import make_hasher
from factcheck.web.db import Desk
from factcheck.web.errors import log_fault
from factcheck.web.modules import lighten

STATIC = PACKAGE / "web" / "static"
LARGEST_REQUEST = 11_000_000  # a file of 10 MB and the form around it
LARGEST_FIELDS = 5_000_000  # a text of 1,000,000 characters takes up to 4 MB
MOST_PARTS = 2_000  # a tick for each claim of a long article
OWN_NAMES = ["127.0.0.1", "localhost"]  # Werkzeug compares no IPv6 literals: there it needs a name
ANY_ADDRESS = frozenset({"0.0.0.0", "::", ""})  # noqa: S104 - recognised, never bound


class WrongDatabase(FactcheckError):
    """This database must not be served, or not like this."""


class Application(Flask):
    def log_exception(
        self, exc_info: tuple[type, BaseException, TracebackType] | tuple[None, None, None]
    ) -> None:
        log_fault(self, exc_info)

    def send_static_file(self, filename: str) -> Response:
        return lighten(super().send_static_file(filename), filename)


def create_app(settings: Settings) -> Flask:
    """Return the application that serves the database of the settings; raises FactcheckError if it cannot."""
    hosts = trusted_hosts(settings)
    shared = open_desk(settings)
    app = Application(
        "factcheck",
        template_folder=resource_dir("templates"),
        static_folder=STATIC,
        static_url_path=f"/static/{fingerprint_of_folder(STATIC)}",
    )
    configure(app, settings, hosts)
    web.register(app, shared)
    if settings.proxy_hops:
        app.wsgi_app = ProxyFix(  # type: ignore[method-assign]
            app.wsgi_app, x_for=settings.proxy_hops, x_proto=settings.proxy_hops
        )
    return app


def trusted_hosts(settings: Settings) -> list[str]:
    """Return the names that the server answers to; a server for others needs them written down."""
    if settings.trusted_hosts:
        return list(settings.trusted_hosts)
    if settings.shown_host in ANY_ADDRESS:
        raise BadSetting("Set FACTCHECK_TRUSTED_HOSTS to the names under which people reach this server.")
    return [*OWN_NAMES, settings.shown_host]


def open_desk(settings: Settings) -> Desk:
    """Return what lives as long as the server, once it is known that its database may be served."""
    hasher = make_hasher(settings.argon2_memory_mib)
    engine = make_engine(settings.database_url)
    sessions = session_factory(engine)
    try:
        check_schema(engine)
        with sessions() as session:
            check_purpose(session, settings)
    except BaseException:
        engine.dispose()
        raise
    return Desk(engine, sessions, settings, hasher)


def check_schema(engine: Engine) -> None:
    """Raise WrongDatabase if the schema is not the one that this program needs."""
    if schema.current(engine) != schema.head():
        raise WrongDatabase("The database is not up to date: run `factcheck upgrade` first.")


def check_purpose(session: Session, settings: Settings) -> None:
    """Raise WrongDatabase if a demo is to be served as a desk, or a desk as a demo."""
    is_demo = session.get(Setting, "demo") is not None
    if is_demo and not settings.demo:
        raise WrongDatabase(
            "This is a demo database, its passwords are public: it is served by `factcheck demo` only."
        )
    if settings.demo and not is_demo:
        raise WrongDatabase("This database is not a demo, so it is not served as one.")


def fingerprint_of_folder(folder: Path) -> str:
    """Return a name for the content of all files, so that a changed file gets a new address."""
    digest = hashlib.sha256()
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        digest.update(str(path.relative_to(folder)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:16]


def configure(app: Flask, settings: Settings, hosts: list[str]) -> None:
    mimetypes.add_type("font/woff2", ".woff2")
    mimetypes.add_type("text/javascript", ".js")
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SESSION_COOKIE_NAME="__Host-factcheck-form" if settings.https else "factcheck-form",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_SECURE=settings.https,
        PREFERRED_URL_SCHEME="https" if settings.https else "http",
        TRUSTED_HOSTS=hosts,
        MAX_CONTENT_LENGTH=LARGEST_REQUEST,
        MAX_FORM_MEMORY_SIZE=LARGEST_FIELDS,
        MAX_FORM_PARTS=MOST_PARTS,
        WTF_CSRF_TIME_LIMIT=None,  # a token lives as long as its session
        WTF_CSRF_SSL_STRICT=False,  # the Origin check stands in for the Referer, which some browsers hide
    )
    app.jinja_env.undefined = StrictUndefined
    app.jinja_env.trim_blocks = True
    app.jinja_env.lstrip_blocks = True
