"""Claims decided before, in another article, that say what a claim says."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Select, and_, select, union_all
from sqlalchemy.orm import Session, joinedload

from factcheck.domain.labels import ClaimState
from factcheck.domain.matching import Likeness, differing, likeness, match_keys
from factcheck.domain.permissions import Actor
from factcheck.persistence.models import Article, Claim, Decision, DecisionKey, Evidence
from factcheck.persistence.queries.panel_parts import evidence_view
from factcheck.persistence.queries.panel_records import EarlierDecision, EvidenceView
from factcheck.persistence.quotes import read_quotes

MOST_COMPARED = 40
MOST_LOOKED_AT = 300
KEYS_AT_ONCE = 400  # SQLite joins at most 500 queries
MOST_SHOWN = 3


def earlier_decisions(
    session: Session, viewer: Actor, article_id: int, text: str
) -> tuple[EarlierDecision, ...]:
    """Return the nearest decisions on such a claim in other articles, the same words and the newest first."""
    near = like_claims(session, article_id, text)
    if not near:
        return ()
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
    """Return which claims of an article, by number, say what was decided in another one.

    Of a very long article the first claims are looked at.
    """
    first = dict(list(texts.items())[:MOST_LOOKED_AT])
    return tuple(number for number, near in _like(session, article_id, first).items() if near)


def like_claims(session: Session, article_id: int, text: str) -> dict[int, tuple[Likeness, str]]:
    """Return, by id, the decided claims of other articles near enough to the words, with their own words."""
    return _like(session, article_id, {0: text})[0]


def _like(
    session: Session, article_id: int, texts: Mapping[int, str]
) -> dict[int, dict[int, tuple[Likeness, str]]]:
    """Return what `like_claims` returns for each of the texts."""
    keys = {number: match_keys(text) for number, text in texts.items()}
    under = _claims_under(session, article_id, sorted(set().union(*keys.values())))
    quotes = read_quotes(session, sorted(set().union(*under.values()))) if under else {}
    found: dict[int, dict[int, tuple[Likeness, str]]] = {}
    for number, text in texts.items():
        candidates = set().union(*(under.get(key, ()) for key in keys[number]))
        compared = {claim_id: likeness(text, quotes[claim_id]) for claim_id in candidates}
        found[number] = {claim_id: (near, quotes[claim_id]) for claim_id, near in compared.items() if near}
    return found


def _claims_under(session: Session, article_id: int, keys: Sequence[str]) -> dict[str, set[int]]:
    """Return the claims of other articles decided last under each key, not all: some have thousands."""
    found: dict[str, set[int]] = {}
    for first in range(0, len(keys), KEYS_AT_ONCE):
        newest = union_all(*(_newest_of(key) for key in keys[first : first + KEYS_AT_ONCE])).subquery()
        query = (
            select(newest.c.key, Claim.id)
            .join(Decision, Decision.id == newest.c.decision_id)
            .join(Claim, and_(Claim.id == Decision.claim_id, Claim.round == Decision.round))
            .join(Article, Article.id == Claim.article_id)
            .where(
                Claim.state == ClaimState.FINAL, Claim.article_id != article_id, Article.deleted_at.is_(None)
            )
        )
        for key, claim_id in session.execute(query):
            found.setdefault(key, set()).add(claim_id)
    return found


def _newest_of(key: str) -> Select[str, int]:
    newest = (
        select(DecisionKey.key, DecisionKey.decision_id)
        .where(DecisionKey.key == key)
        .order_by(DecisionKey.decision_id.desc())
        .limit(MOST_COMPARED)
        .subquery()
    )
    return select(newest.c.key, newest.c.decision_id)


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
