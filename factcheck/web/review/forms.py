"""The forms of the panel: verdict, evidence, setting a finding aside; each says what it was filled with."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from wtforms import (
    BooleanField,
    DateField,
    HiddenField,
    IntegerField,
    RadioField,
    SelectChoice,
    SelectField,
    StringField,
    TextAreaField,
)
from wtforms.validators import DataRequired, InputRequired, Length, Optional
from wtforms.widgets import HiddenInput

from factcheck.domain.dates import PartialDate
from factcheck.domain.evidence import (
    ADDRESS_CHARACTERS,
    LINE_CHARACTERS,
    QUOTE_CHARACTERS,
    EvidenceDraft,
)
from factcheck.domain.judgement import RATIONALE_CHARACTERS, ConflictPointer, Judgement
from factcheck.domain.labels import (
    REASONS,
    ConflictField,
    ConflictKind,
    ConflictTarget,
    Question,
    ReasonCode,
    Stance,
    VerdictLabel,
)
from factcheck.domain.report.words import REASON_WORDS
from factcheck.domain.wording import capitalised
from factcheck.errors import Invalid
from factcheck.services.findings import REASON_CHARACTERS
from factcheck.web.forms import DATE_HINT, BaseForm

Word = TypeVar("Word", bound=StrEnum)
FINDING = "finding:"
KINDS = {
    ConflictKind.SELF: "Another passage",
    ConflictKind.DATE: "A date",
    ConflictKind.OFFICE: "Office or title",
    ConflictKind.ARITHMETIC: "Arithmetic",
    ConflictKind.SOURCE: "The cited source",
    ConflictKind.REFERENCE: "A reference record",
}
FIELDS = {
    ConflictField.DATE: "The article’s date",
    ConflictField.HEADLINE: "The headline",
    ConflictField.CAPTION: "The caption",
    ConflictField.SOURCE: "The cited source",
}
QUESTIONS = {Question.IS_SO: "Is it so?", Question.WAS_SAID: "Was it said?"}
STANCES = {Stance.SUPPORTS: "Supports the claim", Stance.AGAINST: "Speaks against it"}


def plain(value: object) -> object:
    """Return text as it is stored: one kind of line end, nothing that no keyboard types, no spaces around."""
    if not isinstance(value, str):
        return value
    text = value.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in text if letter >= " " or letter in "\n\t").strip()


def at_most(characters: int) -> Length:
    return Length(max=characters, message=f"At most {characters:,} characters fit here.")


class VerdictForm(BaseForm):
    """A verdict; its buttons carry the label, `kept` the present one for the button that only saves.

    `base_answer` is the token of the answer that the person saw, or the id of the act that stored it.
    """

    op_id = HiddenField()
    base_revision = IntegerField(widget=HiddenInput(), default=0)
    base_answer = HiddenField()
    kept = HiddenField()
    label = StringField()
    about = RadioField("This verdict answers", validate_choice=False, default=Question.IS_SO.value)
    reason_code = SelectField("Reason", validate_choice=False)
    conflict_with = SelectField("Conflicts with", validate_choice=False)
    conflict_value = StringField("Which passage or record", filters=[plain])
    conflict_kind = SelectField("Kind", validate_choice=False)
    rationale = TextAreaField("Why", filters=[plain], validators=[at_most(RATIONALE_CHARACTERS)])

    @property
    def pressed(self) -> VerdictLabel | None:
        """Return the verdict whose button was pressed, None after a mere save."""
        return VerdictLabel(self.label.data) if self.label.data else None

    def judgement(self) -> Judgement:
        """Return what was entered; what belongs to another label is left out."""
        label = _member(VerdictLabel, self.label.data or self.kept.data, "label", "Choose a verdict.")
        if label is None:
            raise Invalid("Choose a verdict.", field="label")
        reason = _member(ReasonCode, self.reason_code.data, "reason_code", "Choose one of the reasons.")
        kind = _member(ConflictKind, self.conflict_kind.data, "conflict_kind", "Choose one of the kinds.")
        is_clash = label is VerdictLabel.INCONSISTENT
        return Judgement(
            label=label,
            reason_code=reason if reason in REASONS.get(label, ()) else None,
            conflict=self._pointer() if is_clash else None,
            conflict_kind=kind if is_clash else None,
            rationale=self.rationale.data or "",
            about=_member(Question, self.about.data, "about", "Choose a question.") or Question.IS_SO,
        )

    def _pointer(self) -> ConflictPointer | None:
        choice, value = self.conflict_with.data or "", self.conflict_value.data or ""
        if not choice and not value:
            return None
        if choice.startswith(FINDING):
            return ConflictPointer(ConflictTarget.FINDING, choice.removeprefix(FINDING))
        if choice in {field.value for field in ConflictField}:
            return ConflictPointer(ConflictTarget.FIELD, choice)
        target = ConflictTarget.RECORD if choice == ConflictTarget.RECORD.value else ConflictTarget.SPAN
        return ConflictPointer(target, value)


class EvidenceForm(BaseForm):
    """A source."""

    url = StringField("Link", filters=[plain], validators=[at_most(ADDRESS_CHARACTERS)])
    title = StringField("Title", filters=[plain], validators=[at_most(LINE_CHARACTERS)])
    quote = TextAreaField("Quote", filters=[plain], validators=[at_most(QUOTE_CHARACTERS)])
    locator = StringField("Page, paragraph or time", filters=[plain], validators=[at_most(LINE_CHARACTERS)])
    stance = RadioField(
        "This source",
        choices=[SelectChoice(stance.value, words) for stance, words in STANCES.items()],
        default=Stance.SUPPORTS.value,
        validators=[InputRequired("Say whether it supports the claim.")],
    )
    is_primary = BooleanField("Primary source")
    published_on = StringField("Published", filters=[plain], description=DATE_HINT)
    accessed_on = DateField("Seen on", validators=[Optional()])
    archived_url = StringField("Archived copy", filters=[plain], validators=[at_most(ADDRESS_CHARACTERS)])

    def draft(self) -> EvidenceDraft:
        """Return what was entered; raises Invalid, naming the field."""
        published = self.published_on.data
        return EvidenceDraft(
            url=self.url.data or "",
            title=self.title.data or "",
            quote=self.quote.data or "",
            locator=self.locator.data or "",
            stance=Stance(self.stance.data),
            is_primary=self.is_primary.data,
            published_on=PartialDate.parse(published, field="published_on") if published else None,
            accessed_on=self.accessed_on.data,
            archived_url=self.archived_url.data or "",
        )


class DismissForm(BaseForm):
    """Why a finding does not hold."""

    reason = TextAreaField(
        "Why it does not hold",
        filters=[plain],
        validators=[DataRequired("Say why the finding does not hold."), at_most(REASON_CHARACTERS)],
    )
    whole_group = BooleanField("For all findings on this fact")


class UndoForm(BaseForm):
    """One step back; the id makes a repeated request harmless."""

    op_id = HiddenField()


def choices(words: Mapping[str, str]) -> list[SelectChoice]:
    """Return the choices of a list, after an empty one."""
    return [SelectChoice("", "Choose"), *(SelectChoice(value, text) for value, text in words.items())]


def reason_choices(label: str | None) -> list[SelectChoice]:
    """Return the reasons that go with a label."""
    codes = next((codes for known, codes in REASONS.items() if known.value == label), ())
    return choices({code.value: capitalised(REASON_WORDS[code]) for code in codes})


def _member(kind: type[Word], value: str | None, field: str, sentence: str) -> Word | None:
    if not value:
        return None
    try:
        return kind(value)
    except ValueError as error:
        raise Invalid(sentence, field=field) from error
