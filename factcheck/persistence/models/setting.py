"""Small tables that keep the tool itself in order: settings, throttle counters, answered requests."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from factcheck.persistence.base import STRICT, Base


class Setting(Base):
    """A named setting of this database, such as the mark of a demo."""

    __tablename__ = "setting"
    __table_args__ = STRICT

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class Throttle(Base):
    """How often a key (an account, a network, everybody) tried in a window of time."""

    __tablename__ = "throttle"
    __table_args__ = STRICT

    key: Mapped[str] = mapped_column(primary_key=True)
    window: Mapped[int] = mapped_column(primary_key=True)
    count: Mapped[int]


class Idempotency(Base):
    """The answer to a request that was already done, so that a repeat changes nothing."""

    __tablename__ = "idempotency"
    __table_args__ = STRICT

    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    request_sha256: Mapped[str]
    answer: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
