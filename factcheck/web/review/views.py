"""The page of an article, and what people do there: judge, cite, set findings aside, ask, undo."""

from dataclasses import replace

from flask import flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from factcheck.domain.labels import ArticleState
from factcheck.domain.permissions import Permission
from factcheck.errors import Conflict, Invalid, Overtaken
from factcheck.persistence.models import Verdict
from factcheck.persistence.queries import claims
from factcheck.persistence.queries.history import claim_history as read_history
from factcheck.persistence.queries.history import last_open_act
from factcheck.services import evidence, findings, verdicts
from factcheck.web.access import current_actor, requires
from factcheck.web.db import request_session
from factcheck.web.forms import show_error
from factcheck.web.fragments import wanted_fragment
from factcheck.web.login import signed_in_user
from factcheck.web.review import bp, changes, reuse
from factcheck.web.review.forms import DismissForm, EvidenceForm, UndoForm, VerdictForm
from factcheck.web.review.known import read_page
from factcheck.web.review.panels import Clash, Refused, focus_of_request, link_to, page_response, wants_text

__all__ = ["bp", "changes", "reuse"]

SEEN = "X-Seen"  # the looks that a page shows, so that an answer names only the marks that changed


@bp.get("/articles/<article_id>")
@requires(Permission.READ)
def show_article(article_id: str) -> Response:
    focus = focus_of_request()
    page = read_page(article_id, focus, with_text=wants_text())
    if page.state is ArticleState.DRAFT and current_actor().may(Permission.START_REVIEW):
        return redirect(url_for("articles.split_preview", article_id=article_id))
    return page_response(page, focus, seen=request.headers.get(SEEN, ""))


@bp.post("/claims/<claim_id>/verdicts")
@requires(Permission.GIVE_VERDICT)
def give_verdict(claim_id: str) -> Response:
    session, form = request_session(), VerdictForm()
    address = claims.address_of_claim(session, claim_id)
    if form.validate():
        try:
            verdict = verdicts.record_verdict(
                session,
                actor=current_actor(),
                claim_id=claim_id,
                judgement=form.judgement(),
                base_revision=form.base_revision.data or 0,
                op_id=form.op_id.data or "",
                base_answer=form.base_answer.data,
            )
        except Invalid as error:
            show_error(form, error)
        except Conflict as error:
            return _refuse(address, Refused(verdict=form, clash=_clash(claim_id, error)))
        else:
            _tell(f"Claim {address.number}: {_spoken(verdict)}.")
            goes_on = signed_in_user().preferences.goes_on_after(form.pressed)
            return _go_on(address) if goes_on else _back(address)
    return _refuse(address, Refused(verdict=form))


@bp.post("/claims/<claim_id>/undo")
@requires(Permission.GIVE_VERDICT)
def undo(claim_id: str) -> Response:
    session, form = request_session(), UndoForm()
    address = claims.address_of_claim(session, claim_id)
    verdicts.undo_verdict(session, actor=current_actor(), claim_id=claim_id, op_id=form.op_id.data or "")
    _tell(f"Claim {address.number}: undone.")
    return _back(address)


@bp.post("/claims/<claim_id>/escalate")
@requires(Permission.GIVE_VERDICT)
def ask_editor(claim_id: str) -> Response:
    session = request_session()
    address = claims.address_of_claim(session, claim_id)
    verdicts.ask_editor(session, actor=current_actor(), claim_id=claim_id)
    _tell(f"Claim {address.number}: an editor will look at it.")
    return _back(address)


@bp.post("/claims/<claim_id>/evidence")
@requires(Permission.GIVE_VERDICT)
def add_evidence(claim_id: str) -> Response:
    session, form = request_session(), EvidenceForm()
    address = claims.address_of_claim(session, claim_id)
    if form.validate():
        try:
            evidence.add_evidence(session, actor=current_actor(), claim_id=claim_id, draft=form.draft())
        except Invalid as error:
            show_error(form, error)
        else:
            _tell(f"Claim {address.number}: evidence added.")
            return _back(address)
    return _refuse(address, Refused(evidence=form))


@bp.post("/evidence/<evidence_id>/withdraw")
@requires(Permission.GIVE_VERDICT)
def withdraw_evidence(evidence_id: str) -> Response:
    session = request_session()
    address = claims.address_of_evidence(session, evidence_id)
    evidence.withdraw_evidence(session, actor=current_actor(), evidence_id=evidence_id)
    _tell(f"Claim {address.number}: evidence withdrawn.")
    return _back(address)


@bp.post("/findings/<finding_id>/dismiss")
@requires(Permission.GIVE_VERDICT)
def dismiss_finding(finding_id: str) -> Response:
    session, form = request_session(), DismissForm()
    address = claims.address_of_finding(session, finding_id)
    if form.validate():
        findings.dismiss_finding(
            session,
            actor=current_actor(),
            finding_id=finding_id,
            reason=form.reason.data,
            whole_group=form.whole_group.data,
        )
        _tell("Finding dismissed.")
        return _back(address)
    return _refuse(address, Refused(dismiss=form, dismissed=finding_id))


@bp.post("/findings/<finding_id>/reopen")
@requires(Permission.GIVE_VERDICT)
def reopen_finding(finding_id: str) -> Response:
    session = request_session()
    address = claims.address_of_finding(session, finding_id)
    findings.reopen_finding(session, actor=current_actor(), finding_id=finding_id)
    _tell("The finding is open again.")
    return _back(address)


@bp.get("/claims/<claim_id>")
@requires(Permission.READ)
def claim_history(claim_id: str) -> str:
    history = read_history(request_session(), current_actor(), claim_id)
    return render_template("review/history.html", history=history)


def _clash(claim_id: str, error: Conflict) -> Clash:
    if isinstance(error, Overtaken):
        return Clash(str(error), is_own=True)
    return Clash(str(error), is_own=False, act=last_open_act(request_session(), claim_id))


def _refuse(address: claims.ClaimAddress, refused: Refused) -> Response:
    """Show the page again with the form as it was sent, and what is wrong with it."""
    asked = focus_of_request()
    focus = replace(asked, number=address.number)
    page = read_page(address.article_id, focus, with_text=wants_text())
    return page_response(page, focus, refused)


def _back(address: claims.ClaimAddress) -> Response:
    return redirect(link_to(address.article_id, address.number, focus_of_request()), 303)


def _go_on(address: claims.ClaimAddress) -> Response:
    focus = focus_of_request()
    number = claims.next_to_do(request_session(), current_actor(), address, focus)
    return redirect(link_to(address.article_id, number, focus), 303)


def _tell(sentence: str) -> None:
    """Say what was done on the next whole page; a script says it itself."""
    if wanted_fragment() is None and request.method == "POST":
        flash(sentence, "done")


def _spoken(verdict: Verdict) -> str:
    label = verdict.label.value if verdict.label else "taken back"
    return label if verdict.is_complete else f"{label}, draft"
