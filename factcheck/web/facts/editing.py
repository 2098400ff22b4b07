"""One way for all forms of reference facts: show, save and renew the findings, or say what is wrong."""

from collections.abc import Callable
from dataclasses import dataclass

from flask import flash, redirect, render_template
from werkzeug.wrappers import Response

from factcheck.domain.facts import Overlaps
from factcheck.domain.wording import counted
from factcheck.errors import Conflict, Invalid
from factcheck.services.facts import Renewal
from factcheck.web.access import current_actor
from factcheck.web.facts.forms import RowedForm
from factcheck.web.forms import show_error
from factcheck.web.reference import renew_due

Page = str | tuple[str, int] | Response


@dataclass(frozen=True)
class Editor:
    """What stands around a form: its heading, where it belongs, the button, and what is said at the end."""

    heading: str
    parent: str
    back: str
    button: str
    done: str
    lead: str = ""
    is_danger: bool = False
    aside: str = ""
    aside_text: str = ""


def edit(form: RowedForm, editor: Editor, save: Callable[[], str], revision: Callable[[], int]) -> Page:
    """Answer the request of a form; `save` returns where to go, `revision` tells the present state."""
    problem, status, asks_overlap = "", 200, False
    if form.is_submitted():
        status = 422
        if form.validate():
            try:
                return _done(editor, save())
            except Overlaps as error:
                asks_overlap = True
                show_error(form, error)
            except Invalid as error:
                show_error(form, error)
            except Conflict as error:
                problem, status = str(error), 409
                form.base_revision.data = str(revision())
    body = render_template(
        "facts/edit.html", form=form, editor=editor, problem=problem, asks_overlap=asks_overlap
    )
    return body, status


def _done(editor: Editor, address: str) -> Response:
    renewed = renew_due(current_actor())
    flash(f"{editor.done} {_spoken(renewed)}".strip(), "done")
    return redirect(address, 303)


def _spoken(renewed: Renewal) -> str:
    """Say what became of the findings, if anything did."""
    told = []
    if renewed.changed:
        told.append(f"{counted(renewed.changed, 'article')} got other findings.")
    if renewed.left:
        told.append(f"The findings of {counted(renewed.left, 'article')} more are being renewed.")
    return " ".join(told)
