"""What editors do with claims that wait: take, decide, confirm, send back, reopen, keep."""

from collections.abc import Mapping, Sequence

from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from factcheck.domain.judgement import RATIONALE_CHARACTERS, Judgement
from factcheck.domain.labels import ClaimState, RoundCause, VerdictLabel
from factcheck.domain.permissions import Actor, Permission
from factcheck.domain.ruling import Ruling, Seen, carried, check_ruling
from factcheck.domain.states import Act, check_act
from factcheck.errors import Conflict, Invalid, NotAllowed
from factcheck.persistence.answers import judged_state
from factcheck.persistence.carried import KEEP
from factcheck.persistence.chain import append_event
from factcheck.persistence.conflicts import conflict_to_row
from factcheck.persistence.desk import CaseInHand, lock_cases
from factcheck.persistence.leases import LEASE_TIME, hold, running_of_others
from factcheck.persistence.matching import remember_words
from factcheck.persistence.models import Claim, ClaimRound, Decision
from factcheck.persistence.pointers import fitted
from factcheck.persistence.records import decision_record
from factcheck.persistence.session import transaction
from factcheck.services._ruling_checks import (
    check_article,
    check_editor,
    check_lease,
    check_not_judge,
    check_seen,
    check_sight,
    taken_sentence,
)


def take_claim(session: Session, *, actor: Actor, claim_id: str) -> None:
    """Take a claim to decide it, for half an hour; one's own lease is renewed.

    An editor who is asked to judge the claim gives up blindness with it, whatever its state: the
    others' verdicts open even if nobody may decide yet, so that trying costs what it would tell.
    """
    holder = None
    with transaction(session):
        check_editor(actor)
        [case] = lock_cases(session, actor, [claim_id])
        check_article(case)
        if case.is_open_to_actor:
            check_act(Act.DECIDE, case.claim.state)
            check_not_judge(session, case)
            check_lease(session, case, actor)
        elif case.claim.state is ClaimState.DROPPED:
            check_act(Act.DECIDE, case.claim.state)
        holder = running_of_others(session, case.claim, actor, case.at)
        until = case.at if holder else case.at + LEASE_TIME
        hold(session, case.claim, actor, at=case.at, until=until)
        _log(session, case, actor, "take_claim", {}, {"until": until.isoformat()})
    if holder:
        raise Conflict(taken_sentence(*holder))


def decide_claim(session: Session, *, actor: Actor, claim_id: str, ruling: Ruling) -> Decision:
    """Decide a claim with a written reason; the reviewers' verdicts stay as they are.

    The agreed outcome needs no reason: then the decision confirms it.
    """
    with transaction(session):
        case = _case_to_settle(session, actor, claim_id, Act.DECIDE, ruling.seen)
        return _settle(session, case, actor, ruling)


def confirm_claims(
    session: Session, *, actor: Actor, claim_ids: Sequence[str], seen: Mapping[str, Seen] | None = None
) -> list[Decision]:
    """Confirm claims together that the reviewers agree are supported: all of them or none."""
    if not claim_ids:
        raise Invalid("Choose at least one claim.", field="claims")
    with transaction(session):
        check_editor(actor)
        cases = lock_cases(session, actor, claim_ids)
        for case in cases:
            _check_confirmation(session, case, actor, (seen or {}).get(case.claim.public_id))
        supported = Ruling(Judgement(VerdictLabel.SUPPORTED))
        return [_settle(session, case, actor, supported) for case in cases]


def send_back(
    session: Session, *, actor: Actor, claim_id: str, question: str, seen: Seen | None = None
) -> ClaimRound:
    """Ask the reviewers again, with a question: a new round, blind once more."""
    with transaction(session):
        case = _case_to_settle(session, actor, claim_id, Act.SEND_BACK, seen)
        text = _written(question, "Write the question to the reviewers.", field="question")
        hold(session, case.claim, actor, at=case.at, until=case.at)
        return _open_round(session, case, actor, RoundCause.SENT_BACK, text)


def reopen_claim(session: Session, *, actor: Actor, claim_id: str, reason: str) -> ClaimRound:
    """Open a decided claim again, with a reason: a new round; the old decision stays on record."""
    with transaction(session):
        check_editor(actor)
        [case] = lock_cases(session, actor, [claim_id])
        check_article(case)
        check_sight(case)
        check_act(Act.REOPEN, case.claim.state)
        text = _written(reason, "Write why it is opened again.", field="reason")
        return _open_round(session, case, actor, RoundCause.REOPENED, text)


def keep_stale(session: Session, *, actor: Actor, claim_id: str, reason: str) -> Claim:
    """Put a stale claim back where it was: what changed does not matter, and its verdicts are carried."""
    with transaction(session):
        [case] = lock_cases(session, actor, [claim_id])
        claim = case.claim
        check_article(case)
        may_keep = actor.may(Permission.DECIDE) or case.is_judged_by_actor
        if not (may_keep and case.is_open_to_actor):
            raise NotAllowed(
                "Only an editor who sees the verdicts, or a reviewer who judged the claim, may keep it."
            )
        check_act(Act.KEEP, claim.state)
        text = _written(reason, "Write why the change does not matter.", field="reason")
        if claim.former_state is ClaimState.FINAL:
            kept = ClaimState.FINAL
        else:
            kept = judged_state(session, claim, claim.article.required_verdicts)
        before = {"state": claim.state}
        claim.state, claim.former_state, claim.changed_at = kept, None, case.at
        _log(session, case, actor, KEEP, before, {"state": kept, "round": claim.round, "reason": text})
        return claim


def _case_to_settle(session: Session, actor: Actor, claim_id: str, act: Act, seen: Seen | None) -> CaseInHand:
    check_editor(actor)
    [case] = lock_cases(session, actor, [claim_id])
    _check_case(session, case, actor, act, seen)
    return case


def _check_case(session: Session, case: CaseInHand, actor: Actor, act: Act, seen: Seen | None) -> None:
    check_article(case)
    check_sight(case)
    check_seen(session, case, seen)
    check_act(act, case.claim.state)
    check_not_judge(session, case)
    check_lease(session, case, actor)


def _check_confirmation(session: Session, case: CaseInHand, actor: Actor, seen: Seen | None) -> None:
    name = f"Claim {case.claim.number} in “{case.claim.article.title}”"
    try:
        _check_case(session, case, actor, Act.CONFIRM, seen)
    except (Conflict, NotAllowed) as error:
        raise type(error)(f"{name}, so nothing was confirmed: {error}") from error
    if any(given.label is not VerdictLabel.SUPPORTED for given in case.given):
        raise Invalid(f"{name} is not agreed as supported: decide it by itself.", field="claims")


def _settle(session: Session, case: CaseInHand, actor: Actor, ruling: Ruling) -> Decision:
    claim = case.claim
    is_confirmation = claim.state is ClaimState.AGREED and any(
        given.label is ruling.judgement.label for given in case.given
    )
    judgement = fitted(claim, carried(ruling.judgement, case.given, is_confirmation=is_confirmation))
    check_ruling(judgement, is_confirmation=is_confirmation)
    decision = Decision(
        claim_id=claim.id,
        round=claim.round,
        editor_id=actor.user_id,
        label=judgement.label,
        reason_code=judgement.reason_code,
        conflict=conflict_to_row(judgement.conflict),
        conflict_kind=judgement.conflict_kind,
        is_claim_wrong=ruling.is_claim_wrong and judgement.label is VerdictLabel.INCONSISTENT,
        rationale=judgement.rationale.strip(),
        is_confirmation=is_confirmation,
        is_own_verdict=case.is_judged_by_actor,
        version=claim.version.number,
        created_at=case.at,
    )
    session.add(decision)
    try:
        session.flush()
    except IntegrityError as error:
        raise Conflict("Another editor has just decided this claim.") from error
    remember_words(session, claim, decision)
    hold(session, claim, actor, at=case.at, until=case.at)
    before = {"state": claim.state, "round": claim.round, "revision": claim.revision}
    claim.state, claim.former_state, claim.changed_at = ClaimState.FINAL, None, case.at
    _log(session, case, actor, "decide_claim", before, decision_record(decision))
    return decision


def _open_round(
    session: Session, case: CaseInHand, actor: Actor, cause: RoundCause, question: str
) -> ClaimRound:
    claim = case.claim
    before = {"state": claim.state, "round": claim.round}
    opened = ClaimRound(
        claim_id=claim.id,
        number=claim.round + 1,
        opened_by_id=actor.user_id,
        cause=cause.value,
        question=question,
        opened_at=case.at,
    )
    session.add(opened)
    claim.round, claim.state, claim.former_state = opened.number, ClaimState.OPEN, None
    claim.changed_at = case.at
    after = {"state": claim.state, "round": claim.round, "question": question}
    action = "send_back" if cause is RoundCause.SENT_BACK else "reopen_claim"
    _log(session, case, actor, action, before, after)
    return opened


def _written(text: str, otherwise: str, *, field: str) -> str:
    if not text.strip():
        raise Invalid(otherwise, field=field)
    if len(text) > RATIONALE_CHARACTERS:
        raise Invalid(f"At most {RATIONALE_CHARACTERS} characters fit here.", field=field)
    return text.strip()


def _log(
    session: Session,
    case: CaseInHand,
    actor: Actor,
    action: str,
    before: Mapping[str, object],
    after: Mapping[str, object],
) -> None:
    append_event(
        session,
        actor=actor,
        action=action,
        at=case.at,
        article=case.claim.article,
        claim=case.claim,
        before=before,
        after=after,
    )
