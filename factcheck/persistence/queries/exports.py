"""An export on its way, as the person sees it who asked for it."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from factcheck.domain.labels import JobState
from factcheck.domain.permissions import Actor
from factcheck.errors import NotFound
from factcheck.persistence.clock import now
from factcheck.persistence.models import ExportJob

LOST_AFTER = 900  # seconds: the other process is stopped long before


@dataclass(frozen=True)
class ExportPage:
    """How far the export is; `seconds` is how long it has waited and been worked on."""

    id: str
    report_id: str
    format: str
    title: str
    claims: int
    state: JobState
    fault: str
    seconds: int

    @property
    def is_lost(self) -> bool:
        """Tell whether nobody works on it any more, because the server was stopped meanwhile."""
        return self.is_on_its_way and self.seconds > LOST_AFTER

    @property
    def is_on_its_way(self) -> bool:
        return self.state in (JobState.WAITING, JobState.WORKING)


def export_page(session: Session, viewer: Actor, job_id: str) -> ExportPage:
    """Return the export; raises NotFound for an unknown one and for somebody else's."""
    job = _job(session, viewer, job_id)
    return ExportPage(
        id=job.public_id,
        report_id=job.report_id,
        format=job.format,
        title=job.title,
        claims=job.claims,
        state=job.state,
        fault=job.fault,
        seconds=int(((job.ended_at or now(session)) - job.asked_at).total_seconds()),
    )


def export_content(session: Session, viewer: Actor, job_id: str) -> tuple[ExportPage, bytes]:
    """Return a finished export with its bytes; raises NotFound."""
    page = export_page(session, viewer, job_id)
    content = session.scalars(select(ExportJob.content).where(ExportJob.public_id == job_id)).one()
    if content is None:
        raise NotFound("This export is not there.")
    return page, content


def _job(session: Session, viewer: Actor, job_id: str) -> ExportJob:
    query = select(ExportJob).where(ExportJob.public_id == job_id, ExportJob.user_id == viewer.user_id)
    job = session.scalars(query.options(defer(ExportJob.content))).one_or_none()
    if job is None:
        raise NotFound("There is no such export.")
    return job
