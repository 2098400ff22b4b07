"""The form of the sign-in page."""

from wtforms import HiddenField, PasswordField, StringField
from wtforms.validators import DataRequired, InputRequired, Length

from factcheck.domain.passwords import LONGEST
from factcheck.domain.people import LONGEST_EMAIL
from factcheck.web.forms import BaseForm, trim


class SignInForm(BaseForm):
    email = StringField(
        "E-mail",
        filters=[trim],
        validators=[DataRequired("Enter your e-mail address."), Length(max=LONGEST_EMAIL)],
    )
    password = PasswordField(
        "Password", validators=[InputRequired("Enter your password."), Length(max=LONGEST)]
    )
    next = HiddenField()
