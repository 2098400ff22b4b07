"""Claims: each sentence that states something becomes one, as a list of exact spans of the text."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.domain.labels import BlockKind, ClaimKind
from factcheck.domain.spans import Span
from factcheck.splitting.blocks import Block, blocks_of
from factcheck.splitting.captions import described
from factcheck.splitting.datelines import dateline_length
from factcheck.splitting.edges import claim_span
from factcheck.splitting.furniture import is_credit
from factcheck.splitting.kinds import kind_of
from factcheck.splitting.quotations import Quotations
from factcheck.splitting.sentences import sentences_in
from factcheck.splitting.statements import is_question, makes_statement


@dataclass(frozen=True)
class ClaimDraft:
    """A claim as the splitter proposes it; `block` is the place of its block in the split."""

    spans: tuple[Span, ...]
    source: tuple[Span, ...]
    block: int
    kind: ClaimKind
    is_checkable: bool


@dataclass(frozen=True)
class Split:
    """A text cut into blocks, sentences and claims, each in order."""

    blocks: tuple[Block, ...]
    sentences: tuple[Span, ...]
    claims: tuple[ClaimDraft, ...]


def split(text: str) -> Split:
    """Cut a text; what is page furniture has no sentences and no claims."""
    blocks = blocks_of(text)
    sentences: list[Span] = []
    claims: list[ClaimDraft] = []
    for place, block in enumerate(blocks):
        if block.kind is not BlockKind.FURNITURE:
            found = sentences_in(text, block.span)
            sentences += found
            claims += _claims(text, block.span, block.kind, found, place)
    return Split(blocks, tuple(sentences), tuple(claims))


def split_block(
    text: str, span: Span, kind: BlockKind = BlockKind.BODY, *, block: int = 0
) -> tuple[ClaimDraft, ...]:
    """Return the claims of one block, as `split` does for all of them."""
    return tuple(_claims(text, span, kind, sentences_in(text, span), block))


def put_back_block(text: str, span: Span, *, block: int = 0) -> tuple[ClaimDraft, ...]:
    """Return the claims of a block that was left out as furniture, all of it where no rule finds one."""
    found = split_block(text, span, block=block)
    whole = claim_span(text, span.start, span.end)
    if found or whole is None:
        return found
    return (ClaimDraft((whole,), (), block, ClaimKind.FACT, True),)


def _claims(
    text: str, span: Span, kind: BlockKind, sentences: list[Span], place: int
) -> Iterator[ClaimDraft]:
    told = _told(text, span, kind)
    quotations = Quotations(text, span)
    for sentence in sentences:
        start, end = max(sentence.start, told.start), min(sentence.end, told.end)
        claim = claim_span(text, start, end) if start < end else None
        if not claim or (kind is BlockKind.CAPTION and is_credit(claim.quote(text))):
            continue
        if makes_statement(claim.quote(text), quotations.outside(Span(claim.start, end)), kind):
            label, is_checkable = _judged(text, Span(start, end), claim, quotations, kind)
            yield ClaimDraft((claim,), (), place, label, is_checkable)


def _told(text: str, span: Span, kind: BlockKind) -> Span:
    """Return the part of the block that tells something: no dateline, no label and no credit of a picture."""
    if kind is BlockKind.CAPTION:
        return described(text, span) or span
    length = dateline_length(span.quote(text)) if kind is BlockKind.BODY else 0
    return Span(span.start + length, span.end) if length < len(span) else span


def _judged(
    text: str, sentence: Span, claim: Span, quotations: Quotations, kind: BlockKind
) -> tuple[ClaimKind, bool]:
    is_quoted = kind is BlockKind.QUOTATION or quotations.holds(sentence)
    if is_quoted and is_question(sentence.quote(text)):
        return ClaimKind.ATTRIBUTED, False
    return kind_of(claim.quote(text), quotations.outside(claim), is_quoted=is_quoted)
