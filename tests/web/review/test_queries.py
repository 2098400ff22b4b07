"""The page costs the same number of queries however many claims the article has; reading writes nothing."""

import pytest
from counting import counted
from factories import make_article
from review_desk import ReviewDesk
from sqlalchemy import Engine

from factcheck.persistence.models import Article


def count(desk: ReviewDesk, engine: Engine, article: Article, part: str, query: str = "") -> int:
    url = f"/articles/{article.public_id}?claim=1{query}"
    with counted(engine) as statements:
        response = desk.anns.get(url, headers={"X-Fragment": part} if part else {})
    assert response.status_code == 200
    assert not [one for one in statements if one.startswith(("INSERT", "UPDATE", "DELETE"))]
    return len(statements)


@pytest.mark.parametrize("part", ["", "panel", "panel-and-marks"])
def test_queries_do_not_grow_with_the_claims(desk: ReviewDesk, served_engine: Engine, part: str) -> None:
    sentences = [f"Crane number {number} stands at the quay." for number in range(40)]
    long = make_article(desk.session, sentences, reviewers=[desk.ann, desk.ben])
    desk.session.rollback()

    few = count(desk, served_engine, desk.article, part)
    many = count(desk, served_engine, long, part, "&show=todo&view=list")

    assert few == many <= 28
