"""Claims: what a text states, cut at the level asked for, as lists of exact spans of the text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, repeat

from factcheck.domain.labels import BlockKind, ClaimKind
from factcheck.domain.spans import Span
from factcheck.splitting.blocks import Block, blocks_of
from factcheck.splitting.captions import described
from factcheck.splitting.datelines import dateline_length
from factcheck.splitting.drafts import ClaimDraft
from factcheck.splitting.edges import claim_span
from factcheck.splitting.furniture import is_credit
from factcheck.splitting.headings import with_plain_headings
from factcheck.splitting.kinds import kind_of
from factcheck.splitting.levels import Level
from factcheck.splitting.parsed import parsed_claims
from factcheck.splitting.parser import parse
from factcheck.splitting.quotations import Quotations
from factcheck.splitting.safe_cuts import safely_cut
from factcheck.splitting.segments import segments_of
from factcheck.splitting.sentences import sentences_in
from factcheck.splitting.speakers import Told, with_speakers
from factcheck.splitting.statements import is_question, makes_statement
from factcheck.splitting.tree import Tree


@dataclass(frozen=True)
class Split:
    """A text cut into blocks, sentences and claims, each in order."""

    blocks: tuple[Block, ...]
    sentences: tuple[Span, ...]
    claims: tuple[ClaimDraft, ...]


@dataclass(frozen=True)
class _Statement:
    """A sentence that states something, without dateline or credit, and the words that are its claim."""

    sentence: Span
    claim: Span
    block: int


def split(text: str, level: Level = Level.CLAUSE, blocks: Sequence[Block] = ()) -> Split:
    """Cut a text, along its blocks where they are known; page furniture has no sentences and no claims."""
    blocks = tuple(blocks) or blocks_of(text)
    sentences: list[Span] = []
    statements: list[_Statement] = []
    for place, block in enumerate(blocks):
        if block.kind is not BlockKind.FURNITURE:
            found = sentences_in(text, block.span)
            sentences += found
            statements += _statements(text, block, found, place)
    return Split(blocks, tuple(sentences), tuple(_claims(text, blocks, statements, level)))


def split_block(
    text: str, span: Span, kind: BlockKind = BlockKind.BODY, *, level: Level = Level.CLAUSE, block: int = 0
) -> tuple[ClaimDraft, ...]:
    """Return the claims of one block, as `split` does for all of them."""
    only = Block(span, kind)
    statements = list(_statements(text, only, sentences_in(text, span), block))
    return tuple(_claims(text, {block: only}, statements, level))


def put_back_block(text: str, span: Span, *, block: int = 0) -> tuple[ClaimDraft, ...]:
    """Return the claims of a block that was left out as furniture, all of it where no rule finds one."""
    found = split_block(text, span, block=block)
    whole = claim_span(text, span.start, span.end)
    if found or whole is None:
        return found
    return (ClaimDraft((whole,), (), block, ClaimKind.FACT, True),)


def _statements(text: str, block: Block, sentences: Sequence[Span], place: int) -> Iterator[_Statement]:
    told = _told(text, block.span, block.kind)
    quotations = Quotations(text, block.span)
    for sentence in sentences:
        start, end = max(sentence.start, told.start), min(sentence.end, told.end)
        claim = claim_span(text, start, end) if start < end else None
        if not claim or (block.kind is BlockKind.CAPTION and is_credit(claim.quote(text))):
            continue
        if makes_statement(claim.quote(text), quotations.outside(Span(claim.start, end)), block.kind):
            yield _Statement(Span(start, end), claim, place)


def _claims(
    text: str, blocks: Mapping[int, Block] | Sequence[Block], statements: Sequence[_Statement], level: Level
) -> Iterator[ClaimDraft]:
    """Yield the claims of each block; all sentences are parsed at once, which is much faster."""
    segments = [segments_of(text, one.sentence) for one in statements]
    flat = [] if level is Level.SENTENCE else [span for spans in segments for span in spans]
    plain = with_plain_headings(text, blocks.values() if isinstance(blocks, Mapping) else blocks)
    trees = iter(parse(plain, flat)) if flat else repeat(None)
    parsed = [[next(trees) for _ in spans] for spans in segments]
    rows = zip(statements, parsed, strict=True)
    for place, group in groupby(rows, key=lambda row: row[0].block):
        block = blocks[place]
        quotations = Quotations(text, block.span, is_whole=block.kind is BlockKind.QUOTATION)
        told = [
            Told(one.sentence, _drafts(text, block, one, found, quotations, level)) for one, found in group
        ]
        for sentence in with_speakers(told, quotations) if level is not Level.SENTENCE else told:
            yield from sentence.claims


def _told(text: str, span: Span, kind: BlockKind) -> Span:
    """Return the part of the block that tells something: no dateline, no label and no credit of a picture."""
    if kind is BlockKind.CAPTION:
        return described(text, span) or span
    length = dateline_length(span.quote(text)) if kind is BlockKind.BODY else 0
    return Span(span.start + length, span.end) if length < len(span) else span


def _drafts(
    text: str,
    block: Block,
    one: _Statement,
    trees: Sequence[Tree | None],
    quotations: Quotations,
    level: Level,
) -> tuple[ClaimDraft, ...]:
    found = [tree for tree in trees if tree is not None]
    if len(found) == len(trees):
        return tuple(parsed_claims(text, found, quotations, one.block, level))
    whole = [one.claim]
    parts = whole if level is Level.SENTENCE else safely_cut(text, one.claim, quotations.outside(one.claim))
    judged = (
        _judged(text, one.sentence if parts == whole else part, part, quotations, block.kind)
        for part in parts
    )
    return tuple(
        ClaimDraft((part,), (), one.block, label, is_checkable)
        for part, (label, is_checkable) in zip(parts, judged, strict=True)
    )


def _judged(
    text: str, sentence: Span, claim: Span, quotations: Quotations, kind: BlockKind
) -> tuple[ClaimKind, bool]:
    is_quoted = kind is BlockKind.QUOTATION or quotations.holds(sentence)
    if is_quoted and is_question(sentence.quote(text)):
        return ClaimKind.ATTRIBUTED, False
    return kind_of(claim.quote(text), quotations.outside(claim), is_quoted=is_quoted)
