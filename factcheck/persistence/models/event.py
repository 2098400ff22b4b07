"""Events: who did what and when, append-only and chained by hash."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from factcheck.persistence.base import STRICT, Base


class EventChain(Base):
    """One chain for each article, and one (without article) for people, settings and facts."""

    __tablename__ = "event_chain"
    __table_args__ = STRICT

    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int | None] = mapped_column(ForeignKey("article.id"), unique=True)
    length: Mapped[int]
    head: Mapped[str]


class Event(Base):
    """One change. `payload` is the canonical JSON that `hash` covers; the columns repeat it for queries."""

    __tablename__ = "event"
    __table_args__ = (UniqueConstraint("chain_id", "number"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True)
    chain_id: Mapped[int] = mapped_column(ForeignKey("event_chain.id"))
    number: Mapped[int]
    actor_id: Mapped[int | None] = mapped_column(ForeignKey("user.id"))
    claim_id: Mapped[int | None] = mapped_column(index=True)
    action: Mapped[str]
    payload: Mapped[str]
    previous: Mapped[str]
    hash: Mapped[str]
    created_at: Mapped[datetime]
