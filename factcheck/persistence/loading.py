"""Load one row by its public id, or say that there is none."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.errors import NotFound
from factcheck.persistence.models import Article, ArticleVersion, Claim, Finding


def article_by(session: Session, public_id: str, *, lock: bool = False) -> Article:
    """Return the article; raises NotFound for an unknown or deleted one.

    With `lock` PostgreSQL keeps others from changing it until the transaction ends; the embedded
    database has only one writer anyway.
    """
    query = select(Article).where(Article.public_id == public_id, Article.deleted_at.is_(None))
    article = session.scalars(query.with_for_update() if lock else query).one_or_none()
    if article is None:
        raise NotFound("There is no such article.")
    return article


def claim_by(session: Session, public_id: str, *, lock: bool = False) -> Claim:
    """Return the claim; with `lock` nobody else changes it or judges it meanwhile."""
    query = select(Claim).where(Claim.public_id == public_id)
    claim = session.scalars(query.with_for_update() if lock else query).one_or_none()
    if claim is None:
        raise NotFound("There is no such claim.")
    return claim


def finding_by(session: Session, public_id: str) -> Finding:
    """Return the finding."""
    finding = session.scalars(select(Finding).where(Finding.public_id == public_id)).one_or_none()
    if finding is None:
        raise NotFound("There is no such finding.")
    return finding


def current_version(session: Session, article: Article) -> ArticleVersion:
    """Return the newest version of the article."""
    query = (
        select(ArticleVersion)
        .where(ArticleVersion.article_id == article.id)
        .order_by(ArticleVersion.number.desc())
        .limit(1)
    )
    return session.scalars(query).one()
