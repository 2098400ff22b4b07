"""Short ways for tests to cut claims through the services."""

import json
import secrets

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.labels import DropCause
from factcheck.domain.permissions import Actor
from factcheck.domain.spans import Span
from factcheck.persistence.loading import current_version
from factcheck.persistence.models import Article, Claim, Event
from factcheck.services.cutting import (
    Undone,
    add_claim,
    change_span,
    drop_claim,
    split_claim,
    undo_cut,
)
from factcheck.services.verification import find_faults


def drop(session: Session, actor: Actor, claim: Claim, reason: str = "An opinion") -> Claim:
    return drop_claim(
        session, actor=actor, claim_id=claim.public_id, cause=DropCause.NOT_CHECKABLE, reason=reason
    )


def halve(session: Session, actor: Actor, claim: Claim, *, base: int = 1) -> tuple[Claim, ...]:
    """Cut “The harbour opened in 1931.” before “opened”, and others after their first word."""
    place = claim.version.text.index(" ", claim.spans[0].start) + 1
    return split_claim(session, actor=actor, claim_id=claim.public_id, base_revision=base, at=[place])


def places(text: str, *words: str) -> tuple[Span, ...]:
    """Return where the words first stand in the text."""
    return tuple(Span(text.index(one), text.index(one) + len(one)) for one in words)


def add(session: Session, actor: Actor, article: Article, *words: str, version: int = 1) -> Claim:
    text = current_version(session, article).text
    return add_claim(
        session,
        actor=actor,
        article_id=article.public_id,
        version=version,
        spans=places(text, *words),
    )


def reword(session: Session, actor: Actor, claim: Claim, *words: str, base: int | None = None) -> Claim:
    return change_span(
        session,
        actor=actor,
        claim_id=claim.public_id,
        base_revision=claim.revision if base is None else base,
        spans=places(claim.version.text, *words),
    )


def take_back(session: Session, actor: Actor, article: Article, *, op_id: str | None = None) -> Undone:
    return undo_cut(session, actor=actor, article_id=article.public_id, op_id=op_id or secrets.token_hex(8))


def events_of(session: Session, claim: Claim) -> list[dict[str, object]]:
    rows = session.scalars(select(Event).where(Event.claim_id == claim.id).order_by(Event.id))
    return [json.loads(row.payload) for row in rows]


def quotes(session: Session, article: Article) -> list[tuple[int, str]]:
    """Return the claims of the text by number, with their words."""
    session.expire_all()
    query = select(Claim).where(Claim.article_id == article.id, Claim.number.is_not(None))
    return [
        (claim.number, " … ".join(span.quote for span in claim.spans))
        for claim in session.scalars(query.order_by(Claim.number))
        if claim.number
    ]


def is_whole(session: Session) -> bool:
    session.expire_all()
    return next(find_faults(session), None) is None
