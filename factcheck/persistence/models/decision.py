"""The editor's decisions: append-only, one a round."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from factcheck.domain.labels import ConflictKind, ReasonCode, VerdictLabel
from factcheck.persistence.base import STRICT, Base, enum_by_value
from factcheck.persistence.models.user import User


class Decision(Base):
    """What the report says of a claim. `editor_id` is None when it was done on the command line."""

    __tablename__ = "decision"
    __table_args__ = (UniqueConstraint("claim_id", "round"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"))
    round: Mapped[int]
    editor_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    label: Mapped[VerdictLabel] = mapped_column(enum_by_value(VerdictLabel, "label"))
    reason_code: Mapped[ReasonCode | None] = mapped_column(enum_by_value(ReasonCode, "reason_code"))
    conflict: Mapped[dict[str, Any] | None]
    conflict_kind: Mapped[ConflictKind | None] = mapped_column(enum_by_value(ConflictKind, "conflict_kind"))
    is_claim_wrong: Mapped[bool]
    rationale: Mapped[str]
    is_confirmation: Mapped[bool]
    is_own_verdict: Mapped[bool]
    version: Mapped[int] = mapped_column(default=1)
    created_at: Mapped[datetime]

    editor: Mapped[User | None] = relationship()


class DecisionKey(Base):
    """A key of the words that were decided, by which claims like them are found."""

    __tablename__ = "decision_key"
    __table_args__ = STRICT

    key: Mapped[str] = mapped_column(primary_key=True)
    decision_id: Mapped[int] = mapped_column(ForeignKey("decision.id"), primary_key=True)
