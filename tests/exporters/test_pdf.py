"""The paper as other readers open it: words, structure, and what makes it fit for archives."""

import io
import shutil
import subprocess
from dataclasses import replace

import pytest
from pypdf import PdfReader
from reporting import ARTICLE, EVIDENCE, REFUTED, agreed, report_of
from rich_reports import rich_report

from factcheck.domain.report import Report
from factcheck.domain.report.fields import filled, table
from factcheck.exporters import BUILTIN


def opened(report: Report) -> PdfReader:
    return PdfReader(io.BytesIO(BUILTIN["pdf"](report)))


def squeezed(text: str) -> str:
    """Return the words without white space: lines are broken anew on paper."""
    return "".join(text.split())


def words(report: Report) -> str:
    """Return all words without the numbers at the feet of the pages, which may part a sentence."""
    pages = opened(report).pages
    return "".join(
        squeezed(page.extract_text()).removesuffix(f"{n}/{len(pages)}") for n, page in enumerate(pages, 1)
    )


def test_every_row_and_field_is_there() -> None:
    report = rich_report()
    told = words(report)

    for row in table(report):
        for name, cell in filled(row):
            if cell.isascii():  # other scripts have their own order on paper
                assert squeezed(f"{name}: " + cell.replace("\n", "; ")) in told


def test_the_file_is_tagged_and_made_for_archives() -> None:
    reader = opened(rich_report())
    catalogue = reader.trailer["/Root"]
    facts = catalogue["/Metadata"].get_object().get_data().decode()

    assert catalogue["/MarkInfo"]["/Marked"] is True or catalogue["/MarkInfo"]["/Marked"].value is True
    assert "/StructTreeRoot" in catalogue
    assert str(catalogue["/Lang"]).startswith("en")
    assert "<pdfaid:part>2</pdfaid:part>" in facts
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in facts
    assert "<pdfuaid:part>1</pdfuaid:part>" in facts


def test_the_file_runs_nothing_and_links_nowhere() -> None:
    reader = opened(report_of(agreed(REFUTED, evidence=(EVIDENCE,))))

    assert not {"/OpenAction", "/AA", "/Names", "/AcroForm"} & set(reader.trailer["/Root"])
    assert not any("/Annots" in page for page in reader.pages)


@pytest.mark.parametrize(
    "payload",
    [
        '#read("/etc/passwd")',
        "$x^2$ *bold* _italic_ `code` = heading",
        '#link("https://evil.example")[x]',
        "\\u{41} #sys.inputs @label <label>",
        "/* comment */ // comment",
        "[[[ ]]] #{ } #let x = 1",
    ],
)
def test_no_word_is_read_as_markup(payload: str) -> None:
    report = report_of(agreed(replace(REFUTED, rationale=payload)), article=replace(ARTICLE, title=payload))

    assert words(report).count(squeezed(payload)) >= 4
    assert opened(report).metadata.title == payload


@pytest.mark.parametrize("sign", ["\ue000", "\U000f0000", "\x01", "\U0001d173", "\U000e0001"])
def test_a_sign_that_no_font_has_is_told_by_its_number_or_replaced(sign: str) -> None:
    report = report_of(agreed(replace(REFUTED, rationale=f"Before {sign} after")))

    assert "Before" in words(report)
    assert sign not in words(report)


def test_any_script_makes_a_file() -> None:
    text = "中文 العربية हिन्दी ไทย 😀 👩‍👩‍👧 e\u0301 \u202eabc\u202c"
    report = report_of(agreed(replace(REFUTED, rationale=text)))

    assert len(opened(report).pages) >= 1


def test_the_same_report_makes_the_same_file() -> None:
    assert BUILTIN["pdf"](rich_report()) == BUILTIN["pdf"](rich_report())


def test_a_second_reader_finds_the_words_too() -> None:
    tool = shutil.which("pdftotext")
    if not tool:
        pytest.skip("pdftotext of poppler-utils is not installed")

    paper = BUILTIN["pdf"](rich_report())
    read = subprocess.run([tool, "-", "-"], input=paper, capture_output=True, check=True)

    assert "Claim 1: inconsistent" in read.stdout.decode()
