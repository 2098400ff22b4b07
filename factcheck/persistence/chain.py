"""Write events to the end of their chain."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from factcheck.domain.chain import GENESIS, canonical, link
from factcheck.domain.permissions import Actor
from factcheck.persistence.models import Article, Claim, Event, EventChain


def append_event(
    session: Session,
    *,
    actor: Actor,
    action: str,
    at: datetime,
    article: Article | None = None,
    claim: Claim | None = None,
    before: Mapping[str, Any] | None = None,
    after: Mapping[str, Any] | None = None,
) -> Event:
    """Append one event: to the article's chain, or to the desk's when there is no article.

    The chain's row is locked until the transaction ends, so numbers have no gaps and no twins.
    """
    chain = _locked_chain(session, article)
    number = chain.length + 1
    payload = canonical(
        {
            "number": number,
            "article": article.public_id if article else None,
            "claim": claim.public_id if claim else None,
            "actor": actor.name,
            "actor_id": actor.user_id,
            "action": action,
            "at": at.isoformat(),
            "before": before or {},
            "after": after or {},
        }
    )
    event = Event(
        chain_id=chain.id,
        number=number,
        actor_id=actor.user_id,
        claim_id=claim.id if claim else None,
        action=action,
        payload=payload,
        previous=chain.head,
        hash=link(chain.head, payload),
        created_at=at,
    )
    session.add(event)
    chain.length, chain.head = number, event.hash
    session.flush()
    return event


def _locked_chain(session: Session, article: Article | None) -> EventChain:
    article_id = article.id if article else None
    query = select(EventChain).where(EventChain.article_id == article_id).with_for_update()
    chain = session.scalars(query).one_or_none()
    if chain is None:  # the first event of an article; the desk's own chain comes with the schema
        _open_chain(session, article_id)
        chain = session.scalars(query).one()
    return chain


def _open_chain(session: Session, article_id: int | None) -> None:
    """Add the chain of an article, unless somebody else adds it at this moment."""
    dialect = sqlite if session.get_bind().dialect.name == "sqlite" else postgresql
    statement = dialect.insert(EventChain).values(article_id=article_id, length=0, head=GENESIS)
    session.execute(statement.on_conflict_do_nothing(index_elements=[EventChain.article_id]))
