"""What the events of cuts say of a claim; never its state, since that tells what others said of it."""

from collections.abc import Iterable, Sequence
from typing import Any

from factcheck.domain.labels import ClaimState
from factcheck.domain.spans import Span, claim_text
from factcheck.persistence.cut import sources_of, spans_of
from factcheck.persistence.models import Claim


def dropped_record(claim: Claim) -> dict[str, Any]:
    """Return why a dropped claim is not judged, and whether an editor said so."""
    return {
        "dropped": True,
        "cause": claim.drop_cause,
        "reason": claim.drop_reason,
        "by_editor": claim.is_dropped_by_editor,
    }


def kind_record(claim: Claim) -> dict[str, Any]:
    """Return the kind of a claim, and with it whether the claim is judged."""
    is_dropped = claim.state is ClaimState.DROPPED
    standing = dropped_record(claim) if is_dropped else {"dropped": False}
    return {"kind": claim.kind, "checkable": claim.is_checkable, **standing}


def wording_record(claim: Claim) -> dict[str, Any]:
    """Return the words of a claim, in one of its wordings."""
    spans = spans_of(claim)
    return {
        "words": claim_text(claim.version.text, spans),
        "spans": pairs(spans),
        "revision": claim.revision,
        "by_hand": claim.is_cut_by_hand,
    }


def claims_record(text: str, claims: Sequence[Claim]) -> dict[str, Any]:
    """Return claims that take the place of others, or whose place others take."""
    return {"words": _words(text, claims), "claims": [_claim_record(claim) for claim in claims]}


def _words(text: str, claims: Iterable[Claim]) -> str:
    return " ‖ ".join(claim_text(text, spans_of(claim)) for claim in claims)


def _claim_record(claim: Claim) -> dict[str, Any]:
    return {
        "claim": claim.public_id,
        "spans": pairs(spans_of(claim)),
        "sources": pairs(sources_of(claim)),
        "kind": claim.kind,
        "checkable": claim.is_checkable,
    }


def pairs(spans: Iterable[Span]) -> list[list[int]]:
    """Return spans as they are stored in events."""
    return [[span.start, span.end] for span in spans]
