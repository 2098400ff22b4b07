"""The forms of the settings page."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from wtforms import BooleanField, PasswordField, RadioField, SelectChoice, StringField
from wtforms.validators import InputRequired, Length

from factcheck.domain.keys import ACTS
from factcheck.domain.passwords import LONGEST, SHORTEST
from factcheck.domain.preferences import AutoAdvance, Motion, TextSize, Theme
from factcheck.web.forms import BaseForm

Word = TypeVar("Word", bound=StrEnum)
THEMES = {Theme.SYSTEM: "As the system", Theme.LIGHT: "Light", Theme.DARK: "Dark"}
SIZES = {TextSize.NORMAL: "Normal", TextSize.LARGE: "Large", TextSize.LARGEST: "Largest"}
MOTIONS = {Motion.SYSTEM: "As the system", Motion.REDUCED: "Nothing moves"}
ADVANCES = {
    AutoAdvance.SUPPORTED: "After “supported”",
    AutoAdvance.ALWAYS: "After every verdict",
    AutoAdvance.NEVER: "Never",
}


def _choices(words: Mapping[Word, str]) -> list[SelectChoice]:
    return [SelectChoice(value.value, text) for value, text in words.items()]


class LookForm(BaseForm):
    theme = RadioField("Theme", choices=_choices(THEMES))
    text_size = RadioField("Text size", choices=_choices(SIZES))
    motion = RadioField("Motion", choices=_choices(MOTIONS))
    auto_advance = RadioField(
        "Go on to the next claim by itself",
        choices=_choices(ADVANCES),
        description="Otherwise the caret goes to what the verdict still needs.",
    )

    def chosen(self) -> dict[str, object]:
        return {
            "theme": Theme(self.theme.data),
            "text_size": TextSize(self.text_size.data),
            "motion": Motion(self.motion.data),
            "auto_advance": AutoAdvance(self.auto_advance.data),
        }


class ThemeForm(BaseForm):
    theme = RadioField("Theme", choices=_choices(THEMES))


class SwitchForm(BaseForm):
    keys_on = BooleanField("Use single-key shortcuts")


class KeysForm(SwitchForm):
    """The switch and a field for each act; the fields have the names of the acts."""

    def typed(self) -> dict[str, str]:
        return {act.name: self[act.name].data or "" for act in ACTS}


for _act in ACTS:
    setattr(KeysForm, _act.name, StringField(_act.words))


class PasswordForm(BaseForm):
    own_password = PasswordField(
        "Your present password",
        validators=[InputRequired("Enter your present password."), Length(max=LONGEST)],
    )
    password = PasswordField(
        "New password",
        description=f"At least {SHORTEST} characters; three or four unrelated words are best.",
        validators=[InputRequired("Choose a new password."), Length(max=LONGEST)],
    )
