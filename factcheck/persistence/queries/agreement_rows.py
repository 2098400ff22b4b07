"""What the agreement page reads: claims that count, what was said of those that are open, who was asked."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, func, select
from sqlalchemy.orm import Session

from factcheck.domain.agreement import Judged
from factcheck.domain.labels import ArticleState, ClaimKind, ClaimState
from factcheck.domain.permissions import Actor
from factcheck.persistence.answers import current_labels
from factcheck.persistence.models import Article, Assignment, Claim
from factcheck.persistence.sight import open_claims


@dataclass(frozen=True)
class CountedClaim:
    """Where a claim stands."""

    id: int
    article_id: int
    article: str
    title: str
    number: int
    kind: ClaimKind


def counted_claims(article: str, kind: ClaimKind | None) -> ColumnElement[bool]:
    """Return the condition on claims: those that are judged, of the article and the kind if one is named."""
    articles = select(Article.id).where(_under_review())
    if article:
        articles = articles.where(Article.public_id == article)
    conditions: list[ColumnElement[bool]] = [Claim.article_id.in_(articles), Claim.number.is_not(None)]
    if kind:
        conditions.append(Claim.kind == kind)
    return and_(Claim.state != ClaimState.DROPPED, *conditions)


def articles_under_review(session: Session) -> tuple[tuple[str, str], ...]:
    """Return id and title of each article whose review has begun, the newest first."""
    query = select(Article.public_id, Article.title).where(_under_review()).order_by(Article.id.desc())
    return tuple((public_id, title) for public_id, title in session.execute(query))


def _under_review() -> ColumnElement[bool]:
    return and_(Article.deleted_at.is_(None), Article.state != ArticleState.DRAFT)


def read_claims(session: Session, which: ColumnElement[bool]) -> list[CountedClaim]:
    query = (
        select(Claim.id, Claim.article_id, Article.public_id, Article.title, Claim.number, Claim.kind)
        .join(Article, Article.id == Claim.article_id)
        .where(which)
        .order_by(Claim.id)
    )
    return [
        CountedClaim(claim_id, article_id, article, title, number or 0, kind)
        for claim_id, article_id, article, title, number, kind in session.execute(query)
    ]


def read_judged(
    session: Session, viewer: Actor, which: ColumnElement[bool], claims: Sequence[CountedClaim]
) -> list[Judged]:
    """Return what counts of each of these claims that is open to the viewer; nothing of the others."""
    labels = current_labels(session, which)
    own = {claim_id for claim_id, given in labels.items() if viewer.user_id in given}
    visible = open_claims(session, viewer, which, judged=own)
    query = select(Assignment.article_id, func.count()).group_by(Assignment.article_id)
    asked = dict(iter(session.execute(query)))
    return [
        Judged(claim.id, claim.kind, labels.get(claim.id, {}), asked.get(claim.article_id, 0))
        for claim in claims
        if claim.id in visible
    ]
