"""DOCX: paragraphs, headings, lists, quotations, captions and tables; notes and comments are left out."""

import io
from collections.abc import Iterator
from typing import Any

import docx
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.exceptions import OpcError
from docx.oxml import parse_xml
from docx.oxml.ns import qn

from factcheck.domain.labels import BlockKind
from factcheck.errors import Invalid
from factcheck.importers.containers import check_container
from factcheck.importers.draft import ArticleDraft
from factcheck.importers.layout import Part, laid_out, one_paragraph

_NOTES = {
    RELATIONSHIP_TYPE.FOOTNOTES: "footnote",
    RELATIONSHIP_TYPE.ENDNOTES: "endnote",
    RELATIONSHIP_TYPE.COMMENTS: "comment in the file",
    RELATIONSHIP_TYPE.HEADER: "header or footer",
    RELATIONSHIP_TYPE.FOOTER: "header or footer",
}
_GONE = {
    qn("w:del"),
    qn("w:moveFrom"),
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}
_BREAKS = {qn("w:br"), qn("w:cr")}
_KINDS = (
    ("heading", BlockKind.SUBHEADING),
    ("subtitle", BlockKind.SUBHEADING),
    ("list", BlockKind.LIST),
    ("quote", BlockKind.QUOTATION),
    ("caption", BlockKind.CAPTION),
)


def read(source: bytes | str, name: str) -> ArticleDraft:
    """Return the text of a Word file as it stands with all tracked changes accepted."""
    content = source.encode() if isinstance(source, str) else source
    check_container(content, name)
    try:
        document = docx.Document(io.BytesIO(content))
        parts = [*_body(document), *_notes(document)]
    except (KeyError, ValueError, SyntaxError, OSError, OpcError) as error:
        raise Invalid(f"“{name}” is not a Word file, or it is broken.", field="file") from error
    text, blocks = laid_out(_with_headline(parts))
    title = next((one_paragraph(part.words) for part in parts if part.kind is BlockKind.HEADLINE), "")
    if not title and parts and parts[0].kind is BlockKind.SUBHEADING:
        title = one_paragraph(parts[0].words)
    author = " ".join((document.core_properties.author or "").split())
    return ArticleDraft(title=title.replace("\n", " "), text=text, blocks=blocks, byline=author[:200] or None)


def _with_headline(parts: list[Part]) -> list[Part]:
    """Return the parts; without a title the first heading, if nothing stands above it, is the headline."""
    has_title = any(part.kind is BlockKind.HEADLINE for part in parts)
    if parts and not has_title and parts[0].kind is BlockKind.SUBHEADING:
        return [Part(parts[0].words, BlockKind.HEADLINE), *parts[1:]]
    return parts


def _body(document: Any) -> Iterator[Part]:
    styles = {style.style_id: (style.name or "").lower() for style in document.styles}
    for element in document.element.body.iterchildren():
        yield from _blocks(element, styles)


def _blocks(element: Any, styles: dict[str, str]) -> Iterator[Part]:
    if element.tag == qn("w:p"):
        words = words_of(element)
        if words.strip():
            yield Part(words, _kind(element, styles))
    elif element.tag == qn("w:tbl"):
        for row in element.iterfind(qn("w:tr")):
            cells = [
                " ".join(words_of(one) for one in cell.iter(qn("w:p"))) for cell in row.iterfind(qn("w:tc"))
            ]
            yield Part(" | ".join(cell.strip() for cell in cells if cell.strip()), BlockKind.LIST)
    elif element.tag not in _GONE:
        for child in element.iterchildren():
            yield from _blocks(child, styles)


def words_of(paragraph: Any) -> str:
    """Return the words of a paragraph: what was deleted is left out, what was inserted is there."""
    words: list[str] = []
    _gather(paragraph, words)
    return "".join(words)


def _gather(element: Any, words: list[str]) -> None:
    for child in element.iterchildren():
        if child.tag == qn("w:t"):
            words.append(child.text or "")
        elif child.tag in _BREAKS:
            words.append("\n")
        elif child.tag == qn("w:tab"):
            words.append(" ")
        elif child.tag == qn("w:noBreakHyphen"):
            words.append("-")
        elif child.tag not in _GONE:
            _gather(child, words)


def _kind(paragraph: Any, styles: dict[str, str]) -> BlockKind:
    properties = paragraph.find(qn("w:pPr"))
    style = properties.find(qn("w:pStyle")) if properties is not None else None
    name = styles.get(style.get(qn("w:val"), ""), "") if style is not None else ""
    if name == "title":
        return BlockKind.HEADLINE
    is_numbered = properties is not None and properties.find(qn("w:numPr")) is not None
    found = next((kind for word, kind in _KINDS if word in name), None)
    return found or (BlockKind.LIST if is_numbered else BlockKind.BODY)


def _notes(document: Any) -> Iterator[Part]:
    """Yield what stands beside the text, to be put back if it matters: notes, comments, headers, footers."""
    for relation in document.part.rels.values():
        reason = _NOTES.get(relation.reltype)
        if reason and not relation.is_external:
            for paragraph in parse_xml(relation.target_part.blob).iter(qn("w:p")):
                words = words_of(paragraph)
                if words.strip():
                    yield Part(words, BlockKind.FURNITURE, reason)
