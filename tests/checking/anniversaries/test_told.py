"""R15: what an anniversary recalls, told in a clause on it."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]
DATE = "2017-10-09"


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        (
            "2017 is the 125th anniversary of the school, built in 1882.",
            "125th anniversary of the school, built in 1882",
        ),
        (
            ("This week is the 50th anniversary of the death of the poet, who was shot on 9 October 1957."),
            "50th anniversary of the death of the poet, who was shot on 9 October 1957",
        ),
        (
            "July brings the 80th anniversary of the armistice that halted the war in 1953.",
            "80th anniversary of the armistice that halted the war in 1953",
        ),
        (
            ("The club will hold a dance in May for the 150th anniversary of the hall, opened in 1889."),
            "150th anniversary of the hall, opened in 1889",
        ),
        (
            "Relatives had gathered in spring for the 85th anniversary of its loss in 1944.",
            "85th anniversary of its loss in 1944",
        ),
        (
            (
                "Recalling the eightieth anniversary of the Charter, signed at San Francisco in "
                "1945, the Assembly met."
            ),
            "eightieth anniversary of the Charter, signed at San Francisco in 1945",
        ),
        (
            "Coming up: the centenary of the dock strike of 1927, and why it failed.",
            "centenary of the dock strike of 1927",
        ),
        (
            (
                "Friday is the 110th anniversary of the strike of 1911, and crowds will mark the "
                "40th anniversary of the flood of 1977."
            ),
            "110th anniversary of the strike of 1911",
        ),
        (
            (
                "This week is the 50th anniversary of the strike of 1957; May brings the centenary "
                "of the coup of 1917."
            ),
            "50th anniversary of the strike of 1957",
        ),
        (
            "The town has marked the third anniversary of the blast at the mill, on 9 October 2012.",
            "third anniversary of the blast at the mill, on 9 October 2012",
        ),
    ],
)
def test_an_anniversary_of_what_is_told_is_flagged(flags: Flags, body: str, quote: str) -> None:
    found = flags(body, DATE)

    assert found == [("R15", quote)]


@pytest.mark.parametrize(
    "body",
    [
        "2017 is the 135th anniversary of the school, built in 1882.",
        ("This week is the 50th anniversary of the death of the poet, who was born on 9 October 1917."),
        ("The 75th anniversary of the school, which moved to its new site in 1980, is being marked."),
        "The 60th anniversary of the club that won the cup in 1990 is being marked.",
        "The 60th anniversary of the club, which built the hall in 1990, is being marked.",
        ("The 60th anniversary of the law, passed after riots that began in 1990, is being marked."),
        "The 60th anniversary of the law, which was not signed in 1990, is being marked.",
        "A fund was set up for the 200th anniversary of the fort of 1863.",
        "Relatives gathered for the 20th anniversary of the loss in 2009.",
        "Relatives gathered for the 60th anniversary of its loss in 1944.",
        "This is the 60th anniversary of the church; the hall was built in 1990.",
    ],
)
def test_what_may_not_be_recalled_stays_unflagged(flags: Flags, body: str) -> None:
    found = flags(body, DATE)

    assert found == []
