"""Headings: a line Written In Capitals, put into plain spelling for the parser, letter for letter."""

import re
from collections.abc import Iterable

from factcheck.domain.labels import BlockKind
from factcheck.splitting.blocks import Block

_WORD = re.compile(r"[^\W\d_][\w’']*")
_HEADINGS = frozenset({BlockKind.HEADLINE, BlockKind.SUBHEADING})
# A heading with fewer long words in capitals than this is spelt like any sentence.
_SHARE = 0.7
_LONG = 4


def with_plain_headings(text: str, blocks: Iterable[Block]) -> str:
    """Return the text with its capitalised headings in plain spelling; every offset stays.

    A word keeps its capital if the rest of the text writes it so, and never small: then it is a name.
    """
    headings = [block.span for block in blocks if block.kind in _HEADINGS]
    capitalised = [span for span in headings if _is_capitalised(span.quote(text))]
    if not capitalised:
        return text
    rest = list(text)
    for span in headings:
        rest[span.start : span.end] = " " * len(span)
    written = set(_WORD.findall("".join(rest)))
    letters = list(text)
    for span in capitalised:
        first = True
        for match in _WORD.finditer(text, span.start, span.end):
            small = match[0].lower()
            is_name = match[0] in written and small not in written
            if not (first or is_name or match[0].isupper()) and len(small) == len(match[0]):
                letters[match.start() : match.end()] = small
            first = False
    return "".join(letters)


def _is_capitalised(heading: str) -> bool:
    words = [word for word in _WORD.findall(heading) if len(word) >= _LONG]
    return len(words) > 1 and sum(word[0].isupper() for word in words) >= _SHARE * len(words)
