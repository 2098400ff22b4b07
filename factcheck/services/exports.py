"""Exports that take longer than a request may: asked for, written after the answer, fetched for a day."""

from datetime import timedelta

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from factcheck.domain.labels import JobState
from factcheck.domain.permissions import Actor, Permission
from factcheck.errors import FactcheckError, NotAllowed, NotFound
from factcheck.exporters import EXPORTERS
from factcheck.exporters.elsewhere import write_elsewhere
from factcheck.persistence.clock import now
from factcheck.persistence.models import ExportJob, User
from factcheck.persistence.queries.imported_reports import any_report, outline_of
from factcheck.persistence.session import transaction

KEPT = timedelta(days=1)


def ask_for_export(session: Session, *, actor: Actor, report_id: str, name: str) -> ExportJob:
    """Note that somebody wants a report in a format; what was asked for a day ago is thrown away."""
    if actor.user_id is None or not actor.may(Permission.READ):
        raise NotAllowed("Only people who are signed in ask for exports.")
    if name not in EXPORTERS:
        raise NotFound("There is no such format of the report.")
    outline = outline_of(session, report_id)
    with transaction(session):
        at = now(session)
        session.execute(delete(ExportJob).where(ExportJob.asked_at < at - KEPT))
        job = ExportJob(
            user_id=actor.user_id,
            report_id=report_id,
            format=name,
            title=outline.title,
            claims=outline.claims,
            state=JobState.WAITING,
            asked_at=at,
        )
        session.add(job)
    return job


def write_export(session: Session, *, job_id: str) -> ExportJob:
    """Write what was asked for, with what its reader may see now; a failure is noted with its sentence."""
    with transaction(session):
        job = session.scalars(select(ExportJob).where(ExportJob.public_id == job_id)).one()
        job.state, job.begun_at = JobState.WORKING, now(session)
        user = session.get_one(User, job.user_id)
        reader = Actor(user_id=user.id, name=user.name, role=user.role)
    try:
        document = EXPORTERS["json"](any_report(session, reader, job.report_id))
        session.rollback()  # nothing is kept open while the other process works
        content, fault, state = write_elsewhere(job.format, document), "", JobState.DONE
    except FactcheckError as error:
        content, fault, state = None, str(error), JobState.FAILED
    with transaction(session):
        job.content, job.fault, job.state, job.ended_at = content, fault, state, now(session)
    return job
