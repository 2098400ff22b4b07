"""The parts of a panel, each made of one row: evidence, findings, conflicts, verdicts, decisions."""

from collections.abc import Sequence
from typing import Any

from factcheck.domain.evidence import site_of
from factcheck.domain.labels import ConflictField, ConflictTarget, FindingLevel
from factcheck.domain.people import initials_of
from factcheck.domain.permissions import Actor, Permission
from factcheck.domain.timeline import timeline_of
from factcheck.persistence.conflicts import conflict_of
from factcheck.persistence.models import Decision, Dismissal, Evidence, Finding, Verdict
from factcheck.persistence.queries.claim_rows import ArticleRows
from factcheck.persistence.queries.panel_records import (
    ConflictView,
    DecisionView,
    DismissalView,
    EvidenceView,
    FindingView,
    PeerVerdict,
)

# Names spelled two ways are right often enough to be seen at once.
SHOWN_QUERIES = frozenset({"name_spelling"})
FIELD_WORDS = {
    ConflictField.DATE: "the article’s date",
    ConflictField.HEADLINE: "the headline",
    ConflictField.CAPTION: "the caption",
    ConflictField.SOURCE: "the source that the article cites",
}


def evidence_view(row: Evidence, viewer: Actor) -> EvidenceView:
    return EvidenceView(
        id=row.public_id,
        author_id=row.author_id,
        author=row.author.name,
        is_own=row.author_id == viewer.user_id,
        url=row.url,
        site=site_of(row.url),
        title=row.title,
        quote=row.quote,
        locator=row.locator,
        stance=row.stance,
        is_primary=row.is_primary,
        published_on=row.published,
        accessed_on=row.accessed_on,
        archived_url=row.archived_url,
    )


def conflict_view(rows: ArticleRows, stored: dict[str, Any] | None) -> ConflictView | None:
    """Return the pointer with the words that name what it leads to."""
    pointer = conflict_of(stored)
    if pointer is None:
        return None
    words = pointer.value
    match pointer.target:
        case ConflictTarget.SPAN:
            words = f"“{pointer.value}”"
        case ConflictTarget.FIELD:
            words = FIELD_WORDS[ConflictField(pointer.value)]
        case ConflictTarget.FINDING:
            headlines = (one.headline for one in rows.findings if one.public_id == pointer.value)
            words = next(headlines, "a finding that no longer stands")
    return ConflictView(pointer.target, pointer.value, words)


def finding_view(rows: ArticleRows, finding: Finding) -> FindingView:
    alike = [one for one in rows.open_findings if finding.group and one.group == finding.group]
    reference = finding.reference
    return FindingView(
        id=finding.public_id,
        headline=finding.headline,
        message=finding.message,
        level=finding.level,
        fact=str(reference.get("fact") or ""),
        source=str(reference.get("basis") or reference.get("source") or ""),
        office_id=rows.entries.office_of(reference),
        person_id=rows.entries.person_of(reference),
        computation=finding.computation,
        repair=finding.repair,
        timeline=timeline_of(reference),
        alike=len(alike),
        is_folded=finding.level is FindingLevel.QUERY and finding.kind not in SHOWN_QUERIES,
        is_set_aside=rows.is_set_aside(finding),
        dismissals=tuple(_dismissals(rows, finding)),
    )


def _dismissals(rows: ArticleRows, finding: Finding) -> list[DismissalView]:
    """Return who set the finding aside: oneself, an editor for all, and the others once they are open."""
    is_open = bool(finding.claim_ids) and rows.is_open(finding)
    return [
        _dismissal(rows, row, is_open=is_open)
        for row in rows.dismissals.get(finding.id, ())
        if is_open or row.holds_for_all or row.user_id == rows.viewer.user_id
    ]


def _dismissal(rows: ArticleRows, row: Dismissal, *, is_open: bool) -> DismissalView:
    is_own = row.user_id == rows.viewer.user_id
    is_told = is_open or is_own
    names = (person.name for person in rows.people if person.id == row.user_id)
    return DismissalView(
        name=next(names, None) if is_told else None,
        reason=row.reason if is_told else "",
        is_own=is_own,
        holds_for_all=row.holds_for_all,
        may_take_back=is_own or (row.holds_for_all and rows.viewer.may(Permission.DECIDE)),
    )


def peer_verdict(rows: ArticleRows, verdict: Verdict, evidence: Sequence[EvidenceView]) -> PeerVerdict:
    assert verdict.label is not None
    name = verdict.reviewer.name
    return PeerVerdict(
        name=name,
        initials=initials_of(name),
        label=verdict.label,
        reason_code=verdict.reason_code,
        conflict=conflict_view(rows, verdict.conflict),
        conflict_kind=verdict.conflict_kind,
        rationale=verdict.rationale,
        about=verdict.about,
        is_after_seeing=verdict.is_after_seeing,
        at=verdict.created_at,
        evidence=tuple(piece for piece in evidence if piece.author_id == verdict.reviewer_id),
    )


def decision_view(rows: ArticleRows, decision: Decision) -> DecisionView:
    return DecisionView(
        name=decision.editor.name if decision.editor else None,
        label=decision.label,
        reason_code=decision.reason_code,
        conflict=conflict_view(rows, decision.conflict),
        conflict_kind=decision.conflict_kind,
        is_claim_wrong=decision.is_claim_wrong,
        rationale=decision.rationale,
        is_confirmation=decision.is_confirmation,
        is_own_verdict=decision.is_own_verdict,
        at=decision.created_at,
    )
