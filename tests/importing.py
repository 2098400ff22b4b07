"""Articles for tests that come in through the import service, and what their events say."""

import json

from factories import make_user
from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.checking import ReferenceFacts
from factcheck.domain.permissions import Actor
from factcheck.importers import ArticleDraft
from factcheck.persistence.models import Article, Event, User
from factcheck.services.articles import import_article, start_review

TEXT = (
    "Harbour town marks its bridge\n\n"
    "In May 2025, the mayor met former U.S. President Donald Trump on the bridge. "
    "It was a wonderful, truly great day. Nine cranes stand there.\n\n"
    "Leave a comment\n"
)


def bring(
    session: Session, actor: Actor, facts: ReferenceFacts, text: str = TEXT, **values: object
) -> Article:
    return import_article(
        session,
        actor=actor,
        draft=ArticleDraft(title="", text=text, **values),  # type: ignore[arg-type]
        facts=facts,
    )


def events_of(session: Session, action: str) -> list[dict[str, object]]:
    rows = session.scalars(select(Event).where(Event.action == action).order_by(Event.id))
    return [json.loads(row.payload) for row in rows]


def in_review(session: Session, editor: Actor, facts: ReferenceFacts) -> tuple[Article, User]:
    ann, ben = make_user(session, name="Ann"), make_user(session, name="Ben")
    article = bring(session, editor, facts)
    start_review(
        session,
        actor=editor,
        article_id=article.public_id,
        reviewer_ids=[ann.public_id, ben.public_id],
        required=2,
    )
    return article, ann
