"""Which claims are open to a viewer, for whole pages at once."""

from collections.abc import Container, Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy.orm import Session

from factcheck.domain.labels import ClaimState
from factcheck.domain.permissions import Actor
from factcheck.domain.sight import ClaimSight, sees_others
from factcheck.persistence.answers import Answer, current_answers
from factcheck.persistence.models import Article, Assignment, Claim, Lease


def open_claims(
    session: Session,
    viewer: Actor,
    which: ColumnElement[bool],
    *,
    answers: Mapping[int, list[Answer]] | None = None,
    judged: Container[int] | None = None,
) -> frozenset[int]:
    """Return the ids of the claims whose other verdicts, evidence and dismissals the viewer may see.

    `which` is a condition on Claim; pass `answers` if they were read already, or in `judged` the claims
    on which the viewer's complete verdict counts. Four queries at most, however many claims there are.
    """
    rows = session.execute(
        select(Claim.id, Claim.round, Claim.state, Claim.article_id, Article.state)
        .join(Article, Article.id == Claim.article_id)
        .where(which)
    ).all()
    if viewer.user_id is None:
        return frozenset(row[0] for row in rows)
    if judged is None:
        known = current_answers(session, which) if answers is None else answers
        judged = {claim_id for claim_id, given in known.items() if _has_standing(given, viewer.user_id)}
    asked = _articles_asked(session, viewer.user_id, {row.article_id for row in rows})
    taken = _rounds_taken(session, viewer.user_id, which)
    return frozenset(
        claim_id
        for claim_id, round_number, state, article_id, article_state in rows
        if sees_others(
            viewer,
            ClaimSight(
                state=state,
                article_state=article_state,
                is_asked=article_id in asked,
                has_complete_verdict=claim_id in judged,
                took_it_to_decide=(claim_id, round_number) in taken,
            ),
        )
    )


def _has_standing(answers: Iterable[Answer], user_id: int) -> bool:
    return any(answer.standing and answer.latest.reviewer_id == user_id for answer in answers)


def _articles_asked(session: Session, user_id: int, article_ids: Iterable[int]) -> frozenset[int]:
    query = select(Assignment.article_id).where(
        Assignment.user_id == user_id, Assignment.article_id.in_(list(article_ids))
    )
    return frozenset(session.scalars(query))


def _rounds_taken(session: Session, user_id: int, which: Any) -> frozenset[tuple[int, int]]:
    query = (
        select(Lease.claim_id, Lease.round)
        .join(Claim, Claim.id == Lease.claim_id)
        .where(which, Lease.editor_id == user_id)
    )
    return frozenset((claim_id, number) for claim_id, number in session.execute(query))


def sees_every_claim(session: Session, viewer: Actor, article: Article) -> bool:
    """Tell whether nothing that others said on the article is closed to the viewer."""
    which = and_(Claim.article_id == article.id, Claim.number.is_not(None), Claim.state != ClaimState.DROPPED)
    claims = session.scalars(select(Claim.id).where(which)).all()
    return open_claims(session, viewer, which).issuperset(claims)
