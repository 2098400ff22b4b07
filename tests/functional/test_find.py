"""Words that were searched for are lit up in the claims that contain them, and nowhere else."""

import pytest
from desk import NewPage, ServedDesk
from factories import make_article
from sqlalchemy import select

from factcheck.domain.labels import Role
from factcheck.persistence.models import User
from factcheck.persistence.session import make_engine, session_factory

pytestmark = pytest.mark.browser

LIT = "() => [...CSS.highlights.get('find')].map((hit) => hit.toString())"


def test_the_words_of_a_search_are_lit_up_in_the_text(new_page: NewPage, desk: ServedDesk) -> None:
    with session_factory(make_engine(desk.settings.database_url))() as session:
        reviewers = list(session.scalars(select(User).where(User.role == Role.REVIEWER)))
        texts = ["The Pier opened.", "Nobody knows.", "A pier is no pier."]
        article = make_article(session, texts, reviewers=reviewers).public_id
    page = new_page()
    desk.admit(page, "ines")
    page.goto(f"/articles/{article}?claim=1")
    assert page.evaluate(LIT) == []

    page.locator("#find").fill("pier")
    page.locator("#find").press("Enter")
    page.wait_for_url("**q=pier**")

    page.wait_for_function("() => CSS.highlights.get('find')?.size === 3")
    assert page.evaluate(LIT) == ["Pier", "pier", "pier"]
