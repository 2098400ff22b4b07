"""The annotate page: an article as text with the claims as one person may see them, and one claim's panel."""

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.orm import Session

from factcheck.domain.claim_view import ClaimView, Order, Overview, Show
from factcheck.domain.labels import ArticleState, BlockKind
from factcheck.domain.permissions import Actor, Permission
from factcheck.errors import NotFound
from factcheck.persistence.models import Article, Block, Claim, Evidence, Finding, FindingClaim
from factcheck.persistence.queries.article_text import (
    PLACES,
    ArticleText,
    article_text,
    outside_findings,
    read_blocks,
)
from factcheck.persistence.queries.claim_rows import ArticleRows, read_article, views_of
from factcheck.persistence.queries.fact_entries import fact_entries
from factcheck.persistence.queries.panel import claim_panel
from factcheck.persistence.queries.panel_parts import finding_view
from factcheck.persistence.queries.panel_records import ClaimPanel, FindingView
from factcheck.persistence.queries.revisions import Revision, name_of_text, revision_of
from factcheck.persistence.queries.snapshots import Snapshot, article_tick, touched_since


@dataclass(frozen=True)
class Focus:
    """What the address asks for: a claim by number, a filter, words, the gaps, order and part of the list."""

    number: int | None = None
    show: Show = Show.ALL
    words: str = ""
    with_gaps: bool = False
    order: Order = Order.TEXT
    part: int | None = None


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
    snapshot: Snapshot
    before: Snapshot | None = None

    @property
    def may_review(self) -> bool:
        """Tell whether the viewer is asked for verdicts now."""
        return self.is_asked and self.state is ArticleState.IN_REVIEW

    @property
    def may_cut(self) -> bool:
        """Tell whether the viewer may mark new claims: whoever sets findings aside does that too."""
        return self.may_dismiss

    def changed_since(self, looks: str) -> frozenset[int] | None:
        """Return the numbers of the claims that look otherwise; None if these looks are forgotten."""
        before = self.before
        if before is None or (before.looks, before.text) != (looks, self.snapshot.text):
            return None
        return before.changed_in(self.snapshot.claims)


@dataclass(frozen=True)
class ClaimAddress:
    """Where a claim is shown."""

    article_id: str
    number: int | None


def article_page(
    session: Session,
    viewer: Actor,
    article_id: str,
    focus: Focus,
    *,
    with_text: bool = True,
    before: Snapshot | None = None,
) -> ArticlePage:
    """Return the page; raises NotFound. A number of queries that does not depend on the claims.

    Without the text it reads only what may have changed since `before`, a snapshot of the same viewer's.
    """
    tick = article_tick(session, article_id)
    part = None if with_text or before is None else _part(session, viewer, article_id, focus, before)
    rows, views, text = part or _all(session, viewer, article_id)
    overview = Overview(views, focus.show, focus.words, focus.order)
    current = overview.current(focus.number)
    claim = next((claim for claim in rows.claims if current and claim.public_id == current.id), None)
    shown = (
        rows.findings if with_text else [one for one in rows.findings if claim and claim.id in one.claim_ids]
    )
    rows = replace(rows, entries=fact_entries(session, [finding.reference for finding in shown]))
    blocks = [] if part else read_blocks(session, rows)
    panel = claim_panel(session, rows, claim, current, _place(session, claim)) if claim and current else None
    name = text or name_of_text(rows, blocks, overview)
    revision = revision_of(rows, overview, panel, text=name)
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
        outside=tuple(finding_view(rows, one) for one in outside_findings(rows)) if with_text else (),
        may_dismiss=rows.is_in_review and (rows.is_asked or viewer.may(Permission.DECIDE)),
        revision=revision,
        snapshot=Snapshot(tick, revision.text, revision.claims, views),
        before=before,
    )


def _all(session: Session, viewer: Actor, article_id: str) -> tuple[ArticleRows, tuple[ClaimView, ...], str]:
    rows = read_article(session, viewer, article_id)
    return rows, views_of(rows), ""


def _part(
    session: Session, viewer: Actor, article_id: str, focus: Focus, before: Snapshot
) -> tuple[ArticleRows, tuple[ClaimView, ...], str] | None:
    """Read the claim in the panel with what it needs, and what was touched; None if that is not enough."""
    touched = touched_since(session, article_id, before.tick)
    current = next((claim for claim in before.claims if claim.number == focus.number), None)
    if touched is None or current is None:
        return None
    rows = read_article(session, viewer, article_id, _near(current.id) | Claim.id.in_(touched))
    if not touched.issubset(claim.id for claim in rows.claims):
        return None
    return rows, before.with_views({view.number: view for view in views_of(rows)}), before.text


def _near(claim_id: str) -> ColumnElement[bool]:
    """Return the condition on claims that hang together with this one: by their block or by a finding."""
    block = select(Claim.block_id).where(Claim.public_id == claim_id).scalar_subquery()
    findings = (
        select(FindingClaim.finding_id)
        .join(Claim, Claim.id == FindingClaim.claim_id)
        .where(Claim.public_id == claim_id)
    )
    related = select(FindingClaim.claim_id).where(FindingClaim.finding_id.in_(findings))
    return or_(Claim.block_id == block, Claim.id.in_(related))


def _place(session: Session, claim: Claim) -> str:
    """Return where a claim stands, in words."""
    block = session.get_one(Block, claim.block_id)
    if block.kind in PLACES:
        return PLACES[block.kind]
    paragraphs = select(func.count()).where(
        Block.version_id == block.version_id, Block.kind == BlockKind.BODY, Block.position <= block.position
    )
    return f"Paragraph {session.scalars(paragraphs).one()}"


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
