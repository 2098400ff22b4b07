"""R19: elections placed by “this year’s”, “next” and “last”."""

from collections.abc import Callable

import pytest
from marked_texts import marked

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = """
2025-05-13 | Republicans worry about [[this year's midterm elections]].
2024-05-13 | Republicans worry about [[next year's midterm elections]].
2025-05-13 | Republicans lost seats in [[last year's midterm elections]].
2023-03-01 | Trump is the favourite in [[this year's US presidential election]].
2024-03-01 | Voters in the United States go to the polls in [[next year's presidential election]].
2025-05-13 | The [[midterm elections later this year]] will decide whether Republicans keep Congress.
2025-05-13 | Democrats lost the [[last presidential election in 2020]], and Republicans rejoiced.
2025-05-13 | In the [[last US presidential election, in 2016]], turnout was lower.
2025-05-13 | The [[next US presidential election in 2032]] is far off.
2025-05-13 | The [[most recent midterm elections, in 2018]], gave Democrats the House.
2025-05-13 | The [[next midterm elections in 2030]] will be a test for Republicans.
2025-05-13 | Labour lost the [[last general election in 2019]], when Britain was divided.
"""
SILENT = """
2025-05-13 | Republicans worry about next year's midterm elections.
2025-05-13 | Argentina's Milei faces this year's midterm elections.
2022-05-13 | Republicans worry about this year's midterm elections.
2025-05-13 | Democrats lost the last presidential election in 2024, and Republicans rejoiced.
2025-05-13 | The next US presidential election in 2028 is far off.
2024-10-30 | The last US presidential election in 2020 was close.
2025-05-13 | Labour lost the 2019 general election, when Britain was divided.
2025-05-13 | The last time Democrats lost a presidential election was in 2016.
2025-05-13 | Two of the last presidential elections, in 2016 and 2020, were close, Republicans say.
2025-05-13 | Germany's federal election this year was won by the conservatives.
2025-05-13 | In 2017, Republicans worried about next year's midterm elections.
2150-01-01 | The next US presidential election in 2152 is far off.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(FLAGGED))
def test_a_relative_election_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R19", quote)]


@pytest.mark.parametrize(("body", "date", "quote"), marked(SILENT))
def test_a_relative_election_stays_unflagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == []
