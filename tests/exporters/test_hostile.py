"""Two hundred payloads in every field of a report: in no export does one become more than words."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
from export_payloads import PAYLOADS
from hostile_reports import hostile_report
from linked_data import expanded
from lxml import etree
from markdown_it import MarkdownIt
from openpyxl import load_workbook
from pypdf import PdfReader

from factcheck.domain.report.fields import table
from factcheck.exporters import BUILTIN
from factcheck.exporters.reading import read_report

pytestmark = pytest.mark.slow

WEB = ("https://source.example/", "https://evil.example")
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WORD_MARKS = {"commentRangeStart", "commentRangeEnd", "commentReference", "comment"}
WORD_PARTS = {"body", "p", "pPr", "pStyle", "r", "rPr", "b", "i", "t", "br", "tab"} | WORD_MARKS


@pytest.fixture(scope="module")
def made() -> dict[str, bytes]:
    report = hostile_report()
    return {name: exporter(report) for name, exporter in BUILTIN.items()}


class Markup(HTMLParser):
    """Notes the elements of a page with their attributes, and where its links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.shapes: set[tuple[str, frozenset[str]]] = set()
        self.links: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.shapes.add((tag, frozenset(name for name, _ in attrs)))
        self.links |= {value or "" for name, value in attrs if name in {"href", "src", "action"}}


def markup(page: bytes) -> Markup:
    reader = Markup()
    reader.feed(page.decode())
    return reader


def test_there_are_two_hundred_payloads_and_more() -> None:
    assert len(PAYLOADS) >= 200


def test_the_page_has_no_element_that_a_harmless_one_has_not(made: dict[str, bytes]) -> None:
    words = [f"Crane {number} is red" for number in range(20)]
    harmless = BUILTIN["html"](hostile_report([*words, "https://crane.example", "https://crane.example/2"]))

    found = markup(made["html"])

    assert found.shapes <= markup(harmless).shapes
    assert all(link.startswith(("#", *WEB)) for link in found.links)


def test_markdown_has_no_element_but_ours_and_no_link(made: dict[str, bytes]) -> None:
    rendered = MarkdownIt("gfm-like", {"linkify": False, "html": True}).render(made["markdown"].decode())

    tags = {tag for tag, _ in markup(rendered.encode()).shapes}
    assert tags <= {"h1", "h2", "h3", "p", "ul", "li", "strong", "blockquote", "br"}


def test_no_cell_of_the_table_is_a_formula(made: dict[str, bytes]) -> None:
    rows = list(csv.reader(io.StringIO(made["csv"].decode("utf-8-sig"), newline="")))

    assert not [cell for row in rows for cell in row if re.match(r"[\s\u200b]*[=+\-@＝＋－＠]", cell)]


def test_no_cell_of_the_workbook_is_more_than_a_text(made: dict[str, bytes]) -> None:
    book = load_workbook(io.BytesIO(made["xlsx"]))

    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert not any(cell.hyperlink for cell in cells)
    assert outward(made["xlsx"]) == []


def outward(content: bytes) -> list[str]:
    """Return the relations of an office file that lead out of it."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        relations = [parts.read(name).decode() for name in parts.namelist() if name.endswith(".rels")]
    return [relation for relation in relations if 'TargetMode="External"' in relation]


def test_the_document_has_no_field_and_no_link(made: dict[str, bytes]) -> None:
    with zipfile.ZipFile(io.BytesIO(made["docx"])) as parts:
        body = etree.fromstring(parts.read("word/document.xml"))[0]
        comments = etree.fromstring(parts.read("word/comments.xml"))

    tags = {element.tag.removeprefix(WORD) for part in body[:-1] for element in part.iter()}
    tags |= {element.tag.removeprefix(WORD) for comment in comments for element in comment.iter()}
    assert tags <= WORD_PARTS
    assert outward(made["docx"]) == []


def test_the_paper_has_no_link_no_form_and_runs_nothing(made: dict[str, bytes]) -> None:
    reader = PdfReader(io.BytesIO(made["pdf"]))

    assert not {"/OpenAction", "/AA", "/AcroForm", "/Names"} & set(reader.trailer["/Root"])
    assert not any("/Annots" in page for page in reader.pages)
    assert "root:x:0" not in "".join(page.extract_text() for page in reader.pages)


def test_the_data_come_back_as_they_were(made: dict[str, bytes]) -> None:
    assert BUILTIN["json"](read_report(made["json"])) == made["json"]
    assert table(read_report(made["json"])) == table(hostile_report())


@pytest.mark.parametrize("name", ["claimreview", "annotations"])
def test_linked_data_lead_to_the_web_only_and_end_no_script(made: dict[str, bytes], name: str) -> None:
    assert not set("<>&\u2028\u2029") & set(made[name].decode())

    ids = set(ids_in(expanded(made[name])))

    vocabularies = ("http://schema.org/", "http://www.w3.org/ns/", "http://xmlns.com/foaf/")
    assert all(one.startswith(("urn:uuid:", *WEB, *vocabularies)) for one in ids)


def ids_in(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (part for name, part in value.items() if name == "@id")
        for part in value.values():
            yield from ids_in(part)
    elif isinstance(value, list):
        for part in value:
            yield from ids_in(part)


def test_the_writers_text_commands_no_terminal(made: dict[str, bytes]) -> None:
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]", made["writer"].decode())


def test_every_payload_is_still_told_as_words(made: dict[str, bytes]) -> None:
    rows = json.loads(made["json"])["claims"]

    assert [row["rationale"] for row in rows if row["outcome"]] == [
        words for number, words in enumerate(PAYLOADS, 1) if number % 7
    ]
