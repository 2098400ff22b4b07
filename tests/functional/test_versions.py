"""A new version in the browser: preview, store, side by side, the stale claim, wide and on a phone."""

import pytest
from axe import what_axe_finds
from desk import NewPage, ServedDesk
from judging import UNVERIFIED, judge
from playwright.sync_api import Page, expect
from sqlalchemy import select
from versioning import NEWS, claim_with, reviewed

from factcheck.checking import ReferenceFacts
from factcheck.domain.permissions import COMMAND_LINE
from factcheck.persistence.models import Article, User
from factcheck.persistence.session import make_engine, session_factory

pytestmark = pytest.mark.browser


@pytest.fixture
def article(desk: ServedDesk) -> str:
    """Return the address of an article of which ines has judged one claim."""
    with session_factory(make_engine(desk.settings.database_url))() as session:
        ines = session.scalars(select(User).where(User.name == "Ines Okafor")).one()
        article = reviewed(session, COMMAND_LINE, ReferenceFacts(), [ines.public_id])
        judge(session, ines, claim_with(session, article, "It cost nine"), UNVERIFIED)
        return f"/articles/{article.public_id}"


def look(page: Page, name: str) -> list[str]:
    """Return what axe finds, and whether the page scrolls sideways."""
    found = what_axe_finds(page, name)
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    return [*found, f"{name} scrolls sideways"] if wide else found


def test_an_editor_brings_a_version_without_scripts_and_a_reviewer_keeps_the_verdict(
    desk: ServedDesk, new_page: NewPage, article: str
) -> None:
    found: list[str] = []
    editors = new_page(java_script=False)
    desk.admit(editors, "ana")
    editors.goto(article)
    editors.get_by_role("link", name="New version").click()
    text = NEWS.replace("nine million", "9 million").replace("Nine cranes stand in the harbour. ", "")
    editors.get_by_label("Text").fill("The town has a new landmark.\n\n" + text)
    editors.get_by_label("Why there is a new version").fill("Figures as figures.")
    editors.get_by_role("button", name="Preview").click()
    expect(editors.get_by_role("heading", name="What version 2 does")).to_be_visible()
    expect(editors.get_by_text("1 changed")).to_be_visible()
    editors.get_by_role("button", name="Store version 2").click()
    expect(editors.get_by_role("heading", name="Version 2 beside version 1")).to_be_visible()

    reviewers = new_page(width=390)
    desk.admit(reviewers, "ines")
    for path in (f"{article}/versions", f"{article}/versions/2", f"{article}/corrections"):
        reviewers.goto(path)
        found += look(reviewers, path)
    number = claim_number(desk, "It cost 9")
    reviewers.goto(f"{article}?claim={number}")
    reviewers.get_by_role("button", name="Show all of this claim").click()
    expect(reviewers.locator(".banner del")).to_contain_text("nine")
    found += look(reviewers, "a stale claim")
    reviewers.get_by_text("The change does not matter").click()
    reviewers.get_by_label("Why it does not matter").fill("Only written as a figure.")
    reviewers.get_by_role("button", name="Keep the verdicts").click()
    expect(reviewers.get_by_text("This claim is stale.")).to_have_count(0)

    assert found == []


def claim_number(desk: ServedDesk, words: str) -> int | None:
    with session_factory(make_engine(desk.settings.database_url))() as session:
        return claim_with(session, session.scalars(select(Article)).one(), words).number
