"""Ages, spans of years and days as newsrooms print them: errors, each beside words alike that are right."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

_OBITUARY = (
    "Margaret Ellery, a lawyer who left her practice to work on treaties, died Sunday. She was {age}.\n\n"
    "The cause was pneumonia, said her son, Peter Ellery, of Athens.\n\n"
    "Born March 3, 1921, in Macon, the second of four children of a clerk, {who} was one of two."
)

# rule, date, an error, and what looks like it and is right
PAIRS = [
    (
        "R14",
        "2019-10-13",
        "The 36-year-old, born on November 5, 1984, had said that he wanted to show it.",
        "In 2012 the 27-year-old, born on November 5, 1984, had said that he wanted to show it.",
    ),
    (
        "R14",
        "2019-09-26",
        "The party's former head died at home on Thursday. Jean Delmas, who was 84, was born on"
        " November 29, 1932.",
        "The party's former head died at home on Thursday. Jean Delmas, who was 86, was born on"
        " November 29, 1932.",
    ),
    (
        "R14",
        "2003-10-22",
        "Ugo Marchi, a welder who was born on 3 February 1946 and, at 54, still keeps the stub, came too.",
        "Ugo Marchi, a welder who was born on 3 February 1946 and, at 57, still keeps the stub, came too.",
    ),
    (
        "R14",
        "2019-08-24",
        "Brazilian President Jair Bolsonaro, 74, was against it.",
        "Brazilian Senator Jair Bolsonaro, 64, was against it.",
    ),
    (
        "R14",
        "2019-09-09",
        "Peter Odera, a former mayor of the town, has died, his friend John Kimani said on Friday. He was 93."
        "\n\nPeter Simon Odera was born on February 21, 1924, in Kutama.",
        "Peter Odera, a former mayor of the town, has died, his friend John Kimani said on Friday. He was 95."
        "\n\nPeter Simon Odera was born on February 21, 1924, in Kutama.",
    ),
    ("R14", "2006-11-14", _OBITUARY.format(age=87, who="she"), _OBITUARY.format(age=85, who="she")),
    ("R14", "2006-11-14", _OBITUARY.format(age=87, who="she"), _OBITUARY.format(age=87, who="he")),
    (
        "R14",
        "2006-11-14",
        _OBITUARY.format(age=87, who="she"),
        _OBITUARY.format(age=87, who="she").replace("The cause was pneumonia, said", "Her mother outlived"),
    ),
    (
        "R14",
        "2019-02-11",
        "The death of the diver Paul Monk was announced on Friday by his college. He was 103 and died of a"
        " stroke.\n\nMonk was born in Vienna on October 19, 1917, but left.",
        "The death of the diver Paul Monk was announced on Friday by his college. He was 101 and died of a"
        " stroke.\n\nMonk was born in Vienna on October 19, 1917, but left.",
    ),
    (
        "R14",
        "2024-05-16",
        "Pope John Paul II came in 1984. In 2002, in Toronto, at 71, he came again.",
        "In 1984, at a Mass of John Paul II, she was one of nine. In 2002, in Toronto, at 71, she was one of"
        " four.",
    ),
    (
        "R15",
        "2006-11-14",
        "She taught law from 1974 to 1991, and in those 27 years she missed only two classes.",
        "She taught law from 1974 to 1991, and in those 17 years she missed only two classes.",
    ),
    (
        "R15",
        "2019-09-26",
        "From 1967 to 1995 he was a member of the parliament, 38 years during which he served three parties.",
        "From 1967 to 1995 he was a member of the parliament, 28 years during which he served three parties.",
    ),
    (
        "R15",
        "2020-02-20",
        "Saturday is the 50th anniversary of that 1980 upset.",
        "Saturday is the 40th anniversary of that 1980 upset.",
    ),
    (
        "R5",
        "2006-05-17",
        "In 1981 a school was shut. The board will meet on Monday, May 18.",
        "25 years ago: 1981\n\nThe board, due to meet Monday, May 18, votes to close the school.",
    ),
    (
        "R6",
        "2015-09-04",
        "The final would be over no later than Sept. 31 even if rain washes out a date.",
        "The final would be over no later than Sept. 30 even if rain washes out a date.",
    ),
    (
        "R8",
        "2009-03-11",
        "They took away 58 vehicles: 27 at a warehouse, 19 in a yard and 14 behind a tavern.",
        "They took away 60 vehicles: 27 at a warehouse, 19 in a yard and 14 behind a tavern.",
    ),
    (
        "R8",
        "2024-02-23",
        "The club has a debt of £8.1m: £4.2m to the bank and £2.3m to builders.",
        "The gap is to be filled by £8.1m of savings, £4.2m from reserves and £2.3m from fees.",
    ),
    (
        "R8",
        "2018-06-14",
        "Then come eight matches, four quarter-finals and two semi-finals, 16 in all.",
        "Then come eight games, four quarter-finals, two semi-finals, the game for third place and the final,"
        " 16 in all.",
    ),
    (
        "R12",
        "2023-06-29",
        "The cost of borrowing rose 31%, from 2.9% to 5.1%.",
        "Insurance had gone up 31%, the cost of borrowing from 2.9% to 5.1% and bitumen by a quarter.",
    ),
    (
        "R17",
        "2019-09-09",
        "The house rose for five weeks yesterday, September 9.",
        "The house rises a week today, September 16.",
    ),
]


@pytest.mark.parametrize(("rule", "date", "wrong", "right"), PAIRS)
def test_the_error_is_flagged_and_its_look_alike_is_not(
    flags: Flags, rule: str, date: str, wrong: str, right: str
) -> None:
    assert {one[0] for one in flags(wrong, date)} == {rule}
    assert flags(right, date) == []


@pytest.mark.parametrize(
    "text",
    [
        "The man who taught Ann Tebb died Sunday. He was 83.\n\nAnn Tebb was born in 1944.",
        "Peter Lowe, who married Ann Tebb, died Sunday. He was 83.\n\nAnn Tebb was born in 1944.",
        "Sam Cole died Friday, hours after Ann Tebb. She was 56.\n\nSam Cole was born in 1930.",
        "Ugo Marchi, who was born on 3 February 1946 and, at 54, still kept the stub, came too.",
        "Ugo Marchi, who was born on 3 February 1946 and, at 54, is said to have won, came too.",
        "The coach of the 36-year-old, born on November 5, 1964, was there.",
        _OBITUARY.format(age=87, who="she").replace("The cause was pneumonia, said", "At school she met"),
        "She taught law from 1974 to 1991, and in those 27 years of war she was the only one.",
    ],
)
def test_what_may_be_said_of_somebody_else_is_no_error(flags: Flags, text: str) -> None:
    assert flags(text, "2006-11-14") == []
