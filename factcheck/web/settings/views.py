"""One's own look, keys, password and sessions."""

from datetime import timedelta
from typing import cast
from urllib.parse import urlsplit

from flask import flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from factcheck.domain.keys import ACTS, USUAL, own_keys
from factcheck.domain.permissions import Permission
from factcheck.domain.preferences import Theme, stored_preferences
from factcheck.domain.wording import counted
from factcheck.errors import Invalid
from factcheck.persistence.queries.people import own_sessions
from factcheck.services import own_account
from factcheck.web.access import current_actor, requires
from factcheck.web.auth.entering import enter, limits, this_browser
from factcheck.web.auth.redirects import safe_next
from factcheck.web.db import desk, request_session
from factcheck.web.forms import show_error
from factcheck.web.fragments import wanted_fragment
from factcheck.web.login import LoginUser, session_token, signed_in_user
from factcheck.web.settings import bp
from factcheck.web.settings.forms import KeysForm, LookForm, PasswordForm, SwitchForm, ThemeForm

Page = str | tuple[str, int] | Response


@bp.route("/settings", methods=["GET", "POST"])
@requires(Permission.READ)
def show_settings() -> Page:
    form = LookForm()
    if not form.is_submitted():
        return _page()
    if not form.validate():
        return _page(look=form), 422
    own_account.set_preferences(request_session(), actor=current_actor(), **form.chosen())
    return _done("Saved.")


@bp.post("/settings/theme")
@requires(Permission.READ)
def set_theme() -> Page:
    """Keep the theme that the button in the bar switched to."""
    form = ThemeForm()
    if not form.validate():
        return _page(), 422
    theme = Theme(form.theme.data)
    own_account.set_preferences(request_session(), actor=current_actor(), theme=theme)
    return _kept()


@bp.post("/settings/shortcuts")
@requires(Permission.READ)
def switch_keys() -> Page:
    """Keep the switch in the help dialog."""
    is_on = bool(SwitchForm().keys_on.data)
    own_account.set_preferences(request_session(), actor=current_actor(), keys_on=is_on)
    return _kept()


@bp.post("/settings/keys")
@requires(Permission.READ)
def set_keys() -> Page:
    form = KeysForm()
    try:
        keys = USUAL if "usual" in request.form else own_keys(form.typed())
    except Invalid as error:
        show_error(form, error)
        return _page(keys=form), 422
    own_account.set_preferences(
        request_session(), actor=current_actor(), keys_on=bool(form.keys_on.data), keys=keys
    )
    return _done("Your keys are saved.")


@bp.post("/settings/password")
@requires(Permission.READ)
def change_password() -> Page:
    form = PasswordForm()
    if form.validate():
        try:
            opened = own_account.change_password(
                request_session(),
                actor=current_actor(),
                own_password=form.own_password.data or "",
                password=form.password.data or "",
                browser=this_browser(),
                hasher=desk().hasher,
                limits=limits(),
            )
        except Invalid as error:
            show_error(form, error)
        else:
            response = enter(opened, url_for("settings.show_settings"))
            flash("Your password is changed. All your other sessions have ended.", "done")
            return response
    return _page(password=form), 422


@bp.post("/settings/sessions/<session_id>/end")
@requires(Permission.READ)
def end_session(session_id: str) -> Response:
    own_account.end_session(request_session(), actor=current_actor(), session_id=session_id)
    return _done("The session has ended.")


@bp.post("/settings/sessions/end")
@requires(Permission.READ)
def end_other_sessions() -> Response:
    ended = own_account.end_other_sessions(request_session(), actor=current_actor(), token=session_token())
    return _done(f"{counted(ended, 'other session')} ended.")


def _kept() -> Response:
    """Answer a script with nothing, since it has shown the change already; others go back to their page."""
    if wanted_fragment():
        return Response("", content_type="text/html; charset=utf-8")
    came_from = urlsplit(request.referrer or "")
    return redirect(safe_next(came_from._replace(scheme="", netloc="").geturl()), 303)


def _done(sentence: str) -> Response:
    """Lead to the top of the page, where the sentence stands."""
    flash(sentence, "done")
    return redirect(url_for("settings.show_settings"), 303)


def _page(
    *, look: LookForm | None = None, keys: KeysForm | None = None, password: PasswordForm | None = None
) -> str:
    user = cast(LoginUser, signed_in_user())
    stored = stored_preferences(user.preferences)
    idle = timedelta(hours=desk().settings.session_idle_hours)
    return render_template(
        "settings/show.html",
        look=look or LookForm(formdata=None, data=stored),
        keys=keys or KeysForm(formdata=None, data=stored["keys"] | {"keys_on": stored["keys_on"]}),
        password=password or PasswordForm(formdata=None),
        acts=ACTS,
        sessions=own_sessions(request_session(), user_id=user.user_id, token=session_token(), idle=idle),
    )
