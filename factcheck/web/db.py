"""What the whole application shares, and the database session of one request."""

from dataclasses import dataclass
from typing import cast

from flask import Flask, current_app, g
from sqlalchemy import Engine
from sqlalchemy.orm import Session, sessionmaker

from factcheck.config import Settings
from factcheck.services.passwords import Hasher

EXTENSION = "factcheck"


@dataclass(frozen=True)
class Desk:
    """The parts that live as long as the server does."""

    engine: Engine
    open_session: sessionmaker[Session]
    settings: Settings
    hasher: Hasher


def desk() -> Desk:
    return cast(Desk, current_app.extensions[EXTENSION])


def request_session() -> Session:
    """Return the session of this request, opened at its first use."""
    if "database_session" not in g:
        g.database_session = desk().open_session()
    return cast(Session, g.database_session)


def close_request_session(_error: BaseException | None = None) -> None:
    session: Session | None = g.pop("database_session", None)
    if session is not None:
        session.close()


def init_app(app: Flask, shared: Desk) -> None:
    app.extensions[EXTENSION] = shared
    app.teardown_appcontext(close_request_session)
