"""Safe cuts: where a sentence is divided without a parser, because both sides surely are clauses."""

import re
from itertools import pairwise

from factcheck.domain.spans import Span
from factcheck.splitting.edges import claim_span

# A semicolon, or a comma with a joint, a subject in one word and a verb that cannot be anything else.
_SAFE = re.compile(
    r";\s"
    r"|,\s(?=(?:and|but|so|yet)\s(?:he|she|it|they|we|I|there|this|that|these|those)\s"
    r"(?:\w+ly\s)?(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|does|did|\w{2,}ed)\b)"
)


def safely_cut(text: str, claim: Span, outside: str) -> list[Span]:
    """Return the parts of a claim; `outside` is its text with quoted words blanked out."""
    cuts = [
        claim.start + match.end() for match in _SAFE.finditer(outside) if not _in_brackets(outside, match)
    ]
    pieces = [claim_span(text, start, end) for start, end in pairwise([claim.start, *cuts, claim.end])]
    return [piece for piece in pieces if piece] if all(pieces) else [claim]


def _in_brackets(words: str, match: re.Match[str]) -> bool:
    return words.count("(", 0, match.start()) > words.count(")", 0, match.start())
