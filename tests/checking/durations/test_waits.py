"""R15: a long wait beside the year in which it began."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]
DATE = "2021-10-14"


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("On Sunday she ended a wait of 37 years that had begun in 1994.", "37 years that had begun in 1994"),
        (
            "Monday’s win snaps a 32-year drought which dates back to 1999.",
            "32-year drought which dates back to 1999",
        ),
        (
            "The 40-year conflict, which began in 2003, shows no sign of ending.",
            "40-year conflict, which began in 2003",
        ),
    ],
)
def test_a_wait_that_does_not_fit_is_flagged(flags: Flags, body: str, quote: str) -> None:
    found = flags(body, DATE)

    assert found == [("R15", quote)]


@pytest.mark.parametrize(
    "body",
    [
        "On Sunday she ended a wait of 27 years that had begun in 1994.",
        "She ended a wait of 37 years that had begun in 1944.",
        "On Sunday he recalled a 30-year friendship that began in 1960.",
        "The 40-year lease, which began in 2003, has long to run.",
        "The 40-year conflict, which began in 2003, claimed many lives.",
        "People mourn the 40-year conflict, which began in 2003.",
        "On Sunday she ended a wait of 37 years that had begun in 2030.",
        "On Sunday she ended a wait of 37 years.",
        "On Sunday she ended a wait of 37 years that had begun in 1994 and not in 1984.",
    ],
)
def test_a_wait_that_may_be_right_stays_unflagged(flags: Flags, body: str) -> None:
    found = flags(body, DATE)

    assert found == []
