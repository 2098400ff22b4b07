"""Drafts as JSON: how they come back from the process that read them."""

import json
from typing import Any

from factcheck.domain.dates import PartialDate
from factcheck.domain.labels import BlockKind, DateOrigin
from factcheck.domain.spans import Span
from factcheck.importers.draft import ArticleDraft
from factcheck.importers.layout import LONGEST_REASON, check_blocks
from factcheck.importers.wording import stored_form
from factcheck.splitting import Block


def as_json(draft: ArticleDraft) -> bytes:
    """Return the draft as one JSON object."""
    row = {
        "title": draft.title,
        "text": draft.text,
        "published": draft.published.isoformat() if draft.published else None,
        "published_from": draft.published_from,
        "encoding": draft.encoding,
        "blocks": [
            [block.span.start, block.span.end, block.kind.value, block.reason] for block in draft.blocks
        ],
        "byline": draft.byline,
        "address": draft.address,
    }
    return json.dumps(row, ensure_ascii=False, separators=(",", ":")).encode()


def from_json(row: dict[str, Any]) -> ArticleDraft:
    """Return the draft; what is not one raises an error of the value or of its type."""
    text = stored_form(_words(row["text"]))
    blocks = tuple(
        Block(Span(int(start), int(end)), BlockKind(kind), _words(reason)[:LONGEST_REASON] or None)
        for start, end, kind, reason in row["blocks"]
    )
    check_blocks(text, blocks)
    return ArticleDraft(
        title=_words(row["title"]),
        text=text,
        published=PartialDate.parse(row["published"]) if row["published"] else None,
        published_from=DateOrigin(row["published_from"]) if row["published_from"] else None,
        encoding=_words(row["encoding"]) or None,
        blocks=blocks,
        byline=_words(row["byline"]) or None,
        address=_words(row["address"]) or None,
    )


def _words(value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise TypeError("words were expected")
    return value
