"""Verdicts: append-only, each a new row; and the calls for an editor."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from factcheck.domain.labels import ConflictKind, Question, ReasonCode, VerdictLabel
from factcheck.persistence.base import STRICT, Base, enum_by_value
from factcheck.persistence.models.evidence import Evidence
from factcheck.persistence.models.user import User


class Verdict(Base):
    """One saved answer of one person; triggers keep it as it is.

    A later row of the same author, claim and round supersedes it. `standing_id` is the complete verdict
    of that author that counts once this row is stored: itself if complete, else the one before.
    `version` is the number of the text that its author saw.
    """

    __tablename__ = "verdict"
    __table_args__ = (
        Index("ix_verdict_claim_id_round_reviewer_id_id", "claim_id", "round", "reviewer_id", "id"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"))
    round: Mapped[int]
    claim_revision: Mapped[int]
    reviewer_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    label: Mapped[VerdictLabel | None] = mapped_column(enum_by_value(VerdictLabel, "label"))
    reason_code: Mapped[ReasonCode | None] = mapped_column(enum_by_value(ReasonCode, "reason_code"))
    conflict: Mapped[dict[str, Any] | None]
    conflict_kind: Mapped[ConflictKind | None] = mapped_column(enum_by_value(ConflictKind, "conflict_kind"))
    rationale: Mapped[str]
    about: Mapped[Question] = mapped_column(enum_by_value(Question, "about"))
    is_complete: Mapped[bool]
    is_after_seeing: Mapped[bool]
    supersedes_id: Mapped[int | None] = mapped_column(ForeignKey("verdict.id"))
    restores_id: Mapped[int | None] = mapped_column(ForeignKey("verdict.id"))
    standing_id: Mapped[int | None] = mapped_column(ForeignKey("verdict.id"))
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]

    reviewer: Mapped[User] = relationship()
    citations: Mapped[list["Citation"]] = relationship(back_populates="verdict")


class Citation(Base):
    """A piece of evidence that a verdict rested on when it was saved."""

    __tablename__ = "citation"
    __table_args__ = STRICT

    verdict_id: Mapped[int] = mapped_column(ForeignKey("verdict.id"), primary_key=True)
    evidence_id: Mapped[int] = mapped_column(ForeignKey("evidence.id"), primary_key=True, index=True)

    verdict: Mapped[Verdict] = relationship(back_populates="citations")
    evidence: Mapped[Evidence] = relationship()


class Escalation(Base):
    """Somebody asked for an editor in this round."""

    __tablename__ = "escalation"
    __table_args__ = STRICT

    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), primary_key=True)
    round: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), primary_key=True)
    created_at: Mapped[datetime]
