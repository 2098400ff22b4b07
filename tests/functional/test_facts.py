"""An editor corrects a fact, with and without JavaScript, and the finding that rests on it goes."""

import pytest
from desk import NewPage, ServedDesk
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

TEXT = (
    "Harbour town marks its bridge\n\n"
    "In May 2025, the mayor met former U.S. President Donald Trump on the bridge. Nine cranes stand there.\n"
)


@pytest.mark.parametrize("has_script", [True, False], ids=["script", "no-script"])
def test_a_fact_is_corrected_and_the_finding_follows(
    new_page: NewPage, desk: ServedDesk, has_script: bool
) -> None:
    page = new_page(java_script=has_script)
    desk.sign_in(page, "ana")
    page.get_by_role("link", name="Import an article").first.click()
    page.get_by_label("Text").fill(TEXT)
    page.get_by_label("Publication date", exact=True).fill("2025-05")
    page.get_by_role("button", name="Import").click()
    expect(page.locator("mark.v-flagged")).not_to_have_count(0)
    article = page.url

    page.get_by_role("navigation", name="Main").get_by_role("link", name="Facts").click()
    page.get_by_label("Search for a person, an office or a country").fill("trump president")
    page.get_by_role("button", name="Show").click()
    page.get_by_role("link", name="President", exact=True).click()
    page.get_by_role("link", name="End the term of Donald Trump").click()
    page.get_by_label("End").fill("2025-03-01")
    page.get_by_role("button", name="End the term").click()
    expect(page.get_by_text("no fact without a source")).to_be_visible()
    expect(page.get_by_label("End")).to_have_value("2025-03-01")
    page.get_by_label("Source").fill("Gazette of 2 March 2025")
    page.get_by_role("button", name="End the term").click()

    expect(page.get_by_text("1 article got other findings.")).to_be_visible()
    expect(page.locator("ol.history > li").first).to_contain_text(
        "Ana Moreau ended the term of Donald Trump."
    )
    page.goto(article)
    expect(page.locator("mark.v-flagged")).to_have_count(0)


def test_a_reviewer_reads_on_a_phone_and_changes_nothing(new_page: NewPage, desk: ServedDesk) -> None:
    page = new_page(width=390)
    desk.sign_in(page, "ines")
    page.get_by_label("Menu").click()
    page.get_by_role("link", name="Facts").click()

    expect(page.get_by_role("link", name="Add an office")).to_have_count(0)
    page.get_by_role("link", name="People").click()
    page.get_by_label("Search for a person").fill("biden")
    page.get_by_label("Search for a person").press("Enter")
    page.get_by_role("link", name="Joe Biden").click()
    page.get_by_role("link", name="President of the United States", exact=True).click()

    expect(page.get_by_role("heading", level=1)).to_have_text("President of the United States")
    expect(page.get_by_role("link", name="Correct")).to_have_count(0)
