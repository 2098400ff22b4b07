"""A page that stays open takes up what others do, without moving its reader or telling what is withheld."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from desk import NewPage, ServedDesk
from factories import actor_of, claims_of, make_article
from judging import UNVERIFIED, judge
from playwright.sync_api import Page, expect
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.labels import DropCause, Role
from factcheck.persistence.models import Article, Claim, User
from factcheck.persistence.session import make_engine, session_factory
from factcheck.services.cutting import drop_claim

pytestmark = pytest.mark.browser

MANY = [f"Crane number {number} has stood at the quay of the old harbour since 1931." for number in range(90)]
PAUSE = 15_000


@dataclass
class Others:
    """The article that Ines has open, and what Tomas and Ana do to it meanwhile."""

    desk: ServedDesk
    article: str

    @contextmanager
    def at_work(self) -> Iterator[tuple[Session, list[Claim], dict[str, User]]]:
        with session_factory(make_engine(self.desk.settings.database_url))() as session:
            article = session.scalars(select(Article).where(Article.public_id == self.article)).one()
            people = {user.email.split("@")[0]: user for user in session.scalars(select(User))}
            yield session, claims_of(session, article), people

    def judge(self, who: str, *numbers: int) -> None:
        with self.at_work() as (session, claims, people):
            for number in numbers:
                judge(session, people[who], claims[number - 1], UNVERIFIED)

    def drop(self, number: int) -> None:
        with self.at_work() as (session, claims, people):
            drop_claim(
                session,
                actor=actor_of(people["ana"]),
                claim_id=claims[number - 1].public_id,
                reason="An opinion.",
                cause=DropCause.NOT_CHECKABLE,
            )


@pytest.fixture
def others(desk: ServedDesk) -> Others:
    with session_factory(make_engine(desk.settings.database_url))() as session:
        reviewers = list(session.scalars(select(User).where(User.role == Role.REVIEWER)))
        return Others(desk, make_article(session, MANY, reviewers=reviewers).public_id)


@pytest.fixture
def page(new_page: NewPage, desk: ServedDesk, others: Others) -> Page:
    """Open the article in the middle, as Ines, who has judged its first and fiftieth claim."""
    others.judge("ines", 1, 50)
    page = new_page()
    page.clock.install()
    desk.admit(page, "ines")
    page.goto(f"/articles/{others.article}?claim=50")
    expect(page.locator("#c50")).to_be_in_viewport()
    return page


def wait(page: Page) -> int:
    """Let the time pass after which the page asks, and return the status of the answer."""
    with page.expect_response(lambda answer: "/changes" in answer.url) as asked:
        page.clock.run_for(PAUSE)
    return asked.value.status


def name_of(page: Page, number: int) -> str:
    return page.locator(f"#r{number}").get_attribute("aria-label") or ""


def test_what_is_open_is_taken_up_and_nobody_is_moved(page: Page, others: Others) -> None:
    page.mouse.wheel(0, -1400)
    expect(page.locator("#c50")).not_to_be_in_viewport()
    page.wait_for_timeout(200)
    before = page.evaluate("[scrollY, document.activeElement.id, location.href]")
    assert wait(page) == 304

    others.judge("tomas", 1, 50)

    assert wait(page) == 200
    expect(page.locator("#r1")).to_have_attribute("aria-label", "Claim 1: unverified, agreed")
    expect(page.locator("#panel")).to_contain_text("Tomas Lind")
    expect(page.locator("#c50")).to_contain_class("now")
    assert page.evaluate("[scrollY, document.activeElement.id, location.href]") == before
    assert wait(page) == 304


def test_a_withheld_verdict_changes_nothing(page: Page, others: Others) -> None:
    others.judge("tomas", 2, 3)

    assert wait(page) == 304
    assert name_of(page, 2) == "Claim 2: not reviewed"


def test_words_and_caret_stay_while_somebody_writes(page: Page, others: Others) -> None:
    box = page.locator("#ev-url")
    box.press_sequentially("https://register")
    box.evaluate("box => box.setSelectionRange(3, 3)")
    others.judge("tomas", 1, 50)

    assert wait(page) == 200

    expect(page.locator("#r1")).to_have_attribute("aria-label", "Claim 1: unverified, agreed")
    expect(box).to_be_focused()
    expect(box).to_have_value("https://register")
    assert box.evaluate("box => box.selectionStart") == 3
    box.blur()
    assert wait(page) == 200
    expect(page.locator("#panel")).to_contain_text("Tomas Lind")
    expect(box).to_have_value("https://register")


def test_a_claim_that_somebody_drops_is_drawn_anew_where_it_stands(page: Page, others: Others) -> None:
    before = page.evaluate("scrollY")
    others.drop(49)

    assert wait(page) == 200

    expect(page.locator("#c49")).to_contain_class("v-dropped")
    expect(page.locator("#progress")).to_contain_text("2 of 89 reviewed")
    expect(page.locator("#c50")).to_contain_class("now")
    assert page.evaluate("scrollY") == before


def test_a_page_asks_when_somebody_comes_back_to_it(page: Page) -> None:
    with page.expect_response(lambda answer: "/changes" in answer.url) as asked:
        page.evaluate("dispatchEvent(new Event('focus'))")

    assert asked.value.status == 304


def test_nothing_is_asked_while_the_page_is_hidden_or_a_dialog_is_open(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if "/changes" in request.url else None)

    page.locator("body").press("?")
    page.clock.run_for(PAUSE)
    page.keyboard.press("Escape")
    page.evaluate("Object.defineProperty(document, 'visibilityState', { value: 'hidden' })")
    page.clock.run_for(PAUSE)

    assert asked == []
