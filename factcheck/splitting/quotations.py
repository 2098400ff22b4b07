"""Quotations: which words of a block stand inside quotation marks."""

import re

from factcheck.domain.spans import Span

_MARK = re.compile(r"[“”„«»\"]")
_OPENING = frozenset("“„«")
_WORD = re.compile(r"[^\W_]")


class Quotations:
    """The words of one block outside quotation marks; a mark that does not close holds to the block's end."""

    def __init__(self, text: str, span: Span) -> None:
        """Blank out what is quoted, so that every offset stays."""
        self._start = span.start
        parts: list[str] = []
        place, is_open = span.start, False
        for match in _MARK.finditer(text, span.start, span.end):
            parts.append(_kept(text[place : match.start()], is_open=is_open) + " ")
            place = match.end()
            is_open = _opens(text, match, is_open=is_open)
        self._outside = "".join(parts) + _kept(text[place : span.end], is_open=is_open)

    def outside(self, span: Span) -> str:
        """Return the words of the span with quoted ones blanked out."""
        return self._outside[span.start - self._start : span.end - self._start]

    def holds(self, span: Span) -> bool:
        """Tell whether every word of the span is quoted."""
        return not _WORD.search(self._outside, span.start - self._start, span.end - self._start)


def _kept(words: str, *, is_open: bool) -> str:
    return " " * len(words) if is_open else words


def _opens(text: str, match: re.Match[str], *, is_open: bool) -> bool:
    """Tell whether a quotation is open after the mark; after a number a straight mark means inches."""
    if match[0] != '"':
        return match[0] in _OPENING
    is_inches = not is_open and match.start() > 0 and text[match.start() - 1].isdigit()
    return not is_open and not is_inches
