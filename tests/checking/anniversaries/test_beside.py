"""R15: the anniversary of a thing beside its beginning."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]
DATE = "2011-03-08"


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        (
            ("The old engine, launched in August 2001, is due to mark its 15th anniversary this August."),
            "August 2001, is due to mark its 15th anniversary",
        ),
        (
            "The museum, which opened its doors in 1956, today kicked off its 75th anniversary.",
            "1956, today kicked off its 75th anniversary",
        ),
        (
            ("The tower keeps its 100th anniversary this year, the last stone having been laid in 1861."),
            "100th anniversary this year, the last stone having been laid in 1861",
        ),
        ("The airline, set up in 1971, turns 30 this year.", "1971, turns 30"),
        (
            "The museum keeps its golden jubilee this autumn, having opened in 1951.",
            "golden jubilee this autumn, having opened in 1951",
        ),
        (
            "LEEDS — Mill House, first opened in 1936, tomorrow marks its 65th anniversary.",
            "1936, tomorrow marks its 65th anniversary",
        ),
    ],
)
def test_an_anniversary_beside_its_beginning_is_flagged(flags: Flags, body: str, quote: str) -> None:
    found = flags(body, DATE)

    assert found == [("R15", quote)]


@pytest.mark.parametrize(
    "body",
    [
        ("The old engine, launched in August 2001, is due to mark its 10th anniversary this August."),
        "The firm, founded in 1950, told the press of its 20th anniversary this year.",
        "The singer, who began performing in 1971, turns 62 this year.",
        "The firm, whose mill was opened in 1936, this month marks its 65th anniversary.",
        "She was elected in 1971 and will mark her 20th anniversary this year.",
        "Built in 1950 and opened in 1953, it will mark its 20th anniversary this year.",
        "This year it marks its 20th anniversary, since a fire in 1931 spared it.",
        "This year it marks its 20th anniversary and the mill was opened in 1931.",
    ],
)
def test_an_anniversary_of_another_stays_unflagged(flags: Flags, body: str) -> None:
    found = flags(body, DATE)

    assert found == []
