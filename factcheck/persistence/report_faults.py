"""Compare imported reports with the events that tell of them."""

import hashlib
import json
from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.persistence.models import Event, ImportedReport
from factcheck.persistence.records import imported_report_record


def report_faults(session: Session) -> Iterator[str]:
    """Yield one sentence for each imported report that is not what came in."""
    query = select(Event.payload).where(Event.action == "import_report")
    told = [json.loads(payload)["after"] for payload in session.scalars(query)]
    for row in session.scalars(select(ImportedReport).order_by(ImportedReport.id)):
        if row.sha256 != hashlib.sha256(row.document.encode()).hexdigest():
            yield f"Imported report {row.id} has a document that does not fit its fingerprint."
        elif imported_report_record(row) not in told:
            yield f"Imported report {row.id} is not what its event says."
