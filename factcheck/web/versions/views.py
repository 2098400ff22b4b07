"""The pages of versions: bring one, with a preview; list them; read two side by side; what was corrected."""

from dataclasses import replace

from flask import Response as TextResponse
from flask import flash, redirect, render_template, request, url_for
from werkzeug.datastructures import FileStorage
from werkzeug.wrappers import Response

from factcheck.domain.labels import ArticleState
from factcheck.domain.permissions import Permission
from factcheck.errors import Conflict, Invalid
from factcheck.importers import ArticleDraft, read_file, read_paste, stored_form
from factcheck.importers.decoding import FILE_BYTES
from factcheck.persistence.loading import article_by, current_version
from factcheck.persistence.queries.versions import compare_versions, correction_log, version_list
from factcheck.persistence.records import fingerprint_of
from factcheck.services.versions import VersionPlan, plan_version, store_version
from factcheck.services.versions.previews import VersionPreview, preview_of
from factcheck.web.access import current_actor, requires
from factcheck.web.articles.importing import allow_large_import, is_too_large
from factcheck.web.db import request_session
from factcheck.web.forms import show_error
from factcheck.web.reference import reference_facts
from factcheck.web.versions import bp, proposals
from factcheck.web.versions.forms import VersionForm

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
        return _page(article_id, form, None)
    status = 413 if is_too_large(form.file.data or None) else 422
    if form.validate():
        try:
            plan = _plan(article_id, form)
            if request.form.get("act") != "store" or form.seen.data != fingerprint_of(plan.text):
                return _preview(article_id, form, plan)
            return _store(article_id, form, plan)
        except (Conflict, Invalid) as error:
            show_error(form, error if isinstance(error, Invalid) else Invalid(str(error)))
            status = 409 if isinstance(error, Conflict) else status
    return _page(article_id, form, None), status


def _plan(article_id: str, form: VersionForm) -> VersionPlan:
    plan = plan_version(
        request_session(),
        actor=current_actor(),
        article_id=article_id,
        draft=_sent_draft(article_id, form),
        facts=reference_facts(),
    )
    if form.base.data != plan.base.number:
        form.base.data, form.base.raw_data, form.seen.data = plan.base.number, None, ""
        raise Conflict(
            f"Somebody stored version {plan.base.number} while you were at it. Your text is kept below: "
            "look at the preview again, it compares with the newest one."
        )
    return plan


def _sent_draft(article_id: str, form: VersionForm) -> ArticleDraft:
    """Return the text of the file, else that of the text field; raises Invalid at the field that is wrong."""
    file: FileStorage | None = form.file.data or None
    text = form.text.data or ""
    if file is None:
        return replace(read_paste(text), encoding=form.encoding.data or None)
    with file.stream as stream:
        draft = read_file(file.filename or "", stream.read(FILE_BYTES + 1))
    present = current_version(request_session(), article_by(request_session(), article_id)).text
    if text.strip() and stored_form(text) not in (present, stored_form(draft.text)):
        raise Invalid("Change the text or choose a file, not both: take one of them back.", field="file")
    form.text.data, form.encoding.data = draft.text, draft.encoding or ""
    return draft


def _preview(article_id: str, form: VersionForm, plan: VersionPlan) -> str:
    """Show what will happen; a text that is other than the one that was looked at is shown first."""
    mark = fingerprint_of(plan.text)
    form.text.data, form.seen.data = plan.text, mark
    if request.form.get("act") == "store":
        flash("This text is not the one of the preview. Look at what it does, then store it.", "info")
    return _page(article_id, form, preview_of(plan, mark))


def _store(article_id: str, form: VersionForm, plan: VersionPlan) -> Response:
    version = store_version(
        request_session(),
        actor=current_actor(),
        plan=plan,
        note=form.note.data or "",
        facts=reference_facts(),
    )
    flash(f"Version {version.number} is stored.", "done")
    if version.article.state is ArticleState.DRAFT:
        return redirect(url_for("articles.split_preview", article_id=article_id), 303)
    return redirect(url_for("versions.show_version", article_id=article_id, number=version.number), 303)


def _page(article_id: str, form: VersionForm, preview: VersionPreview | None) -> str:
    session = request_session()
    article = article_by(session, article_id)
    version = current_version(session, article)
    if not form.is_submitted():
        form.text.data, form.base.data = version.text, version.number
    return render_template(
        "versions/new.html",
        form=form,
        preview=preview,
        article_id=article_id,
        title=article.title,
        number=version.number,
        is_signed_off=article.state is ArticleState.SIGNED_OFF,
    )
