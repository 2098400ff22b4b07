"""Errors as other writers put them, which were missed at first, each beside the same words put right."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

# rule, date, an error, and the same put right
PAIRS = [
    (
        "R1",
        "2023-08-24",
        "Iran will join on Jan. 1, 2024. Former South African President Cyril Ramaphosa said so.",
        "Iran will join on Jan. 1, 2024. South African President Cyril Ramaphosa said so.",
    ),
    (
        "R1",
        "2019-01-06",
        "Both former President Donald Trump and his party want it.",
        "Both former President Barack Obama and his party want it.",
    ),
    (
        "R5",
        "1994-10-09",
        "The levy goes on the ballot on Tuesday, Nov. 9, with a race that has produced few ideas.",
        "The levy goes on the ballot on Tuesday, Nov. 8, with a race that has produced few ideas.",
    ),
    (
        "R7",
        "2019-10-14",
        "The race, over the standard 26.2 miles (46.2 km), was held in May.",
        "The race, over the standard 26.2 miles (42.2 km), was held in May.",
    ),
    (
        "R8",
        "2014-01-09",
        "All 26 of the crew, 14 Filipinos, seven Greeks, three Poles and four Syrians, were saved.",
        "All 28 of the crew, 14 Filipinos, seven Greeks, three Poles and four Syrians, were saved.",
    ),
    (
        "R8",
        "2014-01-09",
        "The 24 schools, 15 elementary, five middle and three high schools, are full.",
        "The 23 schools, 15 elementary, five middle and three high schools, are full.",
    ),
    (
        "R9",
        "2019-11-01",
        "By 232 votes to 196, a margin of 46, with 231 Democrats for it, 194 Republicans not.",
        "By 232 votes to 196, a margin of 36, with 231 Democrats for it, 194 Republicans not.",
    ),
    (
        "R10",
        "1999-08-16",
        "Asked in a survey of 1,008 adults whether they like it, 38 percent said yes and 49 percent said no,"
        " while 19 percent had no opinion.",
        "Asked in a survey of 1,008 adults whether they like it, 38 percent said yes and 49 percent said no,"
        " while 13 percent had no opinion.",
    ),
    (
        "R10",
        "2002-10-20",
        "Of 639 voters 47 percent chose the Democrat and 39 percent Mr. Lee; 3 percent named a minor one,"
        " and 17 percent were undecided.",
        "Of 639 voters 47 percent chose the Democrat and 39 percent Mr. Lee; 3 percent named a minor one,"
        " and 11 percent were undecided.",
    ),
    (
        "R11",
        "2011-01-27",
        "Of its 15,500 employees worldwide, the 3,100 account for 25 percent, with losses in Ohio.",
        "Of its 15,500 employees worldwide, the 3,100 account for 20 percent, with losses in Ohio.",
    ),
    (
        "R11",
        "2024-08-20",
        "Of the 1,460 sailings planned this year, 292 were cancelled or ran late, or 12 percent.",
        "Of the 1,460 sailings planned this year, 292 were cancelled or ran late, or 20 percent.",
    ),
    (
        "R11",
        "2024-08-20",
        "Of 2,860 children under five who were weighed, one in five, or 286, was too light.",
        "Of 2,860 children under five who were weighed, one in ten, or 286, was too light.",
    ),
    (
        "R12",
        "1994-10-09",
        "It has climbed to 14,880 this fall from 12,400 in 1989, a gain of 17 percent.",
        "It has climbed to 14,880 this fall from 12,400 in 1989, a gain of 20 percent.",
    ),
    (
        "R12",
        "1999-06-12",
        "Sales were up 27 per cent at $38.4 million, from $33.1 million.",
        "Sales were up 16 per cent at $38.4 million, from $33.1 million.",
    ),
    (
        "R11",
        "1960-12-31",
        "A total of 1,343 returns came, representing 42.9 per cent of the 5,014 forms sent out.",
        "A total of 1,343 returns came, representing 26.8 per cent of the 5,014 forms sent out.",
    ),
    (
        "R12",
        "2005-01-10",
        "Revenues slipped 18% from £3.24bn ($6.13bn) in 2003 to £2.89bn in 2004.",
        "Revenues slipped 11% from £3.24bn ($6.13bn) in 2003 to £2.89bn in 2004.",
    ),
    (
        "R12",
        "1987-04-10",
        "Demand was off 12.6 percent in the period to 2.90 million tons from 3.15 million a year earlier.",
        "Demand was off 7.9 percent in the period to 2.90 million tons from 3.15 million a year earlier.",
    ),
    (
        "R12",
        "1987-04-10",
        "It reported a 32 percent rise in profits for 1986 to £1.14 billion from £953 million.",
        "It reported a 20 percent rise in profits for 1986 to £1.14 billion from £953 million.",
    ),
    (
        "R12",
        "1987-04-10",
        "It fell 29 percent to 4.13 million tons in the first half, against 5.04 million in the same half.",
        "It fell 18 percent to 4.13 million tons in the first half, against 5.04 million in the same half.",
    ),
    (
        "R13",
        "2020-12-25",
        "It lifted its rate from 15 percent to 17 percent on Thursday. The 2 percent increase is bold.",
        "It lifted its rate from 15 percent to 17 percent on Thursday. The 2-point increase was bold.",
    ),
    (
        "R13",
        "2020-12-25",
        "It narrowed to 6 percent, from 9 percent a year ago, and they blame rain for that 3 percent drop.",
        "It narrowed to 6 percent, from 9 percent a year ago, and they blame rain for that 33 percent drop.",
    ),
    (
        "R13",
        "2020-12-25",
        "It narrowed to 6 percent, from 9 percent a year ago. She blamed half of that 3 percent cut on rain.",
        "It narrowed to 6 percent, from 9 percent a year ago. She blamed half of that 3-point cut on rain.",
    ),
    (
        "R14",
        "2021-03-09",
        "Emil Kasprzak, a cook, died on March 2.\n\nMr. Kasprzak was 72 years old. He was born in Gdynia on"
        " August 8, 1950.",
        "Emil Kasprzak, a cook, died on March 2.\n\nMr. Kasprzak was 70 years old. He was born in Gdynia on"
        " August 8, 1950.",
    ),
    (
        "R14",
        "2023-09-17",
        "President Joe Biden, who at 82 is one of the few, has a plan.",
        "President Joe Biden, who at 80 is one of the few, has a plan.",
    ),
    (
        "R15",
        "1999-06-12",
        "In the 32 years from 1972 to 1994 it grew.",
        "In the 22 years from 1972 to 1994 it grew.",
    ),
    (
        "R15",
        "2023-09-17",
        "Sunday's 40th anniversary of the Camp David accords, signed on Sept. 17, 1978, finds them whole.",
        "Sunday's 45th anniversary of the Camp David accords, signed on Sept. 17, 1978, finds them whole.",
    ),
    (
        "R19",
        "2023-04-19",
        "Sen. Raphael Warnock, who won a runoff after the 2021 midterm elections, came on Tuesday.",
        "Sen. Raphael Warnock, who won a runoff after the 2022 midterm elections, came on Tuesday.",
    ),
    (
        "R19",
        "2002-10-23",
        "In the 2001 presidential election Al Gore carried it by 4,144 votes.\n\nHe spoke of Iraq.",
        "In the 2000 presidential election Al Gore carried it by 4,144 votes.\n\nHe spoke of Iraq.",
    ),
]


@pytest.mark.parametrize(("rule", "date", "wrong", "right"), PAIRS)
def test_an_error_is_flagged_until_it_is_put_right(
    flags: Flags, rule: str, date: str, wrong: str, right: str
) -> None:
    assert {one[0] for one in flags(wrong, date)} == {rule}
    assert flags(right, date) == []
