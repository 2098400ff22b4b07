"""Evidence: a located source that bears on a claim."""

from datetime import date, datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import Stance
from factcheck.persistence.base import STRICT, Base, PublicId, enum_by_value
from factcheck.persistence.models.user import User


class Evidence(PublicId, Base):
    """One source, its author's own; `url` is http or https, `locator` a page, paragraph or time code.

    `published_on` is a day, a month or a year, as far as the date of the source is known.
    """

    __tablename__ = "evidence"
    __table_args__ = STRICT

    id: Mapped[int] = mapped_column(primary_key=True)
    claim_id: Mapped[int] = mapped_column(ForeignKey("claim.id"), index=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("user.id"))
    url: Mapped[str]
    locator: Mapped[str]
    title: Mapped[str]
    quote: Mapped[str]
    is_primary: Mapped[bool]
    stance: Mapped[Stance] = mapped_column(enum_by_value(Stance, "stance"))
    published_on: Mapped[str | None]
    accessed_on: Mapped[date | None]
    archived_url: Mapped[str]
    created_at: Mapped[datetime]
    withdrawn_at: Mapped[datetime | None]

    author: Mapped[User] = relationship()

    @property
    def published(self) -> PartialDate | None:
        """Return the date of the source as far as it is known."""
        return PartialDate.parse(self.published_on) if self.published_on else None
