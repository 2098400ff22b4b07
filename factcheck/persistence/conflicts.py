"""How a conflict pointer is kept in its JSON column, for verdicts and decisions alike."""

from typing import Any

from factcheck.domain.judgement import ConflictPointer
from factcheck.domain.labels import ConflictTarget
from factcheck.domain.spans import Span


def conflict_to_row(pointer: ConflictPointer | None) -> dict[str, Any] | None:
    """Return what the column holds."""
    if pointer is None:
        return None
    spans = [[span.start, span.end] for span in pointer.spans]
    return {"target": pointer.target.value, "value": pointer.value, "spans": spans}


def conflict_of(row: dict[str, Any] | None) -> ConflictPointer | None:
    """Return the pointer that a column holds."""
    if not row:
        return None
    spans = tuple(Span(start, end) for start, end in row.get("spans", ()))
    return ConflictPointer(ConflictTarget(row["target"]), row["value"], spans)
