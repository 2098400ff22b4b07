"""Signing out sends what waits; nothing is given up unasked, and nobody else sends it."""

import pytest
from acts import article_in
from desk import NewPage, ServedDesk
from playwright.sync_api import expect
from saving_desk import (
    end_sessions,
    open_article,
    press,
    sign_out,
    state,
    stored,
    type_why,
)

pytestmark = pytest.mark.browser

# How much this browser keeps, whoever it belongs to.
KEPT = """() => new Promise((done) => {
  const opening = indexedDB.open("factcheck");
  opening.onsuccess = async () => {
    const stores = [...opening.result.objectStoreNames];
    const counts = stores.map((name) => opening.result.transaction(name).objectStore(name).count());
    const asked = counts.map((count) => new Promise((told) => (count.onsuccess = () => told(count.result))));
    done((await Promise.all(asked)).reduce((sum, one) => sum + one, 0));
  };
})"""


def test_signing_out_sends_what_waits_first(new_page: NewPage, desk: ServedDesk) -> None:
    page = open_article(new_page, desk)
    page.route("**/verdicts", lambda route: route.abort())
    press(page, "2")
    state(page, "Not saved")

    sign_out(page)
    dialog = page.get_by_role("dialog")
    expect(dialog).to_contain_text("1 change has not reached the desk yet")
    dialog.get_by_role("button", name="Wait").click()
    expect(dialog).to_contain_text("You are signed out as soon as all is sent")
    page.unroute("**/verdicts")

    page.wait_for_url("**/signin")
    assert stored(desk) == [(1, "disputed", "")]


def test_discarding_leaves_nothing_in_the_browser(new_page: NewPage, desk: ServedDesk) -> None:
    page = open_article(new_page, desk)
    page.context.route("**/verdicts", lambda route: route.abort())
    press(page, "2")
    state(page, "Not saved")
    type_why(page, "Only here.")
    sign_out(page)

    page.get_by_role("dialog").get_by_role("button", name="Discard").click()

    page.wait_for_url("**/signin")
    page.context.unroute("**/verdicts")
    assert page.evaluate(KEPT) == 0
    desk.sign_in(page, "ines")
    state(page, "All saved")
    assert stored(desk) == []


def test_words_without_a_verdict_are_counted_before_they_are_given_up(
    new_page: NewPage, desk: ServedDesk
) -> None:
    page = open_article(new_page, desk)
    type_why(page, "To be asked.")

    sign_out(page)

    expect(page.get_by_role("dialog")).to_contain_text("words on 1 claim have no verdict to go with")
    page.get_by_role("dialog").get_by_role("button", name="Close").click()
    expect(page.locator("#rationale")).to_have_value("To be asked.")
    page.wait_for_timeout(500)
    assert page.url.split("?")[0].endswith(article_in(page))


def test_nobody_else_sends_what_waits_and_its_author_finds_it_again(
    new_page: NewPage, desk: ServedDesk
) -> None:
    page = open_article(new_page, desk)
    article = page.url
    page.context.route("**/verdicts", lambda route: route.abort())
    press(page, "2")
    state(page, "Not saved")
    end_sessions(desk)
    page.context.unroute("**/verdicts")
    expect(page.get_by_role("dialog")).to_contain_text("Ines Okafor")

    page.goto("/signin")
    desk.sign_in(page, "tomas")
    page.goto(article)
    state(page, "All saved")
    expect(page.locator("#c1")).to_contain_class("v-todo")
    sign_out(page)
    page.wait_for_url("**/signin")
    assert stored(desk) == []

    desk.sign_in(page, "ines")
    state(page, "All saved")
    assert stored(desk) == [(1, "disputed", "")]


def test_a_window_of_somebody_who_left_sends_nothing_as_another(new_page: NewPage, desk: ServedDesk) -> None:
    page = open_article(new_page, desk)
    other = page.context.new_page()
    other.goto(page.url)
    sign_out(other)
    other.wait_for_url("**/signin")
    desk.sign_in(other, "tomas")

    press(page, "2")

    expect(page.get_by_role("dialog")).to_contain_text("Ines Okafor")
    state(page, "Not saved, signed out (1)")
    assert stored(desk) == []
