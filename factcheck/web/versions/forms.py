"""The forms of a new version and of a proposed wording."""

from flask_wtf.file import FileField
from wtforms import HiddenField, IntegerField, TextAreaField

from factcheck.web.forms import BaseForm, trim


class VersionForm(BaseForm):
    """The new text, and why it came; `seen` is the fingerprint of the text that the preview showed."""

    text = TextAreaField("Text")
    file = FileField("File")
    note = TextAreaField("Why there is a new version", filters=[trim])
    base = IntegerField()
    seen = HiddenField()
    encoding = HiddenField()


class WordingForm(BaseForm):
    words = TextAreaField("Words that the claim should have", filters=[trim])
