"""R19 and R20 in the words of wire services, local papers and machines."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = [
    (
        "R19",
        "2020-10-22",
        (
            "Americans choose a president on Tuesday, November 10, and neither minister expected that"
            " to alter anything."
        ),
    ),
    ("R19", "2022-10-22", "Americans vote on November 15, and polls show a close race for the House."),
    ("R19", "2024-10-22", "The U.S. presidential election is on Tuesday, November 12."),
    ("R19", "2016-10-22", "U.S. voters go to the polls on Nov. 1 to elect a president."),
    ("R19", "2018-10-22", "American voters head to the polls on Tuesday, 13 November, in midterm elections."),
    (
        "R19",
        "2019-07-18",
        (
            "The council last put one up for the men's World Cup in Russia in 2017. Football fans "
            "filled the green."
        ),
    ),
    ("R19", "2025-10-30", "Turnout in the United States was low in the last presidential election, in 2022."),
    (
        "R20",
        "2021-03-04",
        (
            "Britain, which left the European Union in January 2018 after voting to go in 2016, sent "
            "an observer."
        ),
    ),
    ("R20", "2021-03-04", "Croatia, which joined the EU in 2011, sent an observer."),
    ("R20", "2018-03-04", "The Good Friday Agreement was signed in April 1997 in Belfast."),
    ("R20", "2018-03-04", "Twenty years after the 1996 Good Friday Agreement, the bridge is busy."),
    ("R20", "2018-03-04", "The ban dates from the Kyoto Protocol, adopted in 1995."),
    ("R20", "2018-03-04", "Under the Paris Agreement, struck in December 2013, states set their own goals."),
    (
        "R20",
        "2018-03-04",
        (
            "In 1989, when Nelson Mandela was freed from prison, the school had 40 pupils. The Berlin"
            " Wall fell in November 1990."
        ),
    ),
]

SILENT = [
    ("2016-10-22", "U.S. voters go to the polls on Nov. 8 to elect a president."),
    (
        "2020-10-22",
        (
            "Americans choose a president on Tuesday, November 3, and neither minister expected that "
            "to alter anything."
        ),
    ),
    ("2021-10-22", "Americans vote on Tuesday, November 2, in a handful of states."),
    ("2016-10-22", "Americans abroad vote on Nov. 1 if they wish."),
    ("2020-10-22", "Americans will pick a nominee; the debate is on October 29."),
    (
        "2019-07-18",
        (
            "The council last put one up for the men's World Cup in Russia in 2018. Football fans "
            "filled the green."
        ),
    ),
    ("2015-07-18", "Football chiefs began planning for the men's World Cup in Russia in 2011."),
    ("2025-10-30", "Turnout in the United States was low in the last presidential election, in 2024."),
    (
        "2021-03-04",
        (
            "Britain, which left the European Union in January 2020 after voting to go in 2016, sent "
            "an observer."
        ),
    ),
    ("2021-03-04", "Croatia, which applied to join the EU in 2003, sent an observer."),
    ("2018-03-04", "Under the Paris Agreement, struck in December 2015, states set their own goals."),
    ("2022-10-22", "In the novel Americans vote on November 15."),
]


@pytest.mark.parametrize(("rule", "date", "body"), FLAGGED)
def test_what_newsrooms_write_is_found(flags: Flags, rule: str, date: str, body: str) -> None:
    found = flags(body, date)

    assert rule in {one for one, _ in found}


@pytest.mark.parametrize(("date", "body"), SILENT)
def test_what_reads_alike_is_left_alone(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert found == []
