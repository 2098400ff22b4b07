"""An article in review with two signed-in reviewers."""

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from factories import claims_of, make_article
from sqlalchemy import Select, select
from sqlalchemy.orm import Session
from web_client import DeskClient
from werkzeug.test import TestResponse

from factcheck.persistence.models import Article, Claim, User, Verdict


@dataclass(frozen=True)
class ReviewDesk:
    """Ann and Ben are asked to judge the article; their browsers are signed in."""

    session: Session
    article: Article
    claims: list[Claim]
    ann: User
    ben: User
    anns: DeskClient
    bens: DeskClient

    @property
    def url(self) -> str:
        return f"/articles/{self.article.public_id}"

    def stored(self, query: Select[Any]) -> list[Any]:
        """Return what is stored now."""
        self.session.rollback()
        return list(self.session.scalars(query))

    def fresh(self) -> list[Claim]:
        """Return the claims as they are stored now."""
        self.session.rollback()
        return claims_of(self.session, self.article)


@pytest.fixture
def desk(session: Session, as_reviewer: DeskClient, as_second_reviewer: DeskClient) -> Iterator[ReviewDesk]:
    ann, ben = as_reviewer.user, as_second_reviewer.user
    assert ann
    assert ben
    article = make_article(session, reviewers=[ann, ben])
    claims = claims_of(session, article)
    session.rollback()
    yield ReviewDesk(session, article, claims, ann, ben, as_reviewer, as_second_reviewer)
    session.close()  # before the application, which may share the engine, puts its connections away


def press(browser: DeskClient, claim: Claim, label: str = "", **fields: Any) -> TestResponse:
    """Press a button of the verdict form."""
    data = {"label": label, "base_revision": claim.revision, "op_id": secrets.token_hex(8), **fields}
    query = fields.pop("query", "")
    return browser.submit(f"/claims/{claim.public_id}/verdicts{query}", data)


def latest(desk: ReviewDesk) -> Verdict:
    row: Verdict = desk.stored(select(Verdict).order_by(Verdict.id.desc()))[0]
    return row


def spaced(response: TestResponse) -> str:
    """Return the text of a page with single spaces."""
    return " ".join(response.text.split())
