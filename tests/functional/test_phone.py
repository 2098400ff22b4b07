"""On a phone: a verdict from the sheet, list and search, at 390 and 320 px and with double text."""

import pytest
from phones import double_text, too_wide
from playwright.sync_api import Page, expect
from scene import Scene

pytestmark = pytest.mark.browser

MARK_ABOVE_SHEET = """() => {
  const mark = document.querySelector(".claim.now").getBoundingClientRect();
  const bar = document.querySelector(".top").getBoundingClientRect();
  const sheet = document.querySelector("#panel").getBoundingClientRect();
  return mark.top >= bar.bottom - 1 && mark.bottom <= sheet.top + 1;
}"""


def in_reach(page: Page, label: str) -> None:
    """Expect a verdict button on the screen, large enough for a thumb."""
    button = page.locator(f"#verdict-form button[value={label}]")
    expect(button).to_be_in_viewport(ratio=1)
    box = button.bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 44


def test_a_claim_is_judged_found_and_listed_with_the_thumb(scene: Scene) -> None:
    article = scene.bring()
    page = scene.enter("ines", f"{article}?claim=3", width=390, height=844, has_touch=True)
    handle = page.get_by_role("button", name="Show all of this claim")
    wide: list[str] = []

    for label in ("supported", "disputed", "inconsistent"):
        in_reach(page, label)
    expect(page.locator("#rationale")).to_be_hidden()
    expect(page.locator(".flagline")).to_contain_text("“Former” does not fit the date of the article")
    assert page.evaluate(MARK_ABOVE_SHEET)
    page.locator("#verdict-form button[value=inconsistent]").tap()
    expect(page.locator("#c3")).to_contain_class("v-inconsistent now")
    expect(page.locator("#save")).to_have_attribute("data-state", "saved")
    expect(page.locator("#done-phone")).to_have_text("1 of 5")

    handle.tap()
    expect(handle).to_have_attribute("aria-expanded", "true")
    page.locator("#rationale").fill("He held the office then.")
    for width in (390, 320):
        page.set_viewport_size({"width": width, "height": 844})
        wide.append(too_wide(page))
        in_reach(page, "supported")
    with double_text(page):
        wide.append(too_wide(page))
        in_reach(page, "supported")
        expect(page.get_by_role("searchbox")).to_be_in_viewport(ratio=0.9)
    page.get_by_role("link", name="List").tap()
    expect(page.locator("#panel .list li")).to_have_count(5)
    wide.append(too_wide(page))
    page.locator("#panel .list a", has_text="Nine cranes").tap()
    expect(page.locator("#panel-h")).to_contain_text("Claim 5")
    handle.tap()
    expect(handle).to_have_attribute("aria-expanded", "false")
    assert page.evaluate(MARK_ABOVE_SHEET)

    page.get_by_role("searchbox").tap()
    page.keyboard.type("bridge opened")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=bridge+opened**")
    expect(page.locator("#panel .list a:visible")).to_have_count(1)
    page.locator("#panel .list a").tap()
    expect(page.locator("#panel-h")).to_contain_text("Claim 4")
    wide.append(too_wide(page))
    assert "\n".join(filter(None, wide)) == ""
