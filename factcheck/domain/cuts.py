"""Cutting claims by hand: parts of a claim, several claims as one, and the text in which a person cuts."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from factcheck.domain.coverage import WORD
from factcheck.domain.spans import Span, claim_text, trimmed
from factcheck.errors import Invalid

# As many pieces as a person may choose for one claim.
PIECES = 40
_PAIR = re.compile(r"(\d{1,9})-(\d{1,9})", re.ASCII)
_OPENING = frozenset("“‘„«([\"'")
_CLOSING = frozenset(".”’»)]\"'")
_MARKS = 4


def read_spans(sent: str) -> tuple[Span, ...]:
    """Return the spans that a form sent, such as “12-40,55-61”; raises Invalid for anything else."""
    found = [_PAIR.fullmatch(pair.strip()) for pair in sent.split(",")]
    pairs = [(int(pair[1]), int(pair[2])) for pair in found if pair]
    if len(pairs) != len(found) or not all(start < end for start, end in pairs):
        raise Invalid("These are no places in the text: choose the words again.", field="spans")
    if len(pairs) > PIECES:
        raise Invalid(f"A claim has at most {PIECES} pieces.", field="spans")
    return tuple(Span(start, end) for start, end in pairs)


def read_places(sent: str) -> tuple[int, ...]:
    """Return the offsets that a form sent, such as “12,40”; raises Invalid for anything else."""
    places = [place.strip() for place in sent.split(",")]
    if not all(place.isascii() and place.isdigit() and len(place) < 10 for place in places):
        raise Invalid("These are no places in the text: choose them again.", field="at")
    return tuple(map(int, places))


def whole_words(text: str, block: Span, chosen: Span) -> Span:
    """Return the choice with the words whole that it begins and ends in.

    Marks right beside it are taken in too: the edges of a claim say which of them stay outside.
    """
    start, end = max(chosen.start, block.start), min(chosen.end, block.end)
    first, last = _word_around(text, block, start), _word_around(text, block, end)
    start, end = first.start if first else start, last.end if last else end
    for _ in range(_MARKS):
        if start > block.start and text[start - 1] in _OPENING:
            start -= 1
        if end < block.end and text[end] in _CLOSING:
            end += 1
    return Span(start, end)


def next_word_edge(text: str, bounds: Span, place: int) -> int:
    """Return the place, or the nearer end of the word that it lies in."""
    word = _word_around(text, bounds, place)
    if word is None:
        return place
    return word.start if place - word.start <= word.end - place else word.end


def _word_around(text: str, bounds: Span, place: int) -> Span | None:
    """Return the word that has characters on both sides of the place."""
    left = right = place
    while bounds.start < left <= bounds.end and not text[left - 1].isspace():
        left -= 1
    while bounds.start <= right < bounds.end and not text[right].isspace():
        right += 1
    words = WORD.finditer(text, left, right)
    return next((Span(*word.span()) for word in words if word.start() < place < word.end()), None)


def grown(text: str, spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the spans in order, those as one that overlap or have no word between them."""
    result: list[Span] = []
    for span in sorted(spans):
        if result and not WORD.search(text, result[-1].end, span.start):
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)


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
    return grown(text, [span for spans in claims for span in spans])


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
