"""Which verdicts were carried over a change: somebody said that the change does not matter."""

import json
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from factcheck.persistence.models import Claim, Event

KEEP = "keep_stale"


@dataclass(frozen=True)
class Carried:
    """Who kept a claim's verdicts although something changed, when, and why."""

    name: str
    reason: str
    at: datetime


def carried_claims(session: Session, which: ColumnElement[bool]) -> dict[int, Carried]:
    """Return, by claim id, the last time that the current round was carried over a change. One query."""
    query = (
        select(Event.claim_id, Event.payload, Event.created_at, Claim.round)
        .join(Claim, Claim.id == Event.claim_id)
        .where(which, Event.action == KEEP)
        .order_by(Event.id)
    )
    carried: dict[int, Carried] = {}
    for claim_id, payload, at, round_number in session.execute(query):
        told = json.loads(payload)
        if claim_id is not None and told["after"]["round"] == round_number:
            carried[claim_id] = Carried(told["actor"], told["after"]["reason"], at)
    return carried
