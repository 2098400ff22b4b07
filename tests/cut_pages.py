"""Pages on which claims are cut: an article in review, the words of its claims, a value of a form."""

import re

from cutting import quotes
from factories import make_article, make_user
from sqlalchemy.orm import Session
from web_client import DeskClient

from factcheck.persistence.loading import article_by
from factcheck.persistence.models import Article

# What a script sends along.
SCRIPT = {"X-Fragment": "panel"}


def in_review(session: Session, client: DeskClient) -> Article:
    assert client.user
    return make_article(session, reviewers=[client.user, make_user(session)])


def words(session: Session, article_id: str) -> list[str]:
    session.rollback()
    return [quote for _, quote in quotes(session, article_by(session, article_id))]


def value_of(page: str, name: str) -> str:
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found
    return found[1]
