"""Take a claim out of what is judged, and bring it back with the state that its records make."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ClaimState, DropCause
from factcheck.persistence.answers import judged_state
from factcheck.persistence.models import Claim, Decision


@dataclass(frozen=True)
class DropReason:
    """Why a claim is not judged, and whether an editor said so: then only editors restore it."""

    cause: DropCause
    words: str
    is_by_editor: bool


def drop_row(claim: Claim, why: DropReason, *, at: datetime) -> None:
    """Take the claim out of what is judged; it keeps its place in the text."""
    claim.former_state, claim.state = claim.state, ClaimState.DROPPED
    claim.drop_cause, claim.drop_reason = why.cause, why.words
    claim.is_dropped_by_editor = why.is_by_editor
    claim.changed_at = at


def restore_row(session: Session, claim: Claim, *, at: datetime) -> None:
    """Work the state out from the records: what was stale stays stale, and knows again what it was before."""
    decided = select(Decision.id).where(Decision.claim_id == claim.id, Decision.round == claim.round)
    is_final = session.scalars(decided).first() is not None
    required = claim.article.required_verdicts
    earned = ClaimState.FINAL if is_final else judged_state(session, claim, required)
    is_stale = claim.former_state is ClaimState.STALE
    claim.state = ClaimState.STALE if is_stale else earned
    claim.former_state = earned if is_stale else None
    claim.drop_cause = claim.drop_reason = None
    claim.is_dropped_by_editor = False
    claim.changed_at = at
