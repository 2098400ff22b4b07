"""Taking over what an editor decided on the same words in another article."""

from flask import flash, redirect, request
from werkzeug.wrappers import Response

from factcheck.domain.permissions import Permission
from factcheck.persistence.queries import claims
from factcheck.services.reuse import reuse_decision
from factcheck.web.access import current_actor, requires
from factcheck.web.db import request_session
from factcheck.web.fragments import wanted_fragment
from factcheck.web.review import bp
from factcheck.web.review.panels import focus_of_request, link_to


@bp.post("/claims/<claim_id>/reuse")
@requires(Permission.GIVE_VERDICT)
def reuse_earlier(claim_id: str) -> Response:
    session = request_session()
    address = claims.address_of_claim(session, claim_id)
    reuse_decision(
        session,
        actor=current_actor(),
        claim_id=claim_id,
        decided_id=request.form.get("decided", ""),
        base_revision=request.form.get("base_revision", 0, type=int),
        op_id=request.form.get("op_id", ""),
    )
    if wanted_fragment() is None:
        flash(f"Claim {address.number}: the earlier decision is your verdict now.", "done")
    return redirect(link_to(address.article_id, address.number, focus_of_request()), 303)
