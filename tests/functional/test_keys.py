"""Single keys work on the annotate page, stay silent in fields, and can be switched off."""

import pytest
from desk import NewPage, ServedDesk
from factories import make_article, make_verdict
from playwright.sync_api import Page, expect
from sqlalchemy import select

from factcheck.domain.labels import ReasonCode, Role, VerdictLabel
from factcheck.persistence.models import Claim, User, Verdict
from factcheck.persistence.session import make_engine, session_factory

pytestmark = pytest.mark.browser


@pytest.fixture
def page(new_page: NewPage, desk: ServedDesk) -> Page:
    """Open an article of three claims as one of its reviewers."""
    with session_factory(make_engine(desk.settings.database_url))() as session:
        reviewers = list(session.scalars(select(User).where(User.role == Role.REVIEWER)))
        article = make_article(session, reviewers=reviewers).public_id
    page = new_page()
    desk.admit(page, "ines")
    page.goto(f"/articles/{article}?claim=1")
    return page


def at_claim(page: Page, number: int) -> None:
    expect(page.locator("#panel-h")).to_contain_text(f"Claim {number}")


def saved(page: Page) -> None:
    expect(page.locator("#save")).to_have_attribute("data-state", "saved")


def press(page: Page, key: str) -> None:
    page.locator("body").press(key)


def test_j_and_k_walk_from_claim_to_claim(page: Page) -> None:
    press(page, "j")
    at_claim(page, 2)
    press(page, "k")
    at_claim(page, 1)
    expect(page).to_have_url(page.url.split("?")[0] + "?claim=1#c1")


@pytest.mark.parametrize(
    ("key", "look", "caret"),
    [
        ("2", "v-disputed", "reason_code"),
        ("3", "v-inconsistent", "conflict_with"),
        ("0", "v-none", "reason_code"),
    ],
)
def test_a_key_stores_a_draft_and_the_caret_stands_where_something_is_missing(
    page: Page, key: str, look: str, caret: str
) -> None:
    press(page, key)

    expect(page.locator("#c1")).to_contain_class(f"{look} draft now")
    saved(page)
    at_claim(page, 1)
    assert page.evaluate("document.activeElement.name") == caret


def test_supported_goes_on_and_undo_goes_back(page: Page, desk: ServedDesk) -> None:
    press(page, "1")
    at_claim(page, 2)
    expect(page.locator("#c1")).to_contain_class("v-supported draft")

    press(page, "u")

    expect(page.locator("#c1")).to_contain_class("v-todo now")
    saved(page)
    with session_factory(make_engine(desk.settings.database_url))() as session:
        labels = session.scalars(select(Verdict.label).order_by(Verdict.id)).all()
    assert labels == ["supported", None]


def test_n_and_e_go_to_their_fields_where_keys_are_letters(page: Page) -> None:
    press(page, "n")
    expect(page.locator("#rationale")).to_be_focused()
    page.keyboard.type("j1u?")
    expect(page.locator("#rationale")).to_have_value("j1u?")
    at_claim(page, 1)
    page.keyboard.press("Escape")

    press(page, "e")

    expect(page.locator("#ev-url")).to_be_focused()


def test_x_asks_why_the_claim_is_not_judged(page: Page) -> None:
    press(page, "x")

    expect(page.locator("#drop-reason")).to_be_visible()
    expect(page.locator("#drop")).to_have_attribute("open", "")


def test_s_skips_what_is_complete(page: Page, desk: ServedDesk) -> None:
    with session_factory(make_engine(desk.settings.database_url))() as session:
        ines = session.scalars(select(User).where(User.name == "Ines Okafor")).one()
        claim = session.scalars(select(Claim).where(Claim.number == 2)).one()
        make_verdict(session, claim, ines, VerdictLabel.UNVERIFIED, reason_code=ReasonCode.SILENT)
    page.reload()

    press(page, "s")

    at_claim(page, 3)
    press(page, "s")
    at_claim(page, 1)


def test_f_goes_from_filter_to_filter_and_round(page: Page) -> None:
    press(page, "f")
    expect(page.locator("#filters [aria-current]")).to_contain_text("To do")
    press(page, "f")
    expect(page.locator("#filters [aria-current]")).to_contain_text("Flagged")
    press(page, "f")
    expect(page.locator("#filters [aria-current]")).to_contain_text("Disputed")
    press(page, "f")
    expect(page.locator("#filters [aria-current]")).to_contain_text("All")


def test_l_shows_the_list_and_the_claim_again(page: Page) -> None:
    press(page, "l")
    expect(page.locator(".panel .list")).to_be_visible()
    press(page, "l")
    expect(page.locator("#claim-quote")).to_be_visible()


def test_the_stroke_leads_to_the_search(page: Page) -> None:
    press(page, "/")

    expect(page.locator("#find")).to_be_focused()
    expect(page.locator("#find")).to_have_value("")


def test_the_help_opens_on_every_page(page: Page) -> None:
    page.goto("/reports")
    press(page, "?")

    expect(page.locator("dialog[open] .keys")).to_be_visible()


def test_the_help_opens_and_the_switch_in_it_silences_the_keys(page: Page) -> None:
    press(page, "?")
    dialog = page.locator("dialog[open]")
    expect(dialog).to_be_visible()
    page.keyboard.press("j")
    dialog.get_by_role("checkbox").uncheck()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    at_claim(page, 1)

    press(page, "j")
    press(page, "1")

    at_claim(page, 1)
    expect(page.locator("#c1")).to_contain_class("v-todo now")


def test_a_modifier_and_composition_keep_the_keys_silent(page: Page) -> None:
    page.keyboard.press("Control+1")
    page.keyboard.press("Alt+j")
    composed = {"key": "j", "isComposing": True, "bubbles": True}
    page.evaluate("about => document.body.dispatchEvent(new KeyboardEvent('keydown', about))", composed)

    at_claim(page, 1)
    expect(page.locator("#c1")).to_contain_class("v-todo now")
