"""R12 and R13: a change told in another clause or sentence than its two values."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    "body",
    [
        "It handled 758 ships and boats in 2004; in 1990 there had been 599, so trade grew by 37 percent.",
        "It moved 640 tons of coal and clay last year, while in 2001 it had been 800, a drop of 30 percent.",
        "It had 2,000 hands in 2010. Five years later the number had grown to 2,600, a rise of 40 percent.",
        "Membership was 1,200 in 2012. It has since dropped to 900, a fall of half.",
        "The clinic treated 240 people in March. In April the figure was 300, a rise of 20 percent.",
        "Visits came to 91,000. In 2012 it was 130,000. That is a decline of 40 percent.",
        "Rents average 900 euros, which is 20 percent more than in 2015, when they averaged 600 euros.",
        "The port took in 41,200 crates in June, compared with 32,000 in the same month of the year before. "
        "This is an increase of 22 percent.",
    ],
)
def test_a_change_that_its_values_do_not_make_is_flagged(flags: Flags, body: str) -> None:
    found = flags(body)

    assert [rule for rule, _ in found] == ["R12"]


@pytest.mark.parametrize(
    "body",
    [
        "Support has grown by 6 percent since spring and is now at 47 percent, against 41 percent in May.",
        "Support has grown by 6 percent, a poll suggests, and stands at 47 percent compared with 41 percent.",
        "The share of women went up by 3 percent, to stand at 21 percent compared with 18 percent.",
        "Turnout was 52 percent, a fall of 9 percent from 2014, when it stood at 61 percent.",
        "Just 30 percent of homes were insured, a drop of 10 percent on 2009, when 40 percent were.",
        "Only 31 percent ate there in 2015. By May the share had risen to 55 percent, a rise of 24 percent.",
        "Unemployment stood at 8 percent in 2010. It has since fallen to 6 percent, a decline of 2 percent.",
        "A year ago, 48 percent approved of him; now it is 60 percent, an improvement of 12 percent.",
        "Forty-eight percent approved a year ago. Now 60 percent do, an increase of 12 percent.",
        "The share was 64 percent, the survey found, and has thus gone up by 9 percent from 55 percent.",
        "Backing is down 7 percent to 33 percent; in January it was 40 percent.",
        "Some 31 percent were covered. Cover had risen to 55 percent, an improvement of 24 percent.",
    ],
)
def test_points_called_percent_are_flagged(flags: Flags, body: str) -> None:
    found = flags(body)

    assert [rule for rule, _ in found] == ["R13"]


@pytest.mark.parametrize(
    ("reason", "body"),
    [
        (
            "points",
            "Support has grown by 6 points and is now at 47 percent, against 41 percent in May.",
        ),
        (
            "another subject",
            "Exports rose 4 percent, and their share is 43 percent, compared with 39 percent in July.",
        ),
        (
            "no difference",
            "Sales rose 5 percent and unemployment now stands at 6 percent, against 10 percent.",
        ),
        (
            "it fits",
            "It handled 758 ships in 2004; in 1990 there had been 599, so that trade grew by 27 percent.",
        ),
        (
            "other sorts",
            "It has 2,000 hands. Since May they have risen to $2,600, an increase of 40 percent.",
        ),
        (
            "far off",
            "It has 12 boats. Since May the number has risen to 2,600, an increase of 40 percent.",
        ),
        (
            "no difference across sentences",
            "Some 31 percent own a boat. Wages had risen to 52 percent of cost, an increase of 24 percent.",
        ),
        (
            "the right points",
            "Only 31 percent ate there in 2015. By May that had risen to 55 percent, a rise of 24 points.",
        ),
        (
            "another base",
            "It had 40 boats in May. In June the number was 44, a rise of 20 percent on last year.",
        ),
    ],
)
def test_a_change_that_may_be_of_something_else_stays_unflagged(flags: Flags, reason: str, body: str) -> None:
    found = flags(body)

    assert found == [], reason
