"""Sign in, take up an invitation, and sign out."""

from flask import redirect, render_template, request, session, url_for
from flask_wtf.csrf import generate_csrf
from werkzeug.wrappers import Response

from factcheck.domain.permissions import Permission
from factcheck.errors import Invalid
from factcheck.persistence.queries.people import invited_person
from factcheck.persistence.user_sessions import SignedIn
from factcheck.services import invitations, signin
from factcheck.web.access import public, requires
from factcheck.web.auth import bp
from factcheck.web.auth.entering import enter, limits, this_browser
from factcheck.web.auth.forms import NewPasswordForm, SignInForm
from factcheck.web.auth.redirects import safe_next
from factcheck.web.db import desk, request_session
from factcheck.web.forms import show_error
from factcheck.web.login import clear_session_cookie, session_token, signed_in_user


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
            return enter(opened, safe_next(form.next.data))
    return render_template("auth/signin.html", form=form), 422


def _open_session(form: SignInForm) -> SignedIn:
    return signin.sign_in(
        request_session(),
        email=form.email.data,
        password=form.password.data,
        browser=this_browser(),
        hasher=desk().hasher,
        limits=limits(),
        former_token=session_token(),
    )


@bp.route("/invitation", methods=["GET", "POST"])
@public
def accept_invitation() -> Response | tuple[str, int] | str:
    token = request.args.get("token", "")
    invited = invited_person(request_session(), token)
    form = NewPasswordForm()
    if invited is None:
        return render_template("auth/invitation.html", invited=None, form=form), 404
    if not form.is_submitted():
        return render_template("auth/invitation.html", invited=invited, form=form)
    if form.validate():
        try:
            opened = _take_up(token, form)
        except Invalid as error:
            show_error(form, error)
        else:
            return enter(opened, url_for("site.home"))
    return render_template("auth/invitation.html", invited=invited, form=form), 422


def _take_up(token: str, form: NewPasswordForm) -> SignedIn:
    return invitations.accept_invitation(
        request_session(),
        token=token,
        password=form.password.data,
        browser=this_browser(),
        hasher=desk().hasher,
        lifetime=limits().lifetime,
        former_token=session_token(),
    )


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
