"""Who is asked to judge an article, and which editor has taken which claim for a while."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from factcheck.persistence.base import STRICT, Base


class Assignment(Base):
    """A person who is asked for a verdict on every claim of an article."""

    __tablename__ = "assignment"
    __table_args__ = STRICT

    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), primary_key=True, index=True)


class Lease(Base):
    """An editor has taken a claim to decide; the row stays after it ran out, one a round and editor."""

    __tablename__ = "lease"
    __table_args__ = STRICT

    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True)
    editor_id: Mapped[int] = mapped_column(ForeignKey("user.id"), primary_key=True)
    taken_at: Mapped[datetime]
    expires_at: Mapped[datetime]
