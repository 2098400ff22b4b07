"""Claims decided before, in another article, that say what a claim says."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Select, and_, select, union_all
from sqlalchemy.orm import Session, joinedload

from factcheck.domain.labels import ClaimState
from factcheck.domain.matching import Likeness, differing, likeness, match_keys
from factcheck.domain.permissions import Actor
from factcheck.persistence.models import Article, Claim, Decision, DecisionKey, Evidence
from factcheck.persistence.queries.agreement_rows import read_quotes
from factcheck.persistence.queries.panel_parts import evidence_view
from factcheck.persistence.queries.panel_records import EarlierDecision, EvidenceView

MOST_COMPARED = 100
MOST_SHOWN = 3


def earlier_decisions(
    session: Session, viewer: Actor, article_id: int, text: str
) -> tuple[EarlierDecision, ...]:
    """Return the nearest decisions on such a claim in other articles, the same words and the newest first."""
    near = like_claims(session, article_id, text)
    rows = session.execute(
        select(Claim, Decision, Article)
        .join(Decision, and_(Decision.claim_id == Claim.id, Decision.round == Claim.round))
        .join(Article, Article.id == Claim.article_id)
        .where(Claim.id.in_(near))
        .options(joinedload(Decision.editor))
    ).all()
    ranked = sorted(rows, key=lambda row: (near[row[0].id][0].score, row[1].id), reverse=True)[:MOST_SHOWN]
    evidence = _evidence(session, viewer, [row[0].id for row in ranked])
    return tuple(
        EarlierDecision(
            id=claim.public_id,
            article_id=article.public_id,
            article=article.title,
            number=claim.number or 0,
            pieces=differing(near[claim.id][1], text),
            likeness=near[claim.id][0],
            label=decision.label,
            reason_code=decision.reason_code,
            rationale=decision.rationale,
            editor=decision.editor.name if decision.editor else None,
            decided_at=decision.created_at,
            evidence=evidence.get(claim.id, ()),
        )
        for claim, decision, article in ranked
    )


def decided_before(session: Session, article_id: int, texts: Mapping[int, str]) -> tuple[int, ...]:
    """Return which of these claims, by number, say what was decided in another article."""
    return tuple(number for number, text in texts.items() if like_claims(session, article_id, text))


def like_claims(session: Session, article_id: int, text: str) -> dict[int, tuple[Likeness, str]]:
    """Return, by id, the decided claims of other articles near enough to the words, with their own words."""
    keys = match_keys(text)
    if not keys:
        return {}
    query = (
        select(Claim.id)
        .join(Decision, and_(Decision.claim_id == Claim.id, Decision.round == Claim.round))
        .join(Article, Article.id == Claim.article_id)
        .where(
            Decision.id.in_(union_all(*(_newest_of(key) for key in keys))),
            Claim.state == ClaimState.FINAL,
            Claim.article_id != article_id,
            Article.deleted_at.is_(None),
        )
    )
    quotes = read_quotes(session, list(session.scalars(query)))
    compared = {claim_id: (likeness(text, quote), quote) for claim_id, quote in quotes.items()}
    return {claim_id: (near, quote) for claim_id, (near, quote) in compared.items() if near}


def _newest_of(key: str) -> Select[int]:
    """Return the newest decisions under a key, not all: one of common words has thousands."""
    newest = (
        select(DecisionKey.decision_id)
        .where(DecisionKey.key == key)
        .order_by(DecisionKey.decision_id.desc())
        .limit(MOST_COMPARED)
        .subquery()
    )
    return select(newest.c.decision_id)


def _evidence(
    session: Session, viewer: Actor, claim_ids: Sequence[int]
) -> dict[int, tuple[EvidenceView, ...]]:
    query = (
        select(Evidence)
        .where(Evidence.claim_id.in_(claim_ids), Evidence.withdrawn_at.is_(None))
        .options(joinedload(Evidence.author))
        .order_by(Evidence.id)
    )
    found: dict[int, tuple[EvidenceView, ...]] = {}
    for row in session.scalars(query):
        found[row.claim_id] = (*found.get(row.claim_id, ()), evidence_view(row, viewer))
    return found
