"""Proposed wordings: what a claim should say instead."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from factcheck.domain.labels import ProposalState
from factcheck.persistence.base import STRICT, Base, PublicId, enum_by_value
from factcheck.persistence.models.claim import Claim
from factcheck.persistence.models.user import User


class Proposal(PublicId, Base):
    """Other words for a claim, and what the editor and the next versions made of them.

    `version` and `claim_revision` say for which wording they were meant; `taken_in` is the version that
    first had them, `missed_in` the last one that came without.
    """

    __tablename__ = "proposal"
    __table_args__ = STRICT

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
    author_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    version: Mapped[int]
    claim_revision: Mapped[int]
    words: Mapped[str]
    created_at: Mapped[datetime]
    state: Mapped[ProposalState] = mapped_column(enum_by_value(ProposalState, "state"))
    answered_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    answered_at: Mapped[datetime | None]
    taken_in: Mapped[int | None]
    missed_in: Mapped[int | None]

    claim: Mapped[Claim] = relationship()
    author: Mapped[User | None] = relationship(foreign_keys=author_id)
    answered_by: Mapped[User | None] = relationship(foreign_keys=answered_by_id)
