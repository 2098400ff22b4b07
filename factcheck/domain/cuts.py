"""Cutting claims by hand: parts of a claim, several claims as one, and the text in which a person cuts."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from factcheck.domain.spans import Span, claim_text, merged, trimmed
from factcheck.errors import Invalid


def parts_at(text: str, spans: Sequence[Span], at: Iterable[int]) -> tuple[tuple[Span, ...], ...]:
    """Return the parts of a claim that cuts at these offsets make; raises Invalid for an empty part."""
    places = sorted(set(at))
    if not places:
        raise Invalid("Say where to cut: put a line break there.", field="text")
    if not all(spans[0].start < place < spans[-1].end for place in places):
        raise Invalid("A claim can only be cut inside its own words.", field="text")
    bounds = [spans[0].start, *places, spans[-1].end]
    parts = tuple(tuple(_within(text, spans, start, end)) for start, end in pairwise(bounds))
    if not all(any(character.isalnum() for character in claim_text(text, part)) for part in parts):
        raise Invalid("Each part needs at least one word.", field="text")
    return parts


def _within(text: str, spans: Iterable[Span], start: int, end: int) -> Iterable[Span]:
    for span in spans:
        piece = trimmed(text, max(start, span.start), min(end, span.end))
        if piece:
            yield piece


def joined(text: str, claims: Iterable[Sequence[Span]]) -> tuple[Span, ...]:
    """Return the spans of several claims as those of one."""
    return merged([span for spans in claims for span in spans], text)


def one_line(text: str, spans: Sequence[Span]) -> str:
    """Return a claim's wording without line breaks, so that each break a person adds is a cut."""
    return " ".join(claim_text(text, spans).split())


def places_cut(text: str, spans: Sequence[Span], edited: str) -> tuple[int, ...]:
    """Return the offsets at which a person broke the line; raises Invalid if any word was changed."""
    wording = _characters(text, spans)
    lines = ["".join(line.split()) for line in edited.splitlines()]
    lines = [line for line in lines if line]
    if "".join(lines) != "".join(character for character, _ in wording):
        raise Invalid("Only add line breaks: the words of the claim must stay as they are.", field="text")
    places: list[int] = []
    done = 0
    for line in lines[:-1]:
        done += len(line)
        places.append(next(offset for _, offset in wording[done:] if offset is not None))
    return tuple(places)


def _characters(text: str, spans: Sequence[Span]) -> list[tuple[str, int | None]]:
    """Return what is seen of a claim, white space aside, each character with its offset if it has one."""
    seen: list[tuple[str, int | None]] = []
    for number, span in enumerate(spans):
        if number:
            seen.append(("…", None))
        seen += [(text[place], place) for place in range(span.start, span.end) if not text[place].isspace()]
    return seen
