"""What became of each claim when a version of its text was stored."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from factcheck.domain.anchoring import Outcome
from factcheck.persistence.base import STRICT, Base, enum_by_value
from factcheck.persistence.models.claim import Claim


class Transfer(Base):
    """One claim on its way into a version; triggers keep the row as it is.

    `former_revision` is its wording before, None for a new claim; `revision` the one in the version, None
    for a claim that vanished.
    """

    __tablename__ = "transfer"
    __table_args__ = STRICT

    version_id: Mapped[int] = mapped_column(ForeignKey("article_version.id"), primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), primary_key=True, index=True)
    outcome: Mapped[Outcome] = mapped_column(enum_by_value(Outcome, "outcome"))
    former_revision: Mapped[int | None]
    revision: Mapped[int | None]
    why: Mapped[str] = mapped_column(default="")

    claim: Mapped[Claim] = relationship()
