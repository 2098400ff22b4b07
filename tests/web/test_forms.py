"""What all forms share."""

from flask import Flask
from wtforms import StringField

from factcheck.errors import Invalid
from factcheck.web.forms import BaseForm, show_error, trim


class NoteForm(BaseForm):
    text = StringField("Text", filters=[trim])


def test_sentence_of_a_service_stands_at_its_field(app: Flask) -> None:
    with app.test_request_context(method="POST", data={"text": "x"}):
        form = NoteForm()
        form.validate()

        show_error(form, Invalid("A reason is needed.", field="text"))

    assert form.text.errors == ["A reason is needed."]
    assert form.form_errors == []


def test_sentence_without_a_field_of_this_form_stands_above_it(app: Flask) -> None:
    with app.test_request_context(method="POST", data={"text": "x"}):
        form = NoteForm()

        show_error(form, Invalid("It is signed off."))
        show_error(form, Invalid("Too long.", field="elsewhere"))

    assert form.form_errors == ["It is signed off.", "Too long."]


def test_text_is_trimmed_on_both_sides(app: Flask) -> None:
    with app.test_request_context(method="POST", data={"text": "  a b \n"}):
        assert NoteForm().text.data == "a b"


def test_form_reads_only_the_fields_it_names(app: Flask) -> None:
    with app.test_request_context(method="POST", data={"text": "x", "role": "admin"}):
        assert set(NoteForm().data) == {"text", "csrf_token"}
