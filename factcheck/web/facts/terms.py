"""Forms about a term of office: add, correct, end, take out."""

from collections.abc import Callable
from typing import Any

from flask import url_for

from factcheck.domain.facts import spoken_period
from factcheck.domain.permissions import Permission
from factcheck.persistence.queries.fact_pages import OfficeEntry, office_entry, office_of_term
from factcheck.services import facts
from factcheck.web.access import current_actor, requires
from factcheck.web.db import request_session
from factcheck.web.facts import bp
from factcheck.web.facts.editing import Editor, Page, edit
from factcheck.web.facts.forms import (
    EndForm,
    RemoveForm,
    RowedForm,
    TermForm,
    values_of_office,
    values_of_term,
)


@bp.route("/facts/offices/<office_id>/terms", methods=["GET", "POST"])
@requires(Permission.EDIT_FACTS)
def add_term(office_id: str) -> Page:
    session = request_session()
    office = office_entry(session, office_id)
    form = TermForm(**values_of_office(office))

    def save() -> None:
        facts.add_term(
            session,
            actor=current_actor(),
            office_id=office_id,
            draft=form.draft(),
            base_revision=form.seen,
        )

    return _edit_in(office, form, save, "Add a term", "Add the term", "The term is added.")


@bp.route("/facts/terms/<term_id>", methods=["GET", "POST"])
@requires(Permission.EDIT_FACTS)
def correct_term(term_id: str) -> Page:
    session = request_session()
    office = office_of_term(session, term_id)
    form = TermForm(**values_of_term(office, office.term(term_id)))

    def save() -> None:
        facts.correct_term(
            session,
            actor=current_actor(),
            term_id=term_id,
            draft=form.draft(),
            base_revision=form.seen,
        )

    return _edit_in(
        office,
        form,
        save,
        "Correct a term",
        "Save the correction",
        "The term is corrected.",
        aside=url_for("facts.remove_term", term_id=term_id),
        aside_text="Take the term out",
    )


@bp.route("/facts/terms/<term_id>/end", methods=["GET", "POST"])
@requires(Permission.EDIT_FACTS)
def end_term(term_id: str) -> Page:
    session = request_session()
    office = office_of_term(session, term_id)
    term, form = office.term(term_id), EndForm(**values_of_office(office))

    def save() -> None:
        facts.end_term(
            session,
            actor=current_actor(),
            term_id=term_id,
            end=form.end_on.data,
            source=form.source.data or "",
            verified_until=form.verified_until.data,
            base_revision=form.seen,
        )

    heading = f"End the term of {term.person}"
    return _edit_in(office, form, save, heading, "End the term", f"The term of {term.person} has an end.")


@bp.route("/facts/terms/<term_id>/remove", methods=["GET", "POST"])
@requires(Permission.EDIT_FACTS)
def remove_term(term_id: str) -> Page:
    session = request_session()
    office = office_of_term(session, term_id)
    term, form = office.term(term_id), RemoveForm(**values_of_office(office))

    def save() -> None:
        facts.remove_term(
            session,
            actor=current_actor(),
            term_id=term_id,
            reason=form.reason.data or "",
            base_revision=form.seen,
        )

    heading = f"Take out {term.person}, {spoken_period(term.start, term.end)}"
    lead = "Only for a term that was never held. One that is over gets an end."
    return _edit_in(
        office, form, save, heading, "Take the term out", "The term is taken out.", lead=lead, is_danger=True
    )


def _edit_in(
    office: OfficeEntry,
    form: RowedForm,
    save: Callable[[], None],
    heading: str,
    button: str,
    done: str,
    **more: Any,
) -> Page:
    """Answer a form that belongs to an office, and lead back to its page."""
    back = url_for("facts.show_office", office_id=office.id)

    def save_and_go() -> str:
        save()
        return back

    editor = Editor(heading=heading, parent=office.title, back=back, button=button, done=done, **more)
    return edit(
        form, editor, save_and_go, revision=lambda: office_entry(request_session(), office.id).revision
    )
