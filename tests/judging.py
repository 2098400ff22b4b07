"""Short ways for tests to give verdicts, evidence and reasons through the services."""

import secrets
from dataclasses import dataclass

from factories import actor_of, claims_of, make_article, make_user
from sqlalchemy.orm import Session

from factcheck.domain.evidence import EvidenceDraft
from factcheck.domain.judgement import ConflictPointer, Judgement
from factcheck.domain.labels import (
    ConflictField,
    ConflictKind,
    ConflictTarget,
    Question,
    ReasonCode,
    VerdictLabel,
)
from factcheck.persistence.models import Article, Claim, Evidence, User, Verdict
from factcheck.services.evidence import add_evidence
from factcheck.services.verdicts import record_verdict, undo_verdict

SUPPORTED = Judgement(VerdictLabel.SUPPORTED)
DISPUTED = Judgement(VerdictLabel.DISPUTED, ReasonCode.REFUTED)
UNVERIFIED = Judgement(VerdictLabel.UNVERIFIED, ReasonCode.SILENT)
INCONSISTENT = Judgement(
    VerdictLabel.INCONSISTENT,
    conflict=ConflictPointer(ConflictTarget.FIELD, ConflictField.DATE),
    conflict_kind=ConflictKind.DATE,
)
WAS_SAID = Judgement(VerdictLabel.UNVERIFIED, ReasonCode.SILENT, about=Question.WAS_SAID)


@dataclass(frozen=True)
class Desk:
    """An article in review with two reviewers asked, and the first of its claims."""

    article: Article
    claim: Claim
    ann: User
    ben: User


def make_desk(session: Session, *, required: int = 2) -> Desk:
    ann, ben = make_user(session, name="Ann"), make_user(session, name="Ben")
    article = make_article(session, reviewers=[ann, ben], required=required)
    return Desk(article, claims_of(session, article)[0], ann, ben)


def judge(
    session: Session,
    person: User,
    claim: Claim,
    judgement: Judgement,
    *,
    op_id: str | None = None,
    base: int | None = None,
    base_answer: str | None = None,
) -> Verdict:
    return record_verdict(
        session,
        actor=actor_of(person),
        claim_id=claim.public_id,
        judgement=judgement,
        base_revision=claim.revision if base is None else base,
        op_id=op_id or secrets.token_hex(8),
        base_answer=base_answer,
    )


def undo(session: Session, person: User, claim: Claim) -> Verdict:
    return undo_verdict(session, actor=actor_of(person), claim_id=claim.public_id, op_id=secrets.token_hex(8))


def cite(session: Session, person: User, claim: Claim, url: str = "https://register.example/3") -> Evidence:
    draft = EvidenceDraft(url=url, title="Harbour register")
    return add_evidence(session, actor=actor_of(person), claim_id=claim.public_id, draft=draft)
