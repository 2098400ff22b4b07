"""Sign in and sign out."""

from datetime import timedelta

from flask import redirect, render_template, request, session, url_for
from flask_wtf.csrf import generate_csrf
from werkzeug.wrappers import Response

from factcheck.domain.permissions import Permission
from factcheck.errors import Invalid
from factcheck.services import signin
from factcheck.web.access import public, requires
from factcheck.web.auth import bp
from factcheck.web.auth.forms import SignInForm
from factcheck.web.auth.redirects import safe_next
from factcheck.web.db import desk, request_session
from factcheck.web.forms import show_error
from factcheck.web.login import (
    CSRF_KEY,
    clear_session_cookie,
    session_token,
    set_session_cookie,
    signed_in_user,
)

LONGEST_USER_AGENT = 300


@bp.route("/signin", methods=["GET", "POST"])
@public
def sign_in() -> Response | tuple[str, int] | str:
    form = SignInForm(next=request.args.get("next", ""))
    if not form.is_submitted():
        if signed_in_user().is_authenticated:
            return redirect(safe_next(form.next.data))
        return render_template("auth/signin.html", form=form)
    if form.validate():
        try:
            opened = _open_session(form)
        except Invalid as error:
            show_error(form, error)
        else:
            return _enter(opened, safe_next(form.next.data))
    return render_template("auth/signin.html", form=form), 422


def _open_session(form: SignInForm) -> signin.SignedIn:
    return signin.sign_in(
        request_session(),
        email=form.email.data,
        password=form.password.data,
        address=request.remote_addr or "",
        user_agent=request.user_agent.string[:LONGEST_USER_AGENT],
        hasher=desk().hasher,
        limits=signin.Limits(lifetime=timedelta(days=desk().settings.session_days)),
        former_token=session_token(),
    )


def _enter(opened: signin.SignedIn, way: str) -> Response:
    session.clear()
    session[CSRF_KEY] = opened.csrf_token
    response = redirect(way, 303)
    set_session_cookie(response, opened.token, opened.lifetime)
    return response


@bp.get("/session")
@requires(Permission.READ)
def show_session() -> dict[str, str]:
    """Tell a script who is signed in now, and the token that this person's forms carry."""
    user = signed_in_user()
    return {"user": user.public_id, "csrf_token": generate_csrf()}


@bp.post("/signout")
@requires(Permission.READ)
def sign_out() -> Response:
    """End the session and clear the browser.

    What other people wait to send from this browser stays, if a script says that there is some.
    """
    signin.sign_out(request_session(), token=session_token())
    session.clear()
    response = redirect(url_for("auth.sign_in"), 303)
    clear_session_cookie(response)
    keeps_storage = bool(request.form.get("keep"))
    response.headers["Clear-Site-Data"] = '"cookies"' if keeps_storage else '"cookies", "storage"'
    return response
