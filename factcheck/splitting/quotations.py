"""Quotations: which words of a block stand inside quotation marks."""

import re
from collections.abc import Iterator

from factcheck.domain.spans import Span

_MARK = re.compile(r"[“”„«»\"]")
_OPENING = frozenset("“„«")
_WORD = re.compile(r"[^\W_]")


class Quotations:
    """The words of one block outside quotation marks; a mark that does not close holds to the block's end."""

    def __init__(self, text: str, span: Span, *, is_whole: bool = False) -> None:
        """Blank out what is quoted, so that every offset stays; of a block quotation that is all."""
        self._start = span.start
        self.runs = [span] if is_whole else list(_runs(text, span))
        outside = list(_MARK.sub(" ", span.quote(text)))
        for run in self.runs:
            outside[run.start - span.start : run.end - span.start] = " " * len(run)
        self._outside = "".join(outside)

    def outside(self, span: Span) -> str:
        """Return the words of the span with quoted ones blanked out."""
        return self._outside[span.start - self._start : span.end - self._start]

    def holds(self, span: Span) -> bool:
        """Tell whether every word of the span is quoted."""
        return not _WORD.search(self._outside, span.start - self._start, span.end - self._start)


def _runs(text: str, span: Span) -> Iterator[Span]:
    """Yield what stands between each pair of marks."""
    place, is_open = span.start, False
    for match in _MARK.finditer(text, span.start, span.end):
        if is_open and place < match.start():
            yield Span(place, match.start())
        place = match.end()
        is_open = _opens(text, match, is_open=is_open)
    if is_open and place < span.end:
        yield Span(place, span.end)


def _opens(text: str, match: re.Match[str], *, is_open: bool) -> bool:
    """Tell whether a quotation is open after the mark; after a number a straight mark means inches."""
    if match[0] != '"':
        return match[0] in _OPENING
    is_inches = not is_open and match.start() > 0 and text[match.start() - 1].isdigit()
    return not is_open and not is_inches
