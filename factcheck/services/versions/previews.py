"""What a planned version will do, in words that a page can show before anything is stored."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.domain.anchoring import Outcome, Wording
from factcheck.domain.anchoring.pairing import aligned
from factcheck.domain.diffs import Change, DiffPiece, DiffRow, side_by_side, word_diff
from factcheck.domain.spans import Span, claim_text
from factcheck.services.versions.planning import VersionPlan


@dataclass(frozen=True)
class PlannedClaim:
    """A claim by its present number, None for a new one, with its words before and after."""

    number: int | None
    pieces: tuple[DiffPiece, ...]
    why: str = ""


@dataclass(frozen=True)
class VersionPreview:
    """What becomes of the claims, and both texts side by side."""

    base: int
    number: int
    sha256: str
    kept: int
    moved: tuple[PlannedClaim, ...]
    changed: tuple[PlannedClaim, ...]
    vanished: tuple[PlannedClaim, ...]
    new: tuple[PlannedClaim, ...]
    rows: tuple[DiffRow, ...]


def preview_of(plan: VersionPlan, sha256: str) -> VersionPreview:
    """Return what the page shows of a plan; it tells nothing of what anybody said of the claims."""
    return VersionPreview(
        base=plan.base.number,
        number=plan.number,
        sha256=sha256,
        kept=plan.count(Outcome.KEPT),
        moved=_moved(plan),
        changed=_with(plan, Outcome.CHANGED),
        vanished=_with(plan, Outcome.VANISHED),
        new=tuple(
            PlannedClaim(None, word_diff("", claim_text(plan.text, cut.spans))) for _, cut in plan.cuts
        ),
        rows=side_by_side(
            Wording(plan.base.text, tuple(Span(block.start, block.end) for block in plan.base.blocks)),
            Wording(plan.text, tuple(block.span for block in plan.blocks)),
        ),
    )


def _with(plan: VersionPlan, outcome: Outcome) -> tuple[PlannedClaim, ...]:
    return tuple(_planned(plan, key) for key, place in plan.places.items() if place.outcome is outcome)


def _planned(plan: VersionPlan, key: int) -> PlannedClaim:
    claim, place = plan.standing[key], plan.places[key]
    before = claim_text(plan.base.text, claim.anchored.spans)
    return PlannedClaim(claim.number, word_diff(before, claim_text(plan.text, place.spans)), place.why)


def _moved(plan: VersionPlan) -> tuple[PlannedClaim, ...]:
    """Return the kept claims that do not follow the others in their old order any more."""
    kept = [key for key, place in plan.places.items() if place.outcome is Outcome.KEPT]
    starts: Sequence[tuple[Span, ...]] = [plan.places[key].spans for key in kept]
    in_order = {number for number, _ in aligned(starts, sorted(starts))}
    return tuple(_planned(plan, key) for number, key in enumerate(kept) if number not in in_order)


def preview_from(row: Mapping[str, Any]) -> VersionPreview:
    """Return a preview that was kept as JSON."""
    claims = {
        name: tuple(PlannedClaim(one["number"], _pieces(one["pieces"]), one["why"]) for one in row[name])
        for name in ("moved", "changed", "vanished", "new")
    }
    rows = (DiffRow(_side(one["before"]), _side(one["after"]), one["is_moved"]) for one in row["rows"])
    return VersionPreview(**{**row, **claims, "rows": tuple(rows)})


def _side(pieces: Iterable[Mapping[str, str]] | None) -> tuple[DiffPiece, ...] | None:
    return None if pieces is None else _pieces(pieces)


def _pieces(pieces: Iterable[Mapping[str, str]]) -> tuple[DiffPiece, ...]:
    return tuple(DiffPiece(Change(piece["change"]), piece["words"]) for piece in pieces)
