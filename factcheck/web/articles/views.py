"""The list, the import form, the split preview, and the start of a review."""

from flask import flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from factcheck.domain.labels import ArticleState, BlockKind, ImportState
from factcheck.domain.permissions import Permission
from factcheck.errors import Invalid
from factcheck.persistence.loading import article_by
from factcheck.persistence.queries.articles import ArticleFilter, article_list
from factcheck.persistence.queries.previews import split_preview as read_preview
from factcheck.services import articles, blocks
from factcheck.services.import_jobs import job_page
from factcheck.web.access import current_actor, requires
from factcheck.web.articles import bp, cutting, dating, wording
from factcheck.web.articles.forms import DateForm, DeleteForm, NewArticleForm
from factcheck.web.articles.import_pages import import_page, kept_page, refused_page
from factcheck.web.articles.importing import allow_large_import, is_too_large, kept_fields
from factcheck.web.articles.pages import PreviewForms, preview_page, start_form
from factcheck.web.articles.sent import fill, sent_by
from factcheck.web.articles.tasks import ImportTask
from factcheck.web.db import request_session
from factcheck.web.forms import show_error
from factcheck.web.reference import reference_facts
from factcheck.web.running import imports
from factcheck.web.versions.pages import kept_version
from factcheck.web.versions.tasks import KIND as VERSION

__all__ = ["bp", "cutting", "dating", "wording"]


@bp.url_value_preprocessor
def before_the_body_is_read(endpoint: str | None, _values: object) -> None:
    if endpoint == "articles.new_article" and request.method == "POST":
        allow_large_import(request)


@bp.get("/articles")
@requires(Permission.READ)
def list_articles() -> str:
    shown = request.args.get("show", "")
    page = article_list(
        request_session(),
        current_actor(),
        show=ArticleFilter(shown) if shown in list(ArticleFilter) else ArticleFilter.ALL,
        search=request.args.get("q", "")[:200],
        page=request.args.get("page", 1, type=int),
    )
    return render_template("articles/list.html", page=page, filters=list(ArticleFilter))


@bp.route("/articles/new", methods=["GET", "POST"])
@requires(Permission.IMPORT_ARTICLE)
def new_article() -> Response | tuple[str, int] | str:
    form = NewArticleForm()
    if not form.is_submitted():
        return import_page(form)
    status = 413 if is_too_large(form.file.data or None) else 422
    if not form.validate():
        return import_page(form), status
    work = imports().begin(ImportTask(sent_by(form), current_actor()))
    if not work.future.done():
        return redirect(url_for("articles.show_import", job_id=imports().follow(work)), 303)
    outcome = work.future.result()
    if outcome.refusal is None:
        return _imported(outcome.value, outcome.draft.encoding if outcome.draft else None)
    fill(form, kept_fields(outcome.draft) if outcome.draft else {})
    return refused_page(form, outcome.refusal), status


@bp.get("/imports/<job_id>")
@requires(Permission.IMPORT_ARTICLE)
def show_import(job_id: str) -> Response | tuple[str, int] | str:
    job = job_page(request_session(), actor=current_actor(), job_id=job_id)
    if job.state is ImportState.RUNNING:
        return render_template("articles/importing.html", job=job, article=job.result.get("article"))
    if job.result.get("kind") == VERSION:
        return kept_version(job.result)
    return _imported(job.article_id or "", None) if job.article_id else kept_page(job.result)


def _imported(article_id: str, encoding: str | None) -> Response:
    read_as = f" The file was read as {encoding}." if encoding else ""
    flash(f"The article is imported as a draft.{read_as} Look at the split, then start the review.", "done")
    return _to_preview(article_id)


def _is_draft(article_id: str) -> bool:
    return article_by(request_session(), article_id).state is ArticleState.DRAFT


def _to_preview(article_id: str) -> Response:
    return redirect(url_for("articles.split_preview", article_id=article_id), 303)


@bp.get("/articles/<article_id>/split")
@requires(Permission.START_REVIEW)
def split_preview(article_id: str) -> Response | str:
    if not _is_draft(article_id):
        return redirect(url_for("review.show_article", article_id=article_id), 302)
    return preview_page(article_id, PreviewForms())


@bp.post("/articles/<article_id>/split")
@requires(Permission.START_REVIEW)
def start_review(article_id: str) -> Response | tuple[str, int]:
    page = read_preview(request_session(), article_id)
    form, dated = start_form(page), DateForm()
    if form.validate():
        try:
            dating.settle_date(page, dated)
            articles.start_review(
                request_session(),
                actor=current_actor(),
                article_id=article_id,
                reviewer_ids=form.reviewers.data or [],
                required=form.required.data,
                due_on=form.due_on.data,
            )
        except Invalid as error:
            show_error(dated if error.field == "date" else form, error)
        else:
            flash("The review has started.", "done")
            return redirect(url_for("review.show_article", article_id=article_id), 303)
    return preview_page(
        article_id, PreviewForms(start=form, date=dated if page.is_date_wanted else None)
    ), 422


@bp.post("/articles/<article_id>/delete")
@requires(Permission.DELETE_DRAFT)
def delete_draft(article_id: str) -> Response | tuple[str, int]:
    form = DeleteForm()
    if not form.validate():
        return preview_page(article_id, PreviewForms(delete=form)), 422
    article = articles.delete_draft(request_session(), actor=current_actor(), article_id=article_id)
    flash(f"The draft “{article.title}” is deleted.", "done")
    return redirect(url_for("articles.list_articles"), 303)


@bp.post("/blocks/<block_id>")
@requires(Permission.START_REVIEW)
def set_block(block_id: str) -> Response:
    sent = request.form.get("kind", "")
    if sent not in list(BlockKind):
        raise Invalid("Say what kind of block this is.")
    kind = BlockKind(sent)
    block = blocks.set_block_kind(
        request_session(), actor=current_actor(), block_id=block_id, kind=kind, facts=reference_facts()
    )
    flash("Left out." if kind is BlockKind.FURNITURE else "Put back.", "done")
    article_id, anchor = block.version.article.public_id, f"b{block.position}"
    return redirect(url_for("articles.split_preview", article_id=article_id, _anchor=anchor), 303)
