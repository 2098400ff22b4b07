"""What the scenarios share: three reviewers, two editors, an admin, and the articles that they bring."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from desk import PEOPLE, NewPage, ServedDesk, add_people
from factories import actor_of, claims_of, make_article
from playwright.sync_api import Page
from sqlalchemy import select, update
from sqlalchemy.orm import Session

from factcheck.config import Settings
from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import Role
from factcheck.importers import ArticleDraft
from factcheck.persistence.clock import now
from factcheck.persistence.facts import desk_facts
from factcheck.persistence.models import Article, Claim, User
from factcheck.persistence.session import make_engine, session_factory
from factcheck.services.articles import import_article, start_review
from factcheck.services.facts import load_release

CROWD = PEOPLE | {"rosa": ("Rosa Reed", Role.REVIEWER), "bela": ("Bela Bartos", Role.EDITOR)}
FLAGGED = (
    "Harbour town greets a visitor\n\n"
    "In May 2025, the mayor met former U.S. President Donald Trump on the bridge. "
    "The bridge opened in 1931.\n\n"
    "Nine cranes stand at the quay.\n"
)


def crowd(session: Session, settings: Settings) -> dict[str, str]:
    load_release(session)
    return add_people(session, settings, CROWD)


@dataclass(frozen=True)
class Scene:
    """The served desk, and the way to open pages of it."""

    desk: ServedDesk
    open_page: NewPage

    @contextmanager
    def rows(self) -> Iterator[Session]:
        # The served desk has the same engine, so it stays.
        with session_factory(make_engine(self.desk.settings.database_url))() as session:
            yield session

    def enter(self, who: str, address: str = "/articles", **look: object) -> Page:
        """Open a page as somebody who is signed in."""
        page = self.open_page(who=who, **look)
        page.goto(address)
        return page

    def bring(
        self,
        text: str = FLAGGED,
        *,
        reviewers: Sequence[str] = ("ines", "tomas"),
        required: int = 2,
        date: str = "2025-05",
    ) -> str:
        """Import a text, start its review, and return the address of the article."""
        with self.rows() as session:
            ana = actor_of(person(session, "ana"))
            draft = ArticleDraft(title="", text=text, published=PartialDate.parse(date))
            article = import_article(session, actor=ana, draft=draft, facts=desk_facts(session))
            start_review(
                session,
                actor=ana,
                article_id=article.public_id,
                reviewer_ids=[person(session, who).public_id for who in reviewers],
                required=required,
            )
            return f"/articles/{article.public_id}"

    def write(
        self, sentences: Sequence[str], *, reviewers: Sequence[str] = ("ines", "tomas"), **more: int
    ) -> str:
        """Store an article whose sentences are its claims, and return its address."""
        with self.rows() as session:
            people = [person(session, who) for who in reviewers]
            return f"/articles/{make_article(session, sentences, reviewers=people, **more).public_id}"

    def put_away(self) -> None:
        """Take the articles out of lists and queue, so that the next scenario meets its own alone."""
        with self.rows() as session:
            session.execute(
                update(Article).where(Article.archived_at.is_(None)).values(archived_at=now(session))
            )
            session.commit()


def person(session: Session, who: str) -> User:
    return session.scalars(select(User).where(User.email == f"{who}@desk.example")).one()


def claims_at(session: Session, address: str) -> list[Claim]:
    """Return the claims of the article with this address, by number."""
    article = session.scalars(select(Article).where(Article.public_id == address.split("/")[2])).one()
    return claims_of(session, article)
