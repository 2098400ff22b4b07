"""Words that are not the article's own, but stand between quotation marks."""

import re

from factcheck.domain.spans import Span
from factcheck.splitting.quotations import Quotations

_SINGLE = re.compile(r"(?<!\w)‘[^‘’]{0,400}(?:’\w[^‘’]{0,400}){0,12}’(?!\w)")


class QuotedWords:
    """The quoted words of one block, in double or single marks."""

    def __init__(self, text: str, block: Span) -> None:
        self._text = text
        self._double = Quotations(text, block)
        self._single = [Span(*match.span()) for match in _SINGLE.finditer(text, block.start, block.end)]

    def touch(self, span: Span) -> bool:
        """Tell whether any of the words are quoted."""
        if self._double.outside(span) != span.quote(self._text):
            return True
        return any(single.overlap(span) for single in self._single)
