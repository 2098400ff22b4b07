"""Rows for tests, made directly: people, articles in review with their claims, evidence, findings."""

import hashlib
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import count

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from factcheck.domain.labels import (
    ArticleState,
    BlockKind,
    ClaimKind,
    ClaimState,
    ConflictKind,
    DateOrigin,
    FindingLevel,
    Question,
    ReasonCode,
    Role,
    Stance,
    VerdictLabel,
)
from factcheck.domain.permissions import Actor
from factcheck.persistence.answers import judged_state
from factcheck.persistence.models import (
    Article,
    ArticleVersion,
    Assignment,
    Block,
    Citation,
    Claim,
    ClaimSpan,
    Evidence,
    Finding,
    User,
    Verdict,
)

MOMENT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
SENTENCES = ("The harbour opened in 1931.", "It has nine cranes.", "The mayor paid for two of them.")
_numbers = count(1)


def make_user(session: Session, role: Role = Role.REVIEWER, *, name: str | None = None) -> User:
    """Add a person who cannot sign in with a password; use the accounts service for one who can."""
    number = next(_numbers)
    user = User(
        email=f"person{number}@desk.example",
        name=name or f"Person {number}",
        role=role,
        password_hash="!",
        preferences={},
        created_at=MOMENT,
    )
    session.add(user)
    session.commit()
    return user


def actor_of(user: User) -> Actor:
    return Actor(user_id=user.id, name=user.name, role=user.role)


def make_article(
    session: Session,
    sentences: Sequence[str] = SENTENCES,
    *,
    title: str = "Harbour anniversary",
    state: ArticleState = ArticleState.IN_REVIEW,
    reviewers: Sequence[User] = (),
    required: int = 2,
    reference_date: str | None = "2025-05",
) -> Article:
    """Add an article of one body paragraph, each sentence of it an open claim, numbered from 1."""
    text = " ".join(sentences)
    article = Article(title=title, state=state, required_verdicts=required, created_at=MOMENT)
    version = ArticleVersion(
        article=article,
        number=1,
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        reference_date=reference_date,
        reference_from=DateOrigin.GIVEN if reference_date else DateOrigin.NONE,
        created_at=MOMENT,
    )
    block = Block(
        version=version,
        position=1,
        start=0,
        end=len(text),
        kind=BlockKind.BODY,
        found_kind=BlockKind.BODY,
    )
    session.add_all([article, version, block])
    session.flush()
    start = 0
    for number, sentence in enumerate(sentences, 1):
        _add_claim(session, article, version, block, number, start, sentence)
        start += len(sentence) + 1
    session.add_all(Assignment(article_id=article.id, user_id=user.id) for user in reviewers)
    session.commit()
    return article


def _add_claim(
    session: Session,
    article: Article,
    version: ArticleVersion,
    block: Block,
    number: int,
    start: int,
    quote: str,
) -> None:
    end = start + len(quote)
    claim = Claim(
        article_id=article.id,
        version_id=version.id,
        block_id=block.id,
        number=number,
        kind=ClaimKind.FACT,
        is_checkable=True,
        state=ClaimState.OPEN,
        changed_at=MOMENT,
    )
    claim.all_spans = [
        ClaimSpan(
            version_id=version.id,
            revision=1,
            is_source=False,
            position=1,
            start=start,
            end=end,
            quote=quote,
            before=version.text[max(0, start - 32) : start],
            after=version.text[end : end + 32],
        )
    ]
    session.add(claim)
    session.flush()


def claims_of(session: Session, article: Article) -> list[Claim]:
    """Return the article's claims by number."""
    return list(session.query(Claim).filter_by(article_id=article.id).order_by(Claim.number, Claim.id))


def make_evidence(
    session: Session, claim: Claim, author: User, *, title: str = "Harbour register"
) -> Evidence:
    evidence = Evidence(
        claim_id=claim.id,
        author_id=author.id,
        url="https://register.example/harbour",
        locator="page 3",
        title=title,
        quote="",
        is_primary=True,
        stance=Stance.SUPPORTS,
        archived_url="",
        created_at=MOMENT,
    )
    session.add(evidence)
    session.commit()
    return evidence


def make_finding(session: Session, claim: Claim, *, group: str = "harbour") -> Finding:
    span = claim.spans[0]
    finding = Finding(
        article_id=claim.article_id,
        version_id=claim.version_id,
        claim_ids={claim.id},
        rule="R5",
        kind="weekday_date",
        level=FindingLevel.FLAG,
        spans=[[span.start, span.end]],
        quote=span.quote,
        headline="The weekday does not fit the date",
        message="3 May 1931 was a Sunday.",
        reference={"fact": "Gregorian calendar"},
        date={"value": "2025-05", "from": "given"},
        computation="",
        repair="",
        group=group,
        fingerprint=f"R5:{span.quote}",
        created_at=MOMENT,
    )
    session.add(finding)
    session.commit()
    return finding


def make_verdict(
    session: Session,
    claim: Claim,
    reviewer: User,
    label: VerdictLabel = VerdictLabel.SUPPORTED,
    *,
    reason_code: ReasonCode | None = None,
    conflict: dict[str, object] | None = None,
    conflict_kind: ConflictKind | None = None,
    rationale: str = "",
    about: Question = Question.IS_SO,
    evidence: Sequence[Evidence] = (),
    is_complete: bool = True,
    is_after_seeing: bool = False,
    at: datetime = MOMENT,
) -> Verdict:
    """Add a verdict of the current round, and let the state of a claim that is being judged follow."""
    number = _next_verdict_id(session)
    verdict = Verdict(
        id=number,
        claim_id=claim.id,
        round=claim.round,
        claim_revision=claim.revision,
        reviewer_id=reviewer.id,
        label=label,
        reason_code=reason_code,
        conflict=conflict,
        conflict_kind=conflict_kind,
        rationale=rationale,
        about=about,
        is_complete=is_complete,
        is_after_seeing=is_after_seeing,
        standing_id=number if is_complete else None,
        created_at=at,
    )
    session.add(verdict)
    session.flush()
    session.add_all(Citation(verdict_id=number, evidence_id=piece.id) for piece in evidence)
    session.flush()
    if claim.state in (ClaimState.OPEN, ClaimState.AGREED, ClaimState.SPLIT):
        claim.state = judged_state(session, claim, claim.article.required_verdicts)
        claim.changed_at = at
    session.commit()
    return verdict


def _next_verdict_id(session: Session) -> int:
    if session.get_bind().dialect.name == "sqlite":
        return (session.scalars(select(func.max(Verdict.id))).one() or 0) + 1
    return int(session.scalars(select(func.nextval(func.pg_get_serial_sequence("verdict", "id")))).one())
