"""R15: for how long a thing has stood, beside its beginning."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]
DATE = "2021-10-14"


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        (
            "The pantry opened its doors in 1951 and has been in business for 90 years.",
            "1951 and has been in business for 90 years",
        ),
        (
            "The pantry has been in business for 90 years, having opened in 1951.",
            "90 years, having opened in 1951",
        ),
        ("The bypass, completed in 1988, is a crumbling 43 years old.", "1988, is a crumbling 43 years old"),
        ("The bypass is 43 years old; it was built in 1988.", "43 years old; it was built in 1988"),
        ("The slide, put up in 2009, is only 20.", "2009, is only 20"),
        ("At the baths, opened in 2001 and so ten years old, nobody swam.", "2001 and so ten years old"),
        (
            "The ferry was launched in 1977 and has carried tourists for 54 years.",
            "1977 and has carried tourists for 54 years",
        ),
        ("The choir, now 40, was founded in 1972.", "40, was founded in 1972"),
        (
            "Lena has worked at the plant for 24 years, having joined in 2007.",
            "24 years, having joined in 2007",
        ),
        (
            "She took office in 2009 and has been in power for 22 years.",
            "2009 and has been in power for 22 years",
        ),
        ("Founded in 1966, the agency is now in its 40th year.", "1966, the agency is now in its 40th year"),
        ("The drought, now in its second decade, began in 1988.", "in its second decade, began in 1988"),
        ("The mill, built in 1950, had been in use for 90 years.", "1950, had been in use for 90 years"),
        ("The ground was opened in 1923. It is now 120 years old.", "120 years old"),
        ("The ground opened in 1923. It is now 120 years old.", "120 years old"),
    ],
)
def test_a_standing_that_does_not_fit_is_flagged(flags: Flags, body: str, quote: str) -> None:
    found = flags(body, DATE)

    assert found == [("R15", quote)]


@pytest.mark.parametrize(
    "body",
    [
        "The pantry opened its doors in 1951 and has been in business for 70 years.",
        "The pantry has been in business for 70 years, having opened in 1951.",
        "She founded Acme in 1994 and is 58 years old.",
        "He was elected in 2001 and is 58 years old.",
        "He was elected in 2009 and has sung for 40 years.",
        "The shop, founded in 2015, is two.",
        "The shop, founded in 2015, shut after five years.",
        "He was elected in 2001 and has been in power for ten years.",
        "The striker, signed in 2015, is 24.",
        "The twins, born in 2015, said the slide, put up in 2009, is two.",
        "The mill, built in 1850, was 60 years old when the railway came.",
        "The pub, built in 1790, has been in the family for 40 years.",
        "The chapel, completed in 1871, has been closed for 12 years.",
        "Founded in 1966, the agency is in its tenth year on the market.",
        "Opened in 1902, the station’s café is 20 years old.",
        "He joined the club in 1999 and has played chess for 40 years.",
        "The rink was not open for 30 years, having been built in 2010.",
        "The bridge, built in 1988, is nearly as new as the 50 years old road.",
        "The mayor opened the ground in 1923. It is now 120 years old.",
        "The ground was opened in 1923. It is now 98 years old.",
        "The ground was opened in 1923. It has drawn crowds for 120 years.",
        "The ground, opened in 1923, is for sale. It has been in use for 20 years.",
        "The pond was dug. It is 80 years old.",
        "The shop will have been open for 90 years, having been built in 2024.",
    ],
)
def test_a_standing_that_may_be_right_stays_unflagged(flags: Flags, body: str) -> None:
    found = flags(body, DATE)

    assert found == []
