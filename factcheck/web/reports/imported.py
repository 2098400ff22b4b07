"""Imported reports: the form that takes them, and their page."""

from flask import flash, redirect, render_template, request, url_for
from werkzeug.datastructures import FileStorage
from werkzeug.wrappers import Response

from factcheck.domain.permissions import Permission
from factcheck.domain.report import words
from factcheck.errors import Conflict, Invalid
from factcheck.exporters import EXPORTERS
from factcheck.persistence.queries.imported_reports import imported_page
from factcheck.services.imported_reports import import_report
from factcheck.web.access import current_actor, requires
from factcheck.web.db import request_session
from factcheck.web.forms import show_error
from factcheck.web.login import signed_in_user
from factcheck.web.reports import bp
from factcheck.web.reports.forms import ImportReportForm

LARGEST_REPORT = 32_000_000  # bytes: one of 10,000 claims, with what a form adds


@bp.url_value_preprocessor
def before_the_body_is_read(endpoint: str | None, _values: object) -> None:
    if endpoint == "reports.new_import" and signed_in_user().may(Permission.IMPORT_ARTICLE):
        request.max_content_length = LARGEST_REPORT


@bp.route("/reports/import", methods=["GET", "POST"])
@requires(Permission.IMPORT_ARTICLE)
def new_import() -> Response | tuple[str, int] | str:
    form = ImportReportForm()
    if not form.is_submitted():
        return render_template("reports/import.html", form=form)
    if form.validate():
        try:
            import_report(request_session(), actor=current_actor(), source=_sent(form))
        except (Invalid, Conflict) as error:
            show_error(form, error if isinstance(error, Invalid) else Invalid(str(error), field="file"))
        else:
            flash("The report is imported. Its verdicts count for nothing here.", "done")
            return redirect(url_for("reports.list_reports", _anchor="imported"), 303)
    return render_template("reports/import.html", form=form), 422


def _sent(form: ImportReportForm) -> bytes:
    file: FileStorage | None = form.file.data or None
    if file is None:
        raise Invalid("Choose the data of a report.", field="file")
    with file.stream as stream:
        return stream.read()


@bp.get("/reports/<report_id>")
@requires(Permission.READ)
def show_imported(report_id: str) -> str:
    page = imported_page(request_session(), current_actor(), report_id)
    return render_template(
        "reports/imported.html",
        imported=page.line,
        report=page.report,
        exporters=EXPORTERS.items(),
        article_url="",
        words=words,
    )
