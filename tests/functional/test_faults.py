"""Verdicts clicked while the network fails: as many rows as clicks, none twice, none lost."""

import pytest
from desk import NewPage, ServedDesk
from faults import click_under_faults

pytestmark = pytest.mark.browser


def test_each_click_leaves_one_row_whatever_happens(new_page: NewPage, desk: ServedDesk) -> None:
    result = click_under_faults(new_page, desk, clicks=60, size=12)

    assert result.stored == result.clicked
    assert (result.rows, result.operations) == (60, 60)
    assert set(result.met) >= {"request lost", "answer lost", "offline", "reload", "second window"}
    assert set(result.met) >= {"session end", "sign-out, wait"}
