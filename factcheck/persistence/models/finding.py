"""Findings of the checkers, and their dismissals."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.ext.associationproxy import AssociationProxy, association_proxy
from sqlalchemy.orm import Mapped, mapped_column, relationship

from factcheck.domain.labels import FindingLevel
from factcheck.persistence.base import STRICT, Base, PublicId, enum_by_value


class Finding(PublicId, Base):
    """What a checker suggests, never a verdict; each of its spans belongs to one claim or to none.

    `fingerprint` names rule, words and place, so that a dismissal survives a new run;
    `retired_at` is set once a run no longer finds it.
    """

    __tablename__ = "finding"
    __table_args__ = STRICT

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("article_version.id"))
    rule: Mapped[str]
    kind: Mapped[str]
    level: Mapped[FindingLevel] = mapped_column(enum_by_value(FindingLevel, "level"))
    spans: Mapped[list[Any]]
    quote: Mapped[str]
    headline: Mapped[str]
    message: Mapped[str]
    reference: Mapped[dict[str, Any]]
    date: Mapped[dict[str, Any]]
    computation: Mapped[str]
    repair: Mapped[str]
    group: Mapped[str]
    fingerprint: Mapped[str]
    created_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]

    dismissals: Mapped[list["Dismissal"]] = relationship(back_populates="finding")
    places: Mapped[set["FindingClaim"]] = relationship(cascade="all, delete-orphan", lazy="selectin")
    claim_ids: AssociationProxy[set[int]] = association_proxy(
        "places", "claim_id", creator=lambda claim_id: FindingClaim(claim_id=claim_id)
    )


class FindingClaim(Base):
    """A claim that words of the finding belong to."""

    __tablename__ = "finding_claim"
    __table_args__ = STRICT

    finding_id: Mapped[int] = mapped_column(ForeignKey("finding.id"), primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), primary_key=True, index=True)


class Dismissal(Base):
    """Somebody set a finding aside, with a reason, until it is reopened; an editor's holds for all."""

    __tablename__ = "dismissal"
    __table_args__ = STRICT

    id: Mapped[int] = mapped_column(primary_key=True)
    finding_id: Mapped[int] = mapped_column(ForeignKey("finding.id"), index=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    reason: Mapped[str]
    holds_for_all: Mapped[bool]
    created_at: Mapped[datetime]

    finding: Mapped[Finding] = relationship(back_populates="dismissals")
    reopening: Mapped["Reopening | None"] = relationship()


class Reopening(Base):
    """A dismissal was taken back by whoever gave it, or by an editor if it held for all."""

    __tablename__ = "reopening"
    __table_args__ = STRICT

    dismissal_id: Mapped[int] = mapped_column(ForeignKey("dismissal.id"), primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    created_at: Mapped[datetime]
