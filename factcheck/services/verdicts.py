"""Verdicts: give one, take it back, ask for an editor."""

from dataclasses import replace
from typing import Any

from sqlalchemy.orm import Session

from factcheck.domain.judgement import Judgement, check_shape
from factcheck.domain.labels import ClaimState, RoundCause
from factcheck.domain.permissions import Actor
from factcheck.domain.states import Act, check_act
from factcheck.errors import Invalid, Overtaken
from factcheck.persistence.answers import judged_state
from factcheck.persistence.ballots import (
    Ballot,
    ballot_of,
    check_in_review,
    check_wording,
    judgement_of,
    judging_ballot,
    lock_claim,
    rows_in_effect,
    token_of,
)
from factcheck.persistence.chain import append_event
from factcheck.persistence.conflicts import conflict_to_row
from factcheck.persistence.idempotency import answer_to
from factcheck.persistence.models import Escalation, Verdict
from factcheck.persistence.pointers import resolved
from factcheck.persistence.session import transaction
from factcheck.persistence.verdict_rows import (
    answered_verdict,
    append_verdict,
    open_round,
    remember_verdict,
)


def record_verdict(
    session: Session,
    *,
    actor: Actor,
    claim_id: str,
    judgement: Judgement,
    base_revision: int,
    op_id: str,
    base_answer: str | None = None,
) -> Verdict:
    """Store a person's answer on a claim as a new row; it counts once it carries what its label needs.

    `base_revision` is the wording that the person saw; `op_id` makes a repeated request harmless.
    `base_answer` tells which answer of their own they saw, by its token or by the `op_id` that stored it:
    a newer one from another window raises Overtaken. None asks for no such check.
    """
    request = {"act": "record_verdict", "claim": claim_id, "base": base_revision, **_spoken(judgement)}
    with transaction(session):
        claim = lock_claim(session, claim_id)
        former = answered_verdict(session, actor, op_id, request)
        if former:
            return former
        ballot = judging_ballot(session, claim, actor)
        check_wording(claim, base_revision)
        if judgement.label is None:
            raise Invalid("Choose a verdict.", field="label")
        judgement = replace(judgement, rationale=judgement.rationale.strip())
        judgement = resolved(session, claim, judgement, user_id=ballot.user_id)
        if base_answer is not None:
            _refuse_overtaken(ballot, judgement, base_answer)
        check_shape(judgement)
        if claim.state is ClaimState.STALE:
            open_round(ballot, cause=RoundCause.STALE)
        verdict = append_verdict(ballot, judgement, action="record_verdict")
        remember_verdict(ballot, op_id, request, verdict)
        return verdict


def undo_verdict(session: Session, *, actor: Actor, claim_id: str, op_id: str) -> Verdict:
    """Go back one step on a claim, by a new row with the former content; again goes back further."""
    request = {"act": "undo_verdict", "claim": claim_id}
    with transaction(session):
        claim = lock_claim(session, claim_id)
        former = answered_verdict(session, actor, op_id, request)
        if former:
            return former
        ballot = judging_ballot(session, claim, actor)
        steps = rows_in_effect(ballot.rows(), claim.revision)
        if not steps:
            raise Invalid("There is nothing to undo on this claim.")
        target = steps[-2] if len(steps) > 1 else None
        judgement = judgement_of(target) if target else Judgement(label=None)
        verdict = append_verdict(ballot, judgement, action="undo_verdict", restores=target)
        remember_verdict(ballot, op_id, request, verdict)
        return verdict


def ask_editor(session: Session, *, actor: Actor, claim_id: str) -> None:
    """Pass the claim to an editor: it is split until somebody decides or sends it back."""
    with transaction(session):
        claim = lock_claim(session, claim_id)
        check_in_review(claim)
        ballot = ballot_of(session, claim, actor)
        if claim.state is ClaimState.STALE:  # to those who may not see that, it looks open
            open_round(ballot, cause=RoundCause.STALE)
        check_act(Act.ESCALATE, claim.state)
        if session.get(Escalation, (claim.id, claim.round, ballot.user_id)):
            return
        call = Escalation(claim_id=claim.id, round=claim.round, user_id=ballot.user_id, created_at=ballot.at)
        session.add(call)
        session.flush()
        before = {"state": claim.state}
        claim.state = judged_state(session, claim, claim.article.required_verdicts)
        claim.changed_at = ballot.at
        append_event(
            session,
            actor=actor,
            action="ask_editor",
            at=ballot.at,
            article=claim.article,
            claim=claim,
            before=before,
            after={"state": claim.state, "round": claim.round},
        )


def _refuse_overtaken(ballot: Ballot, judgement: Judgement, base_answer: str) -> None:
    """Raise Conflict if the person said something else meanwhile; the same words twice do no harm."""
    latest = ballot.latest()
    standing = token_of(judgement_of(latest) if latest else None)
    if standing in {base_answer, token_of(judgement)}:
        return
    based_on = answer_to(ballot.session, user_id=ballot.user_id, key=base_answer)
    row = ballot.session.get(Verdict, based_on.get("verdict_id", 0))
    if row is None or token_of(judgement_of(row)) != standing:
        raise Overtaken("You changed this verdict in another window.")


def _spoken(judgement: Judgement) -> dict[str, Any]:
    return {
        "label": judgement.label,
        "reason_code": judgement.reason_code,
        "conflict": conflict_to_row(judgement.conflict),
        "conflict_kind": judgement.conflict_kind,
        "rationale": judgement.rationale,
        "about": judgement.about,
    }
