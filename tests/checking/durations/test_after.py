"""R15: a length of time after, since or before a dated event."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "date", "quote"),
    [
        (
            "So it ends, 20 years after the duo’s night in 1988, with rain.",
            "2018-07-15",
            "20 years after the duo’s night in 1988",
        ),
        (
            ("The House will not sit until 14 October, four weeks before the deadline of 31 October."),
            "2019-08-29",
            "14 October, four weeks before the deadline of 31 October",
        ),
        (
            "Nearly 30 years on from the massacre of 1986, campaigners gathered.",
            "2021-10-14",
            "Nearly 30 years on from the massacre of 1986",
        ),
        (
            "The paper printed its last issue on Friday, 95 years after it was founded in 1908.",
            "2023-03-02",
            "95 years after it was founded in 1908",
        ),
        (
            "A decade has passed since the collapse of 2003.",
            "2023-03-02",
            "A decade has passed since the collapse of 2003",
        ),
        (
            "The vote comes 20 years after the poll of June 1993.",
            "2023-03-02",
            "20 years after the poll of June 1993",
        ),
        (
            "In 2019, 20 years after the 1989 fall of the wall, the city opened a museum.",
            None,
            "2019, 20 years after the 1989",
        ),
        (
            "Twenty years after the 1989 fall of the wall, in 2019, the city opened a museum.",
            None,
            "Twenty years after the 1989 fall of the wall, in 2019",
        ),
        (
            "Twenty years after the 1989 fall of the wall, the city opened a museum in 2019.",
            None,
            "Twenty years after the 1989 fall of the wall, the city opened a museum in 2019",
        ),
        (
            "The museum opened in 2019, two decades after the wall fell in 1989.",
            None,
            "2019, two decades after the wall fell in 1989",
        ),
        ("He died in 1999, five years after his 1984 retirement.", None, "1999, five years after his 1984"),
        (
            "The pier closed in 1998, ten years before the flood of 2015.",
            None,
            "1998, ten years before the flood of 2015",
        ),
        (
            "Thirty years after the 1979 revolution, the country is still poor.",
            "2019-05-03",
            "Thirty years after the 1979",
        ),
        (
            "In the 30 years since the 1979 revolution, the country has changed.",
            "2019-05-03",
            "30 years since the 1979",
        ),
        (
            "Twenty years after the genocide of 1994, survivors still look for justice.",
            "2019-05-03",
            "Twenty years after the genocide of 1994",
        ),
        ("Monday marks 20 years since the 1989 disaster.", "2019-05-03", "20 years since the 1989"),
        ("Saturday marks 40 years since the 1969 conflict ended.", "2019-05-03", "40 years since the 1969"),
        ("It is 10 years since the 2004 wave.", "2019-05-03", "10 years since the 2004"),
    ],
)
def test_a_length_from_an_event_that_does_not_fit_is_flagged(
    flags: Flags, body: str, date: str | None, quote: str
) -> None:
    found = flags(body, date)

    assert found == [("R15", quote)]


@pytest.mark.parametrize(
    ("reason", "body", "date"),
    [
        (
            "two events counted to now",
            "So it ends, 52 years after the final of 1966 and 20 years after the night of 1998.",
            "2018-07-15",
        ),
        ("a tale", "The film opens, 20 years after the raid of 1945, in a quiet street.", "2018-07-15"),
        (
            "told before of another year",
            "In 2016 he spoke. Thirty years on from the massacre of 1986, campaigners gathered.",
            "2021-10-14",
        ),
        (
            "days that fit",
            "The House will not sit until 14 October, 17 days before the deadline of 31 October.",
            "2019-08-29",
        ),
        (
            "over the turn of the year",
            "The vote fell on 28 December, ten days before the deadline of 7 January.",
            "2019-08-29",
        ),
        (
            "a past without a day",
            "The paper printed its last issue, 95 years after it was founded in 1908.",
            "2023-03-02",
        ),
        ("it fits", "In 2019, 30 years after the 1989 fall of the wall, the city opened a museum.", None),
        (
            "another event's date",
            "In 2019 he wrote how his father returned 20 years after the 1956 uprising.",
            None,
        ),
        ("a plot", "Two years after the 1989 fall of the wall, Anna returns to Berlin.", "2019-05-03"),
        ("the past", "Thirty years after the 1979 revolution, the shah was dead.", "2019-05-03"),
        (
            "more than",
            "More than 20 years after the 1994 genocide, survivors still look for justice.",
            "2019-05-03",
        ),
        ("rounded", "Forty years after the revolution of 1975, the country is poor.", "2019-05-03"),
        (
            "a first time",
            "It is the first time in 20 years since the 1978 cup that they have won.",
            "2019-05-03",
        ),
        ("no anchor", "Thirty years after the 1979 revolution, the country is still poor.", None),
        ("an open event", "In 2019, 20 years after the war that began before 1989, it opened.", None),
        ("no event", "He came back 20 years after.", None),
        ("three dates", "In 2019 and 2020, 20 years after the 1989 fall, it rained.", None),
        ("a modifier", "In 2019, a 20-year after the 1989 fall, it rained.", None),
        (
            "the date of a clause inside",
            "Twenty years after the 1989 fall he read a book that was written in 2019.",
            None,
        ),
        ("until", "Until 2019, 20 years after the 1989 fall, it was shut.", None),
        ("a date of no day", "In 2019, 20 years after the 31 June 1989 fall, the lock opened, a joke.", None),
        ("in the wrong order", "In 1980, 20 years after the 1989 fall, it rained.", None),
    ],
)
def test_a_length_from_an_event_stays_unflagged(
    flags: Flags, reason: str, body: str, date: str | None
) -> None:
    found = flags(body, date)

    assert found == [], reason
