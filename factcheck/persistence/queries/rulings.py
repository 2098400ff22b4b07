"""One claim as an editor decides it: in its text, the reviewers side by side, earlier rounds, the lease."""

import json
from collections.abc import Iterator, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session, joinedload, selectinload

from factcheck.domain.labels import ArticleState, BlockKind, ClaimState, RoundCause
from factcheck.domain.permissions import Actor
from factcheck.domain.spans import Span
from factcheck.domain.states import state_after
from factcheck.domain.waiting import Stage, stage_of, tab_of, why_waiting
from factcheck.errors import NotFound
from factcheck.persistence.answers import Answer, current_answers, ratings
from factcheck.persistence.carried import carried_claims
from factcheck.persistence.clock import now
from factcheck.persistence.desk import is_judged_by, is_one_person_desk, seen_of
from factcheck.persistence.models import (
    Assignment,
    Block,
    Claim,
    ClaimRound,
    Escalation,
    Event,
    Lease,
    User,
)
from factcheck.persistence.queries.ruling_cards import CardMaker
from factcheck.persistence.queries.ruling_records import (
    ClaimToDecide,
    LeaseCard,
    Passage,
    RoundCard,
    RoundOpening,
    Verdicts,
)
from factcheck.persistence.sight import open_claims

PASSAGE_CHARACTERS = 700


def claim_to_decide(session: Session, viewer: Actor, claim_id: str) -> ClaimToDecide:
    """Return the claim; raises NotFound. A number of queries that does not depend on the rows.

    To whom the verdicts are closed even the round tells nothing: one may have begun with a verdict.
    """
    query = select(Claim).where(Claim.public_id == claim_id)
    claim = session.scalars(
        query.options(
            joinedload(Claim.article),
            joinedload(Claim.version),
            joinedload(Claim.block),
            selectinload(Claim.all_spans),
        )
    ).one_or_none()
    if claim is None or claim.number is None or claim.article.deleted_at:
        raise NotFound("There is no such claim.")
    answers = current_answers(session, Claim.id == claim.id)
    given = answers.get(claim.id, [])
    is_visible = claim.id in open_claims(session, viewer, Claim.id == claim.id, answers=answers)
    openings = _openings(session, claim)
    lease = _lease(session, claim, viewer) if is_visible else None
    spans = [Span(span.start, span.end) for span in claim.spans]
    return ClaimToDecide(
        id=claim.public_id,
        number=claim.number,
        round=claim.round if is_visible else 1,
        article_id=claim.article.public_id,
        article_title=claim.article.title,
        reference_date=claim.version.reference_date,
        block=claim.block.kind,
        paragraph=_paragraph(session, claim),
        kind=claim.kind,
        quote=" … ".join(span.quote for span in claim.spans),
        passages=tuple(_passages(session, claim, spans)),
        stage=_stage(session, claim, viewer, given, is_visible=is_visible, lease=lease),
        opening=openings.get(claim.round) if is_visible else None,
        verdicts=_verdicts(session, claim, given, openings, lease) if is_visible else None,
    )


def _stage(
    session: Session,
    claim: Claim,
    viewer: Actor,
    given: Sequence[Answer],
    *,
    is_visible: bool,
    lease: LeaseCard | None,
) -> Stage:
    is_own = is_judged_by(given, viewer.user_id) and not is_one_person_desk(session)
    return stage_of(
        claim.state,
        is_visible=is_visible,
        is_in_review=claim.article.state is ArticleState.IN_REVIEW,
        may_not_decide=is_own,
        is_taken=bool(lease and lease.is_running and not lease.is_own),
    )


def _verdicts(
    session: Session,
    claim: Claim,
    given: Sequence[Answer],
    openings: dict[int, RoundOpening],
    lease: LeaseCard | None,
) -> Verdicts:
    maker = CardMaker(session, claim)
    callers = _callers(session, claim)
    rated = ratings(given)
    return Verdicts(
        tab=tab_of(claim.state, rated),
        why=why_waiting(
            claim.state,
            rated,
            escalated=bool(callers),
            was_final=claim.former_state is ClaimState.FINAL,
        )
        if claim.state in (ClaimState.AGREED, ClaimState.SPLIT, ClaimState.STALE)
        else "",
        reviewers=maker.reviewers(claim.round),
        awaited=_awaited(session, claim, {rating.rater for rating in rated}),
        callers=callers,
        findings=maker.findings(),
        pointers=maker.pointers(),
        change=_change(session, claim),
        carried=carried_claims(session, Claim.id == claim.id).get(claim.id),
        lease=lease,
        decision=maker.decision(claim.round),
        earlier=tuple(
            RoundCard(number, openings.get(number), maker.reviewers(number), maker.decision(number))
            for number in range(claim.round - 1, 0, -1)
        ),
        seen=str(seen_of(claim, given)),
        is_agreed=state_after(rated, claim.article.required_verdicts) is ClaimState.AGREED and not callers,
    )


def _paragraph(session: Session, claim: Claim) -> int:
    """Return the place of the claim's block among the paragraphs; headline and captions do not count."""
    query = select(func.count()).where(
        Block.version_id == claim.version_id,
        Block.kind == BlockKind.BODY,
        Block.position <= claim.block.position,
    )
    return session.scalars(query).one()


def _passages(session: Session, claim: Claim, spans: Sequence[Span]) -> Iterator[Passage]:
    query = select(Block.start, Block.end).where(
        Block.version_id == claim.version_id,
        Block.start < max(span.end for span in spans),
        Block.end > min(span.start for span in spans),
    )
    for start, end in session.execute(query.order_by(Block.position)):
        inside = sorted(span for span in spans if span.start < end and span.end > start)
        if inside:
            yield Passage(tuple(_pieces(claim.version.text, Span(start, end), inside)))


def _pieces(text: str, block: Span, spans: Sequence[Span]) -> Iterator[tuple[str, bool]]:
    """Yield the block's words, those of the spans marked; a very long block is cut around them."""
    start = max(block.start, spans[0].start - PASSAGE_CHARACTERS)
    end = min(block.end, max(span.end for span in spans) + PASSAGE_CHARACTERS)
    if start > block.start:
        yield "… ", False
    at = start
    for span in spans:
        if span.start > at:
            yield text[at : span.start], False
        if min(span.end, end) > max(span.start, at):
            yield text[max(span.start, at) : min(span.end, end)], True
        at = max(at, span.end)
    if at < end:
        yield text[at:end], False
    if end < block.end:
        yield " …", False


def _openings(session: Session, claim: Claim) -> dict[int, RoundOpening]:
    query = (
        select(ClaimRound, User.name)
        .outerjoin(User, User.id == ClaimRound.opened_by_id)
        .where(ClaimRound.claim_id == claim.id)
    )
    return {
        row.number: RoundOpening(
            RoundCause(row.cause), row.question, name or "The command line", row.opened_at
        )
        for row, name in session.execute(query)
    }


def _lease(session: Session, claim: Claim, viewer: Actor) -> LeaseCard | None:
    """Return the lease that ends last, a running one of another editor before one's own."""
    query = (
        select(User.id, User.name, Lease.expires_at)
        .join(User, User.id == Lease.editor_id)
        .where(Lease.claim_id == claim.id, Lease.round == claim.round)
        .order_by(Lease.expires_at.desc())
    )
    at = now(session)
    cards = [
        LeaseCard(name, until, is_own=user_id == viewer.user_id, is_running=until > at)
        for user_id, name, until in session.execute(query)
    ]
    return next((card for card in cards if card.is_running and not card.is_own), next(iter(cards), None))


def _callers(session: Session, claim: Claim) -> tuple[str, ...]:
    query = (
        select(User.name)
        .join(Escalation, Escalation.user_id == User.id)
        .where(Escalation.claim_id == claim.id, Escalation.round == claim.round)
        .order_by(Escalation.created_at)
    )
    return tuple(session.scalars(query))


def _awaited(session: Session, claim: Claim, raters: set[int]) -> tuple[str, ...]:
    query = (
        select(User.id, User.name)
        .join(Assignment, Assignment.user_id == User.id)
        .where(Assignment.article_id == claim.article_id)
        .order_by(User.name)
    )
    return tuple(name for user_id, name in session.execute(query) if user_id not in raters)


def _change(session: Session, claim: Claim) -> str:
    """Return what made a stale claim stale, in the words of its event."""
    query = (
        select(Event.payload)
        .where(Event.claim_id == claim.id, Event.action == "make_stale")
        .order_by(Event.id.desc())
        .limit(1)
    )
    payload = session.scalars(query).one_or_none()
    if claim.state is not ClaimState.STALE or payload is None:
        return ""
    return str(json.loads(payload)["after"].get("why", ""))
