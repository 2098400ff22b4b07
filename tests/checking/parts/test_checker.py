"""R11: a share beside the part and the whole that it is made of."""

from collections.abc import Callable

import pytest

from factcheck.checking import Finding
from factcheck.domain.labels import FindingLevel

Flags = Callable[..., list[tuple[str, str]]]
Findings = Callable[..., list[Finding]]


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        ("Of the 80 moorings, 20, or 35 percent, stand empty.", "80 moorings, 20, or 35 percent"),
        ("Of the 80 moorings, 20 (35 percent) stand empty.", "80 moorings, 20 (35 percent)"),
        (
            "Of the 80 moorings the port rents out, 20 stand empty, or 35 percent.",
            "80 moorings the port rents out, 20 stand empty, or 35 percent",
        ),
        ("Of the 80 moorings, 35 percent, or 20, stand empty.", "80 moorings, 35 percent, or 20"),
        ("Out of 80 moorings 20 stand empty — 35 percent.", "80 moorings 20 stand empty — 35 percent"),
        ("Of those 80 moorings, 20 — 35 percent — stand empty.", "80 moorings, 20 — 35 percent"),
        ("In all, 20 of 80 moorings (a full 35%) stand empty.", "20 of 80 moorings (a full 35%)"),
        (
            "Twenty of the port's 80 moorings stand empty, or 35 per cent of the total.",
            "Twenty of the port's 80 moorings stand empty, or 35 per cent",
        ),
        (
            "Twenty moorings, or 35 percent of the port's 80, stand empty.",
            "Twenty moorings, or 35 percent of the port's 80",
        ),
        ("Some 20, or 35 percent, of the 80 moorings stand empty.", "20, or 35 percent, of the 80"),
        ("About 35 percent (20) of the 80 moorings stand empty.", "35 percent (20) of the 80"),
        ("About 35% of moorings (20 of 80) stand empty.", "35% of moorings (20 of 80)"),
        (
            "Thirty-five percent of the 80 moorings, or 20 of them, stand empty.",
            "Thirty-five percent of the 80 moorings, or 20",
        ),
        ("A third of the 80 moorings, 20 in all, stand empty.", "A third of the 80 moorings, 20"),
        ("Half its 80 moorings, or 20, stand empty.", "Half its 80 moorings, or 20"),
        ("Three quarters of the 80 moorings (30) stand empty.", "Three quarters of the 80 moorings (30)"),
        ("Two thirds of the 300 moorings, or 150, stand empty.", "Two thirds of the 300 moorings, or 150"),
        ("Only 20 out of 80 moorings, one in three, stand empty.", "20 out of 80 moorings, one in three"),
        ("Two in five moorings (30 percent) stand empty.", "Two in five moorings (30 percent)"),
        (
            "The port has 80 moorings, of which 20, or 35 percent, stand empty.",
            "80 moorings, of which 20, or 35 percent",
        ),
        (
            "The port has 80 moorings; 20 of them, or 35 percent, stand empty.",
            "80 moorings; 20 of them, or 35 percent",
        ),
        (
            "It runs at 9.8 million tonnes a day, meaning that 5.7 million tonnes equal 38 percent of it.",
            "9.8 million tonnes a day, meaning that 5.7 million tonnes equal 38 percent",
        ),
        (
            "The port has 80 moorings, so the 20 that stand empty are 35 percent of them.",
            "80 moorings, so the 20 that stand empty are 35 percent",
        ),
        (
            "The fund holds $80 million, so the $20 million it lost is 35 percent of the total.",
            "$80 million, so the $20 million it lost is 35 percent",
        ),
        (
            "Some 20 of the 80 moorings are gone: that makes 35 percent.",
            "20 of the 80 moorings are gone: that makes 35 percent",
        ),
        (
            "Eighty pilots took the test and 32 passed, a pass rate of 45 percent.",
            "Eighty pilots took the test and 32 passed, a pass rate of 45 percent",
        ),
        ("The port will close 20 moorings, half of its 80.", "20 moorings, half of its 80"),
        (
            "The port will close 20 moorings, or 35 percent of its stock of 80.",
            "20 moorings, or 35 percent of its stock of 80",
        ),
        (
            "The 80 moorings include 20 for yachts, or 35 percent.",
            "80 moorings include 20 for yachts, or 35 percent",
        ),
        (
            "Twenty yachts lie among the 80 boats, 35 percent of the total.",
            "Twenty yachts lie among the 80 boats, 35 percent",
        ),
        (
            "They asked 120 pilots and found that 30, or 40 percent, agreed.",
            "120 pilots and found that 30, or 40 percent",
        ),
        ("Turnout was 70 percent, with 900 of 1,500 members voting.", "70 percent, with 900 of 1,500"),
        (
            "Some 900 of 1,500 members voted, a turnout of 70 percent.",
            "900 of 1,500 members voted, a turnout of 70 percent",
        ),
        (
            "Some 900 of 1,500 members voted, a 70 percent turnout.",
            "900 of 1,500 members voted, a 70 percent",
        ),
        (
            "Some 900 of 1,500 members voted. That is 70 percent.",
            "900 of 1,500 members voted. That is 70 percent",
        ),
        (
            "The port is at 70 percent capacity, with 120 of its 150 berths let.",
            "70 percent capacity, with 120 of its 150",
        ),
        (
            "With 120 of its 150 berths let, the port is at 70 percent capacity.",
            "120 of its 150 berths let, the port is at 70 percent",
        ),
        ("The rate was 40 percent: 30 of 90 samples failed.", "40 percent: 30 of 90"),
        (
            "The port has spent $30 million of its $120 million grant, or 40 percent.",
            "$30 million of its $120 million grant, or 40 percent",
        ),
        (
            "The port has raised £45,000, or 75 percent, of its £90,000 goal.",
            "£45,000, or 75 percent, of its £90,000",
        ),
        (
            "Some 1.2 million of the 4 million crates, or 45 percent, were lost.",
            "1.2 million of the 4 million crates, or 45 percent",
        ),
        ("More than half of the 400 pilots, 150 in all, went on strike.", "half of the 400 pilots, 150"),
        ("More than a third of the 400 pilots, or 90, went on strike.", "a third of the 400 pilots, or 90"),
        ("Nearly a quarter of the 800 pilots, 320, went on strike.", "a quarter of the 800 pilots, 320"),
        ("Less than a fifth of the 400 pilots, 150, went on strike.", "a fifth of the 400 pilots, 150"),
        ("Three of every four pupils, 450 out of 750, walk.", "Three of every four pupils, 450 out of 750"),
        (
            "Of the 90 buses, 27, or half, are electric and 45, exactly half, run on gas.",
            "90 buses, 27, or half",
        ),
        (
            "Of the 90 buses, 27, or 30 percent, are electric and 45, or a third, run on gas.",
            "90 buses, 27, or 30 percent, are electric and 45, or a third",
        ),
        ("Of the 54, 18, or half, are new, the rest is on Route 9.", "54, 18, or half"),
        ("All but nine of the 90 buses, or 80 percent, are electric.", "nine of the 90 buses, or 80 percent"),
        ("Of the 90 buses all but nine, or 80 percent, are new.", "90 buses all but nine, or 80 percent"),
        (
            "While 60 towns have joined the scheme, just 30, not even a third of them, have paid.",
            "60 towns have joined the scheme, just 30, not even a third",
        ),
        (
            "They asked 1,600 teachers: 880, that's 65 percent, want smaller classes.",
            "1,600 teachers: 880, that's 65 percent",
        ),
        ("By Sunday 150 had been found: half of the 240 missing.", "150 had been found: half of the 240"),
        ("Of the £60,000 raised, £24,000 (half of it) is gone.", "£60,000 raised, £24,000 (half"),
        ("Some 14, that is 45 percent, of the 40 mayors left.", "14, that is 45 percent, of the 40"),
        ("One in five — 30 of the 90 drivers stopped — had no licence.", "One in five — 30 of the 90"),
        ("It needs two thirds, that is 40, of the 90 members.", "two thirds, that is 40, of the 90"),
        (
            "It must be ratified by at least two thirds, that is 40, of the 90 towns.",
            "two thirds, that is 40, of the 90",
        ),
        ("Of the 35 members, 21, a half, voted for the plan.", "35 members, 21, a half"),
        (
            "Four of the 40 chiefs left; three, or 19 percent, of those 40 were fined.",
            "three, or 19 percent, of those 40",
        ),
    ],
)
def test_a_share_that_the_numbers_do_not_make_is_flagged(flags: Flags, body: str, quote: str) -> None:
    found = flags(body)

    assert found == [("R11", quote)]


@pytest.mark.parametrize(
    ("reason", "body"),
    [
        ("it fits", "Of the 80 moorings, 20, or 25 percent, stand empty."),
        ("it is rounded", "Of the 3,000 moorings, some 1,300, or 43 percent, stand empty."),
        ("it is rounded to a five", "Of the 12 moorings, seven, or 60 percent, stand empty."),
        ("a loose share in words", "A third of the 80 moorings, 25, stand empty."),
        ("a loose share with about", "About half of the 80 moorings, 35 in all, stand empty."),
        ("about a percent", "About 45 percent of the 80 moorings, or 34, stand empty."),
        ("more than a share", "More than half of the 80 moorings, 60 in all, stand empty."),
        ("nearly a share", "Nearly a quarter of the 80 moorings, 18, stand empty."),
        ("up to a share", "Up to 40 percent of the 80 moorings, or 20, stand empty."),
        ("another base", "Of the 80 moorings, 20, or 35 percent of those for yachts, stand empty."),
        ("another base in brackets", "Of the 80 moorings, 20 (35 percent of the income) stand empty."),
        ("a share of the part", "Of the 80 moorings, 20, 35 percent of them new, stand empty."),
        ("a share of the part by adjective", "Some 20 of the 80 pilots, 35 percent women, went on strike."),
        ("a share of the part by whom", "Some 20 of the 80 pilots (35 percent of whom are women) struck."),
        ("a number of the part", "Half of its 80 pilots, 20 of them women, went on strike."),
        ("it fits as well", "The port has 80 moorings, so the 20 that stand empty are 25 percent of them."),
        ("a rate that fits", "Eighty pilots took the test and 32 passed, a pass rate of 40 percent."),
        ("tries beside points", "The club took 80 points and 32 tries, a success rate of 45 percent."),
        ("a fleet", "The port has 80 moorings in the harbour, and 20 boats are 35 percent of its fleet."),
        ("another total", "It has 80 shops in Ashford; 20 in Beldon are 35 percent of the total."),
        ("a change", "Of the 80 moorings, 20 stand empty, up 35 percent."),
        ("a change in the share", "Rents rose 35 percent (20 of 80 ports) last year."),
        ("a comparison", "Of the 80 moorings, 20, or 35 percent more than last year, stand empty."),
        ("a share by another measure", "It sold 20 of its 80 moorings, or 35 percent by value."),
        ("another pair of counts fits", "She won 30 of 45 races, three of them finals (67 percent)."),
        ("a whole of two groups", "A study of 400 men and 200 women found that 60, or 10 percent, were ill."),
        ("two pairs, each right", "He hit 9 of 12 marks (75 percent) and 3 of 10 (30 percent)."),
        ("more than the whole", "Some 90 of the 80 moorings, or 35 percent, stand empty."),
        ("two currencies", "Some $20 of the €80, or 35 percent, was spent."),
        ("no whole", "Of the zero moorings, 20, or 35 percent, stand empty."),
        ("a count that goes on", "Turnout was 70 percent, with 45 of 60 precincts reporting."),
        ("votes, not seats", "The party won 20 of the 80 seats with 35 percent of the vote."),
        ("a share in words that fits", "One in three pilots (33.3 percent) went on strike."),
        ("a half that is no share", "In the first half, 20 of 80 shots, or 25 percent, went in."),
        ("a third that is no share", "A third party took 20 of the 80 seats and 35 percent of the vote."),
        ("three of every five fit", "Three of every five pupils, 450 out of 750, walk to school."),
        ("a half of others", "By noon 150 had voted: half of the 240 who live there did so by post."),
        ("a half of a part", "Half of the nurses, 450 of the 1,200 staff, are agency workers."),
        ("a share of a part", "Two in three ballots, 60 of the 80 counted in Ashford, were spoiled."),
        ("a share of women", "One in four drivers — 45 of the 150 women among them — had no licence."),
        ("a share of a group", "Of the 1,000 people, 600 said yes, among men 330, or 66 percent."),
        ("all but nine fit", "All but nine of the 90 buses, or 90 percent, are electric."),
        (
            "two shares of one whole fit",
            "Of the 90 buses, 27, or 30 percent, are new and 45, exactly half, old.",
        ),
        (
            "not even a third fits",
            "While 60 towns have joined, just 18, not even a third of them, have paid.",
        ),
        ("half of it fits", "Of the £60,000 raised, £30,000 (half of it) went on rent."),
        ("a need that fits", "It must be ratified by two thirds, that is 60, of the 90 towns."),
        ("another year", "Of the 60 films, 12, or a fifth, were new, against nine, or a tenth, in 2019."),
        ("an earlier year", "Of the 60 films, 12 were new; in all nine, or a tenth, in 2019."),
        ("a rest", "Of the 300 trees, 50 died at once; of the others 45, or a fifth, died later."),
        ("another sort of number", "Of the 80 moorings sold, £20 million, or 35 percent, went on tax."),
        ("two antecedents", "Some 60 towns and 30 ports joined; 40, a third of them, have paid."),
        (
            "a rough whole explains nothing, and it fits",
            "Some 40 of the 80 boats, or half, of roughly 200 left.",
        ),
    ],
)
def test_a_share_stays_unflagged(flags: Flags, reason: str, body: str) -> None:
    found = flags(body)

    assert found == [], reason


def test_the_message_says_what_the_numbers_make(findings: Findings) -> None:
    (found,) = findings("Of the 80 moorings, 20, or 35 percent, stand empty.")

    assert found.kind == "percent_of"
    assert found.message == "“80 moorings, 20, or 35 percent”: 20 of 80 is 25 percent, not 35 percent."
    assert found.computation == "20 of 80 is 25 percent, not 35 percent"
    assert found.repair == "Write 25 percent, or mend one of the two numbers."
    assert found.reference == {"fact": "20 of 80 is 25 percent", "source": "arithmetic"}


def test_two_shares_of_one_thing_are_told_apart(findings: Findings) -> None:
    (found,) = findings("Two in five moorings (30 percent) stand empty.")

    assert found.message == "“Two in five moorings (30 percent)”: Two in five is 40 percent, not 30 percent."
    assert found.repair == "Write 40 percent, or mend “Two in five”."


def test_a_quoted_share_is_only_a_query(findings: Findings) -> None:
    found = findings("“Of the 80 moorings, 20, or 35 percent, stand empty,” the harbour master said.")

    assert [one.level for one in found] == [FindingLevel.QUERY]


def test_page_furniture_is_not_judged(findings: Findings) -> None:
    body = "The council met and agreed on the new lock.\n\nRead more: 20 of 80 moorings (35 percent) empty"

    found = findings(body)

    assert found == []
