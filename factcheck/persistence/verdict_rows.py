"""Verdict rows: a new row that supersedes, with its citations, its event and the state that follows."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from factcheck.domain.judgement import Judgement, missing
from factcheck.domain.labels import ClaimState, RoundCause
from factcheck.domain.permissions import Actor
from factcheck.errors import NotAllowed
from factcheck.persistence.answers import judged_state
from factcheck.persistence.ballots import Ballot, judgement_of
from factcheck.persistence.chain import append_event
from factcheck.persistence.conflicts import conflict_to_row
from factcheck.persistence.idempotency import answered, remember
from factcheck.persistence.models import Citation, ClaimRound, Event, EventChain, Evidence, Lease, Verdict
from factcheck.persistence.pointers import fitted
from factcheck.persistence.records import verdict_record


def open_round(ballot: Ballot, *, cause: RoundCause) -> None:
    """Begin the next round of the claim: what was said before stays and no longer counts."""
    claim = ballot.claim
    before = {"state": claim.state, "round": claim.round}
    claim.round += 1
    claim.state, claim.former_state = ClaimState.OPEN, None
    ballot.session.add(
        ClaimRound(
            claim_id=claim.id,
            number=claim.round,
            opened_by_id=ballot.user_id,
            cause=cause,
            question="",
            opened_at=ballot.at,
        )
    )
    append_event(
        ballot.session,
        actor=ballot.actor,
        action="open_round",
        at=ballot.at,
        article=claim.article,
        claim=claim,
        before=before,
        after={"state": claim.state, "round": claim.round, "cause": cause},
    )


def append_verdict(
    ballot: Ballot, judgement: Judgement, *, action: str, restores: Verdict | None = None
) -> Verdict:
    """Add a row that supersedes the person's last one, and let the claim's state follow."""
    session, claim = ballot.session, ballot.claim
    judgement = fitted(claim, judgement)
    latest, evidence = ballot.latest(), ballot.evidence()
    number = _next_id(session)
    is_complete = judgement.label is not None and not missing(judgement, has_evidence=bool(evidence))
    row = Verdict(
        id=number,
        claim_id=claim.id,
        round=claim.round,
        claim_revision=claim.revision,
        reviewer_id=ballot.user_id,
        label=judgement.label,
        reason_code=judgement.reason_code,
        conflict=conflict_to_row(judgement.conflict),
        conflict_kind=judgement.conflict_kind,
        rationale=judgement.rationale,
        about=judgement.about,
        is_complete=is_complete,
        is_after_seeing=ballot.was_complete() or _has_seen(ballot),
        supersedes_id=latest.id if latest else None,
        restores_id=restores.id if restores else None,
        version=claim.version.number,
        standing_id=number if is_complete else _still_standing(ballot, action, latest, restores, evidence),
        created_at=ballot.at,
    )
    session.add(row)
    session.flush()
    if judgement.label:
        session.add_all(Citation(verdict_id=number, evidence_id=piece.id) for piece in evidence)
    before = {"state": claim.state, "standing_id": latest.standing_id if latest else None}
    _follow(ballot)
    append_event(
        session,
        actor=ballot.actor,
        action=action,
        at=ballot.at,
        article=claim.article,
        claim=claim,
        before=before,
        after=verdict_record(row),
    )
    return row


def _still_standing(
    ballot: Ballot,
    action: str,
    latest: Verdict | None,
    restores: Verdict | None,
    evidence: Sequence[Evidence],
) -> int | None:
    """Return the row that counts beside an incomplete one.

    A draft leaves the former verdict counting; undo goes back to what counted then, as far as its
    evidence is still there.
    """
    if action != "undo_verdict":
        return latest.standing_id if latest else None
    former = ballot.session.get(Verdict, restores.standing_id) if restores and restores.standing_id else None
    if former is None or missing(judgement_of(former), has_evidence=bool(evidence)):
        return None
    return former.id


def _follow(ballot: Ballot) -> None:
    """Bring the claim to the state that its verdicts make; a stale one keeps it for its return."""
    claim = ballot.claim
    state = judged_state(ballot.session, claim, claim.article.required_verdicts)
    if claim.state is not ClaimState.STALE:
        claim.state = state
    elif claim.former_state is not ClaimState.FINAL:
        claim.former_state = state
    claim.changed_at = ballot.at


def _next_id(session: Session) -> int:
    """Return the id of the next row: it points to itself, and rows can never be changed afterwards.

    The embedded database has one writer, and the rows are never deleted.
    """
    if session.get_bind().dialect.name == "sqlite":
        highest = session.scalars(select(func.max(Verdict.id))).one()
        return (highest or 0) + 1
    sequence = func.pg_get_serial_sequence("verdict", "id")
    return int(session.scalars(select(func.nextval(sequence))).one())


def _has_seen(ballot: Ballot) -> bool:
    """Tell whether others' verdicts were open to the person in this round without a verdict of their own."""
    claim = ballot.claim
    lease = exists().where(
        Lease.claim_id == claim.id, Lease.round == claim.round, Lease.editor_id == ballot.user_id
    )
    opened_at = (
        select(ClaimRound.opened_at)
        .where(ClaimRound.claim_id == claim.id, ClaimRound.number == claim.round)
        .scalar_subquery()
    )
    signed_off = exists().where(
        EventChain.article_id == claim.article_id,
        Event.chain_id == EventChain.id,
        Event.action == "sign_off",
        Event.created_at >= func.coalesce(opened_at, claim.article.created_at),
    )
    return bool(ballot.session.scalars(select(lease | signed_off)).one())


def answered_verdict(
    session: Session, actor: Actor, op_id: str, request: Mapping[str, Any]
) -> Verdict | None:
    """Return the verdict that this request stored before, if it is a repeated one."""
    if actor.user_id is None:
        raise NotAllowed("Only people can judge.")
    answer = answered(session, user_id=actor.user_id, key=op_id, request=request)
    return session.get_one(Verdict, answer["verdict_id"]) if answer else None


def remember_verdict(ballot: Ballot, op_id: str, request: Mapping[str, Any], verdict: Verdict) -> None:
    """Let a repeated request get the same verdict."""
    remember(
        ballot.session,
        user_id=ballot.user_id,
        key=op_id,
        request=request,
        answer={"verdict_id": verdict.id},
        at=ballot.at,
    )
