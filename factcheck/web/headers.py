"""The headers that every response carries, also errors and static files."""

from flask import Flask, Response, request
from flask.sessions import SecureCookieSessionInterface, SessionMixin

from factcheck.web.db import desk

CONTENT_SECURITY_POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types factcheck",
    )
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
}
TWO_YEARS = 63_072_000
IMMUTABLE = "public, max-age=31536000, immutable"


class PageSessions(SecureCookieSessionInterface):
    """Flask's signed cookie, for messages and for forms before sign-in; static files do without it."""

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        if request.endpoint != "static":
            super().save_session(app, session, response)


def init_app(app: Flask) -> None:
    app.session_interface = PageSessions()
    app.after_request(add_headers)


def add_headers(response: Response) -> Response:
    response.headers.update(HEADERS)
    if desk().settings.https:
        response.headers["Strict-Transport-Security"] = f"max-age={TWO_YEARS}"
    is_file = request.endpoint == "static" and response.status_code == 200
    # All else is for one person at one moment, or an error: nothing of it may stay in a cache.
    response.headers["Cache-Control"] = IMMUTABLE if is_file else "no-store"
    return response
