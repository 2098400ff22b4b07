"""R1, R5, R17 and R19 in a few more wordings of newsrooms."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = [
    (
        "R1",
        "2018-05-20",
        "Germany's former chancellor, Angela Merkel said on Friday that she was in contact.",
    ),
    ("R17", "2019-09-19", "The storm, which hit yesterday at noon, September 16, sank two boats."),
    ("R17", "2019-09-19", "The storm hit on Tuesday, i.e. yesterday, and went north."),
    ("R17", "2019-09-19", "The show closed in Lund, and tomorrow, September 22, it opens in Malmo."),
    ("R17", "2019-09-19", "When the storm cleared the island yesterday, a Tuesday, help came by sea."),
    ("R17", "2019-09-19", "Yesterday, which was a Tuesday, the mayor resigned."),
    ("R17", "2019-09-19", "Tomorrow is Saturday, and the shops open late."),
    (
        "R5",
        "2019-02-02",
        "The count was larger than last year, it said on Wednesday, January 31, the best since spring 2007.",
    ),
    (
        "R1",
        "2018-05-20",
        "Speaking in Sochi, Germany's former chancellor, Angela Merkel said, “We talk to all.”",
    ),
    (
        "R1",
        "2018-05-20",
        "In a statement, former German chancellor, Angela Merkel said that she was in contact.",
    ),
    (
        "R19",
        "2019-02-21",
        "Trump wants a wall along the U.S.-Mexican border. The 2019 midterm elections are drawing closer.",
    ),
    ("R17", "2019-09-19", "The quake struck yesterday, September 17, at 11 a.m. local time (1500 UTC)."),
    ("R17", "2019-09-19", "The warning holds from tomorrow, September 21, into the weekend."),
    (
        "R19",
        "2019-09-19",
        "The race for San Juan will be decided alongside the 2021 midterms in the United States.",
    ),
    ("R1", "2018-05-20", "The former German chancellor, Angela Merkel, arrived in Sochi on Friday."),
    ("R1", "2018-05-20", "Angela Merkel, Germany's former chancellor, arrived in Sochi on Friday."),
    ("R1", "2018-05-20", "Onetime Canadian prime minister Justin Trudeau arrived on Friday."),
    ("R17", "2019-09-19", "Late yesterday night, September 16, the storm made land."),
    ("R17", "2019-09-19", "The talks resume tomorrow (September 22) in Lund."),
    ("R17", "2019-09-19", "Police said earlier today, 17 September, that the road was shut."),
    ("R17", "2019-09-19", "The ship sailed yesterday, Monday, for Lund."),
    ("R19", "2019-09-19", "Senators are already looking to the 2021 midterms, Democrats said."),
    ("R19", "2019-09-19", "She will run in the Democratic primary for the 2023 U.S. presidential election."),
    (
        "R19",
        "2024-05-30",
        "Republicans hope to win the White House in the presidential election on Tuesday, November 12.",
    ),
    ("R5", "2019-09-19", "The trial opens on Tuesday, September 23."),
    ("R5", "2019-09-19", "The fair ran from Friday 13 to Sunday 16 September."),
]

SILENT = [
    ("2019-09-19", "The storm, which hit yesterday at noon, September 18, sank two boats."),
    ("2019-09-19", "The storm hit on Wednesday, i.e. yesterday, and went north."),
    ("2019-09-19", "The show closed in Lund, and tomorrow, September 20, it opens in Malmo."),
    ("2019-09-19", "It is shut today and tomorrow, September 22, it opens."),
    ("2019-09-19", "When the storm cleared the island yesterday, a Wednesday, help came by sea."),
    ("2019-09-19", "Tomorrow is Friday, and the shops open late."),
    ("2019-02-02", "The trust said on Thursday, January 31, that the count was the highest since 2007."),
    ("2019-02-02", "Since 2007, when a bank failed on Wednesday, January 31, the rules are strict."),
    ("2018-05-20", "Germany's former chancellor, Angela Merkel said, was wrong."),
    ("2018-05-20", "He met her mentor, Germany's former chancellor, Angela Merkel said."),
    (
        "2021-02-21",
        "Trump wants a wall along the U.S.-Mexican border. The 2021 midterm elections are drawing closer.",
    ),
    (
        "2019-02-21",
        "Trump wants a wall along the U.S.-Indian route. The 2019 midterm elections are drawing closer.",
    ),
    ("2019-09-19", "The quake struck yesterday, September 17, at 11 p.m. local time (0300 UTC)."),
    ("2019-09-19", "The rule applies from today, September 19, to the end of the year."),
    ("2019-09-19", "Sales fell from today's mark to that of last week."),
    ("2018-05-20", "The former communist youth secretary, Angela Merkel, grew up in the East."),
    ("2018-05-20", "Former Canadian Prime Minister Pierre Trudeau is the father of Justin Trudeau."),
    ("2019-09-19", "The talks resume tomorrow (September 20) in Lund."),
    ("2019-09-19", "The talks ran from yesterday, September 18, until today, September 19."),
    ("2019-09-19", "Prices rose from today's level to that of September 2."),
    (
        "2024-05-30",
        "Republicans hope to win the White House in the presidential election on Tuesday, November 5.",
    ),
    ("2019-09-19", "She ran in the 2017 Democratic primary for governor of Virginia."),
    ("2019-09-19", "Argentina holds its midterms in 2021."),
    ("2019-09-19", "The trial opens on Tuesday, September 24."),
]


@pytest.mark.parametrize(("rule", "date", "body"), FLAGGED)
def test_a_date_or_title_that_does_not_fit_is_flagged(flags: Flags, rule: str, date: str, body: str) -> None:
    found = flags(body, date)

    assert [one for one, _ in found] == [rule]


@pytest.mark.parametrize(("date", "body"), SILENT)
def test_a_date_or_title_that_fits_is_left_alone(flags: Flags, date: str, body: str) -> None:
    found = flags(body, date)

    assert found == []
