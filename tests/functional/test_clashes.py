"""A verdict that meets something newer: both are shown, either can be taken, and no words are lost."""

import pytest
from axe import what_axe_finds
from desk import NewPage, ServedDesk
from playwright.sync_api import Page, expect
from saving_desk import (
    article_of,
    open_article,
    press,
    press_verdict,
    state,
    stored,
    type_why,
    until_stored,
)

pytestmark = pytest.mark.browser


@pytest.fixture
def two_tabs(new_page: NewPage, desk: ServedDesk) -> tuple[Page, Page]:
    """Open the same claim twice: while somebody writes in the second tab, the first one disputes it."""
    page = open_article(new_page, desk)
    other = page.context.new_page()
    other.goto(page.url)
    type_why(other, "The second words.")
    press(page, "2")
    state(page, "All saved")
    type_why(page, "The first words.")
    until_stored(page, desk, "The first words.")
    state(page, "All saved")
    press_verdict(other, "unverified")
    expect(other.locator("#clash")).to_contain_text("You changed this verdict in another window.")
    expect(other.locator("#clash")).to_contain_text("The first words.")
    expect(other.locator("#rationale")).to_have_value("The second words.")
    state(other, "Not accepted")
    return page, other


def test_keep_mine_stores_a_new_row_and_the_other_words_stay_in_the_history(
    two_tabs: tuple[Page, Page], desk: ServedDesk
) -> None:
    _, other = two_tabs

    other.get_by_role("button", name="Keep mine").click()

    state(other, "All saved")
    expect(other.locator("#clash")).to_have_count(0)
    assert stored(desk)[1:] == [(1, "disputed", "The first words."), (1, "unverified", "The second words.")]


def test_use_the_newer_one_sets_ones_own_words_aside(two_tabs: tuple[Page, Page], desk: ServedDesk) -> None:
    _, other = two_tabs

    other.get_by_role("link", name="Use the newer one").click()

    expect(other.locator("#clash")).to_have_count(0)
    expect(other.locator("#rationale")).to_have_value("The first words.")
    state(other, "All saved")
    other.reload()
    other.get_by_text("Words you set aside").click()
    expect(other.locator("#aside")).to_have_value("The second words.")
    assert stored(desk)[-1] == (1, "disputed", "The first words.")


def test_a_clash_outlives_a_reload(two_tabs: tuple[Page, Page], desk: ServedDesk) -> None:
    _, other = two_tabs

    other.reload()
    state(other, "Not accepted")
    other.locator("#save").click()
    expect(other.get_by_role("dialog")).to_contain_text("The second words.")
    other.get_by_role("dialog").get_by_role("button", name="Try again").click()

    expect(other.locator("#clash")).to_contain_text("The first words.")
    expect(other.locator("#rationale")).to_have_value("The second words.")


def test_a_verdict_on_words_that_were_changed_meanwhile_names_who_changed_them(
    new_page: NewPage, desk: ServedDesk
) -> None:
    article = article_of(desk, 3)
    page, editor = new_page(is_cut_off=True), new_page()
    desk.admit(page, "ines")
    desk.admit(editor, "tomas")
    page.goto(f"{article}?claim=1")
    editor.goto(f"{article}?claim=1")
    press(editor, "a")
    editor.keyboard.press("ArrowLeft")
    editor.keyboard.press("Enter")
    expect(editor.locator("#toast-words")).to_contain_text("has the chosen words")

    type_why(page, "It was not.")
    press_verdict(page, "disputed")

    expect(page.locator("#clash")).to_contain_text("Tomas Lind changed the words of the claim")
    page.get_by_role("button", name="Keep mine").click()
    state(page, "All saved")
    assert stored(desk) == [(1, "disputed", "It was not.")]


def test_the_panel_with_both_answers_has_no_faults(two_tabs: tuple[Page, Page]) -> None:
    _, other = two_tabs

    found = what_axe_finds(other, "a clash")
    other.locator("#save").click()
    other.get_by_role("dialog").wait_for()
    found += what_axe_finds(other, "the dialog of what was not accepted")

    assert found == []
