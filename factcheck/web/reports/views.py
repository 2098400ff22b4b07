"""The list of reports, the report page, sign-off and what undoes it."""

from flask import flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from factcheck.domain.permissions import Permission
from factcheck.domain.report import Report, words
from factcheck.errors import Invalid
from factcheck.exporters import EXPORTERS
from factcheck.persistence.queries.imported_reports import imported_list
from factcheck.persistence.queries.reports import article_report, report_list
from factcheck.services import signoff
from factcheck.web.access import current_actor, requires
from factcheck.web.db import request_session
from factcheck.web.forms import show_error
from factcheck.web.reference import renew_due
from factcheck.web.reports import agreement, bp, exporting, imported
from factcheck.web.reports.forms import ReopenForm, SignOffForm, sign_off_form

__all__ = ["agreement", "bp", "exporting", "imported"]


@bp.get("/reports")
@requires(Permission.READ)
def list_reports() -> str:
    page = request.args.get("page", 1, type=int)
    session = request_session()
    return render_template(
        "reports/list.html", reports=report_list(session, page), imported=imported_list(session)
    )


@bp.get("/articles/<article_id>/report")
@requires(Permission.READ)
def show_report(article_id: str) -> str:
    report = _report(article_id)
    return _page(report, sign_off_form(report.unsettled), ReopenForm())


@bp.post("/articles/<article_id>/signoff")
@requires(Permission.SIGN_OFF)
def sign_off(article_id: str) -> Response | tuple[str, int]:
    report = _report(article_id)
    form = sign_off_form(report.unsettled)
    if form.validate():
        try:
            signoff.sign_off(
                request_session(), actor=current_actor(), article_id=article_id, exceptions=form.reasons()
            )
        except Invalid as error:
            show_error(form, error)
        else:
            flash("The article is signed off.", "done")
            return _back(article_id)
    return _page(report, form, ReopenForm()), 422


@bp.post("/articles/<article_id>/reopen")
@requires(Permission.SIGN_OFF)
def reopen_article(article_id: str) -> Response | tuple[str, int]:
    form = ReopenForm()
    if form.validate():
        signoff.reopen_article(
            request_session(), actor=current_actor(), article_id=article_id, reason=form.reason.data
        )
        renew_due(current_actor())  # facts may have changed while it was signed off
        flash("The article is in review again.", "done")
        return _back(article_id)
    report = _report(article_id)
    return _page(report, sign_off_form(report.unsettled), form), 422


@bp.post("/articles/<article_id>/archive")
@requires(Permission.SIGN_OFF)
def archive_article(article_id: str) -> Response:
    signoff.archive_article(request_session(), actor=current_actor(), article_id=article_id)
    flash("The article is archived.", "done")
    return _back(article_id)


@bp.post("/articles/<article_id>/restore")
@requires(Permission.SIGN_OFF)
def restore_article(article_id: str) -> Response:
    signoff.restore_article(request_session(), actor=current_actor(), article_id=article_id)
    flash("The article is out of the archive.", "done")
    return _back(article_id)


def _report(article_id: str) -> Report:
    return article_report(request_session(), current_actor(), article_id)


def _back(article_id: str) -> Response:
    return redirect(url_for("reports.show_report", article_id=article_id), 303)


def _page(report: Report, form: SignOffForm, reopen_form: ReopenForm) -> str:
    return render_template(
        "reports/show.html",
        report=report,
        form=form,
        reopen_form=reopen_form,
        exporters=EXPORTERS.items(),
        may_sign_off=current_actor().may(Permission.SIGN_OFF),
        article_url=url_for("review.show_article", article_id=report.article.public_id),
        words=words,
    )
