"""Layout: the parts of a page or an office file, each of a known kind, as one text with blocks."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from factcheck.domain.labels import BlockKind
from factcheck.domain.spans import Span
from factcheck.errors import Invalid
from factcheck.importers.wording import stored_form
from factcheck.splitting import Block, blocks_of

LONGEST_REASON = 40
_GAP = "\n\n"
_WORD = re.compile(r"[^\W_]")
_SPACES = re.compile(r"[^\S\n]+")
_BLANK_LINE = re.compile(r"\n[ \t]*\n")
_UNSEEN = re.compile(r"[\x00-\x08\x0e-\x1f\x7f\u200b\u2060\ufeff\ud800-\udfff]")
_MARK_LENGTH = 10

Known = dict[str, list[tuple[BlockKind, str | None]]]


@dataclass(frozen=True)
class Part:
    """Words of a source and what they are in it; a reason is given for what is left out."""

    words: str
    kind: BlockKind
    reason: str | None = None


def laid_out(parts: Iterable[Part]) -> tuple[str, tuple[Block, ...]]:
    """Return the parts as one text in its stored form, a blank line between them, and their blocks."""
    pieces: list[str] = []
    blocks: list[Block] = []
    place = 0
    for part in parts:
        words = one_paragraph(part.words)
        if _WORD.search(words):
            blocks.append(Block(Span(place, place + len(words)), part.kind, part.reason))
            pieces.append(words)
            place += len(words) + len(_GAP)
    return stored_form(_GAP.join(pieces)), tuple(blocks)


def one_paragraph(words: str) -> str:
    """Return the words as they are stored: single spaces, line ends kept, no blank line."""
    seen = unicodedata.normalize("NFC", _UNSEEN.sub("", words.replace("\r", "\n")))
    lines = (_SPACES.sub(" ", line).strip() for line in seen.splitlines())
    return "\n".join(line for line in lines if line)


def layout_of(text: str, blocks: Iterable[Block]) -> str:
    """Return what each block is, under a mark of its words, so that a form can keep it beside the text."""
    rows: dict[str, list[list[str]]] = {}
    for block in blocks:
        rows.setdefault(_mark(block.span.quote(text)), []).append([block.kind.value, block.reason or ""])
    return json.dumps(rows, separators=(",", ":"), ensure_ascii=False) if rows else ""


def with_layout(text: str, layout: str) -> tuple[Block, ...]:
    """Return the blocks of a text that a form kept; parts that were rewritten count as any text does."""
    known = _known(layout)
    if not known:
        return ()
    return tuple(block for span in _paragraphs(text) for block in _blocks_at(text, span, known))


def _blocks_at(text: str, span: Span, known: Known) -> Iterator[Block]:
    """Yield the block of a paragraph that is known; of equal ones each is what it was, in their order."""
    words = span.quote(text)
    found = known.get(_mark(words))
    if found:
        yield Block(span, *(found.pop(0) if len(found) > 1 else found[0]))
        return
    for block in blocks_of(words):
        kind = BlockKind.BODY if block.kind is BlockKind.HEADLINE else block.kind
        yield Block(Span(span.start + block.span.start, span.start + block.span.end), kind, block.reason)


def _paragraphs(text: str) -> Iterator[Span]:
    place = 0
    for gap in [*_BLANK_LINE.finditer(text), None]:
        end = gap.start() if gap else len(text)
        words = text[place:end]
        start = place + len(words) - len(words.lstrip())
        if words.strip():
            yield Span(start, start + len(words.strip()))
        place = gap.end() if gap else end


def _known(layout: str) -> Known:
    """Return what a form sent, if it is what a form of ours would send."""
    try:
        rows = json.loads(layout or "{}")
        return {
            str(mark): [(BlockKind(kind), str(reason)[:LONGEST_REASON] or None) for kind, reason in equal]
            for mark, equal in rows.items()
        }
    except (ValueError, TypeError, AttributeError, RecursionError):
        return {}


def _mark(words: str) -> str:
    return hashlib.sha256(words.encode()).hexdigest()[:_MARK_LENGTH]


def check_blocks(text: str, blocks: Iterable[Block]) -> None:
    """Raise Invalid unless the blocks stand in the text, one after the other, and leave out no word."""
    place = 0
    for block in blocks:
        start, end = block.span.start, block.span.end
        if not place <= start < end <= len(text) or _WORD.search(text, place, start):
            raise Invalid("The parts of this source do not make up its text.", field="file")
        place = end
    if place and _WORD.search(text, place):
        raise Invalid("The parts of this source do not make up its text.", field="file")
