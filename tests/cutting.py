"""Short ways for tests to cut claims through the services."""

from sqlalchemy.orm import Session

from factcheck.domain.labels import DropCause
from factcheck.domain.permissions import Actor
from factcheck.persistence.models import Claim
from factcheck.services.cutting import drop_claim, split_claim


def drop(session: Session, actor: Actor, claim: Claim, reason: str = "An opinion") -> Claim:
    return drop_claim(
        session, actor=actor, claim_id=claim.public_id, cause=DropCause.NOT_CHECKABLE, reason=reason
    )


def halve(session: Session, actor: Actor, claim: Claim, *, base: int = 1) -> tuple[Claim, ...]:
    """Cut “The harbour opened in 1931.” before “opened”, and others after their first word."""
    place = claim.version.text.index(" ", claim.spans[0].start) + 1
    return split_claim(session, actor=actor, claim_id=claim.public_id, base_revision=base, at=[place])
