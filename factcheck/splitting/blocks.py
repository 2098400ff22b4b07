"""Blocks: what each piece of a text is, and why some of it is only page furniture."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from factcheck.domain.labels import BlockKind
from factcheck.domain.spans import Span
from factcheck.splitting.abbreviations import is_dotted
from factcheck.splitting.captions import describes_scene, is_labelled
from factcheck.splitting.furniture import furniture_reason, opens_link_list
from factcheck.splitting.page_words import Furniture
from factcheck.splitting.paragraphs import Mark, Piece, pieces_of
from factcheck.splitting.sentences import sentences_in

_HEADLINE_WORDS = 30
_SUBHEADING_WORDS = 12
_LINK_WORDS = 25
_CLOSERS = "\"'”’»)]*_ "
_STOPS = frozenset(".…:;,")
_MARKED = {Mark.ITEM: BlockKind.LIST, Mark.QUOTE: BlockKind.QUOTATION}


@dataclass(frozen=True)
class Block:
    """A part of a text; a reason is given for furniture only."""

    span: Span
    kind: BlockKind
    reason: str | None = None


def blocks_of(text: str) -> tuple[Block, ...]:
    """Return the blocks of a text in order; every word lies in one of them."""
    pieces = pieces_of(text)
    reasons = list(_reasons(text, pieces))
    content = [piece for piece, reason in zip(pieces, reasons, strict=True) if reason is None]
    kinds = iter(_kinds(text, content))
    return tuple(
        Block(piece.span, BlockKind.FURNITURE, reason.value) if reason else Block(piece.span, next(kinds))
        for piece, reason in zip(pieces, reasons, strict=True)
    )


def _reasons(text: str, pieces: Sequence[Piece]) -> Iterator[Furniture | None]:
    is_at_top, is_among_links = True, False
    for piece in pieces:
        words = piece.span.quote(text)
        reason = furniture_reason(words, is_at_top=is_at_top)
        if reason is None and is_among_links and _looks_like_link(piece, words):
            reason = Furniture.LINK
        opens = not is_at_top and opens_link_list(words)
        is_among_links = opens or (is_among_links and reason is not None)
        is_at_top = is_at_top and (reason is not None or _is_heading(words, _HEADLINE_WORDS))
        yield reason


def _kinds(text: str, content: Sequence[Piece]) -> list[BlockKind]:
    kinds: list[BlockKind] = []
    before: set[BlockKind] = set()
    for place, piece in enumerate(content):
        after = content[place + 1] if place + 1 < len(content) else None
        kind = _MARKED.get(piece.mark) or _plain_kind(piece, piece.span.quote(text), before, after)
        kinds.append(kind)
        before.add(kind)
    return kinds


def _plain_kind(piece: Piece, words: str, before: Set[BlockKind], after: Piece | None) -> BlockKind:
    if piece.mark is Mark.HEADING:
        return BlockKind.SUBHEADING if before else BlockKind.HEADLINE
    if is_labelled(words):
        return BlockKind.CAPTION
    if after is None:
        return BlockKind.BODY
    if not before:
        return BlockKind.HEADLINE if _is_heading(words, _HEADLINE_WORDS) else BlockKind.BODY
    is_above_body = BlockKind.HEADLINE in before and BlockKind.BODY not in before
    if is_above_body and describes_scene(words):
        return BlockKind.CAPTION
    is_heading = _is_heading(words, _SUBHEADING_WORDS) or (words.endswith(":") and after.mark is Mark.ITEM)
    return BlockKind.SUBHEADING if is_heading else BlockKind.BODY


def _is_heading(words: str, most: int) -> bool:
    """Tell whether a line is short, one sentence, and has no stop at its end but an abbreviation's."""
    parts = words.split(maxsplit=most)
    if len(parts) > most or words[0].islower() or len(sentences_in(words, Span(0, len(words)))) > 1:
        return False
    last = words.rstrip(_CLOSERS)[-1:]
    return last not in _STOPS or is_dotted(parts[-1].rstrip("."))


def _looks_like_link(piece: Piece, words: str) -> bool:
    return piece.mark is not Mark.HEADING and _is_heading(words, _LINK_WORDS)
