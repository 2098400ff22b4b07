"""The history of one claim, as far as one person may know it."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload, selectinload

from factcheck.domain.history import FOR_EVERYBODY, Change, changes_of, spoken_action
from factcheck.domain.labels import ClaimState
from factcheck.domain.permissions import Actor
from factcheck.domain.sight import shown_state
from factcheck.errors import NotFound
from factcheck.persistence.models import Claim, Event, Finding
from factcheck.persistence.queries.versions import ClaimWording, claim_wordings
from factcheck.persistence.sight import open_claims

# Their actor may be the viewer, but they tell that somebody else had given a verdict.
TELLING_OF_OTHERS = frozenset({"make_stale", "undo_make_stale", "open_round"})


@dataclass(frozen=True)
class HistoryEntry:
    """Who did what and when, with the parts that changed."""

    name: str
    action: str
    at: datetime
    changes: tuple[Change, ...]


@dataclass(frozen=True)
class ClaimHistory:
    """A claim and what happened to it; `number` is None once it was replaced by parts."""

    article_id: str
    article_title: str
    number: int | None
    text: str
    state: ClaimState
    is_open: bool
    findings: tuple[tuple[str, str], ...]
    entries: tuple[HistoryEntry, ...]
    wordings: tuple[ClaimWording, ...]


def claim_history(session: Session, viewer: Actor, claim_id: str) -> ClaimHistory:
    """Return the history, the oldest entry first; raises NotFound.

    While the others' verdicts are closed, only one's own acts and what everybody can see are told,
    and nothing shows that there is more.
    """
    query = select(Claim).where(Claim.public_id == claim_id)
    claim = session.scalars(
        query.options(joinedload(Claim.article), selectinload(Claim.all_spans))
    ).one_or_none()
    if claim is None or claim.article.deleted_at:
        raise NotFound("There is no such claim.")
    is_open = claim.id in open_claims(session, viewer, Claim.id == claim.id)
    return ClaimHistory(
        article_id=claim.article.public_id,
        article_title=claim.article.title,
        number=claim.number,
        text=" … ".join(span.quote for span in claim.spans),
        state=shown_state(claim.state, open_to_viewer=is_open),
        is_open=is_open,
        findings=tuple(_findings(session, claim)),
        entries=tuple(_entries(session, viewer, claim, is_open=is_open)),
        wordings=claim_wordings(session, claim),
    )


def last_open_act(session: Session, claim_id: str) -> HistoryEntry | None:
    """Return the newest thing that happened to the claim and that everybody may see.

    While the claim is final that is its decision too.
    """
    claim = session.scalars(select(Claim).where(Claim.public_id == claim_id)).one()
    told = FOR_EVERYBODY | ({"decide_claim"} if claim.state is ClaimState.FINAL else set())
    query = select(Event).where(Event.claim_id == claim.id, Event.action.in_(told))
    event = session.scalars(query.order_by(Event.id.desc()).limit(1)).one_or_none()
    return _entry(event, json.loads(event.payload), is_open=False) if event else None


def _findings(session: Session, claim: Claim) -> list[tuple[str, str]]:
    query = select(Finding.headline, Finding.message).where(
        Finding.places.any(claim_id=claim.id), Finding.retired_at.is_(None)
    )
    return [(headline, message) for headline, message in session.execute(query.order_by(Finding.id))]


def _entries(session: Session, viewer: Actor, claim: Claim, *, is_open: bool) -> Iterator[HistoryEntry]:
    query = select(Event).where(Event.claim_id == claim.id).order_by(Event.id)
    for event in session.scalars(query):
        told: dict[str, Any] = json.loads(event.payload)
        if not _may_be_told(event, told["after"], viewer, is_open=is_open):
            continue
        yield _entry(event, told, is_open=is_open)


def _entry(event: Event, told: dict[str, Any], *, is_open: bool) -> HistoryEntry:
    before, after = _without_state(told, is_open=is_open)
    return HistoryEntry(
        name=told["actor"],
        action=spoken_action(event.action),
        at=event.created_at,
        changes=changes_of(before, after),
    )


def _may_be_told(event: Event, after: dict[str, Any], viewer: Actor, *, is_open: bool) -> bool:
    """Tell whether the entry is the viewer's own, open to everybody, or open to them now.

    Somebody else's draft is theirs alone until it is complete.
    """
    if event.action in TELLING_OF_OTHERS:
        return is_open
    if event.actor_id == viewer.user_id or event.action in FOR_EVERYBODY:
        return True
    is_draft = after.get("record") == "verdict" and not after["is_complete"]
    return is_open and not is_draft


def _without_state(told: dict[str, Any], *, is_open: bool) -> tuple[dict[str, Any], dict[str, Any]]:
    """Leave out the claim's states while they are closed: they tell what others said."""
    before, after = dict(told["before"]), dict(told["after"])
    if not is_open:
        before.pop("state", None)
        after.pop("state", None)
    return before, after
