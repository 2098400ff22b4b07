"""Reports beside the articles: those that were imported, and exports on their way."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from factcheck.domain.labels import JobState
from factcheck.persistence.base import STRICT, Base, PublicId, enum_by_value


class ImportedReport(PublicId, Base):
    """A report as it came in from its data; triggers keep it as it is.

    `article_id_there` is the public id of the article where the report was made, `sha256` is that of the
    document, `text_sha256` that of the article's text.
    """

    __tablename__ = "imported_report"
    __table_args__ = STRICT

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id_there: Mapped[str]
    title: Mapped[str]
    claims: Mapped[int]
    is_draft: Mapped[bool]
    text_sha256: Mapped[str]
    document: Mapped[str]
    sha256: Mapped[str] = mapped_column(unique=True)
    imported_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    imported_at: Mapped[datetime]


class ExportJob(PublicId, Base):
    """An export that takes longer than a request may; `report_id` is the public id of its report."""

    __tablename__ = "export_job"
    __table_args__ = STRICT

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    report_id: Mapped[str]
    format: Mapped[str]
    title: Mapped[str]
    claims: Mapped[int]
    state: Mapped[JobState] = mapped_column(enum_by_value(JobState, "state"))
    content: Mapped[bytes | None]
    fault: Mapped[str] = mapped_column(default="")
    asked_at: Mapped[datetime]
    begun_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
