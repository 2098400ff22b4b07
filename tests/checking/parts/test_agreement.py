"""A part, its whole and its share belong together only if the grammar says so."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

LONG = ", which the port has kept since the war" * 60


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("Two of the four days, or a third, were dry.", "Two of the four days, or a third"),
        ("He let go 2,100 hands, half of its 3,000-strong crew.", "2,100 hands, half of its 3,000"),
        (f"Of the 80 moorings, 20, or 35 percent, stand empty{LONG}.", "80 moorings, 20, or 35 percent"),
    ],
)
def test_a_share_of_its_own_whole_is_flagged(flags: Flags, body: str, quote: str) -> None:
    found = flags(body)

    assert found == [("R11", quote)]


@pytest.mark.parametrize(
    ("reason", "body"),
    [
        ("a verb before the number", "It flooded two quays, a third of the port lay under 4.8 feet of mud."),
        ("other units", "They closed two quays, half of the 12 metres that ships need."),
    ],
)
def test_a_share_of_something_else_stays_unflagged(flags: Flags, reason: str, body: str) -> None:
    found = flags(body)

    assert found == [], reason
