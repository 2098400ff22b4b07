"""Evidence: add a source to a claim, take one's own back."""

from datetime import datetime

from sqlalchemy import exists, select
from sqlalchemy.orm import Session, aliased

from factcheck.domain.dates import PartialDate
from factcheck.domain.evidence import EvidenceDraft, checked
from factcheck.domain.judgement import missing
from factcheck.domain.labels import ClaimState, RoundCause
from factcheck.domain.permissions import Actor, Permission
from factcheck.domain.states import ALLOWED_FROM, Act
from factcheck.errors import Invalid, NotAllowed, NotFound
from factcheck.persistence.ballots import Ballot, ballot_of, check_in_review, judgement_of, lock_claim
from factcheck.persistence.chain import append_event
from factcheck.persistence.clock import now
from factcheck.persistence.models import Assignment, Citation, Claim, Decision, Evidence, Verdict
from factcheck.persistence.session import transaction
from factcheck.persistence.staleness import make_stale
from factcheck.persistence.verdict_rows import append_verdict, open_round


def add_evidence(session: Session, *, actor: Actor, claim_id: str, draft: EvidenceDraft) -> Evidence:
    """Keep a source for a claim; a draft verdict of its author that lacked only this becomes complete.

    The same source entered twice by the same person is kept once.
    """
    with transaction(session):
        claim = lock_claim(session, claim_id)
        check_in_review(claim)
        if claim.state is ClaimState.DROPPED:
            raise NotAllowed("A claim that is dropped takes no evidence.")
        _check_contributor(session, claim, actor)
        at = now(session)
        evidence = keep_source(session, actor, claim, checked(draft, today=at.date()), at)
        _complete_draft(session, claim, actor)
        return evidence


def withdraw_evidence(session: Session, *, actor: Actor, evidence_id: str) -> None:
    """Take back one's own piece of evidence; what others rest on it becomes stale."""
    with transaction(session):
        evidence = session.scalars(select(Evidence).where(Evidence.public_id == evidence_id)).one_or_none()
        if evidence is None:
            raise NotFound("There is no such piece of evidence.")
        claim = lock_claim(session, _public_id_of(session, evidence.claim_id))
        session.refresh(evidence)
        check_in_review(claim)
        if evidence.author_id != actor.user_id:
            raise NotAllowed("Only the person who added a piece of evidence can withdraw it.")
        if evidence.withdrawn_at:
            return
        if _is_needed_by_its_author(session, claim, evidence):
            raise Invalid(
                "Your verdict rests on this piece alone: add another one, or change the verdict first."
            )
        at = now(session)
        evidence.withdrawn_at = at
        after = {"evidence": evidence.public_id, **_content(evidence)}
        _tell(session, actor, "withdraw_evidence", at, claim, after=after)
        if _is_cited(session, claim, evidence):
            make_stale(session, claim, actor=actor, at=at, why="a piece of evidence was withdrawn")


def keep_source(session: Session, actor: Actor, claim: Claim, draft: EvidenceDraft, at: datetime) -> Evidence:
    """Keep a checked source as the person's own, once, within a transaction that somebody else began."""
    assert actor.user_id is not None
    evidence = _same(session, claim, actor.user_id, draft)
    if evidence is None:
        evidence = _kept(session, claim, actor.user_id, draft, at)
        after = {"evidence": evidence.public_id, "author_id": actor.user_id, **_content(evidence)}
        _tell(session, actor, "add_evidence", at, claim, after=after)
    return evidence


def _check_contributor(session: Session, claim: Claim, actor: Actor) -> None:
    if actor.user_id is None or not actor.may(Permission.GIVE_VERDICT):
        raise NotAllowed("Only people can add evidence.")
    is_asked = session.get(Assignment, (claim.article_id, actor.user_id)) is not None
    if not is_asked and not actor.may(Permission.DECIDE):
        raise NotAllowed("You are not among the reviewers of this article.")


def _kept(session: Session, claim: Claim, user_id: int, draft: EvidenceDraft, at: datetime) -> Evidence:
    evidence = Evidence(
        claim_id=claim.id,
        author_id=user_id,
        url=draft.url,
        locator=draft.locator,
        title=draft.title,
        quote=draft.quote,
        is_primary=draft.is_primary,
        stance=draft.stance,
        published_on=_stored(draft.published_on),
        accessed_on=draft.accessed_on,
        archived_url=draft.archived_url,
        created_at=at,
    )
    session.add(evidence)
    session.flush()
    return evidence


def _same(session: Session, claim: Claim, user_id: int, draft: EvidenceDraft) -> Evidence | None:
    query = select(Evidence).where(
        Evidence.claim_id == claim.id,
        Evidence.author_id == user_id,
        Evidence.withdrawn_at.is_(None),
        Evidence.url == draft.url,
        Evidence.title == draft.title,
        Evidence.locator == draft.locator,
        Evidence.quote == draft.quote,
        Evidence.stance == draft.stance,
        Evidence.published_on == _stored(draft.published_on),
    )
    return session.scalars(query.limit(1)).one_or_none()


def _stored(dated: PartialDate | None) -> str | None:
    return dated.isoformat() if dated else None


def _complete_draft(session: Session, claim: Claim, actor: Actor) -> None:
    """Save the author's draft once more if the evidence was all that it lacked, on the same words."""
    is_asked = session.get(Assignment, (claim.article_id, actor.user_id)) is not None
    if not is_asked or claim.state not in ALLOWED_FROM[Act.JUDGE]:
        return
    ballot: Ballot = ballot_of(session, claim, actor)
    latest = ballot.latest()
    if latest is None or latest.is_complete or latest.claim_revision != claim.revision:
        return
    judgement = judgement_of(latest)
    if judgement.label is None or missing(judgement, has_evidence=True):
        return
    if claim.state is ClaimState.STALE:
        open_round(ballot, cause=RoundCause.STALE)
    append_verdict(ballot, judgement, action="record_verdict")


def _public_id_of(session: Session, claim_id: int) -> str:
    return session.scalars(select(Claim.public_id).where(Claim.id == claim_id)).one()


def _is_needed_by_its_author(session: Session, claim: Claim, evidence: Evidence) -> bool:
    """Tell whether the author's verdict that counts would be incomplete without this piece."""
    latest = session.scalars(
        select(Verdict)
        .where(
            Verdict.claim_id == claim.id,
            Verdict.round == claim.round,
            Verdict.reviewer_id == evidence.author_id,
        )
        .order_by(Verdict.id.desc())
        .limit(1)
    ).one_or_none()
    if latest is None or latest.standing_id is None:
        return False
    standing = session.get_one(Verdict, latest.standing_id)
    others = exists().where(
        Evidence.claim_id == claim.id,
        Evidence.author_id == evidence.author_id,
        Evidence.withdrawn_at.is_(None),
        Evidence.id != evidence.id,
    )
    has_others = bool(session.scalars(select(others)).one())
    return bool(missing(judgement_of(standing), has_evidence=has_others))


def _is_cited(session: Session, claim: Claim, evidence: Evidence) -> bool:
    """Tell whether a decision of this round, or a verdict of somebody else that counts, rests on the piece.

    A decision rests on all the evidence that lay before the editor.
    """
    decided = exists().where(
        Decision.claim_id == claim.id,
        Decision.round == claim.round,
        Decision.created_at >= evidence.created_at,
    )
    later = aliased(Verdict)
    cited = exists().where(
        Citation.evidence_id == evidence.id,
        Verdict.id == Citation.verdict_id,
        Verdict.round == claim.round,
        Verdict.reviewer_id != evidence.author_id,
        later.standing_id == Verdict.id,
    )
    return bool(session.scalars(select(decided | cited)).one())


def _content(evidence: Evidence) -> dict[str, object]:
    return {
        "url": evidence.url,
        "title": evidence.title,
        "quote": evidence.quote,
        "locator": evidence.locator,
        "stance": evidence.stance,
        "is_primary": evidence.is_primary,
        "published_on": evidence.published_on,
        "accessed_on": evidence.accessed_on.isoformat() if evidence.accessed_on else None,
        "archived_url": evidence.archived_url,
    }


def _tell(
    session: Session, actor: Actor, action: str, at: datetime, claim: Claim, *, after: dict[str, object]
) -> None:
    append_event(session, actor=actor, action=action, at=at, article=claim.article, claim=claim, after=after)
