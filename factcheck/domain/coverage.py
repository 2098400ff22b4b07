"""Which words of a text no claim covers."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from factcheck.domain.spans import Span

# A word as CLAIMS section 9 counts it: letters and digits, joined by apostrophes or hyphens, with decimals.
WORD = re.compile(r"[^\W_]+(?:['’‐‑-][^\W_]+|[.,]\d+)*")


@dataclass(frozen=True)
class Coverage:
    """How many words a text has, how many of them nothing covers, where those are and how they read."""

    words: int
    loose: int
    gaps: tuple[Span, ...]
    quotes: tuple[str, ...]

    @property
    def share(self) -> str:
        """Return which part of the words nothing covers, in percent and never rounded to none or all."""
        if not self.loose:
            return "0%"
        percent = round(100 * self.loose / self.words)
        if percent < 1:
            return "under 1%"
        return "over 99%" if percent > 99 and self.loose < self.words else f"{percent}%"


def coverage_of(text: str, blocks: Sequence[Span], covering: Iterable[Span]) -> Coverage:
    """Return how much of the words in the blocks the spans leave uncovered."""
    gaps = uncovered(text, blocks, covering)
    quotes = tuple(gap.quote(text) for gap in gaps)
    return Coverage(_count(text, blocks), _count(text, gaps), gaps, quotes)


def _count(text: str, spans: Iterable[Span]) -> int:
    return sum(1 for span in spans for _ in WORD.finditer(text, span.start, span.end))


def uncovered(text: str, blocks: Iterable[Span], claims: Iterable[Span]) -> tuple[Span, ...]:
    """Return the runs of words in the blocks that no claim's span covers, in the order of the text.

    A word is covered if its first character lies in a span; punctuation does not count. Words that
    follow each other without a covered one between are one run.
    """
    covered = bytearray(len(text))
    for span in claims:
        covered[span.start : span.end] = b"\x01" * len(span)
    return tuple(run for block in blocks for run in _runs(text, block, covered))


def in_context(text: str, block: Span, runs: Iterable[Span]) -> tuple[tuple[str, bool], ...]:
    """Return the block's text as pieces, each with whether it is one of the runs."""
    pieces: list[tuple[str, bool]] = []
    at = block.start
    for run in runs:
        if block.holds(run):
            pieces += [(text[at : run.start], False), (run.quote(text), True)]
            at = run.end
    pieces.append((text[at : block.end], False))
    return tuple(piece for piece in pieces if piece[0])


def _runs(text: str, block: Span, covered: Sequence[int]) -> Iterable[Span]:
    words = WORD.finditer(text, block.start, block.end)
    for is_covered, run in groupby(words, key=lambda word: bool(covered[word.start()])):
        if not is_covered:
            first, *rest = run
            yield Span(first.start(), (rest or [first])[-1].end())
