"""From the sign-in to a signed-off report without a mouse: the focus is always there and always seen."""

import re
from typing import Literal

import pytest
from desk import PASSWORD
from keyboard import Keyboard
from playwright.sync_api import Locator, Page, expect
from scene import FLAGGED, Scene

pytestmark = pytest.mark.browser

ARTICLE = re.compile(r"/articles/[0-9a-f]{32}(\?.*)?(#.*)?$")


def sign_in(scene: Scene, who: str) -> Keyboard:
    page = scene.open_page()
    page.goto("/signin")
    hands = Keyboard(page)
    hands.look("on arriving")
    hands.type(scene.desk.people[who])
    hands.press("Tab")
    hands.type(PASSWORD)
    hands.go("**/articles")
    return hands


def named(page: Page, role: Literal["link", "button"], name: str | re.Pattern[str]) -> Locator:
    return page.get_by_role(role, name=name).first


def bring_article(hands: Keyboard) -> None:
    page = hands.page
    hands.follow(named(page, "link", "Import an article"), "**/articles/new")
    hands.reach(page.get_by_label("Text"))
    hands.type(FLAGGED)
    hands.reach(page.get_by_label("Publication date", exact=True))
    hands.type("2025-05")
    hands.go("**/split")
    for name in ("Ana Moreau", "Bela Bartos", "Jonas Weber", "Rosa Reed", "Tomas Lind"):
        hands.reach(page.get_by_role("checkbox", name=name))
        hands.press("Space")
    hands.reach(page.get_by_label("Verdicts for each claim"))
    hands.press("Control+a")
    hands.type("1")
    hands.follow(named(page, "button", "Start review"), ARTICLE)


def give_unverified(hands: Keyboard) -> None:
    hands.press("0")
    expect(hands.page.get_by_label("Reason", exact=True)).to_be_focused()
    hands.press("N")
    hands.press("e")
    hands.saved()
    hands.press("Escape")
    hands.press("s")


def cite(hands: Keyboard, address: str) -> None:
    hands.press("e")
    hands.type(address)
    hands.press("Enter")
    expect(hands.page.locator("ul.ev")).to_contain_text("register.example")
    hands.saved()
    hands.press("Escape")


def judge_all(hands: Keyboard) -> None:
    """Unverified, unverified, inconsistent, supported, and disputed with a call for an editor."""
    page = hands.page
    hands.follow(named(page, "link", "Harbour town greets a visitor"), ARTICLE)
    give_unverified(hands)
    at_claim(page, 2)
    give_unverified(hands)
    at_claim(page, 3)
    hands.press("3")
    expect(page.locator("#rationale")).to_be_focused()
    hands.type("He held the office then.")
    hands.press("Control+Enter")
    at_claim(page, 4)
    hands.press("1")
    at_claim(page, 5)
    hands.press("k")
    at_claim(page, 4)
    cite(hands, "https://register.example/bridge")
    hands.press("j")
    hands.press("2")
    expect(page.get_by_label("Reason", exact=True)).to_be_focused()
    hands.press("R")
    hands.saved()
    hands.press("Escape")
    cite(hands, "https://register.example/cranes")
    hands.reach(page.get_by_role("button", name="Needs an editor"))
    hands.press("Enter")
    expect(page.get_by_text("Editor asked")).to_be_visible()
    hands.saved()
    expect(page.locator("#progress")).to_contain_text("5 of 5 reviewed")


def decide_and_sign(hands: Keyboard) -> None:
    page = hands.page
    hands.follow(named(page, "link", re.compile("Review queue")), "**/queue")
    hands.press("j")
    hands.press("2")
    hands.reach(page.locator("#decide [name=reason_code]"))
    hands.press("R")
    hands.press("Escape")
    hands.press("n")
    hands.type("The register counts eight.")
    hands.go("**/queue", "Control+Enter")
    expect(page.get_by_text("Claim 5 is decided: disputed.")).to_be_visible()
    hands.follow(named(page, "link", "Reports"), "**/reports")
    hands.follow(named(page, "link", "Harbour town greets a visitor"), "**/report")
    hands.follow(named(page, "button", "Sign off the article"), "**/report")


def at_claim(page: Page, number: int) -> None:
    expect(page.locator("#panel-h")).to_contain_text(f"Claim {number}")


def test_from_sign_in_to_a_signed_report_by_keyboard_alone(scene: Scene) -> None:
    editor = sign_in(scene, "ana")
    bring_article(editor)
    reviewer = sign_in(scene, "ines")
    judge_all(reviewer)
    decide_and_sign(editor)

    expect(editor.page.get_by_text("Signed off").first).to_be_visible()
    assert "\n".join(editor.faults + reviewer.faults) == ""
