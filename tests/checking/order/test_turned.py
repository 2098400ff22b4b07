"""R16: stretches and lives that end before they begin."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        ("Her husbands were Jan Rix (m. 1979; div. 1977) and Olaf Beer.", None, "1979; div. 1977"),
        ("She was mayor from 2010 to 1998.", None, "from 2010 to 1998"),
        ("He led the party between 2012 and 2004.", None, "between 2012 and 2004"),
        ("The painter John Smith (1950–1932) lived here.", None, "1950–1932"),
        ("The painter John Smith (12 May 1950 – 3 June 1932) lived here.", None, "12 May 1950 – 3 June 1932"),
        ("John Smith (born 1950, died 1932) painted boats.", None, "1950, died 1932"),
        ("The regatta runs from 12 May to 3 May 2021.", None, "from 12 May to 3 May 2021"),
        (
            "The road will be closed from 30 June 2021 to 12 June 2021.",
            None,
            "from 30 June 2021 to 12 June 2021",
        ),
        ("Work lasted from November 2012 until March 2011.", None, "from November 2012 until March 2011"),
        (
            "He taught from September 2001 until his retirement in June 1999.",
            None,
            "from September 2001 until his retirement in June 1999",
        ),
    ],
)
def test_a_turned_stretch_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R16", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        (
            "married and divorced in order",
            "Her husbands were Jan Rix (m. 1977; div. 1979) and Olaf Beer.",
            None,
        ),
        ("it fits", "She was mayor from 1998 to 2010.", None),
        ("a fall in numbers", "The index fell from 2010 to 1998.", None),
        ("members", "The club went from 2010 to 1998 members.", None),
        ("a comparison", "Prices differ between 2012 and 2004.", None),
        ("before Christ", "The pharaoh (1550–1525 BC) built it.", None),
        ("votes", "He beat Smith (1950-1932) in the ballot.", None),
        ("over the turn of the year", "The road is closed from 30 November to 12 January.", None),
        ("a century's end", "The 1998–02 term ended.", None),
        ("a street", "The route runs from 1842 to 1831 Main Street.", None),
        ("no lead", "The report 2010–1998 is out.", None),
        ("no name before", "The list has 12 (1950–1932) in it.", None),
        ("a noun after", "It took from 2010 to 1998 blows to break it.", None),
        ("born and died in order", "John Smith (born 1932, died 1950) painted boats.", None),
        ("born without a year", "John Smith (born 12 May, died 1932) painted boats.", None),
    ],
)
def test_a_stretch_stays_unflagged(flags: Flags, reason: str, body: str, date: str | None) -> None:
    found = flags(body, date)

    assert found == [], reason


def test_the_message_says_that_it_ends_first(findings: Findings) -> None:
    (found,) = findings("She was mayor from 2010 to 1998.")

    assert found.message == "“from 2010 to 1998” ends before it begins. One of the two dates does not fit."
