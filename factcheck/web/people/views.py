"""Who works at the desk: invite, change the role, pause, sign out everywhere."""

from collections.abc import Callable
from datetime import timedelta

from flask import flash, redirect, render_template, url_for
from werkzeug.wrappers import Response

from factcheck.domain.labels import Role
from factcheck.domain.permissions import Permission
from factcheck.domain.wording import counted
from factcheck.errors import Invalid
from factcheck.persistence.queries.people import PersonRow, people_rows, person_row
from factcheck.services import accounts, invitations
from factcheck.services.own_account import confirm_password
from factcheck.web.access import current_actor, requires
from factcheck.web.auth.entering import limits, this_browser
from factcheck.web.db import desk, request_session
from factcheck.web.forms import show_error
from factcheck.web.people import bp
from factcheck.web.people.forms import InviteForm, ProvenForm, RoleForm

Page = str | tuple[str, int] | Response


@bp.route("/people", methods=["GET", "POST"])
@requires(Permission.MANAGE_PEOPLE)
def list_people() -> Page:
    form = InviteForm(data={"role": Role.REVIEWER.value})
    if not form.is_submitted():
        return _list(form)
    if form.validate():
        try:
            _prove(form)
            return _link(
                invitations.invite_person(
                    request_session(),
                    actor=current_actor(),
                    email=form.email.data or "",
                    name=form.name.data or "",
                    role=Role(form.role.data),
                )
            )
        except Invalid as error:
            show_error(form, error)
    return _list(form), 422


@bp.get("/people/<person_id>")
@requires(Permission.MANAGE_PEOPLE)
def show_person(person_id: str) -> str:
    return _person(_row(person_id))


@bp.post("/people/<person_id>/role")
@requires(Permission.MANAGE_PEOPLE)
def set_role(person_id: str) -> Page:
    row, form = _row(person_id), RoleForm(prefix="role-")
    if form.validate():
        try:
            _prove(form)
            role = Role(form.role.data)
            accounts.set_role(request_session(), actor=current_actor(), user_id=person_id, role=role)
        except Invalid as error:
            show_error(form, error)
        else:
            return _done(person_id, f"{row.name} is {role.value} now.")
    return _person(row, role=form), 422


@bp.post("/people/<person_id>/link")
@requires(Permission.MANAGE_PEOPLE)
def renew_link(person_id: str) -> Page:
    row, form = _row(person_id), ProvenForm(prefix="link-")
    if form.validate():
        try:
            _prove(form)
            return _link(invitations.renew_link(request_session(), actor=current_actor(), user_id=person_id))
        except Invalid as error:
            show_error(form, error)
    return _person(row, link=form), 422


@bp.post("/people/<person_id>/pause")
@requires(Permission.MANAGE_PEOPLE)
def pause(person_id: str) -> Page:
    return _act(person_id, accounts.pause_user, "{} is paused and cannot sign in.")


@bp.post("/people/<person_id>/resume")
@requires(Permission.MANAGE_PEOPLE)
def resume(person_id: str) -> Page:
    return _act(person_id, accounts.resume_user, "{} can sign in again.")


@bp.post("/people/<person_id>/signout")
@requires(Permission.MANAGE_PEOPLE)
def sign_out_everywhere(person_id: str) -> Page:
    row = _row(person_id)
    ended = accounts.sign_out_everywhere(request_session(), actor=current_actor(), user_id=person_id)
    return _done(person_id, f"{row.name} was signed out: {counted(ended, 'session')} ended.")


def _act(person_id: str, use_case: Callable[..., object], sentence: str) -> Page:
    row = _row(person_id)
    try:
        use_case(request_session(), actor=current_actor(), user_id=person_id)
    except Invalid as error:
        return _person(row, problem=str(error)), 422
    return _done(person_id, sentence.format(row.name))


def _done(person_id: str, sentence: str) -> Response:
    flash(sentence, "done")
    return redirect(url_for("people.show_person", person_id=person_id), 303)


def _prove(form: ProvenForm) -> None:
    confirm_password(
        request_session(),
        actor=current_actor(),
        password=form.own_password.data or "",
        address=this_browser().address,
        hasher=desk().hasher,
        limits=limits(),
    )


def _idle() -> timedelta:
    return timedelta(hours=desk().settings.session_idle_hours)


def _row(person_id: str) -> PersonRow:
    return person_row(request_session(), person_id, idle=_idle())


def _list(form: InviteForm) -> str:
    return render_template("people/list.html", rows=people_rows(request_session(), idle=_idle()), form=form)


def _person(
    row: PersonRow, *, role: RoleForm | None = None, link: ProvenForm | None = None, problem: str = ""
) -> str:
    return render_template(
        "people/person.html",
        row=row,
        role=role or RoleForm(formdata=None, prefix="role-", data={"role": row.role.value}),
        link=link or ProvenForm(formdata=None, prefix="link-"),
        problem=problem,
    )


def _link(link: invitations.OpenLink) -> str:
    """Show the link, once: it is part of no address of ours that a browser would keep."""
    address = url_for(
        "auth.accept_invitation",
        token=link.token,
        _external=True,
        _scheme="https" if desk().settings.https else None,
    )
    return render_template("people/link.html", link=link, address=address)
