"""R15: a length of time between two dated acts of one subject."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        (
            "The mine was opened in 1923. It was closed in 1986 after 73 years in operation.",
            None,
            "1986 after 73 years",
        ),
        (
            "The plant, which opened in 1974, closed in 2009 after 45 years of operation.",
            None,
            "1974, closed in 2009 after 45 years",
        ),
        (
            "Founded in 1950, the firm went bankrupt in 1987 after 50 years in business.",
            None,
            "1950, the firm went bankrupt in 1987 after 50 years",
        ),
        (
            "They married in 1990 and divorced in 2002 after 20 years together.",
            None,
            "1990 and divorced in 2002 after 20 years",
        ),
        (
            "The shop opened in 1974 and closed in 2009 after 45 years.",
            None,
            "1974 and closed in 2009 after 45 years",
        ),
        (
            "The 18-year conflict, which began in 1990 and ended in 2001, left scars.",
            None,
            "18-year conflict, which began in 1990 and ended in 2001",
        ),
        (
            "The programme ran for 10 years, starting in 2005 and ending in 2012.",
            None,
            "10 years, starting in 2005 and ending in 2012",
        ),
        (
            "A seven-year renovation that started in 2011 and finished in 2015 cost $40m.",
            None,
            "seven-year renovation that started in 2011 and finished in 2015",
        ),
    ],
)
def test_a_length_between_two_acts_that_does_not_fit_is_flagged(
    flags: Flags, body: str, date: str | None, quote: str
) -> None:
    found = flags(body, date)

    assert found == [("R15", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        (
            "it fits over two sentences",
            "The mine was opened in 1923. It was closed in 1986 after 63 years.",
            None,
        ),
        (
            "a length of something else",
            "The mine was opened in 1923. It was closed in 1986, and 73 years of dust fell.",
            None,
        ),
        ("it fits", "The plant, which opened in 1974, closed in 2009 after 35 years of operation.", None),
        (
            "a part of the time",
            "The firm was founded in 1950 and closed in 1987 after five years of losses.",
            None,
        ),
        ("a part of the sentence", "He was arrested in 2010 and released in 2015 after three years.", None),
        ("a lease", "The 20-year lease, which began in 1990 and ended early in 2000, was costly.", None),
        ("another thing", "The 20-year member saw the war that began in 1990 and ended in 2000.", None),
        ("after another verb", "Opened in 1974, the shop closed in 2009 and was sold after 50 years.", None),
        ("three dates", "Opened in 1974, the shop moved in 1990 and closed in 2009 after 50 years.", None),
    ],
)
def test_a_length_between_two_acts_stays_unflagged(
    flags: Flags, reason: str, body: str, date: str | None
) -> None:
    found = flags(body, date)

    assert found == [], reason
