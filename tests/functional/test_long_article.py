"""Each claim that a step leads to is in view as a whole, in an article of 10,000 claims too."""

from collections.abc import Iterator

import pytest
from databases import sqlite_copy
from desk import NewPage, ServedDesk, people_of, serve
from long_article import make_long_article
from playwright.sync_api import Page
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.config import Settings
from factcheck.persistence.models import User

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.timeout(900)]

CLAIMS = 10_000
STEPS = 10

# The corrections after a jump take up to four frames; nothing of a mark may then lie outside or be covered.
HIDDEN = """() => new Promise((done) => {
  const look = () => {
    const now = document.querySelector(".claim.now");
    const box = now.getBoundingClientRect();
    const top = document.querySelector(".top").getBoundingClientRect().bottom;
    const panel = document.querySelector("#panel").getBoundingClientRect();
    const sheet = innerWidth <= 760 ? panel.top : innerHeight;
    const isWhole = box.top >= top && box.bottom <= Math.min(sheet, innerHeight);
    done(isWhole ? null : { claim: now.id, box: [box.top, box.bottom], room: [top, sheet] });
  };
  let frames = 6;
  const wait = () => (frames-- ? requestAnimationFrame(wait) : look());
  wait();
})"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ServedDesk]:
    home = tmp_path_factory.mktemp("desk")
    with serve(sqlite_copy(home, tmp_path_factory.getbasetemp()), home, with_article) as desk:
        yield desk


def with_article(session: Session, settings: Settings) -> dict[str, str]:
    people = people_of(session, settings)
    article = make_long_article(session, CLAIMS, list(session.scalars(select(User))))
    return {**people, "article": article.public_id}


@pytest.mark.parametrize(
    ("width", "height", "key"),
    [(1440, 900, "j"), (390, 844, "k")],
    ids=["desk, forwards", "phone, backwards"],
)
def test_each_claim_that_a_step_leads_to_is_in_view_as_a_whole(
    new_page: NewPage, desk: ServedDesk, width: int, height: int, key: str
) -> None:
    page = new_page(width=width, height=height)
    page.set_default_timeout(60_000)
    desk.sign_in(page, "ines")

    for start in (1, 6_001, CLAIMS - 4):
        page.goto(f"/articles/{desk.people['article']}?claim={start}")

        hidden = [hidden for hidden in walk(page, key, start) if hidden]

        assert hidden == []


def walk(page: Page, key: str, number: int) -> Iterator[object]:
    """Yield for the claim that the page opens with, and for each step, what hides it."""
    yield page.evaluate(HIDDEN)
    for _ in range(STEPS):
        number = (number - 1 + (1 if key == "j" else -1)) % CLAIMS + 1
        page.locator("body").press(key)
        page.wait_for_selector(f"#c{number}.now")
        yield page.evaluate(HIDDEN)
