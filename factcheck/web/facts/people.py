"""Forms about people's days of birth and death."""

from flask import url_for

from factcheck.domain.permissions import Permission
from factcheck.persistence.queries.fact_pages import person_entry
from factcheck.services import facts
from factcheck.web.access import current_actor, requires
from factcheck.web.db import request_session
from factcheck.web.facts import bp
from factcheck.web.facts.editing import Editor, Page, edit
from factcheck.web.facts.forms import PersonForm, values_of_person


@bp.route("/facts/people/new", methods=["GET", "POST"])
@requires(Permission.EDIT_FACTS)
def new_person() -> Page:
    session, form = request_session(), PersonForm()

    def save() -> str:
        person = facts.add_person(session, actor=current_actor(), draft=form.draft())
        return url_for("facts.show_person", person_id=person.public_id)

    editor = Editor(
        heading="Add a person",
        parent="People",
        back=url_for("facts.list_people"),
        button="Add the person",
        done="The person is added.",
    )
    return edit(form, editor, save, revision=lambda: 0)


@bp.route("/facts/people/<person_id>/dates", methods=["GET", "POST"])
@requires(Permission.EDIT_FACTS)
def correct_person(person_id: str) -> Page:
    session = request_session()
    person = person_entry(session, person_id)
    form = PersonForm(**values_of_person(person))
    back = url_for("facts.show_person", person_id=person_id)

    def save() -> str:
        facts.correct_person(
            session,
            actor=current_actor(),
            person_id=person_id,
            draft=form.draft(),
            base_revision=form.seen,
        )
        return back

    editor = Editor(
        heading="Correct the dates",
        parent=person.person,
        back=back,
        button="Save the correction",
        done="The dates are corrected.",
    )
    return edit(form, editor, save, revision=lambda: person_entry(session, person_id).revision)
