"""The words of a claim by hand: a new claim, other words for one; chosen by a script or copied."""

from flask import flash
from werkzeug.wrappers import Response

from factcheck.domain.cuts import read_spans
from factcheck.domain.lookup import find_words
from factcheck.domain.permissions import Permission
from factcheck.domain.spans import Span
from factcheck.errors import Invalid
from factcheck.persistence.queries.cut_forms import claim_words, text_parts
from factcheck.services import cutting
from factcheck.web.access import current_actor, requires
from factcheck.web.articles import bp
from factcheck.web.articles.forms import AddForm, SpanForm
from factcheck.web.articles.pages import ClaimForms, PreviewForms, back_to, claim_page, page_of, tell_script
from factcheck.web.db import request_session
from factcheck.web.forms import show_error


@bp.post("/articles/<article_id>/claims")
@requires(Permission.CUT_CLAIMS)
def add_claim(article_id: str) -> Response | tuple[str, int]:
    form = AddForm()
    if form.validate():
        try:
            claim = cutting.add_claim(
                request_session(),
                actor=current_actor(),
                article_id=article_id,
                version=form.version.data,
                spans=_new_words(article_id, form),
            )
        except Invalid as error:
            tell_script(error)
            _show(form, error)
        else:
            flash(f"Claim {claim.number} is new.", "done")
            return back_to(claim)
    shown = form.shown.data or ""
    return page_of(article_id, PreviewForms(add=form), ClaimForms(add=form), shown=shown, refused=form)


@bp.post("/claims/<claim_id>/span")
@requires(Permission.CUT_CLAIMS)
def change_span(claim_id: str) -> Response | tuple[str, int]:
    form = SpanForm()
    if form.validate():
        try:
            claim = cutting.change_span(
                request_session(),
                actor=current_actor(),
                claim_id=claim_id,
                base_revision=form.base_revision.data,
                spans=_other_words(claim_id, form),
            )
        except Invalid as error:
            tell_script(error)
            _show(form, error)
        else:
            flash(f"Claim {claim.number} has the chosen words.", "done")
            return back_to(claim)
    return claim_page(claim_id, ClaimForms(span=form)), 422


def _new_words(article_id: str, form: AddForm) -> tuple[Span, ...]:
    """Return the places that a script sent, else those of the words that a person copied."""
    if form.spans.data:
        return read_spans(form.spans.data)
    found = text_parts(request_session(), article_id)
    wanted = form.part.data or ""
    blocks = [part.span for part in found.parts if wanted in ("", part.id)]
    return find_words(found.text, blocks, form.text.data or "", which=form.which.data)


def _other_words(claim_id: str, form: SpanForm) -> tuple[Span, ...]:
    if form.spans.data:
        return read_spans(form.spans.data)
    words = claim_words(request_session(), claim_id)
    return find_words(
        words.text, [words.block], form.text.data or "", near=words.spans, which=form.which.data
    )


def _show(form: AddForm | SpanForm, error: Invalid) -> None:
    """Attach what is wrong with chosen places to the words: a person sees no other field for them."""
    show_error(form, Invalid(str(error), field="text") if error.field == "spans" else error)
