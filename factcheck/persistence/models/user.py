"""People, their invitations and their signed-in sessions."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, ForeignKey, and_
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import Mapped, mapped_column, relationship

from factcheck.domain.labels import Role
from factcheck.persistence.base import STRICT, Base, PublicId, enum_by_value


class User(PublicId, Base):
    __tablename__ = "user"
    __table_args__ = STRICT

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    role: Mapped[Role] = mapped_column(enum_by_value(Role, "role"))
    password_hash: Mapped[str]  # empty until the person has taken up the invitation
    is_paused: Mapped[bool] = mapped_column(default=False)
    preferences: Mapped[dict[str, Any]] = mapped_column(default=dict)
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime | None] = mapped_column(default=None)

    @hybrid_property
    def can_sign_in(self) -> bool:
        return not self.is_paused and self.password_hash != ""

    @can_sign_in.inplace.expression
    @classmethod
    def _can_sign_in(cls) -> ColumnElement[bool]:
        return and_(cls.is_paused.is_(False), cls.password_hash != "")


class Invitation(Base):
    """A link with which one person sets a password, once; the row holds only the SHA-256 of its token."""

    __tablename__ = "invitation"
    __table_args__ = STRICT

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), unique=True)
    token_sha256: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]

    user: Mapped[User] = relationship()


class UserSession(PublicId, Base):
    """One signed-in browser; the cookie holds the token, this row only its SHA-256."""

    __tablename__ = "user_session"
    __table_args__ = STRICT

    id: Mapped[int] = mapped_column(primary_key=True)
    token_sha256: Mapped[str] = mapped_column(unique=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("user.id"), index=True)
    csrf_token: Mapped[str]
    address: Mapped[str]
    user_agent: Mapped[str]
    created_at: Mapped[datetime]
    seen_at: Mapped[datetime]
    expires_at: Mapped[datetime]

    user: Mapped[User] = relationship()
