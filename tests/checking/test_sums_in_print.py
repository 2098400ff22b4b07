"""Sums, votes and shares as newspapers print them: each error beside copy that looks like it and is right."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

DAY = "2019-01-08"

# rule, an error, and correct copy that looks like it
PAIRS = [
    (
        "R8",
        "Of the sixteen injured, seven were taken to the Royal in Ashford and eleven to St Anne in Beldon.",
        [
            "Of the sixteen injured, seven were taken to the Royal in Ashford and nine to St Anne in Beldon.",
            "Of the sixteen injured, seven were taken to the Royal in Ashford and one to St Anne in Beldon.",
            "Of the sixteen injured, eleven were taken to the Royal in Ashford, and seven of them were later"
            " flown to Beldon.",
            "Of the sixteen injured, eleven were women and seven were under 30.",
        ],
    ),
    (
        "R8",
        "Of the 16 wounded, seven were flown to Ashford and 11 to Beldon.",
        [
            "Of the 16 wounded, seven were flown to Ashford and nine to Beldon.",
            "Of the 16 wounded, seven were flown to Ashford and 11 later moved to Beldon.",
            "Of the 16 wounded, seven had fought in Ashford and 11 in Beldon.",
            "Of the 16 wounded, seven had convictions in Ashford and 11 in Beldon.",
        ],
    ),
    (
        "R8",
        "Of its 17 motions, nine deal with dairy goods, five with grain and four with sugar.",
        [
            "Of its 18 motions, nine deal with dairy goods, five with grain and four with sugar.",
            "Of its 30 motions, nine deal with dairy goods, five with grain and four with sugar.",
            "Of his 17 songs, nine were written with Orla Penn, five with Theo Marsh and four with both.",
            "Of its 17 motions, nine deal with dairy goods, five with grain and four with both.",
        ],
    ),
    (
        "R8",
        "It would have 24 stops: eleven in the centre, eight on the north leg and seven on the south.",
        [
            "It would have 26 stops: eleven in the centre, eight on the north leg and seven on the south.",
            "It would have cost 24 jobs: eleven in the centre, eight on the northern leg and seven more.",
        ],
    ),
    (
        "R8",
        "The team came home with five medals, three of them gold, two silver and one bronze.",
        [
            "The team came home with six medals, three of them gold, two silver and one bronze.",
            "The team came home with five medals, three of them gold.",
            "The team came home with five medals, three of them gold and two silver, and one broken oar.",
        ],
    ),
    (
        "R8",
        "They won five medals: three gold, two silver and one bronze.",
        ["They won six medals: three gold, two silver and one bronze."],
    ),
    (
        "R8",
        "The injured, 50 in all, are in three wards, 27 of them in Ashford, 14 in Beldon and 12 in Corley.",
        [
            "The injured, 50 in all, are in three hospitals, 27 of them in Ashford, 14 in Beldon and nine in"
            " Corley.",
            "The injured, 50 in all, lie in many hospitals, 27 of them in Ashford and 14 in Beldon.",
            "The firm runs 500 shops, 50 in all in the north, 27 of them in Ashford and 30 in Beldon.",
        ],
    ),
    (
        "R9",
        "Councillors on the 49-member authority backed it by 31 votes to 17, with five abstentions.",
        [
            "Councillors on the 49-member authority backed it by 27 votes to 17, with five abstentions.",
            "Residents near the 49-member authority backed it by 310 votes to 170.",
        ],
    ),
    (
        "R9",
        "It was adopted by the 141-member Beldon Municipal Corporation, 77 in favour and 68 against.",
        ["It was adopted by the 141-member Beldon Municipal Corporation, 77 in favour and 58 against."],
    ),
    (
        "R9",
        "In the 60-member council the first motion passed by 38 votes to 26 and the second by 35 to 20.",
        [
            "In the 60-member council the first motion passed by 38 votes to 16 and the second by 35 to 20.",
            "In the 60-member council it passed by 38 votes to 16 and in the town hall by 135 to 20.",
            "In the 60-member council the first passed by 38 votes to 16 and the second by 135 to 20 in the"
            " assembly.",
        ],
    ),
    (
        "R9",
        "The House, which has 435 seats, passed two articles. They accused him of contempt of Congress."
        " The articles passed by votes of 230-to-217 and 229-to-198.",
        [
            "The House, which has 435 seats, passed two articles. They accused him of contempt of Congress."
            " The articles passed by votes of 230-to-197 and 229-to-198.",
        ],
    ),
    (
        "R9",
        "The 49-member council voted on the road on Monday. The plan was approved by 31 votes to 22.",
        [
            "The 49-member council voted on the road on Monday. The plan was approved by 31 votes to 17.",
            "The 49-member council voted on the road in May. The plan was approved by 310 votes to 220.",
            "The 49-member committee voted on the road in May. The plan was approved by 31 votes to 22.",
            "The 49-member council voted for a vote of residents. The plan was approved by 31 votes to 22.",
            "The 49-member council voted on the road in May, the assembly in June. The plan was approved by"
            " 31 votes to 22.",
            "The council voted on the road on Monday. The plan was approved by 31 votes to 22.",
            "The 49-member council approved the road on Monday. The plan was rejected by 31 votes to 22 at"
            " the county.",
            "The 49-member council met on Monday. The plan was approved by 31 votes to 22.",
        ],
    ),
    (
        "R9",
        "The Greens won 365 seats, surpassing the 326 seats needed to rule. With all 650 constituencies"
        " declared, they govern with a majority of 100 over all the other parties.",
        [
            "The Greens won 365 seats, surpassing the 326 seats needed to rule. With all 650 constituencies"
            " declared, they govern with a majority of 80 over all the other parties.",
            "The Greens won 365 seats, and at the last election 340 seats. With all 650 constituencies"
            " declared, they had a majority of 30 over all the other parties.",
            "The Greens won 48 seats in the north. With all 650 constituencies declared, the Reds govern with"
            " a majority of 100 over all the other parties.",
            "The Greens won 365 seats and the Reds have 340 seats. With all 650 constituencies declared, they"
            " govern with a majority of 100 over all the other parties.",
            "The Greens won 365 seats. With all 650 constituencies declared, they hold Ashford by a majority"
            " of 1,200 votes.",
        ],
    ),
    (
        "R9",
        "With all 60 seats declared, the Greens have 36 seats, an overall majority of 25.",
        [
            "With all 60 seats declared, the Greens have 36 seats, an overall majority of 12.",
            "The Greens have 36 seats, an overall majority of 25.",
            "The Greens have 36 seats in the assembly. With all 60 council seats declared, their overall"
            " majority of 25 there is safe.",
        ],
    ),
    (
        "R10",
        "If a referendum were held tomorrow, 62 per cent would vote for unity, 18 per cent would vote against"
        " and 25 per cent are undecided.",
        [
            "If a referendum were held tomorrow, 62 per cent would vote for unity, 18 per cent would vote"
            " against and 20 per cent are undecided.",
            "If 62 per cent voted for unity, 18 per cent voted against and 25 per cent were undecided, it"
            " would be wrong.",
        ],
    ),
    (
        "R10",
        "Asked who should sell, 54 percent chose the league, 33 percent wanted each club to bargain for"
        " itself and the remaining 24 percent had no opinion.",
        [
            "Asked who should sell, 54 percent chose the league, 33 percent wanted each club to bargain for"
            " itself and the remaining 13 percent had no opinion.",
            "Turnout was 54 percent in the north and 33 percent in the south of each club, and the remaining"
            " 24 percent had no vote.",
        ],
    ),
    (
        "R10",
        "In a poll taken among 1,049 adults in the last week of May, Alder stood at 34 per cent, Birch at 21,"
        " Cedar at 19, Dale at 16, Elm at 5 and others at 13.",
        [
            "In a poll taken among 1,049 adults in the last week of May, Alder stood at 34 per cent, Birch at"
            " 21, Cedar at 19, Dale at 16, Elm at 5 and others at 5.",
        ],
    ),
    (
        "R10",
        "Penn was the choice of 47 percent of likely voters and Marsh of 41 percent, with 18 percent"
        " undecided less than three weeks before the vote.",
        [
            "Penn was the choice of 47 percent of likely voters and Marsh of 41 percent, with 12 percent"
            " undecided less than three weeks before the vote.",
            "Penn was the choice of 47 percent of likely voters, more than the 41 percent of May, with 18"
            " percent undecided.",
        ],
    ),
    (
        "R11",
        "In the Assembly 23 of the 42 members (45.2 percent) are women; in the Senate, nine of the 21.",
        [
            "In the Assembly 23 of the 42 members (54.8 percent) are women; in the Senate, nine of the 21.",
            "In the Assembly 23 of the 42 members are women; in the Senate, nine of the 21, or 42.9 percent.",
        ],
    ),
    (
        "R11",
        "On the list, 33 of the 44 names, or 60 percent, belong to people of 65 and over, and only the front"
        " 20 seats had belts.",
        [
            "On the list, 33 of the 44 names, or 75 percent, belong to people of 65 and over, and only the"
            " front 20 seats had belts.",
        ],
    ),
]

INNOCENT = [
    "The Conservatives now have 24 of the 42 seats, having had 25.",
    "The party, which had 25, now has 24 of the 42 seats.",
    "The party took 24 of the 42 seats in the north and 20 in the south.",
    "Of the 42 ships, 25 called at Ashford and 22 at Beldon.",
    "Of the 42 players, 25 have played in Spain and 22 in Italy.",
    "The town went for Ms. Harlow over Mr. Cole, 10,033 to 8,871, a margin of about 6 percentage points.",
    "The town went for Ms. Harlow over Mr. Cole, 10,033 votes to 8,871, a 6-percentage-point win.",
    "The town went for Ms. Harlow over Mr. Cole, 10,033 votes to 8,871, a 6-point victory.",
    "The town went for Ms. Harlow over Mr. Cole, 10,033 votes to 8,871, a margin of about 6 percent.",
    "Ms. Harlow won by 10,033 votes to 8,871, by 6 points.",
    "Ms. Harlow got 10,033 votes and Mr. Cole got 8,871, a margin of 6 points.",
    "The Conservatives now have 24 of the 42 seats instead of 25.",
    "The Conservatives now have 24 of the 42 seats, against 25 before.",
]

MARGINS = [
    "The Conservatives took 24 of the 42 seats and Labour 20.",
    "The Conservatives took 24 of the 42 seats, the opposition 15 and independents five.",
    "The Hawks won 81 to 74, a 9-point victory.",
    "The jury put Ms. Harlow first by 526 points to 461, a margin of 75 points.",
]


@pytest.mark.parametrize(
    ("rule", "text"), [(rule, wrong) for rule, wrong, _ in PAIRS] + [("R9", text) for text in MARGINS]
)
def test_an_error_is_flagged(flags: Flags, rule: str, text: str) -> None:
    assert {one[0] for one in flags(text, DAY)} == {rule}


@pytest.mark.parametrize("text", [text for *_, right in PAIRS for text in right] + INNOCENT)
def test_copy_that_only_looks_like_it_is_not(flags: Flags, text: str) -> None:
    assert flags(text, DAY) == []
