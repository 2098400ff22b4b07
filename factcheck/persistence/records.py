"""What an event says of a row, so that the row can be compared with it later."""

import hashlib
from typing import Any

from factcheck.persistence.models import Decision, Verdict


def fingerprint_of(text: str) -> str:
    """Return the SHA-256, in hex, of a text in UTF-8."""
    return hashlib.sha256(text.encode()).hexdigest()


def verdict_record(verdict: Verdict) -> dict[str, Any]:
    """Return a verdict as the `after` of its event holds it."""
    return {
        "record": "verdict",
        "id": verdict.id,
        "round": verdict.round,
        "claim_revision": verdict.claim_revision,
        "reviewer_id": verdict.reviewer_id,
        "label": verdict.label,
        "reason_code": verdict.reason_code,
        "conflict": verdict.conflict,
        "conflict_kind": verdict.conflict_kind,
        "rationale": verdict.rationale,
        "about": verdict.about,
        "is_complete": verdict.is_complete,
        "is_after_seeing": verdict.is_after_seeing,
        "supersedes_id": verdict.supersedes_id,
        "restores_id": verdict.restores_id,
        "standing_id": verdict.standing_id,
    }


def decision_record(decision: Decision) -> dict[str, Any]:
    """Return a decision as the `after` of its event holds it."""
    return {
        "record": "decision",
        "id": decision.id,
        "round": decision.round,
        "editor_id": decision.editor_id,
        "label": decision.label,
        "reason_code": decision.reason_code,
        "conflict": decision.conflict,
        "conflict_kind": decision.conflict_kind,
        "is_claim_wrong": decision.is_claim_wrong,
        "rationale": decision.rationale,
        "is_confirmation": decision.is_confirmation,
        "is_own_verdict": decision.is_own_verdict,
    }
