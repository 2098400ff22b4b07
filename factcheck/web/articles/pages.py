"""The pages that several views of this folder show, with whatever form is to be shown again."""

from dataclasses import dataclass, field

from flask import redirect, render_template, request, url_for
from werkzeug.wrappers import Response
from wtforms.fields.choices import SelectChoice

from factcheck.domain.labels import ArticleState
from factcheck.errors import Conflict
from factcheck.persistence.models import Claim
from factcheck.persistence.queries.previews import PreviewClaim, SplitPreview, claim_to_cut, split_preview
from factcheck.web.articles.forms import (
    DateForm,
    DeleteForm,
    DropForm,
    JoinForm,
    KindForm,
    SplitForm,
    StartForm,
)
from factcheck.web.db import request_session


@dataclass
class ClaimForms:
    """The forms of one claim; those that were not sent are made new."""

    drop: DropForm | None = None
    split: SplitForm | None = None
    kind: KindForm | None = None

    def filled(self, claim: PreviewClaim) -> "ClaimForms":
        """Return all three; what a person sent stays as it is."""
        return ClaimForms(
            drop=self.drop or DropForm(formdata=None),
            split=self.split or SplitForm(formdata=None, text=claim.one_line, base_revision=claim.revision),
            kind=self.kind or KindForm(formdata=None, kind=claim.kind.value, is_checkable=claim.is_checkable),
        )


@dataclass
class PreviewForms:
    """The forms of the preview that were sent and are shown again."""

    claim: ClaimForms = field(default_factory=ClaimForms)
    date: DateForm | None = None
    start: StartForm | None = None
    delete: DeleteForm | None = None
    join: JoinForm | None = None


def preview_page(article_id: str, forms: PreviewForms, *, number: int | None = None) -> str:
    """Return the split preview of a draft with the claim of this number in the panel."""
    page = split_preview(request_session(), article_id)
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
        ticked=frozenset(request.form.getlist("claim")),
        is_draft=True,
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
    return render_template(
        "articles/cut.html",
        page=found,
        chosen=found.claim,
        forms=forms.filled(found.claim),
        is_draft=False,
    )


def back_to(claim: Claim) -> Response:
    """Go to the claim: in the preview of a draft, else on the page of the article."""
    article = claim.article
    is_draft = article.state is ArticleState.DRAFT
    endpoint = "articles.split_preview" if is_draft else "review.show_article"
    anchor = f"c{claim.number}"
    return redirect(url_for(endpoint, article_id=article.public_id, claim=claim.number, _anchor=anchor), 303)
