"""Cutting claims by hand: drop, restore, split, join, kind, undo; before the review and during it."""

from flask import flash, request
from werkzeug.wrappers import Response

from factcheck.domain.cuts import places_cut, read_places
from factcheck.domain.hand_acts import HAND_ACTS
from factcheck.domain.labels import ClaimKind, DropCause
from factcheck.domain.permissions import Permission
from factcheck.errors import Conflict, Invalid
from factcheck.persistence.loading import article_by, claim_by
from factcheck.persistence.queries.cut_forms import claim_words
from factcheck.services import cutting
from factcheck.web.access import current_actor, requires
from factcheck.web.articles import bp
from factcheck.web.articles.forms import DropForm, JoinForm, KindForm, SplitForm, UndoCutForm
from factcheck.web.articles.pages import (
    ClaimForms,
    PreviewForms,
    back_to,
    back_to_article,
    claim_page,
    page_of,
    tell_script,
)
from factcheck.web.db import request_session
from factcheck.web.forms import show_error


@bp.get("/claims/<claim_id>/cut")
@requires(Permission.CUT_CLAIMS)
def cut_claim(claim_id: str) -> str:
    return claim_page(claim_id, ClaimForms())


@bp.post("/claims/<claim_id>/drop")
@requires(Permission.CUT_CLAIMS)
def drop_claim(claim_id: str) -> Response | tuple[str, int]:
    form = DropForm()
    if form.validate():
        try:
            claim = cutting.drop_claim(
                request_session(),
                actor=current_actor(),
                claim_id=claim_id,
                cause=DropCause(form.cause.data),
                reason=form.reason.data or "",
            )
        except Invalid as error:
            show_error(form, error)
        else:
            flash(f"Claim {claim.number} is not judged any more.", "done")
            return back_to(claim)
    return claim_page(claim_id, ClaimForms(drop=form)), 422


@bp.post("/claims/<claim_id>/restore")
@requires(Permission.CUT_CLAIMS)
def restore_claim(claim_id: str) -> Response:
    claim = cutting.restore_claim(request_session(), actor=current_actor(), claim_id=claim_id)
    flash(f"Claim {claim.number} is judged again.", "done")
    return back_to(claim)


@bp.post("/claims/<claim_id>/split")
@requires(Permission.CUT_CLAIMS)
def split_claim(claim_id: str) -> Response | tuple[str, int]:
    form = SplitForm()
    if form.validate():
        try:
            parts = cutting.split_claim(
                request_session(),
                actor=current_actor(),
                claim_id=claim_id,
                base_revision=form.base_revision.data,
                at=_places(claim_id, form),
            )
        except Invalid as error:
            tell_script(error)
            show_error(form, error)
        else:
            flash(f"The claim is split into {len(parts)}.", "done")
            return back_to(parts[0])
    return claim_page(claim_id, ClaimForms(split=form)), 422


def _places(claim_id: str, form: SplitForm) -> tuple[int, ...]:
    """Return the offsets that a script sent, else those where a person broke the line.

    Words are compared with the wording that the form was made from.
    """
    if form.at.data:
        return read_places(form.at.data)
    words = claim_words(request_session(), claim_id)
    if words.revision != form.base_revision.data:
        raise Conflict("Somebody else changed the words of this claim in the meantime.")
    return places_cut(words.text, words.spans, form.text.data or "")


@bp.post("/claims/<claim_id>/kind")
@requires(Permission.CUT_CLAIMS)
def set_kind(claim_id: str) -> Response | tuple[str, int]:
    form = KindForm()
    if form.validate():
        claim = cutting.set_kind(
            request_session(),
            actor=current_actor(),
            claim_id=claim_id,
            kind=ClaimKind(form.kind.data),
            is_checkable=form.is_checkable.data,
        )
        flash(f"The kind of claim {claim.number} is set.", "done")
        return back_to(claim)
    return claim_page(claim_id, ClaimForms(kind=form)), 422


@bp.post("/articles/<article_id>/join")
@requires(Permission.CUT_CLAIMS)
def join_claims(article_id: str) -> Response | tuple[str, int]:
    form, ticked = JoinForm(), request.form.getlist("claim")
    try:
        claim = cutting.join_claims(
            request_session(), actor=current_actor(), article_id=article_id, claim_ids=ticked
        )
    except Invalid as error:
        tell_script(error)
        show_error(form, error)
        forms = PreviewForms(join=form)
        first = ticked[0] if ticked else ""
        return page_of(article_id, forms, ClaimForms(join=form), shown=first, refused=form)
    flash(f"Claim {claim.number} holds the words of all that were joined.", "done")
    return back_to(claim)


@bp.post("/articles/<article_id>/cuts/undo")
@requires(Permission.CUT_CLAIMS)
def undo_cut(article_id: str) -> Response:
    undone = cutting.undo_cut(
        request_session(),
        actor=current_actor(),
        article_id=article_id,
        op_id=UndoCutForm().op_id.data or "",
    )
    flash(f"Undone: {HAND_ACTS[undone.action]}.", "done")
    if undone.claim_id:
        return back_to(claim_by(request_session(), undone.claim_id))
    return back_to_article(article_by(request_session(), article_id))
