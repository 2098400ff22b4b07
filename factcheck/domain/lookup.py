"""Where words that a person wrote down stand in a text."""

import re
from collections.abc import Iterable, Iterator, Sequence

from factcheck.domain.cuts import PIECES
from factcheck.domain.spans import Span
from factcheck.errors import Invalid

TYPED_CHARACTERS = 20_000
_PIECE = re.compile(r"[\r\n…]+")
# A keyboard has one mark where a text may have several.
_ALIKE = ("'’‘ʼ", '"“”„«»', "-‐‑–—")
_WORD_BEFORE, _WORD_AFTER = r"(?<![^\W_])", r"(?![^\W_])"


def find_words(
    text: str,
    blocks: Iterable[Span],
    typed: str,
    *,
    near: Sequence[Span] = (),
    which: int | None = None,
) -> tuple[Span, ...]:
    """Return the spans of the words, which stand together in one of the blocks; raises Invalid.

    Pieces that lie apart are on lines of their own. Of several places that with the most of `near` is
    meant, unless the person says which one.
    """
    pieces = _pieces(typed)
    places = [place for block in blocks for place in _places(text, block, pieces)]
    if not places:
        raise Invalid(
            "These words do not stand in one paragraph of the text: copy them from there.", field="text"
        )
    if which is not None:
        return _chosen(places, which)
    return places[0] if len(places) == 1 else _nearest(places, near)


def _pieces(typed: str) -> list[str]:
    if len(typed) > TYPED_CHARACTERS:
        raise Invalid(f"At most {TYPED_CHARACTERS:,} characters fit here.", field="text")
    pieces = [piece.strip() for piece in _PIECE.split(typed)]
    pieces = [piece for piece in pieces if piece]
    if not pieces:
        raise Invalid("Write the words of the claim.", field="text")
    if len(pieces) > PIECES:
        raise Invalid(f"A claim has at most {PIECES} pieces.", field="text")
    return pieces


def _places(text: str, block: Span, pieces: Sequence[str]) -> Iterator[tuple[Span, ...]]:
    """Yield each place of the first piece after which the others follow in their order."""
    first, *others = map(_pattern, pieces)
    for found in first.finditer(text, block.start, block.end):
        spans = [Span(*found.span())]
        for pattern in others:
            after = pattern.search(text, spans[-1].end, block.end)
            if after is None:
                return
            spans.append(Span(*after.span()))
        yield tuple(spans)


def _pattern(piece: str) -> re.Pattern[str]:
    words = r"\s+".join("".join(map(_character, word)) for word in piece.split())
    before = _WORD_BEFORE if piece[0].isalnum() else ""
    after = _WORD_AFTER if piece[-1].isalnum() else ""
    return re.compile(before + words + after)


def _character(character: str) -> str:
    alike = next((group for group in _ALIKE if character in group), None)
    return f"[{re.escape(alike)}]" if alike else re.escape(character)


def _chosen(places: Sequence[tuple[Span, ...]], which: int) -> tuple[Span, ...]:
    if not 1 <= which <= len(places):
        count = "once" if len(places) == 1 else f"{len(places)} times"
        raise Invalid(f"These words stand there {count}.", field="which")
    return places[which - 1]


def _nearest(places: Sequence[tuple[Span, ...]], near: Sequence[Span]) -> tuple[Span, ...]:
    shares = [_shared(place, near) for place in places]
    if shares.count(max(shares)) > 1:
        raise Invalid(f"These words stand there {len(places)} times: say which one you mean.", field="which")
    return places[shares.index(max(shares))]


def _shared(place: Iterable[Span], near: Iterable[Span]) -> int:
    wanted = tuple(near)
    return sum(span.overlap(other) for span in place for other in wanted)
