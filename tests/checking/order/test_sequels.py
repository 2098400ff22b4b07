"""R16: acts of one subject in neighbouring sentences."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]
DATE = "2021-10-14"


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        (
            "Okafor was detained on 9 June 2020. She was freed on 3 June 2020.",
            "detained on 9 June 2020. She was freed on 3 June 2020",
        ),
        (
            ("He recovered and became a prisoner of war on May 12, 1780. He was exchanged in November 1779."),
            "became a prisoner of war on May 12, 1780. He was exchanged in November 1779",
        ),
        (
            (
                "Larsson proposed to her by a copy of “The Kiss” in October 2009. The pair married "
                "on 27 February 2009."
            ),
            ("proposed to her by a copy of “The Kiss” in October 2009. The pair married on 27 February 2009"),
        ),
        (
            "The hotel was built in 1970. It was demolished in 1962.",
            "built in 1970. It was demolished in 1962",
        ),
    ],
)
def test_an_end_told_next_and_dated_before_is_flagged(flags: Flags, body: str, quote: str) -> None:
    found = flags(body, DATE)

    assert found == [("R16", quote)]


@pytest.mark.parametrize(
    "body",
    [
        "Okafor was detained on 3 June 2020. She was freed on 9 June 2020.",
        "Okafor was detained on 9 June 2020. She had been freed on 3 June 2020.",
        "Okafor was detained on 9 June 2020. Musa was freed on 3 June 2020.",
        "Okafor was detained on 9 June 2020. She was freed on 3 June 2020 in another case.",
        (
            "Okafor was detained on 9 June 2020, a year to the day after 9 June 2019. She was "
            "freed on 3 June 2020."
        ),
        "Okafor was detained in June 2020. She sang before she was freed on 3 May 2020.",
        "She was elected in 2010. She resigned in 2008.",
        "Okafor was detained on 9 June 2020. She sang and was freed on 3 June 2020.",
        "Okafor was detained and released on 9 June 2020. She was freed on 3 June 2020.",
        "Detained on 9 June 2020. She was freed on 3 June 2020.",
        "The fair opened on 9 June 2020. It closes on 3 June 2020.",
        "Okafor was freed on 9 June 2020. She was detained on 3 June 2020.",
        "Okafor was detained on 9 June. She was freed on 3 June 2020.",
        "The hotel, built in 1970, is grey. It was demolished at dawn.",
    ],
)
def test_an_end_told_next_that_may_be_right_stays_unflagged(flags: Flags, body: str) -> None:
    found = flags(body, DATE)

    assert found == []
