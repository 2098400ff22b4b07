"""What a person settled holds at once: own keys, keys switched off, look, in a real browser."""

import pytest
from desk import PASSWORD, NewPage, ServedDesk
from factories import actor_of, make_article, make_verdict
from playwright.sync_api import Page, expect
from sqlalchemy import select

from factcheck.domain.keys import USUAL
from factcheck.domain.labels import ReasonCode, Role, VerdictLabel
from factcheck.persistence.models import Claim, User, Verdict
from factcheck.persistence.session import make_engine, session_factory
from factcheck.services.own_account import set_preferences

pytestmark = pytest.mark.browser


@pytest.fixture
def article(desk: ServedDesk) -> str:
    """Return the address of an article of three claims with ines and tomas as its reviewers."""
    with session_factory(make_engine(desk.settings.database_url))() as session:
        reviewers = list(session.scalars(select(User).where(User.role == Role.REVIEWER)))
        return f"/articles/{make_article(session, reviewers=reviewers).public_id}?claim=1"


@pytest.fixture
def page(new_page: NewPage, desk: ServedDesk) -> Page:
    page = new_page()
    desk.sign_in(page, "ines")
    return page


def at_claim(page: Page, number: int) -> None:
    expect(page.locator("#panel-h")).to_contain_text(f"Claim {number}")


def press(page: Page, key: str) -> None:
    page.locator("body").press(key)


def verdicts(desk: ServedDesk) -> list[str | None]:
    with session_factory(make_engine(desk.settings.database_url))() as session:
        return list(session.scalars(select(Verdict.label).order_by(Verdict.id)))


def save_keys(page: Page) -> None:
    page.locator("form[action='/settings/keys']").get_by_role("button", name="Save").click()


def test_a_key_of_ones_own_works_and_the_usual_one_no_longer(
    page: Page, desk: ServedDesk, article: str
) -> None:
    page.goto("/settings")
    page.get_by_label("Next claim").fill("w")
    page.get_by_label("Supported", exact=True).fill("+")
    save_keys(page)
    expect(page.get_by_text("Your keys are saved.")).to_be_in_viewport()
    page.goto(article)

    press(page, "j")
    press(page, "1")
    at_claim(page, 1)
    press(page, "w")
    at_claim(page, 2)
    press(page, "+")

    at_claim(page, 3)
    expect(page.locator("#c2")).to_contain_class("v-supported draft")
    expect(page.locator("button[value=supported] kbd")).to_have_text("+")
    expect(page.locator("#save")).to_have_attribute("data-state", "saved")
    assert verdicts(desk) == ["supported"]
    press(page, "?")
    expect(page.locator("dialog[open] .keys")).to_contain_text("Next claimw")
    page.get_by_label("Use single-key shortcuts").focus()
    page.keyboard.press("w")
    at_claim(page, 3)


def test_own_keys_work_in_the_review_queue_too(new_page: NewPage, desk: ServedDesk, article: str) -> None:
    with session_factory(make_engine(desk.settings.database_url))() as session:
        people = {user.email.split("@")[0]: user for user in session.scalars(select(User))}
        claim = session.scalars(select(Claim).where(Claim.number == 1)).one()
        make_verdict(session, claim, people["ines"], VerdictLabel.SUPPORTED)
        make_verdict(session, claim, people["tomas"], VerdictLabel.UNVERIFIED, reason_code=ReasonCode.SILENT)
        set_preferences(session, actor=actor_of(people["ana"]), keys=USUAL | {"supported": "+"})
        address = f"/queue/{claim.public_id}"
    page = new_page()
    desk.admit(page, "ana")
    page.goto(address)
    supported = page.locator("#decide input[value=supported]")

    press(page, "1")
    expect(supported).not_to_be_checked()
    press(page, "+")

    expect(supported).to_be_checked()


def test_a_key_taken_twice_is_refused_and_what_was_typed_stays(page: Page) -> None:
    page.goto("/settings")
    page.get_by_label("Undo").fill("j")
    page.get_by_label("Write why").fill("z")
    save_keys(page)

    field = page.locator("#key-undo")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()
    expect(field).to_be_in_viewport()
    expect(page.locator("#key-undo-error")).to_have_text(
        "“j” is the key of “Next claim” already: choose another."
    )
    expect(field).to_have_value("j")
    expect(page.locator("#key-why")).to_have_value("z")


def test_keys_that_are_off_do_nothing_and_the_buttons_still_work(
    page: Page, desk: ServedDesk, article: str
) -> None:
    page.goto("/settings")
    page.get_by_label("Use single-key shortcuts").first.uncheck()
    save_keys(page)
    page.goto(article)

    for key in ("j", "1", "2", "x", "?"):
        press(page, key)
    at_claim(page, 1)
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(page.locator(".panel kbd")).to_have_count(0)
    page.locator("button[value=disputed]").click()

    expect(page.locator("#c1")).to_contain_class("v-disputed draft now")
    expect(page.locator("#save")).to_have_attribute("data-state", "saved")
    assert verdicts(desk) == ["disputed"]


def test_the_switch_in_the_help_is_kept(page: Page, article: str) -> None:
    page.goto(article)
    page.locator("[data-act=help]").click()
    with page.expect_response("**/settings/shortcuts"):
        page.get_by_label("Use single-key shortcuts").uncheck()
    page.reload()

    press(page, "j")
    at_claim(page, 1)

    page.locator("[data-act=help]").click()
    with page.expect_response("**/settings/shortcuts"):
        page.get_by_label("Use single-key shortcuts").check()
    page.keyboard.press("Escape")
    press(page, "j")
    at_claim(page, 2)


def test_the_theme_button_switches_at_once_and_goes_along_to_another_browser(
    page: Page, new_page: NewPage, desk: ServedDesk
) -> None:
    html = page.locator("html")
    with page.expect_response("**/settings/theme"):
        page.locator(".bar > form [data-act=theme]").click()
    expect(html).to_have_attribute("data-theme", "dark")
    expect(page).to_have_url(f"{desk.address}/articles")

    other = new_page()
    desk.sign_in(other, "ines")

    expect(other.locator("html")).to_have_attribute("data-theme", "dark")
    assert other.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(21, 20, 18)"


def test_settings_and_theme_work_without_scripts(new_page: NewPage, desk: ServedDesk) -> None:
    page = new_page(java_script=False)
    desk.sign_in(page, "ines")
    page.locator(".bar > form [data-act=theme]").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    expect(page).to_have_url(f"{desk.address}/articles")

    page.goto("/settings")
    page.get_by_label("Largest").check()
    page.get_by_label("Nothing moves").check()
    page.locator("form[action='/settings']").get_by_role("button", name="Save").click()

    expect(page.locator("html")).to_have_attribute("data-size", "largest")
    expect(page.locator("html")).to_have_attribute("data-motion", "reduced")


def test_somebody_new_comes_in_by_the_link(new_page: NewPage, desk: ServedDesk) -> None:
    admin = new_page()
    desk.admit(admin, "jonas")
    admin.goto("/people")
    admin.get_by_label("Name", exact=True).fill("Ida Ode")
    admin.get_by_label("E-mail").fill("ida@desk.example")
    admin.get_by_label("Your own password").fill(PASSWORD)
    admin.get_by_role("button", name="Make the link").click()
    link = admin.get_by_label("Link", exact=True).input_value()

    page = new_page(width=390)
    page.goto(link)
    page.get_by_label("Your password").fill("three herons and a crane")
    page.get_by_role("button", name="Save and sign in").click()
    page.wait_for_url("**/articles")

    admin.goto("/people")
    row = admin.get_by_role("row").filter(has_text="Ida Ode")
    expect(row).to_contain_text("Active")
    expect(row.get_by_role("cell").last).to_have_text("1")
