"""Claims, their spans in each wording, and their rounds of review."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from factcheck.domain.labels import ClaimKind, ClaimState, DropCause
from factcheck.persistence.base import STRICT, Base, PublicId, enum_by_value
from factcheck.persistence.models.article import Article, ArticleVersion, Block


class Claim(PublicId, Base):
    """The smallest piece that can be judged by itself.

    `revision` is the number of the wording that holds, `round` counts the rounds of review; `number` is
    its place in the text, None once it was replaced by parts. `former_state` is where a stale or dropped
    claim goes back to.
    """

    __tablename__ = "claim"
    __table_args__ = (
        Index("ix_claim_article_id_state", "article_id", "state"),
        Index("ix_claim_article_id_number", "article_id", "number"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    version_id: Mapped[int] = mapped_column(ForeignKey("article_version.id"))
    block_id: Mapped[int] = mapped_column(ForeignKey("block.id"))
    number: Mapped[int | None]
    kind: Mapped[ClaimKind] = mapped_column(enum_by_value(ClaimKind, "kind"))
    is_checkable: Mapped[bool]
    is_cut_by_hand: Mapped[bool] = mapped_column(default=False)
    state: Mapped[ClaimState] = mapped_column(enum_by_value(ClaimState, "state"))
    former_state: Mapped[ClaimState | None] = mapped_column(enum_by_value(ClaimState, "former_state"))
    round: Mapped[int] = mapped_column(default=1)
    revision: Mapped[int] = mapped_column(default=1)
    drop_cause: Mapped[DropCause | None] = mapped_column(enum_by_value(DropCause, "drop_cause"))
    drop_reason: Mapped[str | None]
    is_dropped_by_editor: Mapped[bool] = mapped_column(default=False)
    changed_at: Mapped[datetime]

    article: Mapped[Article] = relationship()
    version: Mapped[ArticleVersion] = relationship()
    block: Mapped[Block] = relationship()
    all_spans: Mapped[list["ClaimSpan"]] = relationship(
        back_populates="claim", order_by="ClaimSpan.position", cascade="all, delete-orphan"
    )

    @property
    def spans(self) -> list["ClaimSpan"]:
        """Return the spans of the current wording in the current version."""
        return [row for row in self.all_spans if self._holds(row) and not row.is_source]

    @property
    def source_spans(self) -> list["ClaimSpan"]:
        """Return the spans that name who says it, in the current wording."""
        return [row for row in self.all_spans if self._holds(row) and row.is_source]

    def _holds(self, row: "ClaimSpan") -> bool:
        return row.revision == self.revision and row.version_id == self.version_id


class ClaimSpan(Base):
    """One span of one wording of a claim in one version of the text, with the words around it.

    A claim whose words are the same in the next version keeps its wording and has spans in both.
    """

    __tablename__ = "claim_span"
    __table_args__ = (
        UniqueConstraint("claim_id", "version_id", "revision", "is_source", "position"),
        CheckConstraint('start < "end"', name="ascends"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"))
    version_id: Mapped[int] = mapped_column(ForeignKey("article_version.id"))
    revision: Mapped[int]
    is_source: Mapped[bool]
    position: Mapped[int]
    start: Mapped[int]
    end: Mapped[int]
    quote: Mapped[str]
    before: Mapped[str]
    after: Mapped[str]

    claim: Mapped[Claim] = relationship(back_populates="all_spans")
    version: Mapped[ArticleVersion] = relationship()


class ClaimRound(Base):
    """A round of review after the first: who opened it, why, and the question to the reviewers."""

    __tablename__ = "claim_round"
    __table_args__ = STRICT

    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    opened_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    cause: Mapped[str]
    question: Mapped[str]
    opened_at: Mapped[datetime]
