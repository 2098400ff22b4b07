"""R1, R5, R17 and R19 in a few more wordings of newsrooms."""

from collections.abc import Callable

import pytest

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = [
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
