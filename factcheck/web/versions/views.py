"""The pages of versions: bring one, with a preview; list them; read two side by side; what was corrected."""

from dataclasses import replace

from flask import Response as TextResponse
from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from factcheck.domain.permissions import Permission
from factcheck.persistence.loading import article_by, current_version
from factcheck.persistence.queries.versions import compare_versions, correction_log, version_list
from factcheck.services.bringing import StoredVersion
from factcheck.web.access import current_actor, requires
from factcheck.web.articles.importing import allow_large_import, is_too_large
from factcheck.web.articles.sent import fill, sent_by
from factcheck.web.db import request_session
from factcheck.web.running import imports
from factcheck.web.versions import bp, proposals
from factcheck.web.versions.forms import VersionForm
from factcheck.web.versions.pages import (
    empty_page,
    refused_version,
    shown_version,
    stored_version,
    version_page,
)
from factcheck.web.versions.tasks import VersionTask

__all__ = ["bp", "proposals"]


@bp.url_value_preprocessor
def before_the_body_is_read(endpoint: str | None, _values: object) -> None:
    if endpoint == "versions.new_version" and request.method == "POST":
        allow_large_import(request)


@bp.get("/articles/<article_id>/versions")
@requires(Permission.READ)
def list_versions(article_id: str) -> str:
    page = version_list(request_session(), article_id)
    may_import = current_actor().may(Permission.IMPORT_ARTICLE)
    return render_template("versions/list.html", page=page, may_import=may_import)


@bp.get("/articles/<article_id>/versions/<int:number>")
@requires(Permission.READ)
def show_version(article_id: str, number: int) -> str:
    former = request.args.get("since", number - 1, type=int)
    page = compare_versions(request_session(), article_id, former, number)
    return render_template("versions/show.html", page=page)


@bp.get("/articles/<article_id>/corrections")
@requires(Permission.READ)
def show_corrections(article_id: str) -> str | Response:
    session = request_session()
    newest = current_version(session, article_by(session, article_id)).number
    former, present = request.args.get("since", 1, type=int), request.args.get("to", newest, type=int)
    log = correction_log(session, article_id, former, present)
    if request.args.get("format") == "text":
        return TextResponse(log.plain, mimetype="text/plain")
    return render_template("versions/corrections.html", log=log, article_id=article_id, newest=newest)


@bp.route("/articles/<article_id>/versions/new", methods=["GET", "POST"])
@requires(Permission.IMPORT_ARTICLE)
def new_version(article_id: str) -> Response | tuple[str, int] | str:
    form = VersionForm()
    if not form.is_submitted():
        return empty_page(article_id)
    status = 413 if is_too_large(form.file.data or None) else 422
    if not form.validate():
        return version_page(article_id, form, None), status
    task = _task(article_id, form)
    work = imports().begin(task)
    if not work.future.done():
        return redirect(url_for("articles.show_import", job_id=imports().follow(work)), 303)
    outcome = work.future.result()
    if isinstance(outcome.value, StoredVersion):
        return stored_version(article_id, outcome.value.number)
    fill(form, task.fields(outcome))
    if outcome.refusal is not None:
        return refused_version(article_id, form, outcome.refusal, status)
    return shown_version(article_id, form, outcome.value, is_other=task.seen is not None)


def _task(article_id: str, form: VersionForm) -> VersionTask:
    sent = sent_by(form)
    return VersionTask(
        sent=replace(sent, address=sent.address or form.again.data or ""),
        actor=current_actor(),
        article_id=article_id,
        base=form.base.data,
        note=form.note.data or "",
        seen=form.seen.data or "" if request.form.get("act") == "store" else None,
    )
