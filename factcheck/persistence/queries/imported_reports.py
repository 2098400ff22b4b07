"""Imported reports as their viewer may see them, and the list of them."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, defer

from factcheck.domain.labels import ArticleState
from factcheck.domain.permissions import Actor
from factcheck.domain.report import Report
from factcheck.errors import NotAllowed, NotFound
from factcheck.exporters.reading import read_report
from factcheck.persistence.loading import article_by
from factcheck.persistence.models import Article, ArticleVersion, Claim, ImportedReport, User
from factcheck.persistence.queries.reports import article_report
from factcheck.persistence.sight import sees_every_claim

CLOSED = (
    "This report is on a text that is being checked here: it opens to you once you have given your "
    "verdicts, or the article is signed off."
)


@dataclass(frozen=True)
class ImportedLine:
    """One imported report in the list: what it is, and who brought it; never what it found."""

    id: str
    title: str
    claims: int
    is_draft: bool
    imported_at: datetime
    imported_by: str


@dataclass(frozen=True)
class ImportedPage:
    """An imported report with who brought it."""

    line: ImportedLine
    report: Report


@dataclass(frozen=True)
class Outline:
    """What is known of a report before it is made."""

    title: str
    claims: int


def outline_of(session: Session, report_id: str) -> Outline:
    """Return title and number of claims of an article's report, or of an imported one; raises NotFound."""
    imported = select(ImportedReport.title, ImportedReport.claims).where(
        ImportedReport.public_id == report_id
    )
    if found := session.execute(imported).one_or_none():
        return Outline(*found)
    article = article_by(session, report_id)
    counted = select(func.count()).where(Claim.article_id == article.id, Claim.number.is_not(None))
    return Outline(article.title, session.scalars(counted).one())


def imported_list(session: Session) -> tuple[ImportedLine, ...]:
    """Return all imported reports, the newest first."""
    query = _with_names().order_by(ImportedReport.id.desc())
    rows = session.execute(query.options(defer(ImportedReport.document)))
    return tuple(_line(row, name) for row, name in rows)


def _with_names() -> Select[ImportedReport, str]:
    importers = ImportedReport.imported_by_id == User.id
    return select(ImportedReport, User.name).outerjoin(User, importers)


def _line(row: ImportedReport, name: str | None) -> ImportedLine:
    return ImportedLine(
        id=row.public_id,
        title=row.title,
        claims=row.claims,
        is_draft=row.is_draft,
        imported_at=row.imported_at,
        imported_by=name or "command line",
    )


def imported_page(session: Session, viewer: Actor, report_id: str) -> ImportedPage:
    """Return an imported report; raises NotFound, and NotAllowed while it would break a blind review."""
    found = session.execute(_with_names().where(ImportedReport.public_id == report_id)).one_or_none()
    if found is None:
        raise NotFound("There is no such report.")
    row, name = found
    if not _is_open(session, viewer, row):
        raise NotAllowed(CLOSED)
    return ImportedPage(_line(row, name), read_report(row.document.encode()))


def any_report(session: Session, viewer: Actor, report_id: str) -> Report:
    """Return the report of an article here, or an imported one, with what the viewer may see of it."""
    try:
        return article_report(session, viewer, report_id)
    except NotFound:
        is_imported = select(ImportedReport.id).where(ImportedReport.public_id == report_id)
        if session.scalars(is_imported).first() is None:
            raise
    return imported_page(session, viewer, report_id).report


def _is_open(session: Session, viewer: Actor, row: ImportedReport) -> bool:
    """Tell whether no article with the same text, or of the same origin, keeps verdicts from the viewer."""
    same_text = select(ArticleVersion.article_id).where(ArticleVersion.sha256 == row.text_sha256)
    articles = session.scalars(
        select(Article).where(
            or_(Article.public_id == row.article_id_there, Article.id.in_(same_text)),
            Article.deleted_at.is_(None),
            Article.state != ArticleState.SIGNED_OFF,
        )
    )
    return all(sees_every_claim(session, viewer, article) for article in articles)
