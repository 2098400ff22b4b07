"""Cut claims by hand: drop, restore, split, join, and say what kind a claim is."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from factcheck.domain.cut_rights import check_may_cut, check_may_drop, check_may_restore
from factcheck.domain.cuts import joined, parts_at
from factcheck.domain.labels import ClaimKind, ClaimState, DropCause
from factcheck.domain.permissions import Actor, Permission
from factcheck.domain.spans import Span
from factcheck.domain.states import ALLOWED_FROM, Act
from factcheck.errors import Conflict, Invalid, NotAllowed, NotFound
from factcheck.persistence.answers import judged_state
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.cut import (
    Cut,
    places_of,
    replace_claim,
    sources_of,
    spans_of,
    write_claim,
)
from factcheck.persistence.models import Article, Claim, Decision
from factcheck.persistence.session import transaction
from factcheck.services._cut_rows import AtHand, finish_cut, take_any_claim, take_claims

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
        _drop(claim, cause, words, actor=actor, at=at)
        finish_cut(session, hand)
        _tell(session, hand, claim, actor, at, "drop_claim", {"dropped": False}, _dropped(claim))
    return claim


def _drop(claim: Claim, cause: DropCause, reason: str, *, actor: Actor, at: datetime) -> None:
    claim.former_state, claim.state = claim.state, ClaimState.DROPPED
    claim.drop_cause, claim.drop_reason = cause, reason
    claim.is_dropped_by_editor = actor.may(Permission.START_REVIEW)
    claim.changed_at = at


def restore_claim(session: Session, *, actor: Actor, claim_id: str) -> Claim:
    """Bring a dropped claim back to the state that it had."""
    with transaction(session):
        hand = take_claims(session, actor, [claim_id], act=Act.RESTORE, rule=check_may_restore)
        claim, at = hand.claims[0], now(session)
        before = _dropped(claim)
        _restore(session, hand.article, claim, at=at)
        finish_cut(session, hand)
        _tell(session, hand, claim, actor, at, "restore_claim", before, {"dropped": False})
    return claim


def _restore(session: Session, article: Article, claim: Claim, *, at: datetime) -> None:
    """Work the state out from the records: what was stale stays stale, and knows again what it was before."""
    decided = select(Decision.id).where(Decision.claim_id == claim.id, Decision.round == claim.round)
    is_final = session.scalars(decided).first() is not None
    earned = ClaimState.FINAL if is_final else judged_state(session, claim, article.required_verdicts)
    is_stale = claim.former_state is ClaimState.STALE
    claim.state = ClaimState.STALE if is_stale else earned
    claim.former_state = earned if is_stale else None
    claim.drop_cause = claim.drop_reason = None
    claim.is_dropped_by_editor = False
    claim.changed_at = at


def set_kind(session: Session, *, actor: Actor, claim_id: str, kind: ClaimKind, is_checkable: bool) -> Claim:
    """Say what kind a claim is; what cannot be checked is dropped, with its kind as the reason."""
    with transaction(session):
        rule = check_may_cut if is_checkable else check_may_drop
        hand = take_any_claim(session, actor, claim_id, rule=rule)
        claim, at = hand.claims[0], now(session)
        if claim.state is ClaimState.FINAL:
            raise NotAllowed("This claim is decided, so its kind stays as it is.")
        before = _kind_of(claim)
        claim.kind, claim.is_checkable = kind, is_checkable
        if claim.state in ALLOWED_FROM[Act.DROP] and not is_checkable:
            _drop(claim, DropCause.NOT_CHECKABLE, kind.value, actor=actor, at=at)
        elif claim.drop_cause is DropCause.NOT_CHECKABLE and is_checkable:
            _restore(session, hand.article, claim, at=at)
        claim.changed_at = at
        finish_cut(session, hand)
        _tell(session, hand, claim, actor, at, "set_kind", before, _kind_of(claim))
    return claim


def split_claim(
    session: Session, *, actor: Actor, claim_id: str, base_revision: int, at: Sequence[int]
) -> tuple[Claim, ...]:
    """Cut a claim at these offsets of the text; the parts are new claims in its place."""
    with transaction(session):
        hand = take_claims(session, actor, [claim_id], act=Act.DROP, rule=check_may_cut)
        whole = hand.claims[0]
        if whole.revision != base_revision:
            raise Conflict("Somebody else changed the words of this claim in the meantime.")
        parts = parts_at(hand.version.text, spans_of(whole), at)
        cuts = [
            Cut(part, sources_of(whole), whole.kind, whole.is_checkable, is_by_hand=True) for part in parts
        ]
        return _replace(session, hand, cuts, actor=actor, action="split_claim")


def join_claims(
    session: Session, *, actor: Actor, claim_ids: Sequence[str], article_id: str | None = None
) -> Claim:
    """Make one claim of several of the same block, of this article if one is named."""
    wanted = list(dict.fromkeys(claim_ids))
    if len(wanted) < 2:
        raise Invalid("Tick at least two claims to join.", field="claim")
    with transaction(session):
        hand = take_claims(session, actor, wanted, act=Act.DROP, rule=check_may_cut)
        if article_id not in (None, hand.article.public_id):
            raise NotFound("There is no such claim in this article.")
        if len({claim.block_id for claim in hand.claims}) > 1:
            raise Invalid("A claim stays inside one paragraph: these lie in several.", field="claim")
        longest = max(hand.claims, key=lambda claim: sum(len(span) for span in spans_of(claim)))
        cut = Cut(
            joined(hand.version.text, map(spans_of, hand.claims)),
            joined(hand.version.text, map(sources_of, hand.claims)),
            longest.kind,
            longest.is_checkable,
            is_by_hand=True,
        )
        return _replace(session, hand, [cut], actor=actor, action="join_claims")[0]


def _replace(
    session: Session, hand: AtHand, cuts: Sequence[Cut], *, actor: Actor, action: str
) -> tuple[Claim, ...]:
    """Put new claims in the place of the old ones, and tell it on each of them."""
    at, block_id = now(session), hand.claims[0].block_id
    before = [{"claim": claim.public_id, "spans": _pairs(spans_of(claim))} for claim in hand.claims]
    for claim in hand.claims:
        replace_claim(claim, at=at)
    session.flush()
    _refuse_twins(session, hand, cuts)
    created = tuple(write_claim(session, hand.version, block_id, cut, at=at) for cut in cuts)
    finish_cut(session, hand)
    after = [{"claim": claim.public_id, "spans": _pairs(spans_of(claim))} for claim in created]
    for claim in (*hand.claims, *created):
        _tell(session, hand, claim, actor, at, action, {"claims": before}, {"claims": after})
    return created


def _refuse_twins(session: Session, hand: AtHand, cuts: Sequence[Cut]) -> None:
    """Equal spans are one claim, so a cut must not make a claim that is there already."""
    there = set(places_of(session, hand.article.id).values())
    if any(cut.spans in there for cut in cuts):
        raise Invalid("One of the pieces is a claim already.", field="text")


def _tell(
    session: Session,
    hand: AtHand,
    claim: Claim,
    actor: Actor,
    at: datetime,
    action: str,
    before: dict[str, Any],
    after: dict[str, Any],
) -> None:
    """Write the event; it names no state, since a state tells what others said of the claim."""
    append_event(
        session,
        actor=actor,
        action=action,
        at=at,
        article=hand.article,
        claim=claim,
        before=before,
        after=after,
    )


def _dropped(claim: Claim) -> dict[str, Any]:
    return {"dropped": True, "cause": claim.drop_cause, "reason": claim.drop_reason}


def _kind_of(claim: Claim) -> dict[str, Any]:
    is_dropped = claim.state is ClaimState.DROPPED
    return {"kind": claim.kind, "checkable": claim.is_checkable, "dropped": is_dropped}


def _pairs(spans: Sequence[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
