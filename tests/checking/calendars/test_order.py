"""R19: “upcoming” and “last” against the date of the article."""

from collections.abc import Callable

import pytest
from marked_texts import marked

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = """
2025-05-13 | Both parties are preparing for the [[upcoming 2022 midterm elections]].
2025-05-13 | The [[forthcoming 2024 presidential election]] is expected to be close.
2025-05-13 | Analysts say the [[upcoming 2024 Summer Olympics]] in Paris will boost tourism.
2025-05-13 | Ticket sales for the [[next 2022 World Cup]] are strong.
2025-05-13 | The [[upcoming midterm elections in 2022]] will decide who controls Congress.
2025-05-13 | The city [[will host the 2024 Olympics]].
2025-05-13 | [[As the 2024 presidential election approaches]], both sides raise money.
2025-05-13 | Organisers of the [[last 2026 Winter Olympics]] are proud.
2025-05-13 | The [[recent 2026 midterm elections]] cost Republicans the House.
2025-05-13 | The [[coming 2023 general election]] will be close.
2025-05-13 | The [[upcoming presidential election, scheduled for November 2024]], worries allies.
2025-05-13 | The party [[plans to contest the 2024 European elections]].
2024-11-20 | The [[upcoming 2024 US presidential election]] will be close.
2024-09-20 | The [[upcoming 2024 Summer Olympics]] in Paris will be hot.
2025-05-13 | In May 2025 they spoke about the [[upcoming 2024 presidential election]].
2025-05-13 | The [[upcoming 2023 climate summit]] will be hard.
2025-05-13 | The [[next general election in 2024]] will be a test for Labour.
2025-05-13 | The [[previous 2028 Olympics]] were in Los Angeles.
2025-05-13 | The [[upcoming 2021 Olympics]] will be hard.
2025-05-13 | Italy's [[upcoming 2023 election]] is close.
"""
SILENT = """
2025-05-13 | Both parties are preparing for the upcoming 2026 midterm elections.
2025-05-13 | In 2021, both parties prepared for the upcoming 2022 midterm elections.
2025-05-13 | In 2021 she moved to London. She trained for the upcoming 2022 Games.
2025-05-13 | She had been training for the upcoming 2012 Olympics when she fell.
2025-05-13 | At the time, he was training for the upcoming 2016 Olympics.
2025-05-13 | He would miss the upcoming 2020 Olympics.
2021-05-13 | The upcoming 2020 Olympics will have no crowds.
2021-05-13 | The upcoming Euro 2020 will be played in eleven cities, UEFA says.
2025-05-13 | The last 2024 Olympics were in Paris.
The upcoming 2022 midterm elections worry Republicans.
2022 | The upcoming 2022 midterm elections worry Republicans.
2022-10-01 | The upcoming 2022 midterm elections worry Republicans.
2025-05-13 | The next 2,022 days will tell.
2025-05-13 | Next 2022 came the war, with an election to follow.
2025-05-13 | Years ago, the upcoming 1996 Olympics made Atlanta proud.
2025-05-13 | The next few years, from 2026, bring elections.
2025-01-13 | The 2024 season ended; the next 2025 season begins in March.
2025-05-13 | He will appear in court over the 2020 election.
2021-05-13 | Fans await the upcoming 2020 Expo in Dubai.
2025-05-13 | The upcoming 1996 Olympics thrilled Atlanta.
2025-05-13 | The upcoming 2022 midterm elections would have been close in a novel.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(FLAGGED))
def test_an_upcoming_or_last_year_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R19", quote)]


@pytest.mark.parametrize(("body", "date", "quote"), marked(SILENT))
def test_an_upcoming_or_last_year_stays_unflagged(
    flags: Flags, body: str, date: str | None, quote: str
) -> None:
    found = flags(body, date)

    assert found == []


def test_a_year_without_the_occasion_may_be_told_twice(flags: Flags) -> None:
    found = flags("The upcoming 2023 presidential election in the United States is close.", "2025-05-13")

    assert found == [("R19", "upcoming 2023 presidential election"), ("R19", "2023 presidential election")]


def test_two_occasions_in_one_phrase_are_told_once(flags: Flags) -> None:
    found = flags("The upcoming 2021 vote in 2023 worries them.", "2025-05-13")

    assert found == [("R19", "upcoming 2021 vote")]


def test_the_days_of_other_games_are_not_taken(flags: Flags) -> None:
    found = flags("She won at the 2022 Winter Olympics. The upcoming 2024 vote matters.", "2025-05-13")

    assert found == [("R19", "upcoming 2024 vote")]


def test_a_sentence_without_end_is_not_read(flags: Flags) -> None:
    assert flags("The upcoming 2024 vote is " + "very " * 300 + "hard.", "2025-05-13") == []
