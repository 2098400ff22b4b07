"""An article is pasted, its split put right by hand, and the review started: in the browser, step by step."""

import re

import pytest
from playwright.sync_api import expect
from scene import Scene, claims_at

pytestmark = pytest.mark.browser

PASTED = (
    "Harbour town greets a visitor\n\n"
    "By Ida Stern, Harbour Post\n\n"
    "The bridge opened in 1931. It cost nine million.\n\n"
    "Nine cranes stand at the quay.\n\n"
    "Share this article\n"
)


def test_a_paste_is_put_right_by_hand_and_its_review_started(scene: Scene) -> None:
    page = scene.enter("ana")
    page.get_by_role("link", name="Import an article").first.click()
    page.get_by_label("Text").fill(PASTED)
    page.get_by_label("Publication date", exact=True).fill("2025-05")
    page.get_by_role("button", name="Import").click()

    left_out = page.locator(".furniture s")
    expect(left_out).to_have_text(["By Ida Stern, Harbour Post", "Share this article"])
    marks = page.locator("article mark.claim")
    expect(marks).to_have_count(4)

    page.locator(".furniture", has_text="By Ida Stern").get_by_role("button", name="Put back").click()
    expect(left_out).to_have_text(["Share this article"])
    expect(page.locator("article")).to_contain_text("By Ida Stern, Harbour Post")

    number = page.locator("mark.claim", has_text="The bridge opened in 1931").get_attribute("data-n")
    page.locator(f"#r{number}").click()
    expect(page.locator("#claim-h")).to_contain_text(f"Claim {number}")
    page.get_by_role("button", name="Join with next").click()
    expect(page.locator("#side-claim .quote")).to_have_text("The bridge opened in 1931. It cost nine million")

    page.get_by_role("checkbox", name="Bela Bartos").uncheck()
    page.get_by_label("Verdicts for each claim").fill("99")
    page.get_by_role("button", name="Start review").click()
    expect(page.locator("#start .error, #start [role=alert]")).to_be_visible()
    expect(page.get_by_role("checkbox", name="Bela Bartos")).not_to_be_checked()
    page.get_by_label("Verdicts for each claim").fill("2")
    page.get_by_role("button", name="Start review").click()

    page.wait_for_url(re.compile("/articles/[0-9a-f]{32}$"))
    expect(page.locator("#panel-h")).to_contain_text("Claim 1")
    with scene.rows() as session:
        address = page.url.removeprefix(scene.desk.address)
        words = [" … ".join(span.quote for span in claim.spans) for claim in claims_at(session, address)]
    assert "The bridge opened in 1931. It cost nine million" in words
