"""R23: one quantity with two values."""

import pytest

from factcheck.checking import CheckedArticle, Finding, ReferenceDate, ReferenceFacts
from factcheck.checking.quantities import check_quantities
from factcheck.domain.labels import FindingLevel
from factcheck.splitting import split


def check(body: str) -> list[Finding]:
    text = f"Delegates meet in the port\n\nIt rained all day. {body} It rained again."
    return list(check_quantities(CheckedArticle(text, split(text).blocks, ReferenceDate(), ReferenceFacts())))


@pytest.mark.parametrize(
    ("body", "quote"),
    [
        (
            "The new bridge is 320 metres long and cost a fortune. Engineers tested the 230-metre bridge.",
            "320 metres … 230-metre",
        ),
        (
            "The council set a budget of $4.2 million for roads. Many opposed the $4.2 billion roads budget.",
            "$4.2 million … $4.2 billion",
        ),
        (
            "The brewery employs 1,200 workers in Oakham. On Monday the brewery’s 2,100 workers went home.",
            "1,200 workers … 2,100 workers",
        ),
        (
            "The tower has 84 floors. Firefighters climbed the 48 floors of the tower.",
            "84 floors … 48 floors",
        ),
        (
            "Turnout in the mayoral vote was 36 percent. They called the mayoral turnout of 63 percent good.",
            "36 percent … 63 percent",
        ),
        (
            "He came in with burns on 58% of his body. He died in June with burns on 85% of his body.",
            "58% … 85%",
        ),
        (
            "It had revenue of €1.42 billion last year. For 2023 it reports revenue of €1.24 billion.",
            "€1.42 billion … €1.24 billion",
        ),
        (
            "At noon the storm had maximum sustained winds of 108 mph. An advisory issued later"
            " gave maximum sustained winds "
            "that reached 180 mph.",
            "108 mph … 180 mph",
        ),
        (
            "The lab read its 7.3 million bases, a germ at a time. Few of the germ's 3.7"
            " million bases "
            "matter.",
            "7.3 million bases … 3.7 million bases",
        ),
        (
            "The crash killed 12 people. The ring road was shut after 17 people died.",
            "killed 12 people … 17 people died",
        ),
    ],
)
def test_two_values_that_look_like_one_are_a_query(body: str, quote: str) -> None:
    (found,) = check(body)

    assert (found.rule, found.level, found.quote) == ("R23", FindingLevel.QUERY, quote)


@pytest.mark.parametrize(
    ("reason", "body"),
    [
        ("two years", "In 2019 it had revenue of €1.42 million. In 2020 it had revenue of €1.24 million."),
        ("two seasons", "In winter 58% of the town is empty. In summer 85% of the town is empty."),
        ("two things", "The park has trails of 420 miles. Its river has a length of 240 miles."),
        ("one value", "The tower has 84 floors. They climbed the 84 floors of the tower."),
        ("no slip", "The tower has 84 floors. They climbed the 60 floors of the tower."),
        ("rounded", "The tower has 1,004 floors. They climbed the 1,000 floors of the tower."),
        ("a hedge", "The tower has 84 floors. They climbed about 48 floors of the tower."),
        ("nothing in common", "The bridge has 84 arches. In Marlow stand 48 arches."),
        ("one sentence", "The tower has 84 floors and the tower beside it 48 floors."),
        ("another one", "The tower has 84 floors. The other tower has 48 floors."),
        ("a change", "The firm has 84 shops. Then the firm’s shops fell to 48 shops."),
        ("another time", "The tower has 84 floors. In 1990 the tower had 48 floors."),
        ("quoted", "The tower has 84 floors. “The tower has 48 floors,” she said."),
        (
            "both again",
            "The tower has 84 floors. The tower has 48 floors. So 84 floors it is, and 48 floors.",
        ),
        ("other people", "The crash killed 12 children. The ring road was shut after 17 people died."),
        ("no prose", "The tower has 84 floors. The tower" + " of stone" * 150 + " has 48 floors."),
        ("a part", "The crash killed 12 people. Later another 17 people died."),
        ("many values", " ".join(f"The port has {number} ships." for number in (12, 21, 3, 4, 5, 6, 7))),
    ],
)
def test_values_that_may_differ_are_left_alone(reason: str, body: str) -> None:
    assert check(body) == [], reason


def test_the_headline_is_left_to_its_own_rule() -> None:
    text = "Tower of 48 floors burns\n\nThe tower has 84 floors. It rained again."

    article = CheckedArticle(text, split(text).blocks, ReferenceDate(), ReferenceFacts())

    assert list(check_quantities(article)) == []


def test_the_message_quotes_both_values() -> None:
    (found,) = check("The tower has 84 floors. Firefighters climbed the 48 floors of the tower.")

    assert found.message == (
        "The text has “84 floors” and “48 floors”. They look like one quantity, one of them mistyped."
    )
    assert found.computation == "84 ≠ 48"
    assert found.group == "quantity-noun floor-48"


@pytest.mark.parametrize(
    "body",
    [
        "They sold 4.9 million tonnes last year. The 9.4 million tonnes sold last year went abroad.",
        "Shippers moved 86 million tons of ore in 2016. The 68 million tons of ore moved in 2016.",
        "Groups spent $210 million on Senate races. Of the $120 million spent on Senate races, half is gone.",
        "He rows 41 kilometres a day on the lake. He rows 14 kilometres a day on the lake, besides the gym.",
        "The farm lost 48 cows in the flood. The 84 cows lost in the flood were insured.",
        "They heard that stock worth £2.3m had gone. The stock, put at £3.2m in the ledger, was never found.",
        "The library lends 15,000 books a month. The 51,000 books that it lends a month include e-books.",
    ],
)
def test_a_number_taken_up_with_another_value_is_a_query(body: str) -> None:
    (found,) = check(body)

    assert found.rule == "R23"


@pytest.mark.parametrize(
    "body",
    [
        "The council spent £390,000 on the bridge. The £930,000 spent on the road came from reserves.",
        "The dam holds 36 million tonnes in summer. In winter the dam holds 63 million tonnes.",
        "The deal is worth £340 million, they said. The £34 million deal for the bridge covers 12 years.",
        "The farm lost 48 cows last year. The 84 cows lost this year were insured.",
        "The farm lost 48 cows in the flood. The farm gained 84 cows in the flood.",
        "Hollin sold 4.9 million tonnes in 2017. The 9.4 million tonnes sold in 2018 made money.",
    ],
)
def test_a_number_of_another_thing_or_time_is_not_taken_up(body: str) -> None:
    assert check(body) == []
