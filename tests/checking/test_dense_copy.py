"""Copy full of figures: what the words beside a number explain is right, and the error beside it is found."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

# rule, date, an error, and what is right though it looks like one
PAIRS = [
    (
        "R8",
        "2024-05-20",
        "Of 900 boats, 420 were hit; the other 270 were not.",
        "Of 900 boats, 420 were hit, the club said. On 150 of them all is lost; the other 270 can be mended.",
    ),
    (
        "R8",
        "2024-05-20",
        "The 1,240 posts are spread over three sites: 610 in Ashford, 380 in Beldon and 350 in Corley.",
        "The cuts come in three stages: 500 by March, 440 by June and 300 by October, leaving 7,020.",
    ),
    (
        "R8",
        "2024-05-20",
        "Of the 31 fires 26 were out by dark. The other seven burned on.",
        "There were 31 fires, of which 26 were out by dark. The worst of the other five burned on.",
    ),
    (
        "R8",
        "2024-05-20",
        "The team won 41 silver and 33 bronze medals, 113 in all.",
        "The team won 39 gold medals. It had 41 silvers and 33 bronzes then, 113 in all.",
    ),
    (
        "R8",
        "2024-05-20",
        "The 90 flats went 40 to families, 30 to students and 25 to nurses.",
        "The 90 seats went 40 to the left, 30 to the right and three to the middle.",
    ),
    (
        "R8",
        "2024-05-20",
        "The board has 12 members: five from Ashford, four from Beldon, three from Corley and one from Dale.",
        "The board has 13 members: five from Ashford, four from Beldon, three from Corley and one from Dale.",
    ),
    (
        "R8",
        "2024-05-20",
        "Thirty-seven of the 50 members voted. The other nine stayed away.",
        "Thirty-seven voted in favour; two rebels voted against. The other nine ayes came from the farmers.",
    ),
    (
        "R8",
        "2024-05-20",
        "Of the 46 children 29 were saved, and the other 15 were not.",
        "Of his six children three survive him. He also leaves 17 grandchildren.",
    ),
    (
        "R8",
        "2024-05-20",
        "Of the 12 letters he kept four. The other six he sent back.",
        "He sent back nine. The lender agrees that the one man is 34 and the other 58.",
    ),
    (
        "R8",
        "2024-05-20",
        "Of the 40 shows 17 were cheered; the other 25 were not.",
        "Marsh gave 412 shows. Orr gave 377, Quayle 298 and Joy has given 117. The other three will watch.",
    ),
    (
        "R9",
        "2024-05-20",
        "The town won by a margin of 12 goals, 79 to 34.",
        "They scored 84 and let in 41, and the difference of 43 was bettered only by Ashdale (79-34).",
    ),
    (
        "R9",
        "2024-05-20",
        "The Steelers won by two points, 61-58.",
        "The Steelers (17-5) had not lost since January 26, also by two points.",
    ),
    (
        "R9",
        "2024-05-20",
        "The Bison won the best-of-five series 4-2.",
        "The Bison swept the two-game season series, having won 71-60 in Carver.",
    ),
    (
        "R9",
        "2024-05-20",
        "The 460-member parliament split 238 to 213, with 19 abstentions, on a bill that would have failed.",
        "The 460-member parliament would have split 238 to 213, with 19 abstentions, had it met.",
    ),
    (
        "R10",
        "2024-05-20",
        "Asked in May whether it would help, 58 percent said yes, 29 percent no and 21 percent did not know.",
        "A tariff of 58 percent is on steel, 29 percent on tin and 21 percent, they did not say, on zinc.",
    ),
    (
        "R10",
        "2024-05-20",
        "In a poll taken last week 46 percent backed Lee, 44 percent Moss and 17 percent were undecided.",
        "It was 46 percent for Lee, 44 percent last week, and 17 percent were undecided.",
    ),
    (
        "R11",
        "2024-05-20",
        "Of the 1,560 sailings 390, or 12 percent, were cancelled.",
        "It received an average of $1,562 an ounce, up from $1,389, or 12.5 percent.",
    ),
    (
        "R12",
        "2024-05-20",
        "Fares brought in 714 million crowns, up 12 percent from 668 million.",
        "Fares brought in 714 million crowns, or 11.65 a journey, up from 668 million, or 11.34.",
    ),
    (
        "R12",
        "2024-05-20",
        "Profit climbed 21.4 percent to 782 million reais from 702 million.",
        "Profit climbed 11.4 percent to 782 million reais ($208 million) from 702 million.",
    ),
    (
        "R12",
        "2024-05-20",
        "The number of Greeks rose from 883 to 1,625, or by 60 percent.",
        "Greeks numbered 1,625, or 10.9 percent of the total, up from 883, or 5.4 percent.",
    ),
    (
        "R12",
        "2024-05-20",
        "The quota rises from 4,200 tonnes to 4,830, an increase of 12 percent.",
        "The quota rises from about 4,300 tonnes to 4,830, an increase of 12 percent.",
    ),
    (
        "R12",
        "2024-05-20",
        "The share of the gas has risen from 315 parts per million in 1958 to 377, a rise of 10 percent.",
        "The share of the gas has risen from 315 parts per million in 1958 to 377, a rise of 20 percent.",
    ),
    (
        "R7",
        "2024-05-20",
        "It was 17.8C (32F) at noon.",
        "From dawn to noon the range was 17.8 degrees Celsius, or 32 Fahrenheit.",
    ),
    (
        "R7",
        "2024-05-20",
        "Each cup holds 300 milligrams (0.2 ounces).",
        "There are 300 milligrams in a cup (8 ounces).",
    ),
    (
        "R7",
        "2024-05-20",
        "They cover 6.05 hectares (19.45 acres; .0605 square km).",
        "They cover 6.05 hectares (14.95 acres; .0605 square km).",
    ),
    (
        "R5",
        "2007-03-05",
        "It rained on Sunday night (March 3).",
        "It rained on Sunday night (March 5).",
    ),
    (
        "R5",
        "1996-04-26",
        "The reactor burned on Friday, April 20.",
        "The reactor burned in 1986. The world learned of it on Monday, April 28, from the Swedes.",
    ),
    (
        "R5",
        "2000-10-12",
        "The quietest day was Wednesday, Jan. 18, with 74 visitors.",
        "The quietest day was Tuesday, Jan. 18, with 74 visitors.",
    ),
    (
        "R14",
        "2019-05-21",
        "Ann Lee died on Sunday. She was 82 years old. She was born in Ghent on May 1, 1939.",
        "Ann Lee died on Sunday. She was 80 years old. She was born in Ghent on May 1, 1939.",
    ),
    (
        "R14",
        "2020-10-30",
        "Canada's former prime minister Jean Chrétien, 61, wrote to the paper.",
        "Jean Chrétien, 61, was in his second year as prime minister of Canada. He is 86 today.",
    ),
    (
        "R15",
        "2024-05-20",
        "She led the club from 1995 to 2007, a run of fifteen years.",
        "She led the club from 1995 to 2007, a run of twelve years.",
    ),
    (
        "R16",
        "2024-05-20",
        "She was born on December 3, 1919 and died on November 11, 1909.",
        "She was born on December 3 1919 and died on November 11 this year.",
    ),
    (
        "R17",
        "2024-05-22",
        "The cabinet meets tomorrow, 25 May, when it must decide whether the mission stays.",
        "If the cabinet meets tomorrow, 25 May is out.",
    ),
    (
        "R19",
        "2023-05-05",
        "Georgia's U.S. senator won the runoff that followed the 2021 midterm elections.",
        "Georgia's U.S. senator won the 2021 runoff that followed the midterm elections.",
    ),
    (
        "R20",
        "2019-08-02",
        "The Soviet Union ceased to exist on December 5, 1994.",
        "The treaty, signed before the Soviet Union ceased to exist, took effect on December 5, 1994.",
    ),
    (
        "R4",
        "2023-10-18",
        "The current Bolsonaro government plans to hire guards in Brazil.",
        "The current Lula government plans to hire guards in Brazil.",
    ),
    (
        "R1",
        "2024-09-17",
        "Former Polish Prime Minister Donald Tusk called a cabinet meeting.",
        "Former Polish Prime Minister Donald Tusk cabinet ministers met.",
    ),
    (
        "R7",
        "2019-09-01",
        "Up to 30 inches (96 cm) of rain may fall.",
        "Up to 30 inches (80 cm) of rain may fall.",
    ),
    (
        "R16",
        "2007-03-02",
        "The plant, which opened on 4 May 1992 and closed on 22 December 1986, had 640 hands; 410 left.",
        "The plant opened on 4 May 1992; that in Bonn closed on 22 December 1986.",
    ),
    (
        "R8",
        "2019-10-23",
        "The counts divide the 90 flats into 40 for families, 30 for students and 25 for nurses.",
        "The counts divide the 90 flats into 40 for families, 30 for students and 20 for nurses.",
    ),
    (
        "R14",
        "2024-11-08",
        "U.S. President Joe Biden, 79, stayed at home.",
        "U.S. President Joe Biden, who turns 82 on Nov. 20, stayed at home.",
    ),
    (
        "R12",
        "2026-02-19",
        "It paid 52.50 euros, up from 50 euros in 2024, an increase of 15 percent.",
        "It paid 52.50 euros per 100 kilos of milk, up from 50 euros in 2024, an increase of 5 percent.",
    ),
    (
        "R8",
        "2014-08-19",
        "Fourteen of the 12 crew members were rescued.",
        "On Monday there were 34 of the former and nine of the latter.",
    ),
    (
        "R15",
        "2017-05-16",
        "He served a term of seven years, from May 21, 1981 to May 17, 1995.",
        "He served two terms of seven years, from May 21, 1981 to May 17, 1995.",
    ),
    (
        "R15",
        "2024-10-02",
        "In 2021, ten years after the vote of 2001, he went.",
        "In 2021, he left the house 10 days after taking office and held the vote on Oct. 31.",
    ),
]


@pytest.mark.parametrize(("rule", "date", "wrong", "right"), PAIRS)
def test_an_error_is_flagged_and_its_look_alike_is_not(
    flags: Flags, rule: str, date: str, wrong: str, right: str
) -> None:
    assert {one[0] for one in flags(wrong, date)} == {rule}
    assert flags(right, date) == []
