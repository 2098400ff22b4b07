"""How a person likes the pages: look, motion, going on after a verdict, single keys."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar

from factcheck.domain.keys import USUAL, keys_read
from factcheck.domain.labels import VerdictLabel

Word = TypeVar("Word", bound=StrEnum)


class Theme(StrEnum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class TextSize(StrEnum):
    """How large everything is written."""

    NORMAL = "normal"
    LARGE = "large"
    LARGEST = "largest"


class Motion(StrEnum):
    """Whether things move on the page."""

    SYSTEM = "system"
    REDUCED = "reduced"


class AutoAdvance(StrEnum):
    """After which verdict the next claim comes by itself."""

    SUPPORTED = "supported"
    ALWAYS = "always"
    NEVER = "never"


@dataclass(frozen=True)
class Preferences:
    """All that a person chose, or what holds until they choose."""

    theme: Theme = Theme.SYSTEM
    text_size: TextSize = TextSize.NORMAL
    motion: Motion = Motion.SYSTEM
    auto_advance: AutoAdvance = AutoAdvance.SUPPORTED
    keys_on: bool = True
    keys: Mapping[str, str] = field(default_factory=lambda: dict(USUAL))

    def goes_on_after(self, label: VerdictLabel | None) -> bool:
        """Tell whether the next claim comes by itself after this verdict."""
        if self.auto_advance is AutoAdvance.SUPPORTED:
            return label is VerdictLabel.SUPPORTED
        return self.auto_advance is AutoAdvance.ALWAYS and label is not None


def read_preferences(stored: Mapping[str, Any]) -> Preferences:
    """Return the preferences as stored; what is missing or unknown is as if never chosen."""
    return Preferences(
        theme=_word(Theme.SYSTEM, stored.get("theme")),
        text_size=_word(TextSize.NORMAL, stored.get("text_size")),
        motion=_word(Motion.SYSTEM, stored.get("motion")),
        auto_advance=_word(AutoAdvance.SUPPORTED, stored.get("auto_advance")),
        keys_on=stored.get("keys_on") is not False,
        keys=keys_read(stored.get("keys")),
    )


def _word(usual: Word, stored: object) -> Word:
    return next((word for word in type(usual) if word == stored), usual)


def stored_preferences(preferences: Preferences) -> dict[str, Any]:
    """Return the preferences as plain values, to be stored."""
    return {
        "theme": preferences.theme.value,
        "text_size": preferences.text_size.value,
        "motion": preferences.motion.value,
        "auto_advance": preferences.auto_advance.value,
        "keys_on": preferences.keys_on,
        "keys": dict(preferences.keys),
    }
