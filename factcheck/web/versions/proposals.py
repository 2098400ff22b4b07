"""Proposed wordings of one claim: read them, propose one, answer one."""

from flask import flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from factcheck.domain.labels import ProposalState
from factcheck.domain.permissions import Permission
from factcheck.errors import Invalid
from factcheck.persistence.proposals import proposal_by
from factcheck.persistence.queries.proposals import wording_page
from factcheck.services.proposals import answer_proposal, propose_wording
from factcheck.web.access import current_actor, requires
from factcheck.web.db import request_session
from factcheck.web.forms import show_error
from factcheck.web.versions import bp
from factcheck.web.versions.forms import WordingForm


@bp.get("/claims/<claim_id>/wording")
@requires(Permission.READ)
def show_wording(claim_id: str) -> str:
    return _page(claim_id, None)


@bp.post("/claims/<claim_id>/wording")
@requires(Permission.GIVE_VERDICT)
def propose(claim_id: str) -> Response | tuple[str, int]:
    form = WordingForm()
    if form.validate():
        try:
            words = form.words.data or ""
            propose_wording(request_session(), actor=current_actor(), claim_id=claim_id, words=words)
        except Invalid as error:
            show_error(form, error)
        else:
            flash("The wording is proposed.", "done")
            return redirect(url_for("versions.show_wording", claim_id=claim_id), 303)
    return _page(claim_id, form), 422


@bp.post("/proposals/<proposal_id>")
@requires(Permission.DECIDE)
def answer(proposal_id: str) -> Response:
    sent = request.form.get("answer", "")
    if sent not in list(ProposalState):
        raise Invalid("Say whether the wording is accepted or the text stands.")
    session = request_session()
    claim_id = proposal_by(session, proposal_id).claim.public_id
    answer_proposal(session, actor=current_actor(), proposal_id=proposal_id, state=ProposalState(sent))
    flash("The answer is recorded.", "done")
    return redirect(url_for("versions.show_wording", claim_id=claim_id), 303)


def _page(claim_id: str, form: WordingForm | None) -> str:
    page = wording_page(request_session(), current_actor(), claim_id)
    form = form or WordingForm(formdata=None, words=page.text.replace(" … ", " "))
    return render_template("versions/wording.html", page=page, form=form)
