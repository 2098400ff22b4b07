"""Reports that come in as data: kept as they are, beside the articles, never mixed with the desk's own."""

import hashlib

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from factcheck.domain.permissions import Actor, Permission
from factcheck.errors import Conflict, NotAllowed
from factcheck.exporters import EXPORTERS
from factcheck.exporters.reading import read_report
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.models import ImportedReport
from factcheck.persistence.records import imported_report_record
from factcheck.persistence.session import transaction


def import_report(session: Session, *, actor: Actor, source: bytes) -> ImportedReport:
    """Keep a report from its data; raises Invalid if it could not be given out again unchanged.

    Its verdicts count for nothing here: they are what somebody else, or this desk, said elsewhere.
    """
    if not actor.may(Permission.IMPORT_ARTICLE):
        raise NotAllowed("Only editors import reports.")
    report = read_report(source)
    document = EXPORTERS["json"](report).decode()
    row = ImportedReport(
        article_id_there=report.article.public_id,
        title=report.article.title,
        claims=len(report.rows),
        is_draft=report.is_draft,
        text_sha256=report.article.sha256,
        document=document,
        sha256=hashlib.sha256(document.encode()).hexdigest(),
        imported_by_id=actor.user_id,
    )
    try:
        _keep(session, actor, row)
    except IntegrityError as error:
        raise Conflict("This report is here already.") from error
    return row


def _keep(session: Session, actor: Actor, row: ImportedReport) -> None:
    with transaction(session):
        row.imported_at = now(session)
        session.add(row)
        session.flush()
        append_event(
            session,
            actor=actor,
            action="import_report",
            at=row.imported_at,
            after=imported_report_record(row),
        )
