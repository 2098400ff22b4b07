"""The queue's pages: the list, one claim, and what editors do with it."""

from flask import abort, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from factcheck.domain.permissions import Permission
from factcheck.domain.ruling import Seen, read_seen
from factcheck.domain.waiting import QueueTab, Stage
from factcheck.domain.wording import counted
from factcheck.errors import Conflict, FactcheckError, Invalid, NotAllowed
from factcheck.persistence.queries.queues import Queue, queue_page
from factcheck.persistence.queries.ruling_records import ClaimToDecide
from factcheck.persistence.queries.rulings import claim_to_decide
from factcheck.services import adjudication
from factcheck.web.access import current_actor, requires
from factcheck.web.adjudication import bp
from factcheck.web.adjudication.forms import KIND_WORDS, REASON_NAMES, ConfirmForm, DecisionForm, ReasonForm
from factcheck.web.db import request_session
from factcheck.web.forms import BaseForm, show_error

Page = str | tuple[str, int] | Response
STATUSES: dict[type[FactcheckError], int] = {Conflict: 409, Invalid: 422, NotAllowed: 403}


@bp.get("/queue")
@requires(Permission.DECIDE)
def queue() -> Page:
    """Show the list, and beside it the claim that waits longest."""
    return _list_page(ConfirmForm())


@bp.post("/queue/confirm")
@requires(Permission.DECIDE)
def confirm() -> Page:
    form = ConfirmForm()
    try:
        chosen = form.chosen()
        done = adjudication.confirm_claims(
            request_session(), actor=current_actor(), claim_ids=list(chosen), seen=chosen
        )
    except (Conflict, Invalid, NotAllowed) as error:
        return _list_page(form, problem=error)
    flash(f"{counted(len(done), 'claim')} confirmed.", "done")
    return redirect(url_for("adjudication.queue", show=QueueTab.CONFIRM), 303)


@bp.get("/queue/<claim_id>")
@requires(Permission.DECIDE)
def show_claim(claim_id: str) -> Page:
    return _claim_page(claim_id)


@bp.post("/queue/<claim_id>")
@requires(Permission.DECIDE)
def decide(claim_id: str) -> Page:
    form = DecisionForm()
    claim = _claim(claim_id)
    if claim.verdicts is None:
        raise NotAllowed("You are asked to judge this claim. Take it to decide it instead.")
    seen = _seen(form)
    if not form.validate():
        return _claim_page(claim_id, form=form, status=422)
    try:
        decision = adjudication.decide_claim(
            request_session(),
            actor=current_actor(),
            claim_id=claim_id,
            ruling=form.ruling(claim.verdicts, seen),
        )
    except (Conflict, Invalid, NotAllowed) as error:
        return _refused(claim_id, form, error)
    flash(f"Claim {claim.number} is decided: {decision.label.value}.", "done")
    return _to_next()


@bp.post("/queue/<claim_id>/send-back")
@requires(Permission.DECIDE)
def send_back(claim_id: str) -> Page:
    form = DecisionForm()
    try:
        adjudication.send_back(
            request_session(),
            actor=current_actor(),
            claim_id=claim_id,
            question=form.question.data or "",
            seen=_seen(form),
        )
    except (Conflict, Invalid, NotAllowed) as error:
        return _refused(claim_id, form, error)
    flash("Sent back to the reviewers, with your question.", "done")
    return _to_next()


@bp.post("/queue/<claim_id>/take")
@requires(Permission.DECIDE)
def take(claim_id: str) -> Page:
    try:
        adjudication.take_claim(request_session(), actor=current_actor(), claim_id=claim_id)
    except Conflict as error:
        return _refused(claim_id, DecisionForm(formdata=None), error)
    return redirect(url_for("adjudication.show_claim", claim_id=claim_id, show=_tab()), 303)


@bp.post("/claims/<claim_id>/reopen")
@requires(Permission.DECIDE)
def reopen(claim_id: str) -> Page:
    form = ReasonForm()
    try:
        adjudication.reopen_claim(
            request_session(), actor=current_actor(), claim_id=claim_id, reason=form.reason.data or ""
        )
    except Invalid as error:
        show_error(form, error)
        return _claim_page(claim_id, reason=form, status=422)
    flash("Opened again: the reviewers are asked for new verdicts.", "done")
    return redirect(url_for("adjudication.show_claim", claim_id=claim_id), 303)


@bp.post("/claims/<claim_id>/keep")
@requires(Permission.GIVE_VERDICT)
def keep(claim_id: str) -> Page:
    form = ReasonForm()
    actor = current_actor()
    try:
        claim = adjudication.keep_stale(
            request_session(), actor=actor, claim_id=claim_id, reason=form.reason.data or ""
        )
    except Invalid as error:
        if not actor.may(Permission.DECIDE):
            raise
        show_error(form, error)
        return _claim_page(claim_id, reason=form, status=422)
    flash("Kept: the verdicts stand although something changed.", "done")
    if actor.may(Permission.DECIDE):
        return redirect(url_for("adjudication.queue", show=QueueTab.STALE), 303)
    article = claim.article.public_id
    return redirect(url_for("review.show_article", article_id=article, claim=claim.number), 303)


def _tab() -> QueueTab | None:
    wanted = request.args.get("show", "")
    if not wanted:
        return None
    try:
        return QueueTab(wanted)
    except ValueError:
        abort(404)


def _seen(form: DecisionForm) -> Seen:
    return read_seen(form.seen.data or "")


def _claim(claim_id: str) -> ClaimToDecide:
    return claim_to_decide(request_session(), current_actor(), claim_id)


def _refused(claim_id: str, form: DecisionForm, error: FactcheckError) -> Page:
    if isinstance(error, Invalid):
        show_error(form, error)
        return _claim_page(claim_id, form=form, status=422)
    return _claim_page(claim_id, form=form, problem=str(error), status=STATUSES[type(error)])


def _to_next() -> Response:
    """Go to the claim that stood next in the list, else to the first one, else to the queue."""
    waiting = queue_page(request_session(), current_actor(), _tab())
    ids = [item.id for item in waiting.items]
    after = request.args.get("next") if request.args.get("next") in ids else next(iter(ids), None)
    if after is None or _tab() is None:
        return redirect(url_for("adjudication.queue"), 303)
    return redirect(url_for("adjudication.show_claim", claim_id=after, show=waiting.tab), 303)


def _list_page(form: ConfirmForm, problem: FactcheckError | None = None) -> Page:
    waiting = queue_page(request_session(), current_actor(), _tab())
    first = waiting.items[0].id if waiting.items else None
    status = STATUSES[type(problem)] if problem else 200
    body = _render(
        "adjudication/queue.html",
        waiting,
        _claim(first) if first else None,
        DecisionForm(formdata=None),
        ReasonForm(formdata=None),
        confirm=form,
        problem=str(problem) if problem else "",
    )
    return body, status


def _claim_page(
    claim_id: str,
    *,
    form: DecisionForm | None = None,
    reason: ReasonForm | None = None,
    problem: str = "",
    status: int = 200,
) -> Page:
    claim = _claim(claim_id)
    tab = _tab() or (claim.verdicts.tab if claim.verdicts else None)
    body = _render(
        "adjudication/claim.html",
        queue_page(request_session(), current_actor(), tab),
        claim,
        form or DecisionForm(formdata=None),
        reason or ReasonForm(formdata=None),
        confirm=ConfirmForm(formdata=None),
        problem=problem,
    )
    return body, status


def _render(
    template: str,
    waiting: Queue,
    claim: ClaimToDecide | None,
    form: DecisionForm,
    reason: BaseForm,
    **more: object,
) -> str:
    if claim and claim.verdicts:
        form.fit(claim.verdicts)
    return render_template(
        template,
        queue=waiting,
        claim=claim,
        form=form,
        reason=reason,
        Stage=Stage,
        reason_words=REASON_NAMES,
        kind_words=KIND_WORDS,
        **more,
    )
