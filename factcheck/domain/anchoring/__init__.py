"""Anchoring: where the claims of a text stand in its next version, and which of them changed."""

from factcheck.domain.anchoring.claims import Anchoring, anchor_claims
from factcheck.domain.anchoring.records import Anchored, Outcome, Placement, Wording

__all__ = ["Anchored", "Anchoring", "Outcome", "Placement", "Wording", "anchor_claims"]
