"""The base of all forms: CSRF token, trimmed text, and errors of services shown at their field."""

from typing import Any

from flask_wtf import FlaskForm

from factcheck.errors import FactcheckError

DATE_HINT = "As exact as you know it: 2025-05-13, 2025-05 or 2025."


def trim(value: object) -> object:
    """Take spaces and line ends off both sides of a text."""
    return value.strip() if isinstance(value, str) else value


class BaseForm(FlaskForm):
    """A form whose fields are named one by one; whatever else is sent is ignored."""

    # Flask-WTF has no types: these three give the calls of views theirs.
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)  # type: ignore[no-untyped-call]

    def is_submitted(self) -> bool:
        return bool(super().is_submitted())  # type: ignore[no-untyped-call]

    def validate(self, extra_validators: Any = None) -> bool:
        return bool(super().validate(extra_validators))  # type: ignore[no-untyped-call]

    def validate_on_submit(self, extra_validators: Any = None) -> bool:
        return self.is_submitted() and self.validate(extra_validators)


def show_error(form: BaseForm, error: FactcheckError) -> None:
    """Attach the sentence to the field that it names, or to the form as a whole."""
    name = getattr(error, "field", None)
    field: Any = form[name] if name and name in form else None
    if field is None:
        form.form_errors.append(str(error))
    else:
        field.errors = [*field.errors, str(error)]
