"""The forms of the import page and of the split preview."""

from flask_wtf.file import FileField
from wtforms import (
    BooleanField,
    DateField,
    HiddenField,
    IntegerField,
    RadioField,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
)
from wtforms.fields.choices import SelectChoice
from wtforms.validators import InputRequired, Length, Optional
from wtforms.widgets import CheckboxInput, ListWidget

from factcheck.domain.labels import ClaimKind, DropCause
from factcheck.web.forms import DATE_HINT, BaseForm, trim

INCOMPLETE = "This form is incomplete: open the page again."
KIND_WORDS = {
    ClaimKind.FACT: "Fact",
    ClaimKind.EMBEDDED: "Embedded: a title, role or status in a noun phrase",
    ClaimKind.ATTRIBUTED: "Attributed: somebody is said to say it",
    ClaimKind.PREDICTION: "Prediction",
    ClaimKind.OPINION: "Opinion",
}
CAUSE_WORDS = {DropCause.NOT_CHECKABLE: "Not checkable", DropCause.DUPLICATE: "Duplicate of another claim"}


class NewArticleForm(BaseForm):
    """Paste, file or address, title and date; `found` is sent by the button that takes the proposed date.

    The hidden fields keep what was read besides the text while the form asks for something.
    """

    text = TextAreaField("Text")
    file = FileField("File")
    address = StringField("Web address", filters=[trim])
    title = StringField(
        "Title", filters=[trim], validators=[Length(max=300, message="At most 300 characters fit here.")]
    )
    date = StringField("Publication date", filters=[trim], description=DATE_HINT)
    no_date = BooleanField("The publication date is not known")
    found = StringField(filters=[trim])
    encoding = HiddenField()
    layout = HiddenField()
    origin = HiddenField()
    byline = HiddenField()


class DateForm(BaseForm):
    date = StringField("Date", filters=[trim], description=DATE_HINT)
    no_date = BooleanField("The date is not known")


class DropForm(BaseForm):
    cause = RadioField(
        "Why is it not judged?",
        choices=[SelectChoice(cause.value, words) for cause, words in CAUSE_WORDS.items()],
        default=DropCause.NOT_CHECKABLE.value,
    )
    reason = TextAreaField("Reason", filters=[trim])


class SplitForm(BaseForm):
    text = TextAreaField(
        "Words of the claim",
        description="Put a line break wherever a new claim begins; leave the words as they are.",
    )
    at = HiddenField(filters=[trim])
    base_revision = IntegerField(validators=[InputRequired(INCOMPLETE)])


class WordsForm(BaseForm):
    """The words of a claim: places that a script chose, or words that a person copied."""

    text = TextAreaField(
        "Words of the claim",
        description="Copy them from the text. Pieces that lie apart stand on lines of their own.",
    )
    which = IntegerField(
        "Which place",
        description="Only if the words stand there several times: 1 is the first.",
        validators=[Optional()],
    )
    spans = HiddenField(filters=[trim])


class AddForm(WordsForm):
    """A new claim; `shown` is the claim on whose page the form stood."""

    part = SelectField("Part of the text", validate_choice=False)
    version = IntegerField(validators=[InputRequired(INCOMPLETE)])
    shown = HiddenField()


class SpanForm(WordsForm):
    base_revision = IntegerField(validators=[InputRequired(INCOMPLETE)])


class KindForm(BaseForm):
    kind = SelectField(
        "Kind", choices=[SelectChoice(kind.value, words) for kind, words in KIND_WORDS.items()]
    )
    is_checkable = BooleanField("It can be checked, so it is judged")


class UndoCutForm(BaseForm):
    op_id = HiddenField()


class JoinForm(BaseForm):
    """Only the token: the ticked claims are read as they come."""


class BlockForm(BaseForm):
    """Only the token: the button carries the kind."""


class TickedPeople(SelectMultipleField):
    """People with a box to tick for each."""

    widget = ListWidget(prefix_label=False)  # type: ignore[assignment]
    option_widget = CheckboxInput()  # type: ignore[assignment]


class StartForm(BaseForm):
    reviewers = TickedPeople("Reviewers")  # type: ignore[no-untyped-call]
    required = IntegerField(
        "Verdicts for each claim", validators=[InputRequired("Say how many verdicts each claim needs.")]
    )
    due_on = DateField("Due day", validators=[Optional()])


class DeleteForm(BaseForm):
    sure = BooleanField(
        "Yes, delete this draft", validators=[InputRequired("Tick the box to delete the draft.")]
    )
