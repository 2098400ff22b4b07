"""Ballots: a claim taken in hand by somebody who answers on it, with their rows and their evidence."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from factcheck.domain.chain import canonical
from factcheck.domain.judgement import Judgement
from factcheck.domain.labels import ArticleState
from factcheck.domain.permissions import Actor, Permission
from factcheck.domain.states import ALLOWED_FROM, Act
from factcheck.domain.undo import Step, trail
from factcheck.errors import Conflict, NotAllowed, NotFound
from factcheck.persistence.clock import now
from factcheck.persistence.conflicts import conflict_of, conflict_to_row
from factcheck.persistence.loading import claim_by
from factcheck.persistence.models import Article, Assignment, Claim, Evidence, Verdict
from factcheck.persistence.records import fingerprint_of


@dataclass(frozen=True)
class Ballot:
    """A claim that nobody else changes until the transaction ends, and the person who answers on it."""

    session: Session
    claim: Claim
    actor: Actor
    user_id: int
    at: datetime

    def rows(self) -> Sequence[Verdict]:
        """Return the person's rows of the current round, in the order of saving."""
        return self.session.scalars(self._own.order_by(Verdict.id)).all()

    def latest(self) -> Verdict | None:
        """Return the last of these rows."""
        return self.session.scalars(self._own.order_by(Verdict.id.desc()).limit(1)).one_or_none()

    def was_complete(self) -> bool:
        """Tell whether one of these rows counted, so that the others were open to the person."""
        complete = self._own.where(Verdict.is_complete.is_(True)).limit(1)
        return self.session.scalars(complete).one_or_none() is not None

    @property
    def _own(self) -> Select[Verdict]:
        return select(Verdict).where(
            Verdict.claim_id == self.claim.id,
            Verdict.round == self.claim.round,
            Verdict.reviewer_id == self.user_id,
        )

    def evidence(self) -> Sequence[Evidence]:
        """Return the person's evidence on the claim that was not withdrawn."""
        query = select(Evidence).where(
            Evidence.claim_id == self.claim.id,
            Evidence.author_id == self.user_id,
            Evidence.withdrawn_at.is_(None),
        )
        return self.session.scalars(query.order_by(Evidence.id)).all()


def lock_claim(session: Session, claim_id: str) -> Claim:
    """Return the claim, locked; its article cannot be signed off meanwhile.

    Articles are locked before claims, as everybody does who changes both.
    """
    article = select(Article).join(Claim, Claim.article_id == Article.id)
    live = article.where(Claim.public_id == claim_id, Article.deleted_at.is_(None))
    if session.scalars(live.with_for_update(read=True, of=Article)).one_or_none() is None:
        raise NotFound("There is no such claim.")
    return claim_by(session, claim_id, lock=True)


def check_in_review(claim: Claim) -> None:
    """Raise NotAllowed unless the review of the article is under way."""
    state = claim.article.state
    if state is ArticleState.DRAFT:
        raise NotAllowed("The review of this article has not started.")
    if state is ArticleState.SIGNED_OFF:
        raise NotAllowed("This article is signed off: an editor has to reopen it first.")


def ballot_of(session: Session, claim: Claim, actor: Actor) -> Ballot:
    """Return the person's ballot; raises NotAllowed if they are not asked to judge the article."""
    if actor.user_id is None or not actor.may(Permission.GIVE_VERDICT):
        raise NotAllowed("Only people can judge, and they need an account that may.")
    if session.get(Assignment, (claim.article_id, actor.user_id)) is None:
        raise NotAllowed("You are not among the reviewers of this article.")
    return Ballot(session, claim, actor, actor.user_id, now(session))


def judging_ballot(session: Session, claim: Claim, actor: Actor) -> Ballot:
    """Return the ballot of somebody who gives a verdict now; raises Conflict if the claim takes none."""
    check_in_review(claim)
    ballot = ballot_of(session, claim, actor)
    if claim.state not in ALLOWED_FROM[Act.JUDGE]:  # whoever answers on it saw it open
        raise Conflict(f"A claim that is {claim.state.value} takes no verdict.")
    return ballot


def check_wording(claim: Claim, base_revision: int) -> None:
    """Raise Conflict if the person saw other words than the claim has now."""
    if base_revision != claim.revision:
        raise Conflict("The words of this claim have changed. Read them again, then give your verdict.")


def judgement_of(row: Verdict) -> Judgement:
    """Return what a row says."""
    return Judgement(
        label=row.label,
        reason_code=row.reason_code,
        conflict=conflict_of(row.conflict),
        conflict_kind=row.conflict_kind,
        rationale=row.rationale,
        about=row.about,
    )


def token_of(judgement: Judgement | None) -> str:
    """Return a name for what an answer says, by which its author's next one tells what it is based on.

    It tells nothing of rows, so that no gap in numbers shows that somebody else answered.
    """
    if judgement is None or judgement.label is None:
        return ""
    parts = {
        "label": judgement.label,
        "reason_code": judgement.reason_code,
        "conflict": conflict_to_row(judgement.conflict),
        "conflict_kind": judgement.conflict_kind,
        "rationale": judgement.rationale,
        "about": judgement.about,
    }
    return fingerprint_of(canonical(parts))


def rows_in_effect(rows: Sequence[Verdict], revision: int) -> list[Verdict]:
    """Return the rows that undo would walk back, the oldest first; those on other words are left out."""
    by_id = {row.id: row for row in rows if row.claim_revision == revision}
    steps = [
        Step(row.id, judgement_of(row), is_undo=row.label is None or row.restores_id is not None)
        for row in by_id.values()
    ]
    return [by_id[step.row_id] for step in trail(steps)]
