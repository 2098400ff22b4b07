"""Look for findings again in open articles, once the facts have changed."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from factcheck.checking import ReferenceFacts
from factcheck.domain.labels import ArticleState
from factcheck.domain.permissions import Actor
from factcheck.errors import NotFound
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.cut import lock_article
from factcheck.persistence.models import Article, ArticleVersion, Finding
from factcheck.persistence.session import transaction
from factcheck.services._reading import check_text, keep_findings, placed, stored_date


@dataclass(frozen=True)
class Renewal:
    """How many articles got other findings, and how many are still due."""

    changed: int
    left: int


def renew_findings(
    session: Session,
    *,
    actor: Actor,
    facts: ReferenceFacts,
    seconds: float | None = None,
    longest: int | None = None,
) -> Renewal:
    """Renew the findings of every open article that rest on other facts, each in its own transaction.

    With `seconds` the work stops after so long, and texts above `longest` characters are left as they are.
    Dismissals stay, nothing becomes stale, and signed-off articles are not touched.
    """
    due = _due(session, facts.revision)
    end = time.monotonic() + seconds if seconds is not None else None
    changed = done = 0
    for version_id, length in due:
        if (longest is not None and length > longest) or (end is not None and time.monotonic() >= end):
            break
        changed += _renew(session, version_id, actor, facts)
        done += 1
    return Renewal(changed, len(due) - done)


def _due(session: Session, revision: int) -> Sequence[tuple[int, int]]:
    """Return the newest versions of open articles that are due, the shortest first."""
    other = aliased(ArticleVersion)
    newest = select(func.max(other.number)).where(other.article_id == Article.id).scalar_subquery()
    length = func.length(ArticleVersion.text)
    query = (
        select(ArticleVersion.id, length)
        .join(Article, Article.id == ArticleVersion.article_id)
        .where(
            ArticleVersion.number == newest,
            ArticleVersion.facts_revision.is_distinct_from(revision),
            Article.state != ArticleState.SIGNED_OFF,
            Article.deleted_at.is_(None),
        )
        .order_by(length, ArticleVersion.id)
    )
    return [(version_id, characters) for version_id, characters in session.execute(query)]


def _renew(session: Session, version_id: int, actor: Actor, facts: ReferenceFacts) -> bool:
    """Renew one article; tell whether its findings became others.

    Whoever changed the article or its blocks meanwhile has looked for findings by the present facts.
    """
    version = session.get_one(ArticleVersion, version_id)
    seen = _basis(version)
    blocks, date = seen
    findings = check_text(version.text, blocks, date, facts)
    with transaction(session):
        article = _locked(session, version)
        if article is None or _basis(version) != seen:
            return False
        at, before = now(session), _standing(session, version)
        keep_findings(session, version, findings, facts, at=at)
        after = _standing(session, version)
        if before == after:
            return False
        append_event(
            session,
            actor=actor,
            action="renew_findings",
            at=at,
            article=article,
            before={"findings": _only(before, after)},
            after={"findings": _only(after, before), "facts_revision": version.facts_revision},
        )
    return True


def _locked(session: Session, version: ArticleVersion) -> Article | None:
    """Return the article, locked, or None if it was deleted or signed off meanwhile."""
    try:
        article = lock_article(session, version.article_id)
    except NotFound:
        return None
    return None if article.state is ArticleState.SIGNED_OFF else article


def _basis(version: ArticleVersion) -> tuple[Any, Any]:
    return placed(version.blocks), stored_date(version)


def _standing(session: Session, version: ArticleVersion) -> dict[str, str]:
    """Return the findings that stand, each with what it says."""
    query = select(Finding.public_id, Finding.message).where(
        Finding.version_id == version.id, Finding.retired_at.is_(None)
    )
    return dict(session.execute(query.order_by(Finding.id)).all())


def _only(these: Mapping[str, str], those: Mapping[str, str]) -> list[dict[str, str]]:
    """Return what the one side has and the other has not, or has with other words."""
    return [{"id": key, "message": text} for key, text in these.items() if those.get(key) != text]
