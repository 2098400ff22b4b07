"""The forms of the people pages; whoever gives power shows once more that it is them."""

from wtforms import PasswordField, RadioField, SelectChoice, StringField
from wtforms.validators import DataRequired, InputRequired, Length

from factcheck.domain.labels import Role
from factcheck.domain.passwords import LONGEST
from factcheck.domain.people import LONGEST_EMAIL, LONGEST_NAME
from factcheck.web.forms import BaseForm, trim

ROLES = {
    Role.REVIEWER: "Reviewer: gives verdicts",
    Role.EDITOR: "Editor: also imports, decides, signs off and corrects facts",
    Role.ADMIN: "Admin: also invites people and changes what they may do",
}


class ProvenForm(BaseForm):
    own_password = PasswordField(
        "Your own password",
        description="Asked again, so that nobody does this at a desk you left open.",
        validators=[InputRequired("Enter your own password."), Length(max=LONGEST)],
    )


class RoleForm(ProvenForm):
    role = RadioField("Role", choices=[SelectChoice(role.value, words) for role, words in ROLES.items()])


class InviteForm(RoleForm):
    name = StringField(
        "Name", filters=[trim], validators=[DataRequired("Enter a name."), Length(max=LONGEST_NAME)]
    )
    email = StringField(
        "E-mail",
        filters=[trim],
        validators=[DataRequired("Enter an e-mail address."), Length(max=LONGEST_EMAIL)],
    )
