"""Spans: exact pieces of a text, counted in Unicode code points, end exclusive."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

CONTEXT_CHARACTERS = 32


@dataclass(frozen=True, order=True)
class Span:
    """A non-empty piece of a text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a span needs 0 <= start < end, not {self.start}, {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def quote(self, text: str) -> str:
        """Return the words of this span."""
        return text[self.start : self.end]

    def context(self, text: str) -> tuple[str, str]:
        """Return up to 32 characters before and after, to find the words again in another version."""
        before = text[max(0, self.start - CONTEXT_CHARACTERS) : self.start]
        return before, text[self.end : self.end + CONTEXT_CHARACTERS]

    def holds(self, other: "Span") -> bool:
        """Tell whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlap(self, other: "Span") -> int:
        """Return the number of characters that both share."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))


def claim_text(text: str, spans: Iterable[Span]) -> str:
    """Return a claim's wording: its spans, joined for reading."""
    return " … ".join(span.quote(text) for span in spans)


def reading_order(spans: Sequence[Span], *, is_embedded: bool) -> tuple[int, bool, list[int], list[int]]:
    """Return what claims are ordered by: first offset, embedded ones after the others there, next offsets."""
    starts = [span.start for span in spans]
    return starts[0], is_embedded, starts, [span.end for span in spans]


def trimmed(text: str, start: int, end: int) -> Span | None:
    """Return the span without white space at its ends, or None if nothing is left."""
    piece = text[start:end]
    stripped = piece.strip()
    if not stripped:
        return None
    begin = start + len(piece) - len(piece.lstrip())
    return Span(begin, begin + len(stripped))


def merged(spans: Sequence[Span], text: str) -> tuple[Span, ...]:
    """Return the spans in order, those joined that overlap or have only white space between them."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and not text[result[-1].end : span.start].strip():
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)
