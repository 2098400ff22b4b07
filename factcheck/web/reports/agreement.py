"""How far reviewers agree: one page, with filters in the address."""

from flask import render_template, request

from factcheck.domain.labels import ClaimKind
from factcheck.domain.permissions import Permission
from factcheck.persistence.queries.agreement import AgreementFilter, agreement_page
from factcheck.web.access import current_actor, requires
from factcheck.web.db import request_session
from factcheck.web.reports import bp


@bp.get("/agreement")
@requires(Permission.READ)
def show_agreement() -> str:
    page = agreement_page(request_session(), current_actor(), _wanted())
    return render_template("reports/agreement.html", page=page, kinds=list(ClaimKind))


def _wanted() -> AgreementFilter:
    """Return what the address asks for; an unknown kind is none."""
    kind = request.args.get("kind", "")
    return AgreementFilter(
        article=request.args.get("article", "")[:40],
        person=request.args.get("person", "")[:40],
        kind=ClaimKind(kind) if kind in list(ClaimKind) else None,
    )
