"""The forms of the ways in: sign-in, and the password that an invited person chooses."""

from wtforms import HiddenField, PasswordField, StringField
from wtforms.validators import DataRequired, InputRequired, Length

from factcheck.domain.passwords import LONGEST, SHORTEST
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


class NewPasswordForm(BaseForm):
    password = PasswordField(
        "Your password",
        description=f"At least {SHORTEST} characters; three or four unrelated words are best.",
        validators=[InputRequired("Choose a password."), Length(max=LONGEST)],
    )
