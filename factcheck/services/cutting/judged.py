"""Whether a claim is judged: drop it, restore it, say what kind it is."""

from sqlalchemy.orm import Session

from factcheck.domain.cut_rights import check_may_cut, check_may_drop, check_may_restore
from factcheck.domain.labels import ClaimKind, ClaimState, DropCause
from factcheck.domain.permissions import Actor, Permission
from factcheck.domain.states import ALLOWED_FROM, Act
from factcheck.errors import Invalid, NotAllowed
from factcheck.persistence.clock import now
from factcheck.persistence.dropping import DropReason, drop_row, restore_row
from factcheck.persistence.models import Claim
from factcheck.persistence.session import transaction
from factcheck.services.cutting.records import dropped_record, kind_record
from factcheck.services.cutting.rows import finish_cut, take_any_claim, take_claims, tell

REASON_CHARACTERS = 500
_CHOOSABLE = (DropCause.NOT_CHECKABLE, DropCause.DUPLICATE)


def drop_claim(session: Session, *, actor: Actor, claim_id: str, cause: DropCause, reason: str) -> Claim:
    """Take a claim out of what is judged, with a reason; it can be restored."""
    words = reason.strip()
    if cause not in _CHOOSABLE:
        raise Invalid("A claim is dropped as not checkable or as a duplicate.", field="cause")
    if not words:
        raise Invalid("Say why this claim is not judged.", field="reason")
    if len(words) > REASON_CHARACTERS:
        raise Invalid(f"At most {REASON_CHARACTERS} characters fit here.", field="reason")
    with transaction(session):
        hand = take_claims(session, actor, [claim_id], act=Act.DROP, rule=check_may_drop)
        claim, at = hand.claims[0], now(session)
        drop_row(claim, DropReason(cause, words, _is_editor(actor)), at=at)
        finish_cut(session, hand)
        tell(session, hand, claim, actor, at, "drop_claim", {"dropped": False}, dropped_record(claim))
    return claim


def restore_claim(session: Session, *, actor: Actor, claim_id: str) -> Claim:
    """Bring a dropped claim back to the state that it had."""
    with transaction(session):
        hand = take_claims(session, actor, [claim_id], act=Act.RESTORE, rule=check_may_restore)
        claim, at = hand.claims[0], now(session)
        before = dropped_record(claim)
        restore_row(session, claim, at=at)
        finish_cut(session, hand)
        tell(session, hand, claim, actor, at, "restore_claim", before, {"dropped": False})
    return claim


def set_kind(session: Session, *, actor: Actor, claim_id: str, kind: ClaimKind, is_checkable: bool) -> Claim:
    """Say what kind a claim is; what cannot be checked is dropped, with its kind as the reason."""
    with transaction(session):
        rule = check_may_cut if is_checkable else check_may_drop
        hand = take_any_claim(session, actor, claim_id, rule=rule)
        claim, at = hand.claims[0], now(session)
        if claim.state is ClaimState.FINAL:
            raise NotAllowed("This claim is decided, so its kind stays as it is.")
        before = kind_record(claim)
        claim.kind, claim.is_checkable = kind, is_checkable
        if claim.state in ALLOWED_FROM[Act.DROP] and not is_checkable:
            drop_row(claim, DropReason(DropCause.NOT_CHECKABLE, kind.value, _is_editor(actor)), at=at)
        elif claim.drop_cause is DropCause.NOT_CHECKABLE and is_checkable:
            restore_row(session, claim, at=at)
        after = kind_record(claim)
        if after != before:
            claim.changed_at = at
            finish_cut(session, hand)
            tell(session, hand, claim, actor, at, "set_kind", before, after)
    return claim


def _is_editor(actor: Actor) -> bool:
    return actor.may(Permission.START_REVIEW)
