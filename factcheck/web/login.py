"""Who is signed in: our session rows behind Flask-Login's `current_user`."""

import secrets
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, cast

from flask import Flask, Request, g, request, session
from flask_login import LoginManager, current_user
from sqlalchemy.exc import OperationalError
from werkzeug.wrappers import Response

from factcheck.domain.labels import Role
from factcheck.domain.permissions import Actor, Permission, allowed
from factcheck.domain.preferences import Preferences
from factcheck.persistence.queries.users import SignedInPerson, signed_in_person
from factcheck.persistence.user_sessions import fingerprint_of_token
from factcheck.services.signin import keep_session
from factcheck.web.db import desk, request_session

COOKIE = "factcheck"
HTTPS_COOKIE = "__Host-factcheck"
CSRF_KEY = "csrf_token"


@dataclass(frozen=True)
class LoginUser:
    """A snapshot of the signed-in person; no row of the database leaves the loader."""

    user_id: int
    public_id: str
    name: str
    email: str
    role: Role
    initials: str
    preferences: Preferences
    is_authenticated: bool = True
    is_active: bool = True
    is_anonymous: bool = False

    def may(self, permission: Permission | str) -> bool:
        return allowed(self.role, Permission(permission))

    @property
    def actor(self) -> Actor:
        return Actor(user_id=self.user_id, name=self.name, role=self.role)


@dataclass(frozen=True)
class NobodyYet:
    """Somebody who has not signed in: no name and no power."""

    public_id: str = ""
    name: str = ""
    email: str = ""
    initials: str = ""
    preferences: Preferences = field(default_factory=Preferences)
    is_authenticated: bool = False
    is_active: bool = False
    is_anonymous: bool = True

    def may(self, _permission: Permission | str) -> bool:
        return False


def signed_in_user() -> LoginUser | NobodyYet:
    """Return Flask-Login's current user with its type."""
    return cast(LoginUser | NobodyYet, current_user._get_current_object())


def init_app(app: Flask) -> None:
    """Make Flask-Login read our session cookie; its own cookies and fingerprints of browsers are not used."""
    manager: Any = LoginManager()
    manager.session_protection = None
    manager.anonymous_user = NobodyYet
    manager.request_loader(load_user)
    # Any cookie of this name would keep the loader from being asked, so nobody can know the name.
    app.config["REMEMBER_COOKIE_NAME"] = secrets.token_hex()
    manager.init_app(app)
    app.before_request(use_own_csrf_token)


def session_cookie_name() -> str:
    return HTTPS_COOKIE if desk().settings.https else COOKIE


def session_token(incoming: Request = request) -> str:
    """Return the token that the browser sent, empty without one."""
    return incoming.cookies.get(session_cookie_name(), "")


def set_session_cookie(response: Response, token: str, lifetime: timedelta) -> None:
    response.set_cookie(
        session_cookie_name(), token, max_age=int(lifetime.total_seconds()), **_cookie_flags()
    )


def clear_session_cookie(response: Response) -> None:
    response.delete_cookie(session_cookie_name(), **_cookie_flags())


def _cookie_flags() -> dict[str, Any]:
    return {"path": "/", "httponly": True, "samesite": "Lax", "secure": desk().settings.https}


def load_user(incoming: Request) -> LoginUser | None:
    """Return the person behind the session cookie, and note now and then that the session is in use."""
    token = session_token(incoming)
    if not token:
        return None
    database, idle = request_session(), timedelta(hours=desk().settings.session_idle_hours)
    found = signed_in_person(database, token_sha256=fingerprint_of_token(token), idle=idle)
    if found is None:
        return None
    g.own_csrf_token = found.csrf_token
    if found.is_due:
        _keep(token)
    return _snapshot(found)


def _keep(token: str) -> None:
    try:
        keep_session(request_session(), token=token)
    except OperationalError:
        return  # The database is busy: the next request notes the use instead.


def _snapshot(found: SignedInPerson) -> LoginUser:
    person = found.person
    return LoginUser(
        user_id=person.id,
        public_id=person.public_id,
        name=person.name,
        email=person.email,
        role=person.role,
        initials=person.initials,
        preferences=found.preferences,
    )


def use_own_csrf_token() -> None:
    """Let forms of signed-in people carry the token of their session row."""
    if request.endpoint == "static" or not signed_in_user().is_authenticated:
        return
    if session.get(CSRF_KEY) != g.own_csrf_token:
        session[CSRF_KEY] = g.own_csrf_token


def stand_without_user() -> None:
    """Let an error page do without the database if it is not yet known who is signed in."""
    g.setdefault("_login_user", NobodyYet())
