"""Reference facts as the desk has them: offices, terms of office, people's dates, words for countries.

A row that is `is_by_hand` was changed by an editor: what comes with a release leaves it alone.
`sought` holds the words that a search looks through, folded.
"""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from factcheck.persistence.base import STRICT, Base, PublicId


class CountryName(Base):
    """A country or organisation as prose has it; `forms` are the words that point to it, split by `;`."""

    __tablename__ = "country_name"
    __table_args__ = STRICT

    iso: Mapped[str] = mapped_column(primary_key=True)
    spoken: Mapped[str]
    forms: Mapped[str]


class Office(PublicId, Base):
    """An office, and from when to when the list of its holders is complete.

    `revision` counts the changes of the office and of its terms.
    """

    __tablename__ = "office"
    __table_args__ = (UniqueConstraint("iso", "name"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True)
    iso: Mapped[str] = mapped_column(ForeignKey("country_name.iso"))
    country: Mapped[str]
    name: Mapped[str]
    office_class: Mapped[str]
    complete_from: Mapped[date]
    verified_until: Mapped[date]
    sought: Mapped[str]
    revision: Mapped[int] = mapped_column(default=1)
    is_by_hand: Mapped[bool] = mapped_column(default=False)

    terms: Mapped[list["OfficeTerm"]] = relationship(
        back_populates="office", order_by="OfficeTerm.start_on", cascade="all, delete-orphan"
    )


class OfficeTerm(PublicId, Base):
    """One person's time in an office; no end means that none was known when the office was checked."""

    __tablename__ = "office_term"
    __table_args__ = (
        UniqueConstraint("office_id", "person", "start_on"),
        CheckConstraint("end_on > start_on", name="ascends"),
        CheckConstraint("tolerance_days >= 0", name="tolerance"),
        STRICT,
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    office_id: Mapped[int] = mapped_column(ForeignKey("office.id"))
    person: Mapped[str] = mapped_column(index=True)
    surname: Mapped[str]
    aliases: Mapped[str]
    start_on: Mapped[date]
    end_on: Mapped[date | None]
    date_precision: Mapped[str] = mapped_column(default="day")
    tolerance_days: Mapped[int]
    confirmed_by: Mapped[str] = mapped_column(default="")
    note: Mapped[str]
    source: Mapped[str]
    sought: Mapped[str]

    office: Mapped[Office] = relationship(back_populates="terms")


class PersonDates(PublicId, Base):
    """When a person was born and died; no death means that none was known on `verified_until`."""

    __tablename__ = "person_dates"
    __table_args__ = (CheckConstraint("died_on > born_on", name="ascends"), STRICT)

    id: Mapped[int] = mapped_column(primary_key=True)
    person: Mapped[str] = mapped_column(unique=True)
    born_on: Mapped[date | None]
    died_on: Mapped[date | None]
    source: Mapped[str]
    verified_until: Mapped[date]
    sought: Mapped[str]
    revision: Mapped[int] = mapped_column(default=1)
    is_by_hand: Mapped[bool] = mapped_column(default=False)
