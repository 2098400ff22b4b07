"""The page of a new version: empty, with a preview or a refusal, or again after its request."""

from typing import Any

from flask import flash, redirect, render_template, url_for
from werkzeug.wrappers import Response

from factcheck.domain.labels import ArticleState, BlockKind
from factcheck.domain.spans import Span
from factcheck.errors import Conflict, Invalid
from factcheck.importers import IMPORTERS, layout_of
from factcheck.persistence.loading import article_by, current_version
from factcheck.persistence.models import ArticleVersion
from factcheck.services.versions.previews import VersionPreview, preview_from
from factcheck.splitting import Block, blocks_of
from factcheck.web.articles.sent import fill
from factcheck.web.db import request_session
from factcheck.web.forms import show_error
from factcheck.web.running import imports
from factcheck.web.versions.forms import VersionForm


def empty_page(article_id: str) -> str:
    """Return the form with the present text."""
    version = _version(article_id)
    form = VersionForm(formdata=None, text=version.text, base=version.number, layout=_layout(version))
    return version_page(article_id, form, None)


def version_page(article_id: str, form: VersionForm, preview: VersionPreview | None) -> str:
    version = _version(article_id)
    return render_template(
        "versions/new.html",
        form=form,
        preview=preview,
        article_id=article_id,
        title=version.article.title,
        number=version.number,
        is_signed_off=version.article.state is ArticleState.SIGNED_OFF,
        accepted=",".join(f".{name}" for name in IMPORTERS.names()),
        reads_addresses=imports().readers.reads_addresses,
        known_address=version.address,
    )


def shown_version(article_id: str, form: VersionForm, preview: VersionPreview, *, is_other: bool) -> str:
    """Return the page with a preview; say so if another text was to be stored than the one looked at."""
    if is_other:
        flash("This text is not the one of the preview. Look at what it does, then store it.", "info")
    return version_page(article_id, form, preview)


def refused_version(
    article_id: str, form: VersionForm, refusal: Invalid | Conflict, status: int
) -> tuple[str, int]:
    """Return the form with the sentence; what somebody else stored is what is compared with next."""
    show_error(form, refusal)
    is_conflict = isinstance(refusal, Conflict)
    if is_conflict:
        fill(form, {"base": _version(article_id).number, "seen": ""})
    return version_page(article_id, form, None), 409 if is_conflict else status


def stored_version(article_id: str, number: int) -> Response:
    """Lead to the version that was stored."""
    flash(f"Version {number} is stored.", "done")
    if _version(article_id).article.state is ArticleState.DRAFT:
        return redirect(url_for("articles.split_preview", article_id=article_id), 303)
    return redirect(url_for("versions.show_version", article_id=article_id, number=number), 303)


def kept_version(result: dict[str, Any]) -> Response | tuple[str, int] | str:
    """Return what came of a new version that outlived its request."""
    article_id = result["article"]
    if "number" in result:
        return stored_version(article_id, result["number"])
    form = VersionForm(formdata=None)
    fill(form, result["form"])
    if result["preview"]:
        return shown_version(article_id, form, preview_from(result["preview"]), is_other=result["is_other"])
    sentence = result["sentence"]
    refusal = Conflict(sentence) if result["is_outdated"] else Invalid(sentence, field=result["field"])
    return refused_version(article_id, form, refusal, 422)


def _version(article_id: str) -> ArticleVersion:
    session = request_session()
    return current_version(session, article_by(session, article_id))


def _layout(version: ArticleVersion) -> str:
    """Return what the parts of the present text are, if the text alone would not tell."""
    blocks = [
        Block(Span(one.start, one.end), one.found_kind, _reason(one.reason, one.found_kind))
        for one in version.blocks
    ]
    told = [(block.span, block.kind) for block in blocks]
    is_plain = told == [(block.span, block.kind) for block in blocks_of(version.text)]
    return "" if is_plain else layout_of(version.text, blocks)


def _reason(reason: str | None, kind: BlockKind) -> str | None:
    return reason if kind is BlockKind.FURNITURE else None
