"""Changes and values that hang on one verb, and those that do not."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

LONG = ", which the port has kept since the war" * 35


@pytest.mark.parametrize(
    ("reason", "body", "is_flagged"),
    [
        ("one verb", "Landings at the old port rose last year from 60 boats to 40.", True),
        ("the verb is another one", "Rising rents pushed the number of boats from 60 to 40.", False),
        (
            "the verb stands between the values",
            "The 25 percent rise to 60 came too late for tenants from 40 flats.",
            False,
        ),
        (
            "another verb holds one value",
            "Landings rose 25 percent to hit 60 boats called in from 40 ports.",
            False,
        ),
        ("a participle before a noun", "Landings rose by an added 25 percent, from 40 to 60.", True),
        ("the values in two sentences", "A berth costs $30. That is twice the $20 of 2010.", True),
        (
            "another verb holds the first value",
            "It raised pay 9 percent to $60 for crews hired from $40 ships.",
            False,
        ),
        ("who says so", "Landings rose 25 percent to 60 tonnes, the port said on Monday, from 40.", True),
        ("who says so first", "The mayor said landings rose 25 percent to 60 from 40.", True),
        ("a noun of another verb", "A rise of 25 percent to 60 came for ships from 40 ports.", False),
        ("an aside", "Last year 60 ships called, up 25 percent from 40 in 2017.", True),
        ("no tree, few words between", f"Landings rose 25 percent to 60 from 40{LONG}.", True),
        (
            "no tree, many words",
            f"Landings rose in the old port by the sea wall by 25 percent to 60 from 40{LONG}.",
            False,
        ),
    ],
)
def test_values_are_bound_to_a_change(flags: Flags, reason: str, body: str, is_flagged: bool) -> None:
    found = flags(body)

    assert bool(found) is is_flagged, reason
