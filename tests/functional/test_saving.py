"""Nothing is lost: what was done is shown at once, kept in the browser, and stored once, in order."""

import re

import pytest
from desk import NewPage, ServedDesk
from playwright.sync_api import Route, expect
from saving_desk import (
    at_claim,
    end_sessions,
    open_article,
    press,
    press_verdict,
    rows,
    sign_in_again,
    state,
    stored,
    type_why,
    until_stored,
)
from sqlalchemy import func, select

from factcheck.persistence.models import Verdict

pytestmark = pytest.mark.browser


def test_a_note_that_is_unsent_when_the_session_ends_is_sent_after_signing_in(
    new_page: NewPage, desk: ServedDesk
) -> None:
    page = open_article(new_page, desk)
    press(page, "2")
    state(page, "All saved")
    end_sessions(desk)

    type_why(page, "Nobody saw it.")
    expect(page.get_by_role("dialog")).to_contain_text("You are signed out")
    state(page, "Not saved, signed out (1)")
    sign_in_again(page, desk)

    state(page, "All saved")
    assert stored(desk) == [(1, "disputed", ""), (1, "disputed", "Nobody saw it.")]
    expect(page.locator("#rationale")).to_have_value("Nobody saw it.")


def test_words_without_a_verdict_outlive_the_session_and_a_reload(
    new_page: NewPage, desk: ServedDesk
) -> None:
    page = open_article(new_page, desk)
    type_why(page, "To be asked.")
    page.locator("#ev-url").fill("https://half.exam")
    page.wait_for_timeout(1000)

    page.reload()

    expect(page.locator("#rationale")).to_have_value("To be asked.")
    expect(page.locator("#ev-url")).to_have_value("https://half.exam")
    assert stored(desk) == []


@pytest.mark.databases("both")
def test_what_was_done_offline_is_sent_once_each_in_order_after_a_reload(
    new_page: NewPage, desk: ServedDesk
) -> None:
    page = open_article(new_page, desk)
    page.wait_for_load_state("networkidle")
    page.context.set_offline(True)
    for number in (1, 2, 3):
        at_claim(page, number)
        press(page, "1")
        expect(page.locator(f"#c{number}")).to_contain_class("v-supported draft")
    state(page, "Offline, 3 to send")
    assert stored(desk) == []

    page.route("**/verdicts", lambda route: route.abort())
    page.context.set_offline(False)
    page.reload()
    state(page, "Not saved, trying again (3)")
    page.unroute("**/verdicts")

    state(page, "All saved")
    assert stored(desk) == [(number, "supported", "") for number in (1, 2, 3)]


def test_an_answer_that_is_lost_on_the_way_leaves_one_row(new_page: NewPage, desk: ServedDesk) -> None:
    page = open_article(new_page, desk)
    lost: list[str] = []

    def lose(route: Route) -> None:
        route.fetch()
        if lost:
            route.continue_()
        else:
            lost.append(route.request.url)
            route.abort()

    page.route("**/verdicts", lose)

    press(page, "3")

    state(page, "Not saved, trying again (1)")
    state(page, "All saved")
    assert len(lost) == 1
    assert stored(desk) == [(1, "inconsistent", "")]


def test_too_many_tries_say_when_and_keep_the_queue(new_page: NewPage, desk: ServedDesk) -> None:
    page = open_article(new_page, desk)
    busy = {"status": 429, "headers": {"Retry-After": "90"}, "content_type": "text/plain", "body": "Wait."}
    page.route("**/verdicts", lambda route: route.fulfill(**busy))

    press(page, "2")

    expect(page.locator("#save")).to_contain_text(re.compile(r"trying again at \d+:\d\d.* \(1\)"))
    page.unroute("**/verdicts")
    page.evaluate("dispatchEvent(new Event('online'))")
    state(page, "All saved")
    assert stored(desk) == [(1, "disputed", "")]


def test_what_does_not_fit_stands_at_its_field_and_stays(new_page: NewPage, desk: ServedDesk) -> None:
    page = open_article(new_page, desk)
    page.locator("#ev-url").fill("javascript:void(0)")

    page.get_by_role("button", name="Add", exact=True).click()

    field = page.locator("#ev-url")
    expect(field).to_have_attribute("aria-describedby", "ev-url-error")
    expect(field).to_have_value("javascript:void(0)")
    state(page, "Not accepted")
    page.locator("#save").click()
    expect(page.get_by_role("dialog")).to_contain_text("javascript:void(0)")
    page.get_by_role("dialog").get_by_role("button", name="Discard").click()
    state(page, "All saved")


def test_words_are_saved_when_nobody_types_for_a_moment(new_page: NewPage, desk: ServedDesk) -> None:
    page = open_article(new_page, desk)
    press(page, "2")
    state(page, "All saved")

    type_why(page, "Still writ")
    until_stored(page, desk, "Still writ")
    state(page, "All saved")
    type_why(page, "ing.")
    page.keyboard.press("Control+Enter")

    at_claim(page, 2)
    state(page, "All saved")
    assert [words for _, _, words in stored(desk)] == ["", "Still writ", "Still writing."]


def test_fifty_steps_are_taken_back_by_new_rows(new_page: NewPage, desk: ServedDesk) -> None:
    page = open_article(new_page, desk)
    for at in range(50):
        press_verdict(page, "disputed" if at % 2 else "inconsistent")
    state(page, "All saved", seconds=60)
    page.reload()

    for _ in range(50):
        press(page, "u")
    press(page, "u")

    state(page, "All saved", seconds=60)
    expect(page.locator("#c1")).to_contain_class("v-todo")
    with rows(desk) as session:
        assert session.scalars(select(func.count()).select_from(Verdict)).one() == 100
        assert session.scalars(select(Verdict.label).order_by(Verdict.id.desc())).first() is None


def test_leaving_is_warned_of_only_while_something_waits(new_page: NewPage, desk: ServedDesk) -> None:
    page = open_article(new_page, desk)
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    type_why(page, "Only typed.")
    page.reload()
    assert asked == []
    page.route("**/verdicts", lambda route: route.abort())

    press_verdict(page, "disputed")
    state(page, "Not saved")
    page.reload()

    assert asked == ["beforeunload"]


def test_no_other_page_forgets_what_waits(new_page: NewPage, desk: ServedDesk) -> None:
    page = open_article(new_page, desk)
    page.route("**/verdicts", lambda route: route.abort())
    press(page, "2")
    state(page, "Not saved")

    page.goto("/reports")
    state(page, "Not saved")
    page.unroute("**/verdicts")

    state(page, "All saved")
    assert stored(desk) == [(1, "disputed", "")]


def test_two_windows_send_in_the_order_of_doing(new_page: NewPage, desk: ServedDesk) -> None:
    page = open_article(new_page, desk)
    other = page.context.new_page()
    other.goto(page.url.replace("claim=1", "claim=4"))
    page.context.route("**/verdicts", lambda route: route.abort())
    for tab in (page, other, page, other):
        press_verdict(tab, "supported")
        state(tab, "Not saved")

    page.context.unroute("**/verdicts")

    state(page, "All saved")
    state(other, "All saved")
    assert [number for number, _, _ in stored(desk)] == [1, 4, 2, 5]


def test_an_answer_that_comes_while_the_page_is_reloaded_is_no_clash(
    new_page: NewPage, desk: ServedDesk
) -> None:
    page = open_article(new_page, desk)
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/verdicts", hold)
    press_verdict(page, "disputed")
    state(page, "Saving")

    def answer_first(route: Route) -> None:
        rendered_before = route.fetch()
        with page.expect_response("**/verdicts"):
            held.pop().continue_()
        page.wait_for_timeout(300)
        route.fulfill(response=rendered_before)

    page.route(lambda address: address == page.url, answer_first)
    page.reload()
    page.unroute_all()
    press_verdict(page, "inconsistent")

    state(page, "All saved")
    assert stored(desk) == [(1, "disputed", ""), (1, "inconsistent", "")]
