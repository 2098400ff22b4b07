"""The annotate page: an article as text with the claims as one person may see them, and one claim's panel."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from factcheck.domain.claim_view import ClaimView, Order, Overview, Show
from factcheck.domain.labels import ArticleState
from factcheck.domain.permissions import Actor, Permission
from factcheck.errors import NotFound
from factcheck.persistence.models import Article, Claim, Evidence, Finding, FindingClaim
from factcheck.persistence.queries.article_text import (
    ArticleText,
    article_text,
    outside_findings,
    places_of,
    read_blocks,
)
from factcheck.persistence.queries.claim_rows import ArticleRows, read_article, views_of
from factcheck.persistence.queries.fact_entries import fact_entries
from factcheck.persistence.queries.panel import claim_panel
from factcheck.persistence.queries.panel_parts import finding_view
from factcheck.persistence.queries.panel_records import ClaimPanel, FindingView
from factcheck.persistence.queries.revisions import Revision, revision_of


@dataclass(frozen=True)
class Focus:
    """What the address asks for: a claim by its number, a filter, words, the gaps, an order of the list."""

    number: int | None = None
    show: Show = Show.ALL
    words: str = ""
    with_gaps: bool = False
    order: Order = Order.TEXT


@dataclass(frozen=True)
class ArticlePage:
    """Everything that the page of an article shows; a fragment comes without the text."""

    id: str
    version: int
    title: str
    state: ArticleState
    reference_date: str | None
    due_on: date | None
    people: tuple[str, ...]
    is_asked: bool
    overview: Overview
    current: ClaimView | None
    panel: ClaimPanel | None
    text: ArticleText | None
    outside: tuple[FindingView, ...]
    may_dismiss: bool
    revision: Revision

    @property
    def may_review(self) -> bool:
        """Tell whether the viewer is asked for verdicts now."""
        return self.is_asked and self.state is ArticleState.IN_REVIEW

    @property
    def may_cut(self) -> bool:
        """Tell whether the viewer may mark new claims: whoever sets findings aside does that too."""
        return self.may_dismiss


@dataclass(frozen=True)
class ClaimAddress:
    """Where a claim is shown."""

    article_id: str
    number: int | None


def article_page(
    session: Session, viewer: Actor, article_id: str, focus: Focus, *, with_text: bool = True
) -> ArticlePage:
    """Return the page; raises NotFound. A number of queries that does not depend on the claims."""
    rows = read_article(session, viewer, article_id)
    rows = replace(rows, entries=fact_entries(session, [finding.reference for finding in rows.findings]))
    blocks = read_blocks(session, rows)
    overview = Overview(views_of(rows), focus.show, focus.words, focus.order)
    current = overview.current(focus.number)
    panel = _panel(session, rows, current, places_of(blocks)) if current else None
    return ArticlePage(
        id=rows.article.public_id,
        version=rows.version.number,
        title=rows.article.title,
        state=rows.article.state,
        reference_date=rows.version.reference_date,
        due_on=rows.article.due_on,
        people=tuple(person.name for person in rows.people if person.id != viewer.user_id),
        is_asked=rows.is_asked,
        overview=overview,
        current=current,
        panel=panel,
        text=article_text(rows, blocks, with_gaps=focus.with_gaps) if with_text else None,
        outside=tuple(finding_view(rows, one) for one in outside_findings(rows)),
        may_dismiss=rows.is_in_review and (rows.is_asked or viewer.may(Permission.DECIDE)),
        revision=revision_of(rows, blocks, overview, panel),
    )


def next_to_do(session: Session, viewer: Actor, address: ClaimAddress, focus: Focus) -> int | None:
    """Return the number of the next shown claim that waits for the viewer, else of this one."""
    rows = read_article(session, viewer, address.article_id)
    overview = Overview(views_of(rows), focus.show, focus.words, focus.order)
    following = overview.next_to_do(address.number or 0)
    return following.number if following else address.number


def address_of_claim(session: Session, claim_id: str) -> ClaimAddress:
    """Return where the claim is shown; raises NotFound."""
    query = select(Article.public_id, Claim.number).join(Claim, Claim.article_id == Article.id)
    return _address(session, query.where(Claim.public_id == claim_id))


def address_of_evidence(session: Session, evidence_id: str) -> ClaimAddress:
    """Return where the claim of a piece of evidence is shown; raises NotFound."""
    query = select(Article.public_id, Claim.number).join(Claim, Claim.article_id == Article.id)
    query = query.join(Evidence, Evidence.claim_id == Claim.id)
    return _address(session, query.where(Evidence.public_id == evidence_id))


def address_of_finding(session: Session, finding_id: str) -> ClaimAddress:
    """Return where a finding is shown, with its claim or outside the claims; raises NotFound."""
    query = select(Article.public_id, Claim.number).join(Finding, Finding.article_id == Article.id)
    query = query.outerjoin(Finding.places).outerjoin(Claim, Claim.id == FindingClaim.claim_id)
    return _address(session, query.where(Finding.public_id == finding_id).order_by(Claim.number).limit(1))


def _address(session: Session, query: Select[str, int | None]) -> ClaimAddress:
    row = session.execute(query.where(Article.deleted_at.is_(None))).one_or_none()
    if row is None:
        raise NotFound("There is no such claim.")
    return ClaimAddress(row[0], row[1])


def _panel(session: Session, rows: ArticleRows, view: ClaimView, places: dict[int, str]) -> ClaimPanel:
    claim = next(claim for claim in rows.claims if claim.public_id == view.id)
    return claim_panel(session, rows, claim, view, places.get(claim.block_id, ""))
