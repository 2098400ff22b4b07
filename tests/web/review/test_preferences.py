"""The annotate page and the queue go by what their reader chose."""

import re

import pytest
from factories import actor_of
from review_desk import ReviewDesk, press

from factcheck.domain.keys import USUAL
from factcheck.domain.preferences import AutoAdvance
from factcheck.services.own_account import set_preferences


@pytest.mark.parametrize(
    ("choice", "label", "number"),
    [
        (AutoAdvance.ALWAYS, "disputed", 2),
        (AutoAdvance.ALWAYS, "supported", 2),
        (AutoAdvance.NEVER, "supported", 1),
        (AutoAdvance.SUPPORTED, "unverified", 1),
    ],
)
def test_the_next_claim_comes_by_itself_as_chosen(
    desk: ReviewDesk, choice: AutoAdvance, label: str, number: int
) -> None:
    set_preferences(desk.session, actor=actor_of(desk.ann), auto_advance=choice)

    assert press(desk.anns, desk.claims[0], label).location == f"{desk.url}?claim={number}#c{number}"


def test_a_mere_save_never_goes_on(desk: ReviewDesk) -> None:
    set_preferences(desk.session, actor=actor_of(desk.ann), auto_advance=AutoAdvance.ALWAYS)
    press(desk.anns, desk.claims[0], "disputed")

    response = press(desk.anns, desk.claims[0], kept="disputed", save="1", rationale="Words.")

    assert response.location == f"{desk.url}?claim=1#c1"


def test_the_page_shows_ones_own_keys(desk: ReviewDesk) -> None:
    set_preferences(desk.session, actor=actor_of(desk.ann), keys=USUAL | {"supported": "w", "next": "ö"})

    page = desk.anns.get(f"{desk.url}?claim=1").text

    assert re.search(r'value="supported"[^>]* aria-keyshortcuts="w">.*<kbd aria-hidden="true">w</kbd>', page)
    assert 'aria-label="Next claim" aria-keyshortcuts="ö"' in page
    assert 'value="disputed" aria-pressed="false" aria-keyshortcuts="2"' in page


def test_a_page_without_keys_shows_none(desk: ReviewDesk) -> None:
    set_preferences(desk.session, actor=actor_of(desk.ann), keys_on=False)

    page = desk.anns.get(f"{desk.url}?claim=1").text.split('<dialog id="help"')[0]

    assert "aria-keyshortcuts" not in page
    assert set(re.findall("<kbd[^>]*>([^<]*)</kbd>", page)) == {"Esc"}
