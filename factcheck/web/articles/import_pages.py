"""The import form as it is shown: empty, refused with what was typed, or again after its request."""

from typing import Any

from flask import render_template

from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import DateOrigin
from factcheck.errors import Conflict, Invalid
from factcheck.importers import IMPORTERS, known_endings
from factcheck.web.articles.forms import NewArticleForm
from factcheck.web.articles.importing import DateWanted, Proposal
from factcheck.web.articles.sent import fill
from factcheck.web.forms import show_error
from factcheck.web.running import imports


def import_page(form: NewArticleForm, proposal: Proposal | None = None) -> str:
    """Return the page of the form, with a date that was found."""
    return render_template(
        "articles/new.html",
        form=form,
        proposal=proposal,
        endings=known_endings(),
        accepted=",".join(f".{name}" for name in IMPORTERS.names()),
        reads_addresses=imports().readers.reads_addresses,
    )


def refused_page(form: NewArticleForm, refusal: Invalid | Conflict) -> str:
    """Return the form with the sentence at the field that it is about."""
    show_error(form, refusal)
    return import_page(form, refusal.proposal if isinstance(refusal, DateWanted) else None)


def kept_page(refusal: dict[str, Any]) -> tuple[str, int]:
    """Return the form of an import that was refused after its request, with all that was typed."""
    form = NewArticleForm(formdata=None)
    fill(form, refusal["form"])
    show_error(form, Invalid(refusal["sentence"], field=refusal["field"]))
    found = refusal["proposal"]
    proposal = Proposal(PartialDate.parse(found[0]), DateOrigin(found[1])) if found else None
    return import_page(form, proposal), 422
