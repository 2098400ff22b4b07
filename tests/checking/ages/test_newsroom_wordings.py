"""R14 in the words of wire services, local papers and machines."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = [
    (
        "R14",
        "2009-02-20",
        (
            "Edda Morrow died on Tuesday at her home in Carrow Bay. She was 84. Born on 3 May 1931, "
            "she grew up above a bakery."
        ),
    ),
    (
        "R14",
        "2015-08-20",
        (
            "Among the best were twins Aisha and Omar Siddiqui, 16, born on 2 January 1997, who took "
            "nine subjects each."
        ),
    ),
    (
        "R14",
        "2010-03-01",
        (
            "Captain Fergus MacAndrew, aged 61, who was born in 1959 and went to sea at 15, said he "
            "would stay ashore."
        ),
    ),
    (
        "R14",
        "2014-05-26",
        ("Shoji Watanabe, the miller, born in 1938 and now 66, remembers when 41 farms sent him wheat."),
    ),
    (
        "R14",
        "2011-08-03",
        (
            "Aidan Finnigan, who turns 34 in October, was born in 1983 in Ballyhale and did not sit "
            "in a boat until he was 20."
        ),
    ),
    (
        "R14",
        "2025-10-30",
        "The oldest, Bernice Applewhite, born on July 4, 1933, is 82 and has given since 1955.",
    ),
    (
        "R14",
        "2019-03-12",
        ("Malaysian Prime Minister Mahathir Mohamad, who was born on 10 July 1925 and is 83, sent thanks."),
    ),
    ("R14", "2018-04-11", "Ruth Calloway, 72, was born in Tulsa on March 3, 1964."),
    (
        "R14",
        "2018-04-11",
        (
            "Born in Leeds on 3 March 1964, Calloway, 72, has taught for 30 years. Ruth Calloway "
            "plans to retire in June."
        ),
    ),
    (
        "R14",
        "2018-04-11",
        (
            "Ms. Calloway, who is 72, was born in March 1964 to a miner and his wife. Ruth Calloway "
            "never forgot the strike."
        ),
    ),
    ("R14", "2018-04-11", "The 72-year-old was born in 1964 in Leeds. Ruth Calloway moved to York in 1990."),
    ("R14", "2018-04-11", "Ruth Calloway was born in 1964 in Leeds. Now 72, she still swims every morning."),
    ("R14", "2018-04-11", "Ruth Calloway was born in 1964 in Leeds. She turned 72 last month."),
    ("R14", "2018-04-11", "At 72, Ruth Calloway (born 1964) still swims every morning."),
    ("R14", "2018-04-11", "Ruth Calloway, a 72-year-old born in 1964 in Leeds, still swims every morning."),
    (
        "R14",
        "2018-04-11",
        "Calloway, born in 1964, will be 72 in June. Ruth Calloway still swims every morning.",
    ),
    ("R14", "2018-04-11", "Ruth Calloway celebrates her 72nd birthday on Friday. She was born in 1964."),
    ("R14", "2018-04-11", "Ruth Calloway (b. 1964), now aged 72, still swims every morning."),
    ("R14", "2018-04-11", "Ruth Calloway was born on 9 June 1931 and died on Monday, aged 77."),
    ("R14", "2018-04-11", "Ruth Calloway, who died on Monday at 77, was born on 9 June 1931 in Leeds."),
    ("R14", "2018-04-11", "Ruth Calloway, 86, who was born in 1951, is survived by a son."),
    (
        "R14",
        "2018-04-11",
        "Joan Calloway, who died on Tuesday, was 84. She was born on 3 May 1931 above a bakery.",
    ),
    ("R14", "2018-04-11", "Defender Jo Pratt, 31, was born in May 1999 and came through the academy."),
    ("R14", "2018-04-11", "The chief executive, Dale Orton, 61, born in 1967, joined the bank in 1989."),
    ("R14", "2018-04-11", "Orton was born in 1967, making him 61. Dale Orton joined the bank in 1989."),
    ("R18", "2020-01-05", "Former UN Secretary-General Kofi Annan died on 18 August 2017, aged 80."),
]

SILENT = [
    (
        "2019-03-12",
        ("Malaysian Prime Minister Mahathir Mohamad, who was born on 10 July 1925 and is 93, sent thanks."),
    ),
    ("2018-04-11", "Ruth Calloway, 54, was born in Tulsa on March 3, 1964."),
    ("2018-04-11", "Calloway, born in 1964, will be 54 in June. Ruth Calloway still swims every morning."),
    ("2018-04-11", "Ruth Calloway, who turns 54 in October, was born in 1964."),
    ("2018-04-11", "Ruth Calloway, born in 1964 and now 53, still swims every morning."),
    ("2018-04-11", "Ruth Calloway was born in 1964. Her brother, now 72, still swims every morning."),
    ("2018-04-11", "Ruth Calloway was born in 1964. Now 72, her brother still swims every morning."),
    (
        "2018-04-11",
        "Ruth Calloway, 54, and her mother Joan Calloway, born in 1936, still swim every morning.",
    ),
    ("2018-04-11", "Twins Ann and Ruth Calloway, 54, born in 1964, still swim every morning."),
    ("2018-04-11", "Ruth Calloway was born in 1964 in Leeds. She was 22 when she first swam the channel."),
    ("2018-04-11", "Aged 22, Ruth Calloway, born in 1964, first swam the channel in 1986."),
    ("2018-04-11", "Ruth Calloway, born in 1964 and married at 22, still swims every morning."),
    ("2018-04-11", "Ruth Calloway, 22, whose mother was born in 1964, still swims every morning."),
    (
        "2018-04-11",
        ("The club, born in 1964 and now 72 members strong, still swims. Ruth Calloway, 72, leads it."),
    ),
    (
        "2018-04-11",
        (
            "Joan Calloway died on Tuesday at her home. She was 86. Born on 3 May 1931, she grew up "
            "above a bakery."
        ),
    ),
    ("2018-04-11", "Defender Jo Pratt, 18, was born in May 1999 and came through the academy."),
    ("2018-04-11", "Ruth Calloway and Joan Lee were born in 1990. The pier turns 54 in October."),
]


@pytest.mark.parametrize(("rule", "date", "body"), FLAGGED)
def test_what_newsrooms_write_is_found(flags: Flags, rule: str, date: str, body: str) -> None:
    found = flags(body, date)

    assert rule in {one for one, _ in found}


@pytest.mark.parametrize(("date", "body"), SILENT)
def test_what_reads_alike_is_left_alone(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert found == []
