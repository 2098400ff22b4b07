"""R15: how long a post was held until a date."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]
DATE = "2021-10-14"


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        (
            "Okoye joined the board in 1983. She remained there until 1996, for 23 years.",
            "1996, for 23 years",
        ),
        (
            "In 2000 he was cast as the doctor, a part he played for nine years, until 2005.",
            "nine years, until 2005",
        ),
        ("Rebels took the town in 2012 and held it for six years, until 2016.", "six years, until 2016"),
        (
            "The two met in 1990 and worked together for 25 years until Lowe died in 2005.",
            "25 years until Lowe died in 2005",
        ),
    ],
)
def test_a_stay_that_does_not_fit_is_flagged(flags: Flags, body: str, quote: str) -> None:
    found = flags(body, DATE)

    assert found == [("R15", quote)]


@pytest.mark.parametrize(
    "body",
    [
        "Okoye joined the board in 1983. She remained there until 1996, for 13 years.",
        "Okoye joined the board in 1983. She was its chair for five years, until 1996.",
        "Okoye was born in 1953. She remained in Enugu until 1996, for 23 years.",
        "The board met by 1983. She remained there until 1996, for 23 years.",
        ("Okoye joined the board in 1983, a year after 1973. She remained there until 1996, for 23 years."),
        (
            "She joined in 1973 and left. In 1983 she joined again. She remained there until "
            "1996, for 23 years."
        ),
        "Okoye joined the board in 1983. There was silence for 20 years, until 1996.",
        "Okoye joined the board in 1983. Nobody spoke for 20 years, until 1996.",
        ("Okoye joined the board in 1983. She remained while others left for 20 years, until 1996."),
        "Okoye joined the board in 1999. She remained there until 1996, for 23 years.",
        "She remained there for 23 years, until 1996.",
        "She stayed for 23-year terms until 1996.",
        "She joined in 1983 and stayed until 1996, for 20 years of her choice.",
    ],
)
def test_a_stay_that_may_be_right_stays_unflagged(flags: Flags, body: str) -> None:
    found = flags(body, DATE)

    assert found == []
