"""R12 and R13: one wording with a number that does not fit and with one that does."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]


@pytest.mark.parametrize(
    ("rule", "body", "wrong", "right"),
    [
        ("R12", "She hopes for {} visitors this year, a third up on last year's 36,000.", "40,000", "48,000"),
        ("R12", "Hire will cost {}, 20 per cent less than the £3,200 paid last year.", "£2,400", "£2,560"),
        ("R12", "It cost {} million crowns, 40 percent above the estimate of 70 million.", "84", "98"),
        ("R12", "It cost {} million crowns, 40 percent below the estimate of 70 million.", "56", "42"),
        ("R12", "The bill came to £66,000, {} per cent over the budget of £55,000.", "ten", "20"),
        ("R12", "The bill came to £44,000, {} per cent under the budget of £55,000.", "ten", "20"),
        ("R12", "It took {} minutes, half as long again as the usual 60.", "80", "90"),
        ("R12", "The fair drew {} people, a quarter again as many as the 4,000 of 2018.", "8,000", "5,000"),
        ("R12", "The show drew {} people, three times as many as the 4,000 of 2018.", "9,000", "12,000"),
        ("R12", "A house costs {}, a tenth more than the £210,000 of a year ago.", "£260,000", "£231,000"),
        ("R12", "The index, 80 a year ago, rose {} percent to 100.", "20", "25"),
        ("R13", "The pass rate, 84 percent last year, rose {} to 87 percent.", "3 percent", "3 points"),
        (
            "R13",
            "It grew from 20 percent of seats to 50 percent, a gain of {} since fall.",
            "30 percent",
            "30 points",
        ),
    ],
)
def test_only_the_number_that_does_not_fit_is_flagged(
    flags: Flags, rule: str, body: str, wrong: str, right: str
) -> None:
    assert [found for found, _ in flags(body.format(wrong))] == [rule]
    assert flags(body.format(right)) == []


@pytest.mark.parametrize(
    ("reason", "body"),
    [
        ("things beside a share of pupils", "Some 79 per cent gained five good passes, up from 74 per cent."),
        (
            "grades beside a share of pupils",
            "With 79 of 90 gaining three A grades, up from 74 per cent, it is pleased.",
        ),
        ("games beside goals", "The team scored 12 goals in ten games, up from 15 in 2010."),
        (
            "a further part",
            "Another 2,000 tonnes are for science. It is a cut of a fifth from last year's 75,000.",
        ),
        ("a time, not a base", "Landings were 60 tonnes, 25 percent over the 10 years."),
        ("a name of a group", "The under 12 team grew."),
        ("a hedge of the base", "The fair drew 9,000 people, about twice as many as the 4,000 of 2018."),
    ],
)
def test_a_number_of_something_else_stays_unflagged(flags: Flags, reason: str, body: str) -> None:
    assert flags(body) == [], reason
