"""The forms of a new version and of a proposed wording."""

from flask_wtf.file import FileField
from wtforms import HiddenField, IntegerField, StringField, TextAreaField

from factcheck.web.forms import BaseForm, trim


class VersionForm(BaseForm):
    """The new text, and why it came; `seen` is the fingerprint of the text that the preview showed.

    `again` is sent by the button that reads the page anew from which the article came. The hidden fields
    keep what was read besides the text until the version is stored.
    """

    text = TextAreaField("Text")
    file = FileField("File")
    address = StringField("Web address", filters=[trim])
    again = StringField(filters=[trim])
    note = TextAreaField("Why there is a new version", filters=[trim])
    base = IntegerField()
    seen = HiddenField()
    encoding = HiddenField()
    layout = HiddenField()
    origin = HiddenField()
    byline = HiddenField()


class WordingForm(BaseForm):
    words = TextAreaField("Words that the claim should have", filters=[trim])
