"""Take back one's own last act by hand, so that what was before is there again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from factcheck.domain.cut_rights import check_may_add, check_may_cut
from factcheck.domain.hand_acts import (
    REPLACING,
    UNDO,
    HandAct,
    HandEvent,
    answerers,
    is_disturbed,
    made_stale,
)
from factcheck.domain.labels import ClaimKind, DropCause
from factcheck.domain.permissions import Actor
from factcheck.errors import Conflict, Invalid, NotAllowed
from factcheck.persistence.answers import current_answers
from factcheck.persistence.clock import now
from factcheck.persistence.cut import claims_of_rows, lock_article, replace_claim, return_to_wording, spans_of
from factcheck.persistence.dropping import DropReason, drop_row, restore_row
from factcheck.persistence.hand_events import events_since, last_act
from factcheck.persistence.idempotency import answered, remember
from factcheck.persistence.loading import article_by
from factcheck.persistence.models import Claim, Evidence
from factcheck.persistence.session import transaction
from factcheck.persistence.staleness import unmake_stale
from factcheck.services.cutting.rows import AtHand, finish_cut, is_asked, known_of, tell, twin_of

# One sentence for everything that can stand in the way: an answer is one of many such things.
TOO_LATE = "Your last change cannot be undone any more: something has happened to its claims since."


@dataclass(frozen=True)
class Undone:
    """What was undone, and a claim that is there again; None if the act had made a new one."""

    action: str
    claim_id: str | None


def undo_cut(session: Session, *, actor: Actor, article_id: str, op_id: str) -> Undone:
    """Undo the person's last act by hand in the article that still stands; again goes back further."""
    if actor.user_id is None:
        raise NotAllowed("Only people can undo what they did.")
    request = {"act": "undo_cut", "article": article_id}
    with transaction(session):
        article = lock_article(session, article_by(session, article_id).id)
        answer = answered(session, user_id=actor.user_id, key=op_id, request=request)
        if answer:
            return Undone(answer["action"], answer["claim_id"])
        check_may_add(actor, article.state, is_asked=is_asked(session, actor, article))
        act = last_act(session, article, actor)
        if act is None:
            raise Invalid("There is nothing of yours to undo in this article.")
        claims = claims_of_rows(session, act.claim_ids)
        hand = AtHand(article, claims[0].version, claims)
        at = now(session)
        back = _undo(session, hand, act, actor, at=at)
        undone = Undone(act.action, back.public_id if back else None)
        stored = {"action": undone.action, "claim_id": undone.claim_id}
        remember(session, user_id=actor.user_id, key=op_id, request=request, answer=stored, at=at)
        return undone


def _undo(session: Session, hand: AtHand, act: HandAct, actor: Actor, *, at: datetime) -> Claim | None:
    since = events_since(session, hand.article, act.number, act.claim_ids)
    leaving, returning = _sides(hand.claims, act)
    _refuse_if_late(session, act, since, actor, hand.claims, leaving)
    for claim in hand.claims:
        check_may_cut(actor, known_of(session, actor, hand.article, claim))
    is_unstaled = False
    if act.action in REPLACING:
        _swap(session, leaving, returning, at=at)
    elif act.action == "change_span":
        is_unstaled = made_stale(act, since)
        _take_words_back(hand.claims[0], act, at=at)
    else:
        _take_kind_back(session, hand.claims[0], act, at=at)
    _refuse_twins(session, hand, returning)
    finish_cut(session, hand)
    after = {**act.before, "undoes": act.number}
    for claim in hand.claims:
        tell(session, hand, claim, actor, at, UNDO + act.action, act.after, after)
        if is_unstaled:
            unmake_stale(session, claim, actor=actor, at=at, why="its former words are back")
    return returning[0] if returning else None


def _sides(claims: Sequence[Claim], act: HandAct) -> tuple[list[Claim], list[Claim]]:
    """Return the claims that leave the text and those that are in it again or still."""
    if act.action not in REPLACING:
        return [], list(claims)
    new = {one["claim"] for one in act.after["claims"]}
    leaving = [claim for claim in claims if claim.public_id in new]
    return leaving, [claim for claim in claims if claim.public_id not in new]


def _refuse_if_late(
    session: Session,
    act: HandAct,
    since: Sequence[HandEvent],
    actor: Actor,
    claims: Sequence[Claim],
    leaving: Sequence[Claim],
) -> None:
    """Raise Conflict if anything but the person's own undone acts has happened to the claims since."""
    gone = frozenset(claim.id for claim in leaving)
    is_moved = any(
        (claim.drop_cause is DropCause.REPLACED) != (act.action in REPLACING and claim.id not in gone)
        for claim in claims
    )
    is_late = is_moved or is_disturbed(act, since, actor_id=actor.user_id, leaving=gone)
    if is_late or _is_answered(session, act, since) or _has_evidence(session, gone):
        raise Conflict(TOO_LATE)


def _is_answered(session: Session, act: HandAct, since: Sequence[HandEvent]) -> bool:
    """Tell whether somebody answered since and did not take that back."""
    answers = current_answers(session, Claim.id.in_(act.claim_ids))
    given = {
        (claim_id, answer.latest.reviewer_id)
        for claim_id, known in answers.items()
        for answer in known
        if answer.standing or answer.latest.label
    }
    return not given.isdisjoint(answerers(since))


def _has_evidence(session: Session, claim_ids: frozenset[int]) -> bool:
    there = exists().where(Evidence.claim_id.in_(claim_ids), Evidence.withdrawn_at.is_(None))
    return bool(session.scalars(select(there)).one())


def _swap(session: Session, leaving: Sequence[Claim], returning: Sequence[Claim], *, at: datetime) -> None:
    for claim in leaving:
        replace_claim(claim, at=at)
    for claim in returning:
        restore_row(session, claim, at=at)


def _take_words_back(claim: Claim, act: HandAct, *, at: datetime) -> None:
    return_to_wording(claim, act.before["revision"], is_by_hand=act.before["by_hand"], at=at)


def _take_kind_back(session: Session, claim: Claim, act: HandAct, *, at: datetime) -> None:
    """Give a claim back its kind, and whether it is judged, as the event says that they were."""
    before, after = act.before, act.after
    if "kind" in before:
        claim.kind, claim.is_checkable = ClaimKind(before["kind"]), before["checkable"]
    claim.changed_at = at
    if after["dropped"] and not before["dropped"]:
        restore_row(session, claim, at=at)
    elif before["dropped"] and not after["dropped"]:
        drop_row(claim, _reason(before), at=at)


def _reason(before: dict[str, str | bool | None]) -> DropReason:
    """Return why a claim was dropped; events of older versions do not say all of it."""
    cause = DropCause(str(before.get("cause") or DropCause.NOT_CHECKABLE))
    words = str(before.get("reason") or before.get("kind") or "")
    return DropReason(cause, words, is_by_editor=bool(before.get("by_editor", False)))


def _refuse_twins(session: Session, hand: AtHand, returning: Sequence[Claim]) -> None:
    session.flush()
    for claim in returning:
        if twin_of(session, hand.article, [spans_of(claim)], but_for=claim.id) is not None:
            raise Conflict("The former words are another claim by now, so your last change stays.")
