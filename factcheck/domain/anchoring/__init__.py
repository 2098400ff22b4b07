"""Anchoring: where the claims of a text stand in its next version, and which of them changed."""

from factcheck.domain.anchoring.claims import anchor_claims
from factcheck.domain.anchoring.passages import anchor_passages
from factcheck.domain.anchoring.records import Anchored, Outcome, Placement, Wording

__all__ = ["Anchored", "Outcome", "Placement", "Wording", "anchor_claims", "anchor_passages"]
