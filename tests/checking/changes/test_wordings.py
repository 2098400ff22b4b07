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
        ("R12", "Turnover was up {} at €270m (2021: €240m), the board said.", "8%", "12.5%"),
        ("R12", "Orders were down {} at 700 (1,400 a year ago).", "30%", "50%"),
        ("R12", "The fare, £2.40 last year, will be £3.00 from May, a rise of {} percent.", "35", "25"),
        ("R12", "Crude, $45 on Friday, fetched $36 at the close, a {} percent plunge.", "34", "20"),
        (
            "R12",
            "It saw {}% more fires in Peru so far in 2019, 74,155, than in the same months of 2018, 40,136.",
            "185",
            "85",
        ),
        ("R12", "Rents stood at 900 euros; they rose {} percent from 750 in May.", "10", "20"),
        (
            "R13",
            "The yield stood at 0.54 percent; it lost {} from Friday's 0.76 percent.",
            "0.22 percent",
            "29%",
        ),
        (
            "R13",
            "Approval, at 38 percent in March, now stands at 33 percent, a slide of {}.",
            "5%",
            "5 points",
        ),
        ("R13", "That compares with 71% last year: a fall of {}, to 68%.", "3%", "3 points"),
        (
            "R13",
            "Its share was 70 percent in 2009; this has dropped to 56 percent. In other words,"
            " it has lost {}.",
            "14 percent",
            "14 points",
        ),
        ("R12", "Thefts rose {} percent, from about 40 to 44.", "50", "10"),
        ("R12", "The index, 80 a year ago, rose {} percent to 100.", "20", "25"),
        ("R13", "The rate was 4.2% in May after 3.7% in April, an increase of {}.", "0.5 percent", "13.5%"),
        ("R12", "It lost 6.05 hectares (14.95 acres), up {} percent from 2.48 last year.", "184", "144"),
        (
            "R12",
            "About 2.9 million people voted. In 2015 it had been 1.45 million, so the number of voters has"
            " grown by {} percent.",
            "50",
            "100",
        ),
        ("R12", "It drew 60,000 people. Last year it was 40,000, which is a rise of {} percent.", "33", "50"),
        ("R12", "Last year 40,000 came. This year it was 60,000, a rise of {} percent.", "33", "50"),
        (
            "R12",
            "In 2015 it had been 1.45 million, and this year it was 2.9 million, so the number has grown"
            " by {} percent.",
            "50",
            "100",
        ),
        ("R12", "Sales came to €60m after €40m in 2017, and thus rose by {} percent.", "33", "50"),
        ("R13", "The rate is 8 percent now; ten years ago it was 12 percent, so it fell by {}.", "4%", "33%"),
        (
            "R13",
            "The rate is now 8 percent, whereas it was 12 percent in 2010, which is a fall of {}.",
            "4 percent",
            "4 points",
        ),
        ("R12", "A ticket used to cost $48 and now costs $60, a rise of {} percent.", "20", "25"),
        ("R12", "A ticket cost $48 until May and costs $60 now, a rise of {} percent.", "20", "25"),
        ("R12", "The price, once $48, is now $60, an increase of {} percent.", "20", "25"),
        ("R12", "Membership was 4,812 in 2010 and is now 6,015, {} percent more.", "20", "25"),
        ("R12", "In 2010 the club had 4,812 members. Today it has 6,015, a rise of {} percent.", "20", "25"),
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
    "body",
    [
        "Sales fell 20% to 40 (of 90 shops).",
        "The jobless rate fell a tenth, from 3.9 percent to 3.8 percent.",
        "Orders were down 30% at 700 (1,400 including spares, a record).",
        "Its share was 40 percent in May; it has fallen to 30 percent now. It has lost 10"
        " percent of its staff.",
        "Crude, $45 on Friday, fetched more than gas at $36 a barrel, a plunge of 5 percent since noon.",
        "It stood at 54 percent; they rose 22 percent from 40 degrees.",
    ],
)
def test_numbers_that_are_no_two_states_of_one_thing_stay_unflagged(flags: Flags, body: str) -> None:
    assert flags(body) == []


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
        ("a turnout beside heads", "Some 60 came. In 2015 it had been 48, so turnout rose by 3 percent."),
        ("not a base", "It hired 60 people after 48 people left in 2017, and thus grew by 3 percent."),
        ("a rival's share", "The club took 71%, against 47% for its rival, so it went up by 24%."),
        ("takings", "Last year 40,000 came. This year it took 60,000 dollars, a rise of 33 percent."),
        ("a rise up to the base", "It has 60 members; in 2018 it had 48, a rise of 3 percent."),
        ("a rise on a year before", "It has 60 members. In 2018 it had 48, so it rose by 3% on 2017."),
        (
            "members and dollars",
            "In 2010 the club had 4,800 members. Today it spends $6,000, 20 percent more.",
        ),
        ("a rise since May", "Rents were $48 in 2018 and are now $60, a rise of 3 percent since May."),
        ("a hedge of the base", "The fair drew 9,000 people, about twice as many as the 4,000 of 2018."),
    ],
)
def test_a_number_of_something_else_stays_unflagged(flags: Flags, reason: str, body: str) -> None:
    assert flags(body) == [], reason
