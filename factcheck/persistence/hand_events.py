"""Events of an article's chain as undo reads them: one person's acts by hand, and what came after one."""

import json
from collections.abc import Iterable, Iterator

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from factcheck.domain.hand_acts import HAND_ACTS, UNDO_ACTS, HandAct, HandEvent, last_standing
from factcheck.domain.permissions import Actor
from factcheck.persistence.models import Article, Event, EventChain

_AT_ONCE = 60


def last_act(session: Session, article: Article, actor: Actor) -> HandAct | None:
    """Return the person's last act by hand in the article that still stands."""
    return last_standing(_own_events(session, article, actor))


def _own_events(session: Session, article: Article, actor: Actor) -> Iterator[HandEvent]:
    """Yield the person's acts by hand, the newest first, read piece by piece."""
    query = (
        select(Event)
        .join(EventChain, EventChain.id == Event.chain_id)
        .where(
            EventChain.article_id == article.id,
            Event.actor_id == actor.user_id,
            Event.action.in_([*HAND_ACTS, *UNDO_ACTS]),
        )
        .order_by(Event.number.desc())
    )
    rows = session.scalars(query.limit(_AT_ONCE)).all()
    while rows:
        yield from map(_read, rows)
        rows = session.scalars(query.where(Event.number < rows[-1].number).limit(_AT_ONCE)).all()


def events_since(
    session: Session, article: Article, number: int, claim_ids: Iterable[int]
) -> tuple[HandEvent, ...]:
    """Return what happened to these claims and to the article as a whole after the event of this number."""
    query = (
        select(Event)
        .join(EventChain, EventChain.id == Event.chain_id)
        .where(
            EventChain.article_id == article.id,
            Event.number > number,
            or_(Event.claim_id.in_(list(claim_ids)), Event.claim_id.is_(None)),
        )
        .order_by(Event.number)
    )
    return tuple(map(_read, session.scalars(query)))


def _read(event: Event) -> HandEvent:
    told = json.loads(event.payload)
    return HandEvent(
        number=event.number,
        actor_id=event.actor_id,
        claim_id=event.claim_id,
        action=event.action,
        before=told["before"],
        after=told["after"],
    )
