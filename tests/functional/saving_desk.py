"""An article that is judged under a bad network: the page of a reviewer, and what the desk has stored."""

from collections.abc import Iterator
from contextlib import contextmanager

from desk import PASSWORD, NewPage, ServedDesk
from factories import make_article
from playwright.sync_api import Page, expect
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from factcheck.domain.labels import Role
from factcheck.persistence.models import User, UserSession, Verdict
from factcheck.persistence.session import make_engine, session_factory

PATIENCE = 20  # seconds


@contextmanager
def rows(desk: ServedDesk) -> Iterator[Session]:
    # The served desk has the same engine, so it stays.
    with session_factory(make_engine(desk.settings.database_url))() as session:
        yield session


def article_of(desk: ServedDesk, claims: int) -> str:
    """Add an article with so many claims that all reviewers are asked to judge, and return its address."""
    with rows(desk) as session:
        reviewers = list(session.scalars(select(User).where(User.role == Role.REVIEWER)))
        sentences = [f"Crane {number} was built in {1900 + number}." for number in range(1, claims + 1)]
        return f"/articles/{make_article(session, sentences, reviewers=reviewers).public_id}"


def open_article(new_page: NewPage, desk: ServedDesk, claims: int = 6) -> Page:
    """Open a new article as one of its reviewers, in a browser that may be cut off."""
    article = article_of(desk, claims)
    page = new_page(is_cut_off=True)
    desk.admit(page, "ines")
    page.goto(f"{article}?claim=1")
    return page


def stored(desk: ServedDesk) -> list[tuple[int, str | None, str]]:
    """Return number of claim, label and words of all rows, in the order in which they were stored."""
    with rows(desk) as session:
        verdicts = session.scalars(select(Verdict).order_by(Verdict.id)).all()
        numbers = {row.id: session.get_one(Verdict, row.id).claim_id for row in verdicts}
        first = min(numbers.values(), default=0)
        return [(numbers[row.id] - first + 1, row.label, row.rationale) for row in verdicts]


def until_stored(page: Page, desk: ServedDesk, words: str) -> None:
    """Wait until the desk has these words, which the page sends when nobody types for a moment."""
    for _ in range(PATIENCE * 10):
        if any(stored_words == words for _, _, stored_words in stored(desk)):
            return
        page.wait_for_timeout(100)
    raise AssertionError(f"not stored in {PATIENCE} seconds: {words}")


def end_sessions(desk: ServedDesk) -> None:
    with rows(desk) as session:
        session.execute(delete(UserSession))
        session.commit()


def press(page: Page, key: str) -> None:
    page.locator("body").press(key)


def press_verdict(page: Page, label: str) -> None:
    page.locator(f"#verdict-form button[value={label}]").first.click()


def state(page: Page, words: str, *, seconds: float = PATIENCE) -> None:
    """Wait until the save state says so."""
    expect(page.locator("#save")).to_contain_text(words, timeout=seconds * 1000)


def at_claim(page: Page, number: int) -> None:
    expect(page.locator("#panel-h")).to_contain_text(f"Claim {number}")


def type_why(page: Page, words: str) -> None:
    page.locator("#rationale").press_sequentially(words)


def sign_in_again(page: Page, desk: ServedDesk, who: str = "ines") -> None:
    """Follow the dialog to the sign-in page, and through it."""
    page.get_by_role("link", name="Sign in again").click()
    page.get_by_label("E-mail").fill(desk.people[who])
    page.get_by_label("Password", exact=True).fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url("**/articles/**")


def sign_out(page: Page) -> None:
    page.locator(".menu summary.face").click()
    page.get_by_role("button", name="Sign out").click()
