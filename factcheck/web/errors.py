"""Every refused or failed request as a page: the kind of error decides the status, the error the sentence."""

import secrets
import sqlite3
from types import TracebackType

from flask import Flask, current_app, g, render_template, request, url_for
from flask_wtf.csrf import CSRFError
from sqlalchemy.exc import OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from werkzeug.exceptions import HTTPException, InternalServerError, SecurityError, default_exceptions
from werkzeug.wrappers import Response

from factcheck.errors import Conflict, FactcheckError, Invalid, NotAllowed, NotFound, TooManyTries
from factcheck.web.fragments import wanted_fragment
from factcheck.web.login import signed_in_user, stand_without_user

STATUSES: dict[type[FactcheckError], int] = {
    NotFound: 404,
    NotAllowed: 403,
    Invalid: 422,
    Conflict: 409,
    TooManyTries: 429,
}
BUSY_SECONDS = 5
TEXT = "text/plain; charset=utf-8"
UNKNOWN_HOST = "This server does not answer to that name.\n"
BUSY = "The database is busy, so nothing was saved. Try again in a few seconds."
EXPIRED_FORM = (
    "This form is too old, or you signed in or out in another tab, so nothing was saved. "
    "Reload the page and try again."
)


def init_app(app: Flask) -> None:
    app.register_error_handler(FactcheckError, show_factcheck_error)
    app.register_error_handler(SQLAlchemyError, show_database_error)
    app.register_error_handler(CSRFError, show_csrf_error)
    app.register_error_handler(HTTPException, show_http_error)
    app.register_error_handler(InternalServerError, show_fault)


def show_factcheck_error(error: FactcheckError) -> Response:
    response = error_page(_status_of(error), str(error))
    if isinstance(error, TooManyTries):
        response.headers["Retry-After"] = str(error.retry_after)
    return response


def _status_of(error: FactcheckError) -> int:
    return next((status for kind, status in STATUSES.items() if isinstance(error, kind)), 400)


def show_database_error(error: SQLAlchemyError) -> Response:
    """Ask to try again when the database is busy; any other failure of it is a fault of ours."""
    if not _is_busy(error):
        raise error
    current_app.logger.warning("Database busy: %s %s: %s", request.method, request.path, error)
    stand_without_user()
    response = error_page(503, BUSY)
    response.headers["Retry-After"] = str(BUSY_SECONDS)
    return response


def _is_busy(error: SQLAlchemyError) -> bool:
    if isinstance(error, PoolTimeout):
        return True
    if not isinstance(error, OperationalError):
        return False
    if isinstance(error.orig, sqlite3.Error):  # its OperationalError is also a missing table
        return getattr(error.orig, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))
    return True


def show_csrf_error(_error: CSRFError) -> Response:
    return error_page(400, EXPIRED_FORM)


def show_http_error(error: HTTPException) -> Response:
    if error.code is None or error.response is not None:
        return error.get_response()
    if isinstance(error, SecurityError):  # an unknown Host: no address can be built, so no page either
        return Response(UNKNOWN_HOST, 400, content_type=TEXT)
    usual = default_exceptions.get(error.code, HTTPException).description
    response = error_page(error.code, error.description if error.description != usual else None)
    for name, value in error.get_headers():
        if name.lower() in {"allow", "retry-after", "location"}:
            response.headers[name] = value
    return response


def show_fault(_error: InternalServerError) -> Response:
    """Answer a fault of the program with a number that is also in the log."""
    stand_without_user()
    incident: str = g.get("incident", "unknown")
    return error_page(500, f"Nothing was saved. Whoever runs this desk finds the cause under {incident}.")


def log_fault(
    app: Flask, exc_info: tuple[type, BaseException, TracebackType] | tuple[None, None, None]
) -> None:
    """Write the fault to the log under a new incident number."""
    g.incident = f"incident {secrets.token_hex(4)}"
    app.logger.error("%s: %s %s", g.incident, request.method, request.path, exc_info=exc_info)


def error_page(status: int, message: str | None) -> Response:
    """Return the page for a refused request; a script gets the sentence alone."""
    if wanted_fragment():
        return Response(message or f"Error {status}.", status, content_type=TEXT)
    way_on, way_on_text = None, None
    if not signed_in_user().is_authenticated:
        way_on, way_on_text = url_for("auth.sign_in"), "To the sign-in page"
    body = render_template(
        "errors/error.html", code=status, message=message, way_on=way_on, way_on_text=way_on_text
    )
    return Response(body, status, content_type="text/html; charset=utf-8")
