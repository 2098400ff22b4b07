"""The current answers on claims: each author's last row of the round, and the verdict that counts."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session, aliased, joinedload

from factcheck.domain.labels import ClaimState, VerdictLabel
from factcheck.domain.states import Rating, state_after
from factcheck.persistence.models import Claim, Escalation, Verdict


@dataclass(frozen=True)
class Answer:
    """One person on one claim in its current round: the last saved row, and the one that counts."""

    latest: Verdict
    standing: Verdict | None


def current_answers(session: Session, which: ColumnElement[bool]) -> dict[int, list[Answer]]:
    """Return the answers of the current rounds by claim id, in the order of their last save.

    `which` is a condition on Claim, such as `Claim.article_id == 7`. One query.
    """
    standing = aliased(Verdict)
    rows = session.execute(
        select(Verdict, standing)
        .outerjoin(standing, standing.id == Verdict.standing_id)
        .options(joinedload(Verdict.reviewer))
        .where(Verdict.id.in_(_newest(which)))
        .order_by(Verdict.id)
    ).all()
    answers: dict[int, list[Answer]] = defaultdict(list)
    for latest, counting in rows:
        answers[latest.claim_id].append(Answer(latest, counting))
    return answers


def current_labels(session: Session, which: ColumnElement[bool]) -> dict[int, dict[int, VerdictLabel]]:
    """Return, by claim id and reviewer id, the outcomes that count in the current rounds. One query."""
    standing = aliased(Verdict)
    query = (
        select(standing.claim_id, standing.reviewer_id, standing.label)
        .join(Verdict, Verdict.standing_id == standing.id)
        .where(Verdict.id.in_(_newest(which)))
        .order_by(standing.reviewer_id)
    )
    labels: dict[int, dict[int, VerdictLabel]] = defaultdict(dict)
    for claim_id, reviewer_id, label in session.execute(query):
        if label:
            labels[claim_id][reviewer_id] = label
    return labels


def _newest(which: ColumnElement[bool]) -> Select[int]:
    """Return the ids of each author's last row of the current round."""
    return (
        select(func.max(Verdict.id))
        .join(Claim, Claim.id == Verdict.claim_id)
        .where(which, Verdict.round == Claim.round)
        .group_by(Verdict.claim_id, Verdict.reviewer_id)
    )


def ratings(answers: Sequence[Answer]) -> list[Rating]:
    """Return what agreement looks at: the verdicts that count."""
    return [
        Rating(answer.standing.reviewer_id, answer.standing.label, answer.standing.about)
        for answer in answers
        if answer.standing and answer.standing.label
    ]


def judged_state(session: Session, claim: Claim, required: int) -> ClaimState:
    """Return the state that the verdicts and calls for an editor of the current round make."""
    answers = current_answers(session, Claim.id == claim.id).get(claim.id, [])
    calls = session.scalars(
        select(func.count()).where(Escalation.claim_id == claim.id, Escalation.round == claim.round)
    ).one()
    return state_after(ratings(answers), required, escalated=calls > 0)
