"""Imports and new versions that outlive their request: begin, say how far it is, end; its owner reads it."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ImportState
from factcheck.domain.permissions import Actor
from factcheck.errors import NotFound
from factcheck.persistence.clock import now
from factcheck.persistence.models import Article, ImportJob
from factcheck.persistence.session import transaction

SILENCE = timedelta(seconds=60)
KEPT = timedelta(days=1)


@dataclass(frozen=True)
class JobPage:
    """What the owner of an import sees; `is_lost` if the server that worked on it stopped."""

    id: str
    source: str
    step: str
    state: ImportState
    article_id: str | None
    result: dict[str, Any]
    seconds: int
    is_lost: bool


def begin_job(session: Session, *, actor: Actor, source: str, step: str, result: dict[str, Any]) -> str:
    """Store that an import goes on after its request, forget old ones of this person, and return its id."""
    with transaction(session):
        at = now(session)
        session.execute(
            delete(ImportJob).where(ImportJob.user_id == actor.user_id, ImportJob.created_at < at - KEPT)
        )
        job = ImportJob(
            user_id=actor.user_id,
            source=source,
            step=step,
            state=ImportState.RUNNING,
            result=result,
            created_at=at,
            seen_at=at,
        )
        session.add(job)
    return job.public_id


def tell_step(session: Session, *, job_id: str, step: str) -> None:
    """Say that the import is still being worked on, and at which step."""
    with transaction(session):
        job = _job(session, job_id)
        job.step, job.seen_at = step, now(session)


def end_job(
    session: Session,
    *,
    job_id: str,
    result: dict[str, Any],
    is_refused: bool = False,
    article_id: str | None = None,
) -> None:
    """Store how the import ended, the article that it made, and what its page needs."""
    with transaction(session):
        job = _job(session, job_id)
        job.seen_at = now(session)
        job.state = ImportState.REFUSED if is_refused else ImportState.DONE
        job.result = result
        job.article_id = session.scalar(select(Article.id).where(Article.public_id == article_id))


def job_page(session: Session, *, actor: Actor, job_id: str) -> JobPage:
    """Return an import to the person who began it; raises NotFound for everybody else."""
    job = _job(session, job_id)
    if job.user_id != actor.user_id:
        raise NotFound("There is no such import.")
    at = now(session)
    article = session.get(Article, job.article_id) if job.article_id else None
    return JobPage(
        id=job.public_id,
        source=job.source,
        step=job.step,
        state=job.state,
        article_id=article.public_id if article else None,
        result=job.result,
        seconds=int((at - job.created_at).total_seconds()),
        is_lost=job.state is ImportState.RUNNING and at - job.seen_at > SILENCE,
    )


def _job(session: Session, job_id: str) -> ImportJob:
    job = session.scalar(select(ImportJob).where(ImportJob.public_id == job_id))
    if job is None:
        raise NotFound("There is no such import.")
    return job
