"""Quoted words: what stands between quotation marks within one block."""

import re
from collections.abc import Iterator

from factcheck.domain.spans import Span

_MARK = re.compile(r"[“”«»„\"]")
_SINGLE = re.compile(r"(?<!\w)‘[^‘’]{0,400}(?:’\w[^‘’]{0,400}){0,12}’(?!\w)")
_OPENING = "“«„"
_CLOSING = "”»"


def quoted_spans(text: str, block: Span) -> Iterator[Span]:
    """Yield the quotations of a block; one that is never closed runs to the block's end."""
    opened: int | None = None
    for match in _MARK.finditer(text, block.start, block.end):
        mark = match[0]
        if opened is None:
            is_inches = mark == '"' and text[match.start() - 1 : match.start()].isdigit()
            opened = None if mark in _CLOSING or is_inches else match.start()
        elif mark not in _OPENING:
            yield Span(opened, match.end())
            opened = None
    if opened is not None:
        yield Span(opened, block.end)
    for match in _SINGLE.finditer(text, block.start, block.end):
        yield Span(*match.span())
