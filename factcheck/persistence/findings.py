"""Findings as rows: a new run against the rows of the last one, and the claims that they belong to."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.checking.finding import Finding as Found
from factcheck.checking.finding import fingerprint
from factcheck.domain.belonging import ClaimMap, ClaimPlace, owners
from factcheck.domain.labels import ClaimState
from factcheck.domain.spans import Span
from factcheck.persistence.cut import places_of
from factcheck.persistence.models import ArticleVersion, Claim, Finding


def store_findings(
    session: Session, version: ArticleVersion, found: Sequence[Found], *, at: datetime
) -> None:
    """Make the rows equal to a run: what it no longer finds is retired, what it finds again comes back.

    A row keeps its id as long as its fingerprint is found, and so it keeps its dismissals.
    """
    query = select(Finding).where(Finding.version_id == version.id).order_by(Finding.id)
    known: dict[str, list[Finding]] = defaultdict(list)
    for row in session.scalars(query):
        known[row.fingerprint].append(row)
    for finding in found:
        mark = fingerprint(finding)
        row = known[mark].pop(0) if known[mark] else _new_row(session, version, mark, at)
        _fill(row, finding)
    for row in (row for rows in known.values() for row in rows):
        row.retired_at = row.retired_at or at
    session.flush()


def _new_row(session: Session, version: ArticleVersion, mark: str, at: datetime) -> Finding:
    row = Finding(article_id=version.article_id, version_id=version.id, fingerprint=mark, created_at=at)
    session.add(row)
    return row


def _fill(row: Finding, finding: Found) -> None:
    row.retired_at = None
    row.rule, row.kind, row.level = finding.rule, finding.kind, finding.level
    row.spans = [[span.start, span.end] for span in finding.spans]
    row.quote, row.headline, row.message = finding.quote, finding.headline, finding.message
    row.reference, row.date = finding.reference, finding.date
    row.computation, row.repair, row.group = finding.computation, finding.repair, finding.group


def attach_findings(session: Session, version: ArticleVersion) -> None:
    """Give each finding to the claims that it belongs to now, span by span; dropped claims have none."""
    session.flush()
    judged = select(Claim.id).where(Claim.article_id == version.article_id, Claim.state != ClaimState.DROPPED)
    kept = set(session.scalars(judged))
    everywhere = places_of(session, version.article_id)
    claims = ClaimMap(
        ClaimPlace(claim_id, spans) for claim_id, spans in everywhere.items() if claim_id in kept
    )
    query = select(Finding).where(Finding.version_id == version.id, Finding.retired_at.is_(None))
    for row in session.scalars(query):
        row.claim_ids = owners(version.text, [Span(start, end) for start, end in row.spans], claims)
    session.flush()
