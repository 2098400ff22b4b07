"""A finding in the browser: reason, record, timeline; set aside with a reason, gone by another date."""

import pytest
from playwright.sync_api import expect
from scene import FLAGGED, Scene

pytestmark = pytest.mark.browser

OTHER = "In May 2025, the mayor met former U.S. President Donald Trump twice.\n"


def test_a_finding_says_why_chooses_nothing_and_goes_with_the_date(scene: Scene) -> None:
    article = scene.bring(FLAGGED + "\n" + OTHER)
    page = scene.enter("ines", f"{article}?show=flagged")
    card = page.locator("#panel .flagcard")

    expect(card).to_contain_text(
        "was the sitting President of the United States, in office since 20 January 2025"
    )
    expect(card.locator("footer")).to_contain_text("Reference:")
    expect(card.locator("footer a[href*='/facts/offices/']")).to_be_visible()
    timeline = card.get_by_role("img")
    expect(timeline).to_be_visible()
    assert "Donald Trump" in (timeline.get_attribute("aria-label") or timeline.text_content() or "")
    expect(page.locator("#verdict-form [aria-pressed=true]")).to_have_count(0)
    expect(page.locator("#needs")).to_have_count(0)

    card.locator("summary", has_text="Dismiss").click()
    card.get_by_role("button", name="Dismiss the finding").click()
    expect(card.locator(".error")).to_be_visible()
    expect(card.get_by_label("Why it does not hold")).to_be_focused()
    card.get_by_label("Why it does not hold").fill("Meant as a quotation.")
    card.get_by_role("button", name="Dismiss the finding").click()
    expect(card).to_contain_text("You set this aside: Meant as a quotation.")
    expect(page.locator("#filters")).to_contain_text("Flagged1")

    editor = scene.enter("ana", article)
    editor.get_by_role("link", name="Change the reference date").click()
    editor.get_by_label("Date", exact=True).fill("2024-12")
    editor.get_by_role("button", name="Set the date").click()

    expect(editor.locator(".meta")).to_contain_text("Dated December 2024")
    expect(editor.locator(".meta")).to_contain_text("0 flagged")
    expect(editor.locator("mark.v-flagged")).to_have_count(0)
    page.goto(f"{article}?show=flagged")
    expect(page.locator(".flagcard")).to_have_count(0)
