"""Segments: the parts of a sentence that a semicolon divides, so that each is parsed by itself."""

import re

from factcheck.domain.spans import Span, trimmed

_STOP = re.compile(r"[;()\[\]]")
_WORDS = 3


def segments_of(text: str, sentence: Span) -> list[Span]:
    """Return the parts of a sentence between semicolons outside brackets; the whole if one is too short."""
    cuts, depth = [sentence.start], 0
    for match in _STOP.finditer(text, sentence.start, sentence.end):
        if match[0] == ";":
            cuts += [match.end()] if not depth else []
        else:
            depth = max(0, depth + (1 if match[0] in "([" else -1))
    pieces = [trimmed(text, start, end) for start, end in zip(cuts, [*cuts[1:], sentence.end], strict=True)]
    if any(piece is None or len(piece.quote(text).split()) < _WORDS for piece in pieces):
        return [sentence]
    return [piece for piece in pieces if piece]
