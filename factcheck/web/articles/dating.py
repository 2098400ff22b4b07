"""The date by which an article is judged: set in the preview of a draft, later on a page of its own."""

from flask import flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import ArticleState
from factcheck.domain.permissions import Permission
from factcheck.errors import Conflict, Invalid
from factcheck.persistence.queries.preview_records import SplitPreview
from factcheck.persistence.queries.previews import split_preview
from factcheck.persistence.queries.reference_dates import JudgedBy, judged_by
from factcheck.services import articles
from factcheck.web.access import current_actor, requires
from factcheck.web.articles import bp
from factcheck.web.articles.forms import DateForm
from factcheck.web.articles.pages import PreviewForms, back_to_article, preview_page, start_form
from factcheck.web.db import request_session
from factcheck.web.forms import show_error
from factcheck.web.reference import reference_facts


@bp.get("/articles/<article_id>/date")
@requires(Permission.IMPORT_ARTICLE)
def show_date(article_id: str) -> Response | str:
    page = judged_by(request_session(), article_id)
    if page.state is ArticleState.DRAFT:
        return redirect(url_for("articles.split_preview", article_id=article_id, _anchor="date"))
    return _date_page(page, DateForm(formdata=None, date=page.date.isoformat() if page.date else ""))


@bp.post("/articles/<article_id>/date")
@requires(Permission.IMPORT_ARTICLE)
def set_date(article_id: str) -> Response | tuple[str, int]:
    form = DateForm()
    try:
        article = articles.set_reference_date(
            request_session(),
            actor=current_actor(),
            article_id=article_id,
            value=_sent_date(form),
            facts=reference_facts(),
        )
    except Invalid as error:
        show_error(form, error)
        page = judged_by(request_session(), article_id)
        return _preview(article_id, form) if page.state is ArticleState.DRAFT else _date_page(page, form), 422
    flash("The reference date is set, and the findings are up to date.", "done")
    return back_to_article(article)


def _preview(article_id: str, form: DateForm) -> str:
    """Return the preview with the form, and with what was typed to start the review if that came along."""
    is_start_sent = "required" in request.form
    start = start_form(split_preview(request_session(), article_id)) if is_start_sent else None
    return preview_page(article_id, PreviewForms(date=form, start=start))


def settle_date(page: SplitPreview, form: DateForm) -> None:
    """Set the date that came along with the start of a review, where it was asked for."""
    if not form.date.data and not form.no_date.data:
        return
    value = _sent_date(form)
    if not page.is_date_wanted and value != page.date:
        raise Conflict("Somebody else set the reference date in the meantime: look at it first.")
    if page.is_date_wanted:
        articles.set_reference_date(
            request_session(),
            actor=current_actor(),
            article_id=page.id,
            value=value,
            facts=reference_facts(),
        )


def _sent_date(form: DateForm) -> PartialDate | None:
    if form.no_date.data and not form.date.data:
        return None
    if not form.date.data:
        raise Invalid("Give a date, or say that it is not known.", field="date")
    return PartialDate.parse(form.date.data)


def _date_page(page: JudgedBy, form: DateForm) -> str:
    return render_template("articles/date.html", page=page, date_form=form)
