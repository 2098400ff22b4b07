"""A value behind several numbers belongs to the one that the syntax gives, not to the nearest."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("The quay had 124 boats, up from 395 a week earlier.", "124 boats, up from 395"),
        (
            "Of 5,000 boats that are let, 124 lay at the quay, up from 395 a week earlier.",
            "124 lay at the quay, up from 395",
        ),
    ],
)
def test_a_value_with_no_other_number_to_belong_to_is_flagged(flags: Flags, body: str, quote: str) -> None:
    found = flags(body)

    assert found == [("R12", quote)]


@pytest.mark.parametrize(
    ("reason", "body"),
    [
        (
            "said of the whole before its parts",
            "On Sunday 412 boats were in port, 288 of them at the quay and 124 at buoys, up from 395.",
        ),
        (
            "said of both parts together",
            "There lay 288 boats in port and 124 at sea, up from 395 in May.",
        ),
        (
            "a share of the whole before its parts",
            "The fleet has 412 boats, 288 in port and 124 at sea, 10 percent more than the 375 of May.",
        ),
        ("over twice", "Ticket sales reached 574,875, over twice the 240,055 of 2017."),
        (
            "another town doubled",
            "Dunmore raised its part from $90 million to $150 million, Beldon doubled its own.",
        ),
    ],
)
def test_a_value_that_fits_another_number_stays_unflagged(flags: Flags, reason: str, body: str) -> None:
    found = flags(body)

    assert found == [], reason
