"""The list of articles by keys alone: from headline to headline, into the search, and through Enter."""

import re

import pytest
from playwright.sync_api import expect
from scene import Scene

pytestmark = pytest.mark.browser


def test_headlines_are_walked_by_keys_and_opened_by_enter(scene: Scene) -> None:
    for title in ("The old harbour", "The new harbour"):
        scene.write([f"{title} opened in 1931."])
    page = scene.enter("ines")
    page.goto("/articles")
    first, second = page.locator("tbody th a").all()

    page.keyboard.press("k")
    expect(page.locator("body")).to_be_focused()
    page.keyboard.press("j")
    expect(first).to_be_focused()
    page.keyboard.press("j")
    page.keyboard.press("j")
    expect(second).to_be_focused()
    page.keyboard.press("k")
    expect(first).to_be_focused()
    page.keyboard.press("/")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.press("j")
    expect(page.locator("#q")).to_have_value("j")

    page.locator("#q").fill("")
    page.locator("#q").blur()
    page.keyboard.press("j")
    page.keyboard.press("Enter")

    page.wait_for_url(re.compile("/articles/[0-9a-f]{32}"))
