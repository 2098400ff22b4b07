"""Paragraphs: the pieces of a plain text or light Markdown, before it is known what each of them is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import pairwise

from factcheck.domain.spans import Span, trimmed

# Hard-wrapped text is seldom wider, and a shorter line may end for a reason of its own.
WIDEST = 130
NARROWEST = 40

_WORD = re.compile(r"[^\W_]")
_MARK = re.compile(r"(#{1,6}\s+)|((?:[-*+•▪◦‣·–]|\d{1,2}[.)]|[a-z]\))\s+)|(>[>\s]*)")
_ENDS = frozenset(".!?:")


class Mark(Enum):
    """What stands before a piece to say what it is."""

    PLAIN = auto()
    HEADING = auto()
    ITEM = auto()
    QUOTE = auto()


@dataclass(frozen=True)
class Piece:
    """A paragraph, heading, item or quotation, its mark left out."""

    span: Span
    mark: Mark


def pieces_of(text: str) -> list[Piece]:
    """Cut at blank lines, at marks, and at those line ends that no wrapping has made."""
    lines = list(_lines(text))
    width = _width(text, lines)
    pieces: list[Piece] = []
    before = None
    for line in lines:
        if line and before and _goes_on(text, before, line, width):
            pieces[-1] = Piece(Span(pieces[-1].span.start, line.span.end), pieces[-1].mark)
        elif line:
            pieces.append(line)
        before = line
    return pieces


def _lines(text: str) -> Iterator[Piece | None]:
    """Yield each line, None for a blank one."""
    place = 0
    for line in text.splitlines(keepends=True):
        span = trimmed(text, place, place + len(line))
        place += len(line)
        yield _marked(text, span) if span else None


def _marked(text: str, span: Span) -> Piece | None:
    """Part the line's mark from its words; a mark alone between quoted paragraphs is a blank line."""
    match = _MARK.match(text, span.start, span.end)
    if not match or not _WORD.search(text, match.end(), span.end):
        is_empty_quote = bool(match and match[3] and match.end() == span.end)
        return None if is_empty_quote else Piece(span, Mark.PLAIN)
    mark = (Mark.HEADING, Mark.ITEM, Mark.QUOTE)[(match.lastindex or 1) - 1]
    return Piece(Span(match.end(), span.end), mark)


def _width(text: str, lines: list[Piece | None]) -> int:
    """Return the width to which the text is wrapped, 0 if each of its lines stands for itself."""
    width = max((len(line.span) for line in lines if line), default=0)
    pairs = [(before, line) for before, line in pairwise(lines) if before and line]
    full = [pair for pair in pairs if _fills(text, *pair, width)]
    is_wrapped = 3 * len(full) >= len(pairs) and any(_opens_small(text, *pair) for pair in full)
    return width if is_wrapped and width <= WIDEST else 0


def _goes_on(text: str, before: Piece, line: Piece, width: int) -> bool:
    is_same = line.mark is Mark.PLAIN or line.mark is before.mark is Mark.QUOTE
    if before.mark is Mark.HEADING or not is_same:
        return False
    return _opens_small(text, before, line) or (width > 0 and _fills(text, before, line, width))


def _opens_small(text: str, before: Piece, line: Piece) -> bool:
    return text[line.span.start].islower() and text[before.span.end - 1] not in _ENDS


def _fills(text: str, before: Piece, line: Piece, width: int) -> bool:
    """Tell whether the first word of the line would not have fitted into the line before."""
    first_word = text[line.span.start : min(line.span.end, line.span.start + WIDEST)].split()[0]
    return len(before.span) >= NARROWEST and len(before.span) + 1 + len(first_word) > width
