"""R19: national censuses."""

from collections.abc import Callable

import pytest
from marked_texts import marked

Flags = Callable[..., list[tuple[str, str]]]

FLAGGED = """
2025-05-13 | The [[2018 US census]] counted 331 million people.
2025-05-13 | The [[U.S. census of 2015]] counted them.
2025-05-13 | The [[2020 UK census]] asked about gender.
"""
SILENT = """
2025-05-13 | The 2020 US census counted 331 million people.
2025-05-13 | The 2018 U.S. Census Bureau data show growth.
2025-05-13 | The 2017 US census of Agriculture counted farms.
"""


@pytest.mark.parametrize(("body", "date", "quote"), marked(FLAGGED))
def test_a_census_year_is_flagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == [("R19", quote)]


@pytest.mark.parametrize(("body", "date", "quote"), marked(SILENT))
def test_a_census_year_stays_unflagged(flags: Flags, body: str, date: str | None, quote: str) -> None:
    found = flags(body, date)

    assert found == []
