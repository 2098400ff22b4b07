"""Word files: what is read of them, with changes accepted and notes left out but not lost."""

import io

import docx
import pytest
from bombs import BODY, WORD, outside_entity, word_file
from docx.enum.style import WD_STYLE_TYPE

from factcheck.domain.labels import BlockKind
from factcheck.errors import Invalid
from factcheck.importers.draft import ArticleDraft
from factcheck.importers.from_docx import read


def saved(document: object) -> bytes:
    held = io.BytesIO()
    document.save(held)  # type: ignore[attr-defined]
    return held.getvalue()


def rows(draft: ArticleDraft) -> list[tuple[str, BlockKind, str | None]]:
    return [(block.span.quote(draft.text), block.kind, block.reason) for block in draft.blocks]


def test_the_parts_of_a_word_file_keep_their_kinds() -> None:
    document = docx.Document()
    document.core_properties.author = "Ann Lee"
    document.add_paragraph("Cranes move", style="Title")
    document.add_paragraph("Nine cranes were moved.")
    document.add_heading("The cost", level=2)
    document.add_paragraph("Two million euros", style="List Bullet")
    document.add_paragraph("Never again.", style="Quote")
    document.add_paragraph("A crane.", style="Caption")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Pier", "9"
    document.sections[0].header.paragraphs[0].text = "Harbour News"

    draft = read(saved(document), "a.docx")

    assert (draft.title, draft.byline, draft.published) == ("Cranes move", "Ann Lee", None)
    assert rows(draft) == [
        ("Cranes move", BlockKind.HEADLINE, None),
        ("Nine cranes were moved.", BlockKind.BODY, None),
        ("The cost", BlockKind.SUBHEADING, None),
        ("Two million euros", BlockKind.LIST, None),
        ("Never again.", BlockKind.QUOTATION, None),
        ("A crane.", BlockKind.CAPTION, None),
        ("Pier | 9", BlockKind.LIST, None),
        ("Harbour News", BlockKind.FURNITURE, "header or footer"),
    ]


def test_a_first_heading_is_the_headline_if_there_is_no_title() -> None:
    document = docx.Document()
    document.styles.add_style("Überschrift Heading", WD_STYLE_TYPE.PARAGRAPH)
    document.add_heading("Cranes move", level=1)
    document.add_paragraph("Nine cranes were moved.")

    draft = read(saved(document), "a.docx")

    assert draft.title == "Cranes move"
    assert rows(draft)[0][1] is BlockKind.HEADLINE


def test_tracked_changes_count_as_accepted() -> None:
    run = b"<w:r><w:t xml:space='preserve'>%s</w:t></w:r>"
    paragraph = (
        b"<w:p>" + run % b"Nine "
        + b"<w:ins w:id='1' w:author='A'>" + run % b"large " + b"</w:ins>"
        + b"<w:del w:id='2' w:author='A'><w:r><w:delText>small </w:delText></w:r></w:del>"
        + run % b"cranes" + b"<w:r><w:tab/><w:t>and</w:t><w:br/>"
        + b"<w:t>re</w:t><w:noBreakHyphen/><w:t>built</w:t></w:r></w:p>"
    )  # fmt: skip

    draft = read(word_file(BODY % (WORD, paragraph)), "a.docx")

    assert draft.text == "Nine large cranes and\nre-built"


def test_a_numbered_paragraph_is_an_item_of_a_list() -> None:
    numbered = b"<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>First point</w:t></w:r></w:p><w:p/>"

    assert rows(read(word_file(BODY % (WORD, numbered)), "a.docx")) == [("First point", BlockKind.LIST, None)]


def test_no_file_of_the_machine_comes_in_by_an_entity() -> None:
    try:
        text = read(outside_entity(), "a.docx").text
    except Invalid:
        text = ""

    assert "root:" not in text


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (b"%PDF-1.7", "not what its ending says"),
        (b"PK\x03\x04 and nothing more", "is broken"),
        (word_file(b"<w:document"), "not a Word file"),
        (word_file(BODY % (WORD, b"")), "no text to read"),
        (word_file(BODY % (WORD, b""), ("../../evil", b"x")), "names that lead out"),
        (word_file(BODY % (WORD, b""), ("C:\\evil", b"x")), "names that lead out"),
        (word_file(BODY % (WORD, b""), ("big", b"a" * 5_000_000)), "far more than an article"),
    ],
)
def test_what_is_no_word_file_gets_one_sentence(source: bytes, sentence: str) -> None:
    with pytest.raises(Invalid, match=sentence):
        read(source, "a.docx")
