"""The forms of reference facts. `rows` says which fields stand side by side."""

from typing import Any, ClassVar

from wtforms import BooleanField, DateField, HiddenField, IntegerField, SelectField, StringField
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired, Optional

from factcheck.checking.reference import split_words
from factcheck.domain.facts import OFFICE_CLASSES, OfficeDraft, PersonDraft, TermDraft
from factcheck.persistence.queries.fact_pages import OfficeEntry, PersonEntry, TermEntry
from factcheck.persistence.queries.facts import Choices
from factcheck.web.forms import BaseForm, trim

NOT_A_DAY = "This is not a day: write it as 2025-01-20."
DAY_NEEDED = "Give the day."
DAYS_NEEDED = "Give a whole number of days."
OPEN_END = "Leave it empty while the person holds the office."
CHECKED_HINT = "The day to which you looked up who held the office. Findings stay silent after it."
SOURCE_HINT = "Where you looked it up: a page, a register, a gazette, with its date."


Rows = tuple[tuple[str, ...], ...]
MOST_DIGITS = 9


class DaysField(IntegerField):
    """A number of days; what is none is told in our words."""

    def __init__(self, label: str, **more: Any) -> None:
        super().__init__(label, **more)  # type: ignore[no-untyped-call]

    def process_formdata(self, valuelist: list[Any]) -> None:
        try:
            super().process_formdata(valuelist)  # type: ignore[no-untyped-call]
        except ValueError as error:
            raise ValueError(DAYS_NEEDED) from error


class DayField(DateField):
    """A day; what is none is told in our words."""

    def __init__(self, label: str, **more: Any) -> None:
        super().__init__(label, **more)  # type: ignore[no-untyped-call]

    def process_formdata(self, valuelist: list[Any]) -> None:
        try:
            super().process_formdata(valuelist)  # type: ignore[no-untyped-call]
        except ValueError as error:
            raise ValueError(NOT_A_DAY) from error


class RowedForm(BaseForm):
    """A form that changes an entry; `base_revision` is the state of the entry that was looked at."""

    rows: ClassVar[Rows] = ()
    base_revision = HiddenField()

    @property
    def seen(self) -> int:
        sent = str(self.base_revision.data or "")
        return int(sent) if sent.isdecimal() and len(sent) <= MOST_DIGITS else 0

    @property
    def lines(self) -> list[list[Any]]:
        return [[self[name] for name in row] for row in self.rows]


class TermForm(RowedForm):
    rows: ClassVar[Rows] = (
        ("person", "surname"),
        ("aliases",),
        ("start_on", "end_on"),
        ("verified_until", "tolerance_days"),
        ("source",),
        ("note",),
    )
    person = StringField("Name", filters=[trim], description="In full, as the desk writes it.")
    surname = StringField("Surname", filters=[trim], description="As a text names the person alone.")
    aliases = StringField(
        "Other names", filters=[trim], description="Other spellings and longer forms, with ; between them."
    )
    start_on = DayField("Start", validators=[InputRequired(DAY_NEEDED)])
    end_on = DayField("End", validators=[Optional()], description=OPEN_END)
    tolerance_days = DaysField(
        "Tolerance in days",
        default=3,
        validators=[InputRequired(DAYS_NEEDED)],
        description="Findings are silent around both days: 3 if they are sure, 35 if only the month is.",
    )
    source = StringField("Source", filters=[trim], description=SOURCE_HINT)
    verified_until = DayField("Checked to", validators=[InputRequired(DAY_NEEDED)], description=CHECKED_HINT)
    note = StringField("Note", filters=[trim], description="For example: acting until 7 May 2000.")
    may_overlap = BooleanField("They held the office together on these days")

    def draft(self) -> TermDraft:
        return TermDraft(
            person=self.person.data or "",
            surname=self.surname.data or "",
            aliases=split_words(self.aliases.data or ""),
            start_on=self.start_on.data,
            end_on=self.end_on.data,
            tolerance_days=self.tolerance_days.data,
            note=self.note.data or "",
            source=self.source.data or "",
            verified_until=self.verified_until.data,
            may_overlap=self.may_overlap.data,
        )


class OfficeForm(TermForm):
    """A new office with its first holder."""

    rows: ClassVar[Rows] = (("iso", "name", "office_class"), *TermForm.rows)
    iso = SelectField("Country or organisation", validate_choice=False)
    name = StringField(
        "Office",
        filters=[trim],
        description="As texts have it, such as Prime Minister or Secretary of State.",
    )
    office_class = SelectField("Kind", validate_choice=False)

    def offer(self, choices: Choices) -> None:
        countries = [SelectChoice(iso, country) for iso, country in choices.countries]
        kinds = [SelectChoice(value, words) for value, words in OFFICE_CLASSES.items()]
        self.iso.choices = [SelectChoice("", "Choose"), *countries]
        self.office_class.choices = [SelectChoice("", "Choose"), *kinds]

    def office(self) -> OfficeDraft:
        return OfficeDraft(self.iso.data or "", self.name.data or "", self.office_class.data or "")


class EndForm(RowedForm):
    rows = (("end_on", "verified_until"), ("source",))
    end_on = DayField("End", validators=[InputRequired(DAY_NEEDED)])
    verified_until = DayField("Checked to", validators=[InputRequired(DAY_NEEDED)], description=CHECKED_HINT)
    source = StringField("Source", filters=[trim], description=SOURCE_HINT)


class RemoveForm(RowedForm):
    rows = (("reason",),)
    reason = StringField("Reason", filters=[trim], description="It is kept in the history of the office.")


class CheckForm(RowedForm):
    rows = (("complete_from", "verified_until"), ("source",))
    complete_from = DayField(
        "Complete from",
        validators=[InputRequired(DAY_NEEDED)],
        description="From this day on every holder is listed.",
    )
    verified_until = DayField("Checked to", validators=[InputRequired(DAY_NEEDED)], description=CHECKED_HINT)
    source = StringField("Source", filters=[trim], description=SOURCE_HINT)


class PersonForm(RowedForm):
    rows = (("person",), ("born_on", "died_on"), ("source",), ("verified_until",))
    person = StringField("Name", filters=[trim], description="As the terms of office have it.")
    born_on = DayField("Born", validators=[Optional()])
    died_on = DayField("Died", validators=[Optional()], description="Leave it empty if no death is known.")
    source = StringField("Source", filters=[trim], description=SOURCE_HINT)
    verified_until = DayField(
        "Checked to",
        validators=[InputRequired(DAY_NEEDED)],
        description="The day to which you looked up whether the person lives.",
    )

    def draft(self) -> PersonDraft:
        return PersonDraft(
            person=self.person.data or "",
            born_on=self.born_on.data,
            died_on=self.died_on.data,
            source=self.source.data or "",
            verified_until=self.verified_until.data,
        )


def values_of_term(office: OfficeEntry, term: TermEntry) -> dict[str, Any]:
    """Return what a form about a term begins with; its source is asked for anew."""
    return {
        "person": term.person,
        "surname": term.surname,
        "aliases": term.aliases,
        "start_on": term.start,
        "end_on": term.end,
        "tolerance_days": term.tolerance_days,
        "note": term.note,
        **values_of_office(office),
    }


def values_of_office(office: OfficeEntry) -> dict[str, Any]:
    return {
        "complete_from": office.complete_from,
        "verified_until": office.verified_until,
        "base_revision": office.revision,
    }


def values_of_person(person: PersonEntry) -> dict[str, Any]:
    return {
        "person": person.person,
        "born_on": person.born,
        "died_on": person.died,
        "verified_until": person.verified_until,
        "base_revision": person.revision,
    }
