"""The article as a text document, with a comment in the margin at each claim, and every field after it."""

import io
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from factcheck.domain.labels import BlockKind
from factcheck.domain.report import BlockRecord, Report, ReportRow
from factcheck.domain.report.fields import filled, table
from factcheck.domain.report.summary import summary
from factcheck.domain.report.words import settled_words, verdict_words, why_words
from factcheck.domain.wording import capitalised
from factcheck.exporters import wordml
from factcheck.exporters.characters import printable
from factcheck.exporters.exporter import Exporter
from factcheck.exporters.pieces import Mark, Piece, cut_blocks

_STYLES = {
    BlockKind.HEADLINE: "Heading2",
    BlockKind.SUBHEADING: "Heading3",
    BlockKind.CAPTION: "Caption",
    BlockKind.LIST: "ListBullet",
    BlockKind.QUOTATION: "Quote",
}
_TITLE_CHARACTERS = 255  # what the properties of a document hold
_MADE_AT = datetime(2000, 1, 1)


def write(report: Report) -> bytes:
    # Loaded when the first one is written: a server at rest needs none of it.
    from docx import Document
    from docx.oxml.parser import parse_xml

    document = Document()
    properties = document.core_properties
    properties.title = printable(report.article.title)[:_TITLE_CHARACTERS]
    properties.author = properties.comments = ""
    properties.created = properties.modified = _MADE_AT
    blocks = list(cut_blocks(report))
    marks = [mark for _, pieces in blocks for piece in pieces for mark in piece.ends]
    page = document.element.body[-1]  # the size of the page, which has to stay last
    for element in list(parse_xml(wordml.part("body", _content(report, blocks, marks)))):
        page.addprevious(element)
    comments = document.comments._comments_elm
    for element in list(parse_xml(wordml.part("comments", _comments(marks)))):
        comments.append(element)
    file = io.BytesIO()
    document.save(file)
    return _without_clock(file)


def _without_clock(file: io.BytesIO) -> bytes:
    """Return the packed parts without the moment of packing, so that one report makes one file."""
    packed = io.BytesIO()
    with zipfile.ZipFile(file) as parts, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as same:
        for name in parts.namelist():
            same.writestr(zipfile.ZipInfo(name), parts.read(name), zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _content(
    report: Report, blocks: Sequence[tuple[BlockRecord, list[Piece]]], marks: Sequence[Mark]
) -> Iterator[str]:
    numbers = {mark: number for number, mark in enumerate(marks)}
    yield wordml.paragraph(wordml.run(report.article.title), "Title")
    yield wordml.pairs(summary(report))
    yield wordml.paragraph(wordml.run("The article"), "Heading1")
    for block, pieces in blocks:
        yield _block(block, pieces, numbers)
    yield wordml.paragraph(wordml.run("Every claim"), "Heading1")
    for row in table(report):
        yield from _row(row)


def _block(block: BlockRecord, pieces: Sequence[Piece], numbers: dict[Mark, int]) -> str:
    looks = ("i",) if block.kind is BlockKind.FURNITURE else ()
    content = []
    for piece in pieces:
        content += [wordml.begin(numbers[mark]) for mark in piece.starts]
        content.append(wordml.run(piece.text, *looks))
        content += [wordml.end(numbers[mark]) for mark in piece.ends]
    return wordml.paragraph("".join(content), _STYLES.get(block.kind, "Normal"))


def _row(row: dict[str, str]) -> Iterator[str]:
    name = f"Claim {row['number']}" if row["number"] else "Finding"
    yield wordml.paragraph(wordml.run(f"{name}: {row['outcome'] or row['settlement']}"), "Heading2")
    yield wordml.paragraph(wordml.run(row["text"]), "Quote")
    yield wordml.pairs(filled(row))


def _comments(marks: Sequence[Mark]) -> Iterator[str]:
    for number, mark in enumerate(marks):
        row = mark.row
        at = row.settled_at.astimezone(UTC) if row.settled_at else None
        told = list(_told(row)) if mark.is_first else [f"Claim {row.number}, continued"]
        yield wordml.comment(number, row.settled_by or "Reviewers", at, told)


def _told(row: ReportRow) -> Iterator[str]:
    yield f"Claim {row.number}: {capitalised(row.outcome or settled_words(row))}"
    lines = [
        ("", settled_words(row) if row.outcome else ""),
        ("Why", why_words(row)),
        ("Reason", row.rationale),
        ("Set against", row.conflict),
        ("Proposed wording", row.proposed_wording),
        *((verdict.by, verdict_words(verdict)) for verdict in row.verdicts),
        *(("Source", _source(piece.title, piece.words, piece.link)) for piece in row.evidence),
        *(("Found", found.message) for found in row.open_findings),
    ]
    yield from (f"{name}: {words}" if name else words for name, words in lines if words)


def _source(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


EXPORTER = Exporter(
    name="docx",
    extension="docx",
    media_type="application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    label="Text document",
    description="DOCX with comments at the claims",
    write=write,
    at_once=1_500,
)
