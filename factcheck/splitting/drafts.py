"""Drafts: a claim as the splitter proposes it."""

from dataclasses import dataclass

from factcheck.domain.labels import ClaimKind
from factcheck.domain.spans import Span


@dataclass(frozen=True)
class ClaimDraft:
    """A claim as the splitter proposes it; `block` is the place of its block in the split."""

    spans: tuple[Span, ...]
    source: tuple[Span, ...]
    block: int
    kind: ClaimKind
    is_checkable: bool
