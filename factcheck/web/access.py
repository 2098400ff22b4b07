"""The guard in front of every view: closed unless the view says who may use it."""

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask, abort, current_app, redirect, request, url_for
from werkzeug.wrappers import Response

from factcheck.domain.permissions import GRANTED, Actor, Permission
from factcheck.errors import NotAllowed
from factcheck.web.db import desk
from factcheck.web.fragments import wanted_fragment
from factcheck.web.login import LoginUser, signed_in_user

View = TypeVar("View", bound=Callable[..., Any])
MARK = "factcheck_access"
PUBLIC = "public"
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})


def public(view: View) -> View:
    """Mark a view as open to everybody, signed in or not."""
    setattr(view, MARK, PUBLIC)
    return view


def requires(permission: Permission) -> Callable[[View], View]:
    """Mark a view as open to people who have the permission."""

    def mark(view: View) -> View:
        setattr(view, MARK, permission)
        return view

    return mark


def current_actor() -> Actor:
    """Return the signed-in person as the actor of a use-case."""
    user = signed_in_user()
    if not isinstance(user, LoginUser):
        raise NotAllowed("Sign in first.")
    return user.actor


def init_app(app: Flask) -> None:
    public(app.view_functions["static"])
    app.before_request(refuse_other_sites)
    app.before_request(refuse_null_characters)


def refuse_other_sites() -> None:
    """Refuse whatever writes and was sent by a page of another site."""
    if request.method in SAFE_METHODS:
        return
    if request.headers.get("Sec-Fetch-Site", "none") not in {"same-origin", "none"}:
        abort(403, "This request came from another site, so nothing was done.")
    origin = request.headers.get("Origin")
    if origin is not None and origin != _own_origin():
        abort(403, "This request came from another site, so nothing was done.")


def refuse_null_characters() -> None:
    """Refuse what no text holds and PostgreSQL cannot store, wherever it is sent."""
    values = [value for field in (request.args, request.form) for value in field.to_dict(flat=False).values()]
    if "\0" in request.path or any("\0" in text for texts in values for text in texts):
        abort(400, "The request holds a null character, so nothing was done.")


def _own_origin() -> str:
    scheme = "https" if desk().settings.https else request.scheme
    return f"{scheme}://{request.host}"


def guard() -> Response | None:
    """Let the request through, send it to the sign-in page, or refuse it."""
    view = current_app.view_functions.get(request.endpoint or "")
    mark = getattr(view, MARK, None)
    if view is None or mark == PUBLIC:
        return None  # An unknown address is answered by the routing itself.
    user = signed_in_user()
    if not isinstance(user, LoginUser):
        return _ask_to_sign_in()
    if not isinstance(mark, Permission):
        raise NotAllowed("This page is open to nobody yet.")
    if not user.may(mark):
        raise NotAllowed(f"{_who_can(mark)} can do this, and your role is {user.role.value}.")
    return None


def _ask_to_sign_in() -> Response:
    if wanted_fragment():
        abort(401, "You are signed out. Sign in again; what was not sent yet is kept.")
    if request.method in SAFE_METHODS:
        return redirect(url_for("auth.sign_in", next=request.full_path.rstrip("?")), 302)
    return redirect(url_for("auth.sign_in"), 303)


def _who_can(permission: Permission) -> str:
    roles = [f"{role.value}s" for role, powers in GRANTED.items() if permission in powers]
    return "Only " + " and ".join(roles)
