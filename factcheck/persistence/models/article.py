"""Articles, their versions and the blocks of a version."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from factcheck.domain.labels import ArticleState, BlockKind, DateOrigin
from factcheck.persistence.base import STRICT, Base, PublicId, enum_by_value


class Article(PublicId, Base):
    """The text under review; a deleted draft keeps this row so that its event chain stays whole."""

    __tablename__ = "article"
    __table_args__ = (CheckConstraint("required_verdicts >= 1", name="required_verdicts"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    state: Mapped[ArticleState] = mapped_column(enum_by_value(ArticleState, "state"))
    required_verdicts: Mapped[int] = mapped_column(default=2)
    due_on: Mapped[date | None]
    created_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    created_at: Mapped[datetime]
    signed_off_by_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    signed_off_at: Mapped[datetime | None]
    archived_at: Mapped[datetime | None]
    deleted_at: Mapped[datetime | None]

    versions: Mapped[list["ArticleVersion"]] = relationship(
        back_populates="article", order_by="ArticleVersion.number"
    )


class ArticleVersion(Base):
    """One wording of an article; triggers keep its text and fingerprint as they were stored.

    `address` is where it stands in the web, `byline` who is named as its author.
    `is_date_unknown` is set once somebody said that no date is known to judge by.
    `facts_revision` numbers the state of the reference facts that its findings rest on.
    """

    __tablename__ = "article_version"
    __table_args__ = (UniqueConstraint("article_id", "number"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"))
    number: Mapped[int]
    text: Mapped[str]
    sha256: Mapped[str]
    encoding: Mapped[str | None]
    byline: Mapped[str | None]
    address: Mapped[str | None]
    reference_date: Mapped[str | None]
    reference_from: Mapped[DateOrigin] = mapped_column(enum_by_value(DateOrigin, "reference_from"))
    is_date_unknown: Mapped[bool] = mapped_column(default=False)
    facts_revision: Mapped[int | None]
    created_at: Mapped[datetime]

    article: Mapped[Article] = relationship(back_populates="versions")
    blocks: Mapped[list["Block"]] = relationship(back_populates="version", order_by="Block.position")


class Block(PublicId, Base):
    """A part of a version; `reason` says why a block is furniture."""

    __tablename__ = "block"
    __table_args__ = (
        UniqueConstraint("version_id", "position"),
        CheckConstraint('start < "end"', name="ascends"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    version_id: Mapped[int] = mapped_column(ForeignKey("article_version.id"))
    position: Mapped[int]
    start: Mapped[int]
    end: Mapped[int]
    kind: Mapped[BlockKind] = mapped_column(enum_by_value(BlockKind, "kind"))
    found_kind: Mapped[BlockKind] = mapped_column(enum_by_value(BlockKind, "found_kind"))
    reason: Mapped[str | None]

    version: Mapped[ArticleVersion] = relationship(back_populates="blocks")


class Exemption(Base):
    """A written exception with which an article was signed off although a claim was not settled."""

    __tablename__ = "exemption"
    __table_args__ = STRICT

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("article.id"), index=True)
    editor_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    reason: Mapped[str]
    created_at: Mapped[datetime]
