"""The list shows the claims as the text goes, or those with most to check first, with the reasons."""

import re

import pytest
from factories import make_article
from review_desk import ReviewDesk

from factcheck.domain.claim_view import LIST_LENGTH


def numbers(page: str) -> list[int]:
    listed = page.split('<ol class="list">')[1].split("</ol>")[0]
    return [int(found) for found in re.findall(r'data-go="(\d+)"', listed)]


@pytest.fixture
def url(desk: ReviewDesk) -> str:
    text = ["The town is calm.", "Nine people died in 2019, 40% of the crew.", "It rained."]
    article = make_article(desk.session, text, reviewers=[desk.ann, desk.ben])
    desk.session.commit()
    return f"/articles/{article.public_id}?view=list"


def test_list_goes_as_the_text_does(desk: ReviewDesk, url: str) -> None:
    page = desk.anns.get(url).text

    assert numbers(page) == [1, 2, 3]
    assert "death, injury, crime or disease" not in page


@pytest.mark.parametrize("sort", ["nonsense", "text", ""])
def test_unknown_order_is_that_of_the_text(desk: ReviewDesk, url: str, sort: str) -> None:
    assert numbers(desk.anns.get(f"{url}&sort={sort}").text) == [1, 2, 3]


def test_claims_with_most_to_check_come_first_with_the_reasons(desk: ReviewDesk, url: str) -> None:
    page = desk.anns.get(f"{url}&sort=check").text

    assert numbers(page)[0] == 2
    assert "death, injury, crime or disease" in page


def test_order_is_kept_from_claim_to_claim(desk: ReviewDesk, url: str) -> None:
    page = desk.anns.get(f"{url}&sort=check").text

    assert "sort=check" in page.split('<ol class="list">')[1].split("</ol>")[0]


def test_a_long_list_comes_in_parts_that_lead_on_in_the_same_order(desk: ReviewDesk) -> None:
    text = [f"Crane {number} works." for number in range(1, LIST_LENGTH + 2)]
    article = make_article(desk.session, text, reviewers=[desk.ann, desk.ben])
    desk.session.commit()
    url = f"/articles/{article.public_id}?view=list&sort=check&claim=1"

    first, second = desk.anns.get(url).text, desk.anns.get(f"{url}&part=2").text

    assert numbers(first) == list(range(1, LIST_LENGTH + 1))
    assert numbers(second) == [LIST_LENGTH + 1]
    assert re.search(r'href="[^"]*sort=check&amp;part=2[^"]*" data-part="list">Later', first)
    assert "201 to 201 of 201" in second
