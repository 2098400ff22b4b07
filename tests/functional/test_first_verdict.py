"""From the sign-in of the demo to the first complete verdict: few acts, each named on the screen, no help."""

import re
from dataclasses import dataclass

import pytest
from desk import PASSWORD, ServedDesk, watched_pages
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.browser

MOST = 8


@dataclass
class Newcomer:
    """Somebody who has never seen the product, and does only what the screen names."""

    page: Page
    acts: int = 0

    def fill(self, label: str, words: str) -> None:
        field = self.page.get_by_label(label, exact=True)
        expect(self.page.locator("label", has_text=label)).to_be_in_viewport()
        field.fill(words)
        self.acts += 1

    def click(self, target: Locator) -> None:
        expect(target).to_be_in_viewport()
        expect(target).to_have_accessible_name(re.compile(r"\w.+\w"))
        target.click()
        self.acts += 1

    def choose(self, label: str, option: str) -> None:
        box = self.page.get_by_label(label, exact=True)
        expect(box).to_be_in_viewport()
        box.select_option(label=option)
        self.acts += 1

    def press(self, key: str, beside: str) -> None:
        """Press a key that stands on the button for the same."""
        button = self.page.get_by_role("button", name=beside)
        expect(button.locator("kbd", has_text=key)).to_be_in_viewport()
        self.page.keyboard.press(key)
        self.acts += 1


def test_eight_acts_lead_to_a_complete_verdict(browser: Browser, full_desk: ServedDesk) -> None:
    with watched_pages(browser, full_desk) as open_page:
        page = open_page()
        visited: list[str] = []
        page.on("framenavigated", lambda frame: visited.append(frame.url))
        page.goto("/")
        newcomer = Newcomer(page)

        newcomer.fill("E-mail", full_desk.people["ines"])
        newcomer.fill("Password", PASSWORD)
        newcomer.click(page.get_by_role("button", name="Sign in"))
        newcomer.click(page.get_by_role("link", name=re.compile("Reopen a Channel on Trade")))
        newcomer.click(page.get_by_role("navigation", name="Show claims").get_by_role("link", name="To do"))
        expect(page.locator("#others .sealed")).to_be_visible()
        newcomer.press("0", "Unverified")
        newcomer.choose("Reason", "Needs a call")

        expect(page.locator("#others .sealed")).to_have_count(0)
        expect(page.locator("#save")).to_have_attribute("data-state", "saved")
        expect(page.locator("#needs")).to_have_count(0)
        assert newcomer.acts <= MOST
        assert [url for url in visited if "help" in url] == []
