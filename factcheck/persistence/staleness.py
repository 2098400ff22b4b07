"""Make a claim stale: it had verdicts, and then something that they rest on changed."""

from datetime import datetime

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ClaimState
from factcheck.domain.permissions import Actor
from factcheck.domain.states import ALLOWED_FROM, Act
from factcheck.persistence.chain import append_event
from factcheck.persistence.models import Claim, Verdict


def make_stale(session: Session, claim: Claim, *, actor: Actor, at: datetime, why: str) -> bool:
    """Make the claim stale if it has verdicts of the current round, and tell whether it was done.

    An open claim that nobody judged, a dropped one and one that is stale already stay as they are.
    """
    if claim.state not in ALLOWED_FROM[Act.CHANGE]:
        return False
    has_verdict = exists().where(
        Verdict.claim_id == claim.id, Verdict.round == claim.round, Verdict.standing_id.is_not(None)
    )
    if claim.state is ClaimState.OPEN and not session.scalars(select(has_verdict)).one():
        return False
    claim.former_state, claim.state, claim.changed_at = claim.state, ClaimState.STALE, at
    append_event(
        session,
        actor=actor,
        action="make_stale",
        at=at,
        article=claim.article,
        claim=claim,
        before={"state": claim.former_state},
        after={"state": claim.state, "why": why},
    )
    return True


def unmake_stale(session: Session, claim: Claim, *, actor: Actor, at: datetime, why: str) -> None:
    """Give the claim back the state that it had before it became stale: what had changed is as it was."""
    before = {"state": claim.state}
    claim.state, claim.former_state, claim.changed_at = claim.former_state or ClaimState.OPEN, None, at
    append_event(
        session,
        actor=actor,
        action="undo_make_stale",
        at=at,
        article=claim.article,
        claim=claim,
        before=before,
        after={"state": claim.state, "why": why},
    )
