"""What an editor acts on: claims locked for the act, with their answers and what the actor may see."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck.domain.judgement import Judgement
from factcheck.domain.permissions import Actor
from factcheck.domain.ruling import Seen
from factcheck.errors import NotFound
from factcheck.persistence.answers import Answer, current_answers
from factcheck.persistence.clock import now
from factcheck.persistence.conflicts import conflict_of
from factcheck.persistence.models import Article, Claim, User
from factcheck.persistence.sight import open_claims


@dataclass(frozen=True)
class CaseInHand:
    """A claim that nobody else can change until the transaction ends."""

    claim: Claim
    answers: Sequence[Answer]
    is_open_to_actor: bool
    is_judged_by_actor: bool
    at: datetime

    @property
    def given(self) -> list[Judgement]:
        """Return the judgements that count."""
        return [
            Judgement(
                label=verdict.label,
                reason_code=verdict.reason_code,
                conflict=conflict_of(verdict.conflict),
                conflict_kind=verdict.conflict_kind,
                rationale=verdict.rationale,
                about=verdict.about,
            )
            for verdict in (answer.standing for answer in self.answers)
            if verdict and verdict.label
        ]


def lock_cases(session: Session, actor: Actor, claim_ids: Sequence[str]) -> list[CaseInHand]:
    """Return the claims in the order of the text; raises NotFound if one is missing.

    Articles are locked before claims, as everybody does who changes both; a shared lock is enough
    to keep an article from being signed off meanwhile.
    """
    articles = select(Claim.article_id).where(Claim.public_id.in_(claim_ids))
    session.scalars(
        select(Article)
        .where(Article.id.in_(articles), Article.deleted_at.is_(None))
        .order_by(Article.id)
        .with_for_update(read=True)
    ).all()
    claims = session.scalars(
        select(Claim)
        .where(Claim.public_id.in_(claim_ids))
        .order_by(Claim.article_id, Claim.id)
        .with_for_update()
    ).all()
    if len(claims) != len(set(claim_ids)) or any(claim.article.deleted_at for claim in claims):
        raise NotFound("There is no such claim.")
    which = Claim.id.in_([claim.id for claim in claims])
    answers = current_answers(session, which)
    visible = open_claims(session, actor, which, answers=answers)
    at = now(session)
    return [
        CaseInHand(
            claim=claim,
            answers=answers.get(claim.id, []),
            is_open_to_actor=claim.id in visible,
            is_judged_by_actor=is_judged_by(answers.get(claim.id, []), actor.user_id),
            at=at,
        )
        for claim in claims
    ]


def is_judged_by(answers: Sequence[Answer], user_id: int | None) -> bool:
    """Tell whether one of the verdicts that count is this person's."""
    return any(answer.standing and answer.latest.reviewer_id == user_id for answer in answers)


def seen_of(claim: Claim, answers: Sequence[Answer]) -> Seen:
    """Return what somebody sees who looks at the claim now."""
    standing = sorted(answer.standing.id for answer in answers if answer.standing)
    mark = hashlib.sha256(repr(standing).encode()).hexdigest()[:16]
    return Seen(claim.state, claim.round, claim.revision, mark)


def is_one_person_desk(session: Session) -> bool:
    """Tell whether only one person can work here, who then decides on their own verdicts too."""
    count = select(func.count()).select_from(User).where(User.can_sign_in)
    return session.scalars(count).one() <= 1
