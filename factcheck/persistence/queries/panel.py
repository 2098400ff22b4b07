"""The panel of one claim: findings, the viewer's own answer, evidence, and the others once they are open."""

import json

from sqlalchemy import select
from sqlalchemy.orm import Session, joinedload

from factcheck.domain.claim_view import ClaimView
from factcheck.domain.dates import PartialDate
from factcheck.domain.diffs import DiffPiece, word_diff
from factcheck.domain.evidence_doubts import doubts
from factcheck.domain.judgement import missing
from factcheck.domain.labels import ClaimState, RoundCause, VerdictLabel
from factcheck.domain.permissions import Permission
from factcheck.domain.spans import claim_text
from factcheck.domain.states import ALLOWED_FROM, Act
from factcheck.persistence.ballots import judgement_of, rows_in_effect, token_of
from factcheck.persistence.cut import former_words
from factcheck.persistence.models import (
    Claim,
    ClaimRound,
    Escalation,
    Event,
    Evidence,
    User,
    Verdict,
)
from factcheck.persistence.queries.claim_rows import ArticleRows
from factcheck.persistence.queries.matches import earlier_decisions
from factcheck.persistence.queries.panel_parts import (
    conflict_view,
    decision_view,
    evidence_view,
    finding_view,
    peer_verdict,
)
from factcheck.persistence.queries.panel_records import (
    ClaimPanel,
    DecisionView,
    Drop,
    EvidenceView,
    Neighbour,
    Opened,
    OwnVerdict,
    Powers,
    RoundView,
)


def claim_panel(session: Session, rows: ArticleRows, claim: Claim, view: ClaimView, place: str) -> ClaimPanel:
    """Return what the viewer may see of the claim; the number of queries depends on nothing but its state."""
    is_open = claim.id in rows.open_ids
    own_rows = _own_rows(session, rows, claim)
    evidence = _evidence(session, rows, claim)
    own_evidence = tuple(piece for piece in evidence if piece.is_own)
    callers = _callers(session, claim)
    return ClaimPanel(
        view=view,
        revision=claim.revision,
        kind=claim.kind,
        place=place,
        source=claim_text(rows.version.text, rows.sources.get(claim.id, ())),
        findings=tuple(
            finding_view(rows, finding) for finding in rows.findings if claim.id in finding.claim_ids
        ),
        mine=_own_verdict(rows, claim, has_evidence=bool(own_evidence)),
        former=_former_label(own_rows, claim),
        evidence=own_evidence,
        doubts=doubts(evidence if is_open else own_evidence, _date(rows)),
        opened=_opened(rows, claim, evidence, callers) if is_open else None,
        has_asked_editor=rows.viewer.user_id in callers,
        decision=_decision(rows, claim, is_open=is_open),
        earlier=earlier_decisions(session, rows.viewer, rows.article.id, view.text),
        opening=_opening(session, claim),
        drop=_drop(claim),
        change=_change(session, claim) if view.state is ClaimState.STALE else "",
        diff=_diff(rows, claim) if view.state is ClaimState.STALE else (),
        neighbours=_neighbours(rows, claim),
        is_checkable=claim.is_checkable,
        powers=_powers(rows, claim, own_rows, view),
    )


def _date(rows: ArticleRows) -> PartialDate | None:
    return PartialDate.parse(rows.version.reference_date) if rows.version.reference_date else None


def _own_rows(session: Session, rows: ArticleRows, claim: Claim) -> list[Verdict]:
    """Return the viewer's rows of this round and the one before, in the order of saving."""
    query = select(Verdict).where(
        Verdict.claim_id == claim.id,
        Verdict.reviewer_id == rows.viewer.user_id,
        Verdict.round >= claim.round - 1,
    )
    return list(session.scalars(query.order_by(Verdict.id)))


def _own_verdict(rows: ArticleRows, claim: Claim, *, has_evidence: bool) -> OwnVerdict | None:
    answer = rows.own_answer(claim)
    latest = answer.latest if answer else None
    if answer is None or latest is None or latest.label is None:
        return None
    needs: tuple[str, ...] = ()
    if not latest.is_complete:
        lacking = missing(judgement_of(latest), has_evidence=has_evidence)
        is_outdated = latest.claim_revision != claim.revision
        needs = lacking + (("your verdict on the changed words",) if is_outdated or not lacking else ())
    return OwnVerdict(
        label=latest.label,
        reason_code=latest.reason_code,
        conflict=conflict_view(rows, latest.conflict),
        conflict_kind=latest.conflict_kind,
        rationale=latest.rationale,
        about=latest.about,
        needs=needs,
        standing=answer.standing.label if answer.standing else None,
        token=token_of(judgement_of(latest)),
        at=latest.created_at,
    )


def _former_label(own_rows: list[Verdict], claim: Claim) -> VerdictLabel | None:
    """Return what counted as the viewer's verdict in the round before."""
    before = [row for row in own_rows if row.round == claim.round - 1]
    by_id = {row.id: row for row in before}
    standing = by_id.get(before[-1].standing_id or 0) if before else None
    return standing.label if standing else None


def _evidence(session: Session, rows: ArticleRows, claim: Claim) -> list[EvidenceView]:
    query = (
        select(Evidence)
        .where(Evidence.claim_id == claim.id, Evidence.withdrawn_at.is_(None))
        .options(joinedload(Evidence.author))
    )
    return [evidence_view(row, rows.viewer) for row in session.scalars(query.order_by(Evidence.id))]


def _callers(session: Session, claim: Claim) -> dict[int, str]:
    query = (
        select(User.id, User.name)
        .join(Escalation, Escalation.user_id == User.id)
        .where(Escalation.claim_id == claim.id, Escalation.round == claim.round)
        .order_by(Escalation.created_at)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _opened(rows: ArticleRows, claim: Claim, evidence: list[EvidenceView], callers: dict[int, str]) -> Opened:
    others = [piece for piece in evidence if not piece.is_own]
    peers = tuple(
        peer_verdict(rows, answer.standing, others)
        for answer in rows.answers.get(claim.id, ())
        if answer.standing and answer.latest.reviewer_id != rows.viewer.user_id
    )
    told = {piece.id for peer in peers for piece in peer.evidence}
    return Opened(
        peers=peers,
        evidence=tuple(piece for piece in others if piece.id not in told),
        callers=tuple(name for user_id, name in callers.items() if user_id != rows.viewer.user_id),
    )


def _decision(rows: ArticleRows, claim: Claim, *, is_open: bool) -> DecisionView | None:
    decision = rows.decisions.get(claim.id)
    if decision is None or not (is_open or claim.state is ClaimState.FINAL):
        return None
    return decision_view(rows, decision)


def _opening(session: Session, claim: Claim) -> RoundView | None:
    """Return the question or reason with which an editor opened the round; a change opens one silently."""
    row = session.execute(
        select(ClaimRound, User.name)
        .outerjoin(User, User.id == ClaimRound.opened_by_id)
        .where(ClaimRound.claim_id == claim.id, ClaimRound.number == claim.round)
    ).one_or_none()
    if row is None or row[0].cause == RoundCause.STALE.value:
        return None
    return RoundView(RoundCause(row[0].cause), row[0].question, row[1] or "The command line")


def _neighbours(rows: ArticleRows, claim: Claim) -> tuple[Neighbour, ...]:
    return tuple(
        Neighbour(other.public_id, other.number, rows.text_of(other))
        for other in rows.claims
        if other.block_id == claim.block_id
        and other.id != claim.id
        and other.number is not None
        and other.state in ALLOWED_FROM[Act.DROP]
    )


def _drop(claim: Claim) -> Drop | None:
    if claim.state is not ClaimState.DROPPED:
        return None
    return Drop(claim.drop_cause, claim.drop_reason or "", claim.is_dropped_by_editor)


def _change(session: Session, claim: Claim) -> str:
    """Return what made the claim stale, in the words of its event."""
    query = select(Event.payload).where(Event.claim_id == claim.id, Event.action == "make_stale")
    payload = session.scalars(query.order_by(Event.id.desc()).limit(1)).one_or_none()
    return str(json.loads(payload)["after"].get("why", "")) if payload else ""


def _diff(rows: ArticleRows, claim: Claim) -> tuple[DiffPiece, ...]:
    """Return the claim's words against those of the last verdict that counts, if they are others."""
    given = (answer.standing for answer in rows.answers.get(claim.id, ()) if answer.standing)
    judged = max((verdict.claim_revision for verdict in given), default=claim.revision)
    if judged == claim.revision:
        return ()
    return word_diff(former_words(claim, judged), rows.text_of(claim))


def _powers(rows: ArticleRows, claim: Claim, own_rows: list[Verdict], view: ClaimView) -> Powers:
    is_running, viewer = rows.is_in_review, rows.viewer
    is_editor = viewer.may(Permission.DECIDE)
    may_contribute = is_running and (rows.is_asked or is_editor)
    may_judge = is_running and rows.is_asked and claim.state in ALLOWED_FROM[Act.JUDGE]
    of_round = [row for row in own_rows if row.round == claim.round]
    is_dropped = claim.state is ClaimState.DROPPED
    return Powers(
        may_judge=may_judge,
        may_undo=may_judge and bool(rows_in_effect(of_round, claim.revision)),
        may_add_evidence=may_contribute and not is_dropped,
        may_dismiss=may_contribute,
        may_drop=may_contribute and claim.state in ALLOWED_FROM[Act.DROP],
        may_restore=may_contribute and is_dropped and (is_editor or not claim.is_dropped_by_editor),
        may_keep=is_running and view.state is ClaimState.STALE and (is_editor or view.is_done),
        may_decide=is_editor and view.state in (ClaimState.AGREED, ClaimState.SPLIT),
    )
