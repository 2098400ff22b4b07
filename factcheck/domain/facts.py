"""What is true of reference facts, whoever enters them: offices, terms of office, days of birth and death."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Protocol

from factcheck.domain.dates import PartialDate
from factcheck.domain.wording import listed
from factcheck.errors import Invalid

OFFICE_CLASSES = {
    "HoS+HoG": "Head of state and government",
    "HoS": "Head of state",
    "HoG": "Head of government",
    "Deputy": "Deputy",
    "Cabinet": "Member of a cabinet",
    "Legislature": "Head of a legislature",
    "Party": "Head of a party",
    "Org": "Head of an organisation",
    "Heir": "Heir to a throne",
}
MOST_NAME = 120
MOST_TEXT = 300
MOST_ALIASES = 20
MOST_TOLERANCE = 400
LATELY = timedelta(days=183)


class Period(Protocol):
    """Somebody's time in an office, as a row or a draft has it."""

    @property
    def person(self) -> str: ...

    @property
    def start_on(self) -> date: ...

    @property
    def end_on(self) -> date | None: ...


@dataclass(frozen=True)
class TermDraft:
    """A term of office as somebody enters it; `source` is where its days were looked up."""

    person: str
    surname: str
    aliases: tuple[str, ...]
    start_on: date
    end_on: date | None
    tolerance_days: int
    note: str
    source: str
    verified_until: date
    may_overlap: bool = False


@dataclass(frozen=True)
class OfficeDraft:
    """A new office: what it is, and of which country."""

    iso: str
    name: str
    office_class: str


@dataclass(frozen=True)
class PersonDraft:
    """A person's days as somebody enters them."""

    person: str
    born_on: date | None
    died_on: date | None
    source: str
    verified_until: date


class Overlaps(Invalid):
    """Somebody else held the office at the same time, which happens, but seldom."""


def checked_term(draft: TermDraft, *, today: date) -> TermDraft:
    """Return the term with tidy words; raises Invalid at the field that breaks a rule.

    To which day the office was checked is a matter of all its terms: `check_verified` tells.
    """
    tidy = replace(
        draft,
        person=tidy_name(draft.person, field="person"),
        surname=tidy_name(draft.surname, field="surname"),
        aliases=tuple(tidy_name(alias, field="aliases") for alias in draft.aliases),
        note=tidy_text(draft.note, field="note"),
        source=tidy_source(draft.source),
    )
    if len(tidy.aliases) > MOST_ALIASES:
        raise Invalid(f"At most {MOST_ALIASES} other names fit here.", field="aliases")
    if not 0 <= tidy.tolerance_days <= MOST_TOLERANCE:
        raise Invalid(f"Give 0 to {MOST_TOLERANCE} days.", field="tolerance_days")
    check_order(tidy.start_on, tidy.end_on, today=today)
    return tidy


def checked_office(draft: OfficeDraft) -> OfficeDraft:
    """Return the office with tidy words; raises Invalid at the field that breaks a rule."""
    if draft.office_class not in OFFICE_CLASSES:
        raise Invalid("Say what kind of office it is.", field="office_class")
    return replace(draft, name=tidy_name(draft.name, field="name"))


def checked_person(draft: PersonDraft, *, today: date) -> PersonDraft:
    """Return the dates with tidy words; raises Invalid at the field that breaks a rule."""
    tidy = replace(draft, person=tidy_name(draft.person, field="person"), source=tidy_source(draft.source))
    days = [day for day in (tidy.born_on, tidy.died_on) if day]
    if not days:
        raise Invalid("Give a day of birth or of death.", field="born_on")
    if tidy.born_on and tidy.died_on and tidy.died_on <= tidy.born_on:
        raise Invalid("The death must lie after the birth.", field="died_on")
    for field, day in (("born_on", tidy.born_on), ("died_on", tidy.died_on)):
        check_past(day, field=field, today=today)
    check_verified(tidy.verified_until, after=max(days), today=today)
    return tidy


def check_order(start: date, end: date | None, *, today: date) -> None:
    """Raise Invalid unless the end lies after the start and neither is still to come."""
    check_past(start, field="start_on", today=today)
    if end and end <= start:
        raise Invalid("The end must lie after the start.", field="end_on")
    check_past(end, field="end_on", today=today)


def check_past(day: date | None, *, field: str, today: date) -> None:
    """Raise Invalid if the day is still to come: what is planned is no fact yet."""
    if day and day > today:
        raise Invalid("This day is still to come: enter it once it has passed.", field=field)


def check_verified(until: date, *, after: date, today: date) -> None:
    """Raise Invalid if the facts cannot have been checked to that day."""
    check_past(until, field="verified_until", today=today)
    if until < after:
        raise Invalid(
            f"This must not lie before {spoken_day(after)}, the last day that is entered here.",
            field="verified_until",
        )


def check_overlap(draft: TermDraft, others: Iterable[Period]) -> None:
    """Raise Overlaps if others held the office at the same time and nobody said that this is meant."""
    if draft.may_overlap:
        return
    clashing = overlapping(draft.start_on, draft.end_on, others)
    if clashing:
        held = listed([f"{one.person} ({spoken_period(one.start_on, one.end_on)})" for one in clashing])
        raise Overlaps(
            f"This overlaps with {held}: change a day, or tick the box if they held it together.",
            field="start_on",
        )


def last_day(periods: Iterable[Period]) -> date:
    """Return the last day on which one of them begins or ends."""
    return max((one.end_on or one.start_on for one in periods), default=date.min)


def overlapping(start: date, end: date | None, others: Iterable[Period]) -> Sequence[Period]:
    """Return those who held the office on a day within the period; handing over on one day is none."""
    return [
        one
        for one in others
        if (one.end_on is None or start < one.end_on) and (end is None or one.start_on < end)
    ]


def is_checked_lately(verified_until: date, *, today: date) -> bool:
    """Tell whether an entry was looked up within about half a year."""
    return today - verified_until <= LATELY


def tidy_name(text: str, *, field: str) -> str:
    """Return a name with single spaces; raises Invalid if it is empty, too long or cannot be shown."""
    name = _one_line(text)
    if not name:
        raise Invalid("Give a name.", field=field)
    return _checked_line(name, MOST_NAME, field)


def tidy_source(text: str) -> str:
    """Return a source with single spaces; raises Invalid without one."""
    source = _one_line(text)
    if not source:
        raise Invalid("Say where you looked it up: no fact without a source.", field="source")
    return _checked_line(source, MOST_TEXT, "source")


def tidy_text(text: str, *, field: str) -> str:
    """Return a text with single spaces; raises Invalid if it is too long or cannot be shown."""
    return _checked_line(_one_line(text), MOST_TEXT, field)


def _one_line(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _checked_line(text: str, most: int, field: str) -> str:
    if len(text) > most:
        raise Invalid(f"At most {most} characters fit here.", field=field)
    if not text.isprintable():
        raise Invalid("This has characters that cannot be shown: type it anew.", field=field)
    return text


def spoken_day(day: date) -> str:
    """Return the day as prose has it."""
    return PartialDate(day.year, day.month, day.day).spoken()


def spoken_period(start: date, end: date | None) -> str:
    """Return “20 January 2021 to 20 January 2025”, or “since 20 January 2025”."""
    return f"{spoken_day(start)} to {spoken_day(end)}" if end else f"since {spoken_day(start)}"
