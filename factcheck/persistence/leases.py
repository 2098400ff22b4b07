"""Leases: an editor has a claim in hand for half an hour of the database's time."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.permissions import Actor
from factcheck.persistence.models import Claim, Lease, User

LEASE_TIME = timedelta(minutes=30)


def running_of_others(
    session: Session, claim: Claim, actor: Actor, at: datetime
) -> tuple[str, datetime] | None:
    """Return the name of another editor who has the claim in hand, and until when."""
    query = (
        select(User.name, Lease.expires_at)
        .join(User, User.id == Lease.editor_id)
        .where(
            Lease.claim_id == claim.id,
            Lease.round == claim.round,
            Lease.editor_id != (actor.user_id or 0),
            Lease.expires_at > at,
        )
        .order_by(Lease.expires_at.desc())
        .limit(1)
    )
    row = session.execute(query).one_or_none()
    return (row.name, row.expires_at) if row else None


def hold(session: Session, claim: Claim, actor: Actor, *, at: datetime, until: datetime) -> None:
    """Take the claim, or renew the lease that the editor has on it in this round.

    The command line holds nothing: nobody waits for it.
    """
    if actor.user_id is None:
        return
    lease = session.get(Lease, (claim.id, claim.round, actor.user_id))
    if lease is None:
        lease = Lease(claim_id=claim.id, round=claim.round, editor_id=actor.user_id, taken_at=at)
        session.add(lease)
    elif lease.expires_at <= at:
        lease.taken_at = at
    lease.expires_at = until
    session.flush()
