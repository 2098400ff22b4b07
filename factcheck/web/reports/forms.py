"""The forms of a report: a written exception for each claim in the way, and the reason to reopen."""

from collections.abc import Callable, Iterator, Sequence

from flask_wtf.file import FileField
from wtforms import Field, TextAreaField
from wtforms.validators import DataRequired, Length, ValidationError

from factcheck.domain.report import ReportRow
from factcheck.services.signoff import REASON_CHARACTERS
from factcheck.web.forms import BaseForm, trim

_PREFIX = "reason_"
_LENGTH = Length(max=REASON_CHARACTERS, message=f"At most {REASON_CHARACTERS:,} characters fit here.")


class SignOffForm(BaseForm):
    """One reason for many claims; `sign_off_form` adds a field for each claim that is not settled."""

    common = TextAreaField(
        "One reason for all claims without a reason of their own", filters=[trim], validators=[_LENGTH]
    )

    def reasons(self) -> dict[str, str]:
        """Return what was written, by public id of the claim; where nothing was, the common reason."""
        common = self.common.data or ""
        return {field.name.removeprefix(_PREFIX): field.data or common for field in self.exception_fields()}

    def exception_fields(self) -> Iterator[Field]:
        return (field for field in self if field.name.startswith(_PREFIX))


def sign_off_form(unsettled: Sequence[ReportRow]) -> SignOffForm:
    """Return the form with a reason for each of these claims, filled with what was sent."""
    fields = {f"{_PREFIX}{row.public_id}": _exception_field(row) for row in unsettled}
    form: SignOffForm = type("SignOffForm", (SignOffForm,), fields)()
    return form


def _exception_field(row: ReportRow) -> TextAreaField:
    missing = f"Claim {row.number} is not settled: write why the article is released all the same."
    return TextAreaField(
        f"Exception for claim {row.number}",
        filters=[trim],
        validators=[_needed(missing), _LENGTH],
    )


def _needed(missing: str) -> Callable[[SignOffForm, Field], None]:
    def check(form: SignOffForm, field: Field) -> None:
        if not field.data and not form.common.data:
            raise ValidationError(missing)

    return check


class ReopenForm(BaseForm):
    """Why a released article is opened again."""

    reason = TextAreaField(
        "Why is it opened again?",
        filters=[trim],
        validators=[DataRequired("Write why it is opened again."), _LENGTH],
    )


class ImportReportForm(BaseForm):
    """The data of a report."""

    file = FileField("File")
