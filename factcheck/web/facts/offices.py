"""Forms about an office: a new one, and how far the list of its holders was checked."""

from flask import url_for

from factcheck.domain.permissions import Permission
from factcheck.persistence.queries.fact_pages import office_entry
from factcheck.persistence.queries.facts import office_choices
from factcheck.services import facts
from factcheck.web.access import current_actor, requires
from factcheck.web.db import request_session
from factcheck.web.facts import bp
from factcheck.web.facts.editing import Editor, Page, edit
from factcheck.web.facts.forms import CheckForm, OfficeForm, values_of_office


@bp.route("/facts/offices/new", methods=["GET", "POST"])
@requires(Permission.EDIT_FACTS)
def new_office() -> Page:
    session, form = request_session(), OfficeForm()
    form.offer(office_choices(session))

    def save() -> str:
        office = facts.add_office(session, actor=current_actor(), office=form.office(), term=form.draft())
        return url_for("facts.show_office", office_id=office.public_id)

    editor = Editor(
        heading="Add an office",
        lead="An office begins with the earliest holder that you know; add the others on its page.",
        parent="Facts",
        back=url_for("facts.list_offices"),
        button="Add the office",
        done="The office is added.",
    )
    return edit(form, editor, save, revision=lambda: 0)


@bp.route("/facts/offices/<office_id>/checked", methods=["GET", "POST"])
@requires(Permission.EDIT_FACTS)
def check_office(office_id: str) -> Page:
    session = request_session()
    office = office_entry(session, office_id)
    form = CheckForm(**values_of_office(office))
    back = url_for("facts.show_office", office_id=office_id)

    def save() -> str:
        facts.check_office(
            session,
            actor=current_actor(),
            office_id=office_id,
            complete_from=form.complete_from.data,
            verified_until=form.verified_until.data,
            source=form.source.data or "",
            base_revision=form.seen,
        )
        return back

    editor = Editor(
        heading="Record a check",
        lead="Look up who holds the office and who held it. If the list is right, say to which day.",
        parent=office.title,
        back=back,
        button="Record the check",
        done="The check is recorded.",
    )
    return edit(form, editor, save, revision=lambda: office_entry(session, office_id).revision)
