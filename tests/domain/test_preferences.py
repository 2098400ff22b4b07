"""What a person chose is read back, and what nobody chose is as usual."""

import pytest

from factcheck.domain.keys import USUAL
from factcheck.domain.labels import VerdictLabel
from factcheck.domain.preferences import (
    AutoAdvance,
    Motion,
    Preferences,
    TextSize,
    Theme,
    read_preferences,
    stored_preferences,
)


def test_what_is_stored_is_read_back() -> None:
    chosen = Preferences(
        theme=Theme.DARK,
        text_size=TextSize.LARGEST,
        motion=Motion.REDUCED,
        auto_advance=AutoAdvance.NEVER,
        keys_on=False,
        keys=USUAL | {"next": "w"},
    )

    assert read_preferences(stored_preferences(chosen)) == chosen


@pytest.mark.parametrize("stored", [{}, {"theme": "pink", "text_size": 3, "keys_on": None, "keys": "jk"}])
def test_what_is_missing_or_unknown_is_as_if_never_chosen(stored: dict[str, object]) -> None:
    assert read_preferences(stored) == Preferences()


@pytest.mark.parametrize(
    ("choice", "after"),
    [
        (AutoAdvance.SUPPORTED, {VerdictLabel.SUPPORTED}),
        (AutoAdvance.ALWAYS, set(VerdictLabel)),
        (AutoAdvance.NEVER, set()),
    ],
)
def test_the_next_claim_comes_after_the_verdicts_that_were_chosen(
    choice: AutoAdvance, after: set[VerdictLabel]
) -> None:
    preferences = Preferences(auto_advance=choice)

    assert {label for label in VerdictLabel if preferences.goes_on_after(label)} == after
    assert not preferences.goes_on_after(None)
