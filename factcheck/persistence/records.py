"""What an event says of a row, so that the row can be compared with it later."""

import hashlib
from typing import Any

from factcheck.persistence.models import Decision, ImportedReport, Office, OfficeTerm, PersonDates, Verdict


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
        **_version_part(verdict.version),
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
        **_version_part(decision.version),
    }


def _version_part(version: int) -> dict[str, int]:
    """Return the version of the text, which goes without saying for the first: events did not name it."""
    return {"version": version} if version > 1 else {}


def term_record(term: OfficeTerm) -> dict[str, Any]:
    """Return a term of office as events hold it before and after a change."""
    return {
        "term": term.public_id,
        "person": term.person,
        "surname": term.surname,
        "aliases": term.aliases,
        "start_on": term.start_on.isoformat(),
        "end_on": term.end_on.isoformat() if term.end_on else None,
        "tolerance_days": term.tolerance_days,
        "confirmed_by": term.confirmed_by,
        "note": term.note,
        "source": term.source,
        **office_record(term.office),
    }


def office_record(office: Office) -> dict[str, Any]:
    """Return an office as events hold it before and after a change."""
    return {
        "office": office.public_id,
        "iso": office.iso,
        "name": office.name,
        "office_class": office.office_class,
        "complete_from": office.complete_from.isoformat(),
        "verified_until": office.verified_until.isoformat(),
    }


def person_record(person: PersonDates) -> dict[str, Any]:
    """Return a person's dates as events hold them before and after a change."""
    return {
        "dates": person.public_id,
        "person": person.person,
        "born_on": person.born_on.isoformat() if person.born_on else None,
        "died_on": person.died_on.isoformat() if person.died_on else None,
        "source": person.source,
        "verified_until": person.verified_until.isoformat(),
    }


def imported_report_record(row: ImportedReport) -> dict[str, Any]:
    """Return what the event of an import says of the report."""
    return {
        "report": row.public_id,
        "article_there": row.article_id_there,
        "title": row.title,
        "claims": row.claims,
        "is_draft": row.is_draft,
        "text_sha256": row.text_sha256,
        "sha256": row.sha256,
    }
