"""Imports and new versions that take longer than their request."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from factcheck.domain.labels import ImportState
from factcheck.persistence.base import STRICT, Base, PublicId, enum_by_value


class ImportJob(PublicId, Base):
    """How far an import or a new version is; `seen_at` is when its server last said so.

    `result` is what the page needs that follows it: at first its kind, in the end a preview or a refusal.
    """

    __tablename__ = "import_job"
    __table_args__ = STRICT

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    source: Mapped[str]
    step: Mapped[str]
    state: Mapped[ImportState] = mapped_column(enum_by_value(ImportState, "state"))
    article_id: Mapped[int | None] = mapped_column(ForeignKey("article.id"))
    result: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
