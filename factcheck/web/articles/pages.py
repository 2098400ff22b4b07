"""The pages that several views of this folder show, with whatever form is to be shown again."""

import secrets
from dataclasses import dataclass, field

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response
from wtforms.fields.choices import SelectChoice

from factcheck.domain.coverage import in_context
from factcheck.domain.labels import ArticleState
from factcheck.domain.permissions import Permission
from factcheck.errors import Conflict, Invalid, NotFound
from factcheck.persistence.loading import article_by
from factcheck.persistence.models import Article, Claim
from factcheck.persistence.queries.cut_forms import claim_words, text_parts, undoable
from factcheck.persistence.queries.preview_records import PreviewClaim, SplitPreview
from factcheck.persistence.queries.previews import claim_to_cut, split_preview
from factcheck.splitting import WITHOUT_PARSER, is_parser_there
from factcheck.web.access import current_actor
from factcheck.web.articles.forms import (
    AddForm,
    DateForm,
    DeleteForm,
    DropForm,
    JoinForm,
    KindForm,
    SpanForm,
    SplitForm,
    StartForm,
)
from factcheck.web.db import request_session
from factcheck.web.forms import BaseForm
from factcheck.web.fragments import wanted_fragment

OPENING_CHARACTERS = 60


@dataclass
class ClaimForms:
    """The forms of one claim; those that were not sent are made new."""

    drop: DropForm | None = None
    split: SplitForm | None = None
    kind: KindForm | None = None
    span: SpanForm | None = None
    add: AddForm | None = None
    join: JoinForm | None = None

    def filled(self, claim: PreviewClaim) -> "ClaimForms":
        """Return those of one claim; what a person sent stays as it is."""
        return ClaimForms(
            span=self.span or SpanForm(formdata=None, text=_lines_of(claim), base_revision=claim.revision),
            join=self.join or JoinForm(formdata=None),
            drop=self.drop or DropForm(formdata=None),
            split=self.split or SplitForm(formdata=None, text=claim.one_line, base_revision=claim.revision),
            kind=self.kind or KindForm(formdata=None, kind=claim.kind.value, is_checkable=claim.is_checkable),
        )


def _lines_of(claim: PreviewClaim) -> str:
    """Return a claim's words with each piece on a line of its own."""
    return claim.one_line.replace(" … ", "\n")


@dataclass
class PreviewForms:
    """The forms of the preview that were sent and are shown again."""

    claim: ClaimForms = field(default_factory=ClaimForms)
    date: DateForm | None = None
    start: StartForm | None = None
    delete: DeleteForm | None = None
    join: JoinForm | None = None
    add: AddForm | None = None


def preview_page(article_id: str, forms: PreviewForms, *, number: int | None = None) -> str:
    """Return the split preview of a draft with the claim of this number in the panel."""
    is_covered = request.args.get("view") == "coverage"
    page = split_preview(request_session(), article_id, with_gaps=is_covered)
    if page.state is not ArticleState.DRAFT:
        raise Conflict("The review of this article has started, so there is no preview any more.")
    chosen = page.numbered(number or request.args.get("claim", type=int))
    return render_template(
        "articles/split.html",
        page=page,
        chosen=chosen,
        forms=forms.claim.filled(chosen) if chosen else None,
        date_form=forms.date or _date_form(page),
        start_form=forms.start or start_form(page, is_new=True),
        delete_form=forms.delete or DeleteForm(formdata=None),
        join_form=forms.join or JoinForm(formdata=None),
        add_form=_add_form(article_id, forms.add, chosen),
        undo=_undo_offer(article_id),
        ticked=frozenset(request.form.getlist("claim")),
        is_draft=True,
        without_parser="" if is_parser_there() else WITHOUT_PARSER,
    )


def _date_form(page: SplitPreview) -> DateForm:
    return DateForm(formdata=None, date=page.date.isoformat() if page.date else "")


def start_form(page: SplitPreview, *, is_new: bool = False) -> StartForm:
    """Return the form that starts the review: all who may judge are proposed."""
    form = StartForm(
        **({"formdata": None} if is_new else {}),
        reviewers=[person.public_id for person in page.reviewers],
        required=page.proposed_required,
    )
    form.reviewers.choices = [SelectChoice(person.public_id, person.name) for person in page.reviewers]
    return form


def claim_page(claim_id: str, forms: ClaimForms) -> str:
    """Return the claim with its forms: in the preview of a draft, else on a page of its own."""
    found = claim_to_cut(request_session(), claim_id)
    if found.article_state is ArticleState.DRAFT:
        return preview_page(found.article_id, PreviewForms(claim=forms), number=found.claim.number)
    words = claim_words(request_session(), claim_id)
    return render_template(
        "articles/cut.html",
        page=found,
        chosen=found.claim,
        forms=forms.filled(found.claim),
        around=in_context(words.text, words.block, words.spans),
        add_form=_add_form(found.article_id, forms.add, found.claim),
        undo=_undo_offer(found.article_id),
        is_draft=False,
    )


@dataclass(frozen=True)
class UndoOffer:
    """What the button takes back, and the id that makes pressing it twice harmless."""

    words: str
    op_id: str


def _undo_offer(article_id: str) -> UndoOffer | None:
    words = undoable(request_session(), current_actor(), article_id)
    return UndoOffer(words, secrets.token_hex(16)) if words else None


def _add_form(article_id: str, sent: AddForm | None, shown: PreviewClaim | None) -> AddForm:
    """Return the form for a new claim; it starts with the part of the text that is looked at."""
    found = text_parts(request_session(), article_id)
    block, claim = (shown.block_id, shown.id) if shown else ("", "")
    form = sent or AddForm(formdata=None, part=block, version=found.version, shown=claim)
    openings = {part.id: f"{part.place.capitalize()}: {_opening(part.text)}" for part in found.parts}
    choices = {"": "Anywhere", **openings}
    form.part.choices = [SelectChoice(value, label) for value, label in choices.items()]
    return form


def _opening(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= OPENING_CHARACTERS else f"{words[:OPENING_CHARACTERS].rstrip()}…"


def tell_script(error: Invalid) -> None:
    """Raise the error again if a script asked: it shows the sentence where it stands, and needs no page."""
    if wanted_fragment():
        raise error


def page_of(
    article_id: str, preview: PreviewForms, forms: ClaimForms, *, shown: str, refused: BaseForm
) -> tuple[str, int]:
    """Return the page on which a refused form stood: the preview of a draft, else that of the claim shown."""
    claim = _shown_claim(article_id, shown)
    if article_by(request_session(), article_id).state is not ArticleState.DRAFT:
        if claim is None:
            raise Invalid(_sentence(refused))
        return claim_page(shown, forms), 422
    if not current_actor().may(Permission.START_REVIEW):
        raise Invalid(_sentence(refused))
    return preview_page(article_id, preview, number=claim.number if claim else None), 422


def _shown_claim(article_id: str, claim_id: str) -> PreviewClaim | None:
    try:
        found = claim_to_cut(request_session(), claim_id)
    except NotFound:
        return None
    return found.claim if found.article_id == article_id else None


def _sentence(form: BaseForm) -> str:
    """Return what is wrong with a form, for a page that does not show it."""
    return " ".join(str(sentence) for sentences in form.errors.values() for sentence in sentences)


def back_to(claim: Claim) -> Response:
    """Go to the claim: in the preview of a draft, else on the page of the article."""
    endpoint = _endpoint_of(claim.article)
    anchor, article_id = f"c{claim.number}", claim.article.public_id
    return redirect(url_for(endpoint, article_id=article_id, claim=claim.number, _anchor=anchor), 303)


def back_to_article(article: Article) -> Response:
    """Go to the preview of a draft, else to the page of the article."""
    return redirect(url_for(_endpoint_of(article), article_id=article.public_id), 303)


def _endpoint_of(article: Article) -> str:
    return "articles.split_preview" if article.state is ArticleState.DRAFT else "review.show_article"
