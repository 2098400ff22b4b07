"""What `factcheck split` prints: one JSON object a document, or text for reading."""

from collections.abc import Iterable, Iterator
from typing import Any

from factcheck.domain.spans import Span, claim_text
from factcheck.splitting.blocks import Block
from factcheck.splitting.claims import Split, split
from factcheck.splitting.documents import BadLine, read_documents
from factcheck.splitting.drafts import ClaimDraft
from factcheck.splitting.levels import Level
from factcheck.splitting.triage import triage


def as_json(document_id: str | int | None, text: str, result: Split) -> dict[str, Any]:
    """Return the object that stands for one document."""
    return {
        "id": document_id,
        "blocks": [_block(block) for block in result.blocks],
        "sentences": _pairs(result.sentences),
        "claims": [_claim(text, claim, result.blocks[claim.block]) for claim in result.claims],
    }


def as_text(text: str, result: Split) -> str:
    """Return the blocks, each with its claims below it, one a line."""
    below: dict[int, list[str]] = {}
    for claim in result.claims:
        below.setdefault(claim.block, []).append(_line(text, claim))
    parts = [[_heading(text, block), *below.get(place, [])] for place, block in enumerate(result.blocks)]
    return "\n".join(line for part in parts for line in part)


def split_lines(lines: Iterable[bytes], level: Level = Level.CLAUSE) -> Iterator[dict[str, Any]]:
    """Yield one object for each JSON line, in order; a bad line gives its id and what is wrong with it."""
    for row in read_documents(lines):
        yield row.as_json() if isinstance(row, BadLine) else as_json(row.id, row.text, split(row.text, level))


def _block(block: Block) -> dict[str, Any]:
    entry: dict[str, Any] = {"start": block.span.start, "end": block.span.end, "kind": block.kind.value}
    return entry | ({"reason": block.reason} if block.reason else {})


def _claim(text: str, claim: ClaimDraft, block: Block) -> dict[str, Any]:
    words = claim_text(text, claim.spans)
    sorted_in = triage(words, has_source=bool(claim.source))
    return {
        "spans": _pairs(claim.spans),
        "source": _pairs(claim.source),
        "text": words,
        "block": block.kind.value,
        "kind": claim.kind.value,
        "checkable": claim.is_checkable,
        "triage": {"score": sorted_in.score, "reasons": [reason.value for reason in sorted_in.reasons]},
    }


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def _heading(text: str, block: Block) -> str:
    place = f"{block.span.start}-{block.span.end}"
    if block.reason is None:
        return f"{block.kind.value} {place}"
    return f"{block.kind.value} {place} ({block.reason}): {_flat(block.span.quote(text))}"


def _line(text: str, claim: ClaimDraft) -> str:
    places = ", ".join(f"{span.start}-{span.end}" for span in claim.spans)
    check = "" if claim.is_checkable else ", not checkable"
    return f"  {places} {claim.kind.value}{check}: {_flat(claim_text(text, claim.spans))}"


def _flat(words: str) -> str:
    return " ".join(words.split())
