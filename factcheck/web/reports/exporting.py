"""Exports: what is quick at once, the rest after the answer, with a page that shows how far it is."""

import logging
import threading
from io import BytesIO

from flask import redirect, render_template, request, send_file, url_for
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.wrappers import Response

from factcheck.domain.filenames import download_name
from factcheck.domain.permissions import Permission
from factcheck.errors import NotFound
from factcheck.exporters import EXPORTERS, Exporter
from factcheck.persistence.queries.exports import export_content, export_page
from factcheck.persistence.queries.imported_reports import any_report, outline_of
from factcheck.services.exports import ask_for_export, write_export
from factcheck.web.access import current_actor, requires
from factcheck.web.db import Desk, desk, request_session
from factcheck.web.reports import bp

LOG = logging.getLogger(__name__)
_turn = threading.Lock()


@bp.get("/articles/<article_id>/report.<format>")
@requires(Permission.READ)
def export(article_id: str, format: str) -> Response | str:
    return _answer(article_id, format)


@bp.get("/reports/<report_id>/report.<format>")
@requires(Permission.READ)
def export_imported(report_id: str, format: str) -> Response | str:
    return _answer(report_id, format)


def _answer(report_id: str, name: str) -> Response | str:
    exporter = _exporter(name)
    outline = outline_of(request_session(), report_id)
    if outline.claims > exporter.at_once:
        return render_template(
            "reports/slow.html", report_id=report_id, outline=outline, exporter=exporter, name=name
        )
    report = any_report(request_session(), current_actor(), report_id)
    return _file(exporter, report.article.title, exporter(report))


@bp.post("/exports")
@requires(Permission.READ)
def start_export() -> Response:
    job = ask_for_export(
        request_session(),
        actor=current_actor(),
        report_id=request.form.get("report", ""),
        name=request.form.get("format", ""),
    )
    threading.Thread(
        target=write_in_turn, args=(desk(), job.public_id), name="write an export", daemon=True
    ).start()
    return redirect(url_for("reports.show_export", job_id=job.public_id), 303)


def write_in_turn(shared: Desk, job_id: str) -> None:
    """Write one export after the other; one that fails here is shown as interrupted."""
    with _turn, shared.open_session() as session:
        try:
            write_export(session, job_id=job_id)
        except SQLAlchemyError:
            LOG.exception("An export was not written.")


@bp.get("/exports/<job_id>")
@requires(Permission.READ)
def show_export(job_id: str) -> str:
    page = export_page(request_session(), current_actor(), job_id)
    return render_template("reports/export.html", page=page, exporter=_exporter(page.format))


@bp.get("/exports/<job_id>/file")
@requires(Permission.READ)
def fetch_export(job_id: str) -> Response:
    page, content = export_content(request_session(), current_actor(), job_id)
    return _file(_exporter(page.format), page.title, content)


def _exporter(name: str) -> Exporter:
    if name not in EXPORTERS:
        raise NotFound("There is no such format of the report.")
    exporter: Exporter = EXPORTERS[name]
    return exporter


def _file(exporter: Exporter, title: str, content: bytes) -> Response:
    return send_file(
        BytesIO(content),
        mimetype=exporter.media_type,
        as_attachment=True,
        download_name=download_name(title, exporter.extension),
        max_age=0,
    )
