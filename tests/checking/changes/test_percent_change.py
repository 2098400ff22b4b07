"""R12: a change in percent, or its direction, beside the two values it lies between."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding
from factcheck.domain.labels import FindingLevel

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("Landings rose 25 percent to 60 from 40.", "25 percent to 60 from 40"),
        ("Landings rose by a quarter, from 40 boats to 60.", "a quarter, from 40 boats to 60"),
        ("Landings fell from 500 to 400, a 30 percent drop.", "500 to 400, a 30 percent drop"),
        (
            "Landings fell from 500 in 2017 to 400 in 2018 — a drop of 30 percent.",
            "500 in 2017 to 400 in 2018 — a drop of 30 percent",
        ),
        ("Landings were cut by a third, from 900 to 450.", "a third, from 900 to 450"),
        ("Landings are up 12% on last year's 300, to 400.", "12% on last year's 300, to 400"),
        ("Landings rose to 60 tonnes, or 25 percent, from 40.", "60 tonnes, or 25 percent, from 40"),
        ("Landings rose from 40 tonnes to 60, or 25 percent.", "40 tonnes to 60, or 25 percent"),
        (
            "Landings rose from 40 tonnes to 60. That is a 25 percent increase.",
            "40 tonnes to 60. That is a 25 percent increase",
        ),
        (
            "Landings of 60 tonnes were 25 percent more than the 40 of 2017.",
            "60 tonnes were 25 percent more than the 40",
        ),
        (
            "Landings were down 15 percent to 1.2 million tonnes from 1.8 million in 2015.",
            "15 percent to 1.2 million tonnes from 1.8 million",
        ),
        (
            "Landings rose by 12 percent, from 1.2 to 1.9 million tonnes.",
            "12 percent, from 1.2 to 1.9 million",
        ),
        (
            "A 50 percent rise in landings, from 800 to 900, pleased the port.",
            "50 percent rise in landings, from 800 to 900",
        ),
        ("An increase of 50 percent, from 200 to 240 berths, is planned.", "50 percent, from 200 to 240"),
        ("The port landed 60 tonnes, a 25 percent rise from 40.", "60 tonnes, a 25 percent rise from 40"),
        (
            "The port landed 600 tonnes in March, down 10 percent from 900 in February.",
            "600 tonnes in March, down 10 percent from 900",
        ),
        (
            "The port landed 500 tonnes in 2018 and 400 in 2019, a drop of 30 percent.",
            "500 tonnes in 2018 and 400 in 2019, a drop of 30 percent",
        ),
        (
            "In 2018 the port landed 500 tonnes; in 2019 it landed 400, a drop of 30 percent.",
            "500 tonnes; in 2019 it landed 400, a drop of 30 percent",
        ),
        (
            "Landings increased 20 percent between 2017 and 2018, from 300 to 450.",
            "20 percent between 2017 and 2018, from 300 to 450",
        ),
        (
            "Landings jumped by 30 per cent to £2.4 million, compared with £1.6 million a year earlier.",
            "30 per cent to £2.4 million, compared with £1.6 million",
        ),
        (
            "Landings jumped 40 percent, going from £200,000 to £230,000.",
            "40 percent, going from £200,000 to £230,000",
        ),
        (
            "Landings dropped by 30 percent, with 168 tonnes this year compared to 187 last year.",
            "30 percent, with 168 tonnes this year compared to 187",
        ),
        (
            "The port saw a 40 percent drop in landings, with 90 in 2019 compared with 120 in 2018.",
            "40 percent drop in landings, with 90 in 2019 compared with 120",
        ),
        ("The port cut its 40 posts by 50 percent to 30.", "40 posts by 50 percent to 30"),
        (
            "The grant, which stood at $300,000 last year, jumped 25 percent to $450,000.",
            "$300,000 last year, jumped 25 percent to $450,000",
        ),
        (
            "The grant has grown from $1,200 two years ago to $1,800 today, an increase of 20%.",
            "$1,200 two years ago to $1,800 today, an increase of 20%",
        ),
        ("Landings fell to 40 from 50. The drop of 30 percent hurt.", "40 from 50. The drop of 30 percent"),
        (
            "The 12,000-strong crew was reduced by 30 percent to 10,000.",
            "12,000-strong crew was reduced by 30 percent to 10,000",
        ),
        (
            "From 40 in 2018, thefts rose 25 percent to 60 last year.",
            "40 in 2018, thefts rose 25 percent to 60",
        ),
        (
            "Landings fell by 10 percent in the year to March, from 600 to 400.",
            "10 percent in the year to March, from 600 to 400",
        ),
        ("Landings grew by a factor of 3, from 20 to 100.", "3, from 20 to 100"),
        ("Landings doubled from 3 million to 9 million.", "doubled from 3 million to 9 million"),
        ("Landings nearly doubled from 200 to 700.", "doubled from 200 to 700"),
        ("Landings more than doubled, from 200 to 310.", "doubled, from 200 to 310"),
        ("Landings almost halved, from 80 to 30.", "halved, from 80 to 30"),
        ("Landings more than halved, from 80 to 60.", "halved, from 80 to 60"),
        ("Landings about tripled, from 20 to 100.", "tripled, from 20 to 100"),
        ("Landings went from 20 to 100, a tripling.", "20 to 100, a tripling"),
        (
            "There was a threefold rise in landings, from 100 to 800.",
            "threefold rise in landings, from 100 to 800",
        ),
        ("Landings grew ten times, from 20 to 400.", "ten times, from 20 to 400"),
        ("A berth costs $30, twice the $20 it cost in 2010.", "$30, twice the $20"),
        ("The number of berths rose from 50 to 40.", "rose from 50 to 40"),
        ("The number of berths fell from 300 to 400 last year.", "fell from 300 to 400"),
        ("A drop in landings from 80 to 100 was seen.", "drop in landings from 80 to 100"),
        ("Last year 45 ships called, up from 60 in 2017.", "45 ships called, up from 60"),
        (
            "The port raised its forecast from 2.5 percent to 2.1 percent.",
            "raised its forecast from 2.5 percent to 2.1 percent",
        ),
        ("The jobless rate dropped to 8 percent from 6 percent.", "dropped to 8 percent from 6 percent"),
        ("Falling demand cut the price to $60 from $50.", "cut the price to $60 from $50"),
        (
            "The number of pilots who passed rose by 10 percent this year, from 400 to 500.",
            "10 percent this year, from 400 to 500",
        ),
        ("The fare rose 30 percent from 50 cents to 90 cents.", "30 percent from 50 cents to 90 cents"),
    ],
)
def test_a_change_that_the_values_do_not_make_is_flagged(flags: Flags, body: str, quote: str) -> None:
    found = flags(body)

    assert found == [("R12", quote)]


@pytest.mark.parametrize(
    ("reason", "body"),
    [
        ("it fits", "Landings rose 50 percent to 60 from 40."),
        ("the numbers are rounded", "Landings rose 30 percent to 2 million from 1.5 million."),
        ("the percent is rounded", "Landings fell from 12 to 8, a third fewer."),
        ("doubling is loose", "Landings doubled from 3 million to 5.5 million."),
        ("nearly doubling", "Landings nearly doubled, from 200 to 360."),
        ("more than tripling", "Landings more than tripled, from 20 to 90."),
        ("times may mean one more", "Landings grew four times, from 20 to 100."),
        ("an elided scale", "Landings rose from 1.2 to 1.5 billion tonnes, up 25 percent."),
        ("an elided scale at the end", "Landings rose from 1.2 billion to 1.5, up 25 percent."),
        ("mixed scales", "Landings rose from 950 million to 1.2 billion."),
        ("another clause", "Rents rose 25 percent, while landings rose to 60 from 40."),
        ("a clause of another verb", "Rents rose 25 percent, lifting landings to 60 from 40."),
        ("a clause after as", "Rents rose 3 percent as landings fell to 40 from 60."),
        ("a subject that falls", "Falling costs pushed the catch to 60 million from 50 million."),
        ("a noun that falls", "A fall in costs pushed the catch to 60 million from 50 million."),
        ("a rise that slows", "The increase slowed from 300 to 200 a month."),
        ("a time that improves", "Her best time improved by 10 percent, from 60 seconds to 54."),
        ("a rank", "The port rose from 50 to 40 in the rankings."),
        ("a number in a list", "The port fell from number 3 to number 5."),
        ("an ordinal", "The port rose from 12th to 8th."),
        ("other units", "The sentence rises from 12 months to 2 years."),
        ("other currencies", "The fare rose from 90 cents to €1.20."),
        ("percent and money", "The levy fell from 5 percent to $10."),
        ("a range", "Rents fell from 5 to 10 percent."),
        ("a range of counts", "They lost from 10 to 20 pounds each."),
        (
            "a rate of each year",
            "Landings grew 12 percent a year, from 40 tonnes in 2010 to 70 tonnes in 2015.",
        ),
        ("year over year", "Landings rose from 40 in 2010 to 90 in 2018, up 9 percent year-over-year."),
        ("annualised", "Landings rose an annualised 3 percent, from 40 million to 60 million."),
        (
            "constant currency",
            "Landings rose 25 percent in constant currency, from $40 million to $45 million.",
        ),
        ("respectively", "Landings and rents rose 5 and 9 percent, from 40 to 60, respectively."),
        ("another base", "Landings rose from 40 in 2018 to 60 in 2019, an 80 percent rise from 2010."),
        ("another thing", "Landings rose from 40 to 60, a 3 percent rise in costs notwithstanding."),
        (
            "another place in the next sentence",
            "It fell to 40 from 50. The drop of 30 percent in Leeds hurt.",
        ),
        ("another year in the next sentence", "It fell to 40 from 50. It is 30 percent lower than in 2010."),
        ("a part of it", "It fell to 40 from 50, a drop of 30 percent among men."),
        ("a share, not a change", "He raised 25 percent of the money, from 40 to 60 donors."),
        (
            "a swing",
            "The port swung to a loss of $60 million from a profit of $40 million, a fall of 30 percent.",
        ),
        ("a forecast", "Landings rose 25 percent to $60 million, compared with forecasts of $65 million."),
        ("another place", "The number rose to 60, compared with 80 in Leeds."),
        (
            "half a year and a whole one",
            "A 57 percent drop came, with 12 in the first half of 2024 compared to 52 in 2023.",
        ),
        (
            "the quarter and the year",
            "Landings rose 20 percent on the year to 60, from 58 in the previous quarter.",
        ),
        ("from nothing", "Landings rose 20 percent from zero to 60."),
        ("below zero", "It rose 20 percent from minus 10 to 5."),
        ("one in fifty", "Thefts rose from 1 in 50 to 1 in 40."),
        ("a share of rates", "The rate rose by half, from 4 to 6 percent."),
        ("points of a count", "Landings rose 20 percentage points from 40 boats to 90 boats."),
        ("two pairs", "Landings rose from 40 to 60 and rents from 20 to 25, or 25 percent."),
        ("no values", "Landings rose 25 percent to 60."),
        ("many times below", "The fare was $65, nearly 12 times below the $750 of last year."),
        ("a fare less than its limit", "In 2019 the port had 400 berths, up from 300 in 2010."),
        (
            "a change that fits another pair",
            "It rose 20 percent to 60 in May from 50 in April, but was 10 percent below 66.",
        ),
    ],
)
def test_a_change_stays_unflagged(flags: Flags, reason: str, body: str) -> None:
    found = flags(body)

    assert found == [], reason


@pytest.mark.parametrize(
    ("body", "message", "computation", "repair"),
    [
        (
            "Landings rose from 40 to 60, a 20 percent rise.",
            "“40 to 60, a 20 percent rise”: from 40 to 60 is a rise of 50 percent, not 20 percent.",
            "(60 − 40) / 40 = 50 percent",
            "Write 50 percent, or mend one of the two numbers.",
        ),
        (
            "Landings rose from 40 to 60, a 33 percent rise.",
            "“40 to 60, a 33 percent rise”: from 40 to 60 is a rise of 50 percent, not 33 percent. "
            "33 percent would be right relative to 60.",
            "(60 − 40) / 40 = 50 percent",
            "Write 50 percent, or mend one of the two numbers.",
        ),
        (
            "The number of berths rose from 50 to 40.",
            "“rose from 50 to 40”: from 50 to 40 is a fall, not a rise.",
            "40 − 50 = minus 10",
            "Write of a fall, or exchange the two numbers.",
        ),
        (
            "The number of berths fell from 40 to 55.",
            "“fell from 40 to 55”: from 40 to 55 is a rise, not a fall.",
            "55 − 40 = 15",
            "Write of a rise, or exchange the two numbers.",
        ),
        (
            "Landings doubled from 20 to 90.",
            "“doubled from 20 to 90”: 90 is 4.5 times 20.",
            "90 / 20 = 4.5",
            "Write 4.5 times, or mend one of the two numbers.",
        ),
        (
            "Landings rose from $1.2 to $1.9 billion, up 25 percent.",
            "“$1.2 to $1.9 billion, up 25 percent”: "
            "from $1.2 to $1.9 billion is a rise of 58.3 percent, not 25 percent.",
            "(1,900,000,000 − 1,200,000,000) / 1,200,000,000 = 58.3 percent",
            "Write 58.3 percent, or mend one of the two numbers.",
        ),
    ],
)
def test_the_message_shows_the_sum(
    findings: Findings, body: str, message: str, computation: str, repair: str
) -> None:
    (found,) = (one for one in findings(body) if one.rule == "R12")

    assert (found.message, found.computation, found.repair) == (message, computation, repair)
    assert found.kind == "percent_change"


def test_a_quoted_change_is_only_a_query(findings: Findings) -> None:
    found = findings("“Landings rose 25 percent to 60 from 40,” the harbour master said.")

    assert [one.level for one in found] == [FindingLevel.QUERY]
