"""The report as a workbook: one row for each claim, every cell a plain text and never a formula or link."""

import io
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from factcheck.domain.report import Report
from factcheck.domain.report.fields import FIELDS, table
from factcheck.domain.report.summary import summary
from factcheck.exporters.characters import printable
from factcheck.exporters.exporter import Exporter

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

CELL_UNITS = 32_767  # of UTF-16, what a cell of this format holds
PART = 16_000  # characters, at most twice as many units
_OPTIONS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
# The clock is not asked: the same report makes the same file.
_MADE_AT = datetime(2000, 1, 1)
_WIDE = {"text": 60, "rationale": 40, "verdicts": 40, "evidence": 40, "conflict": 40, "findings_open": 40}


def write(report: Report) -> bytes:
    from xlsxwriter import Workbook  # loaded when the first one is written: a server at rest needs none of it

    file = io.BytesIO()
    with Workbook(file, _OPTIONS) as book:
        book.set_properties({"title": printable(report.article.title), "created": _MADE_AT})
        bold = book.add_format({"bold": True, "valign": "top"})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        long_cells = _claims(book.add_worksheet("Claims"), report, bold, wrapped)
        _rows(book.add_worksheet("Report"), summary(report), wrapped)
        _rows(book.add_worksheet("Long cells"), [("row", "field", "part", "text"), *long_cells], wrapped)
    return file.getvalue()


def _claims(sheet: "Worksheet", report: Report, bold: "Format", wrapped: "Format") -> list[tuple[str, ...]]:
    """Write every row; returns what was too long for its cell, in parts."""
    long_cells: list[tuple[str, ...]] = []
    rows = table(report)
    for column, field in enumerate(FIELDS):
        sheet.write_string(0, column, field.name, bold)
        sheet.set_column(column, column, _WIDE.get(field.name, 14))
    for line, row in enumerate(rows, 1):
        for column, (name, cell) in enumerate(row.items()):
            if not cell:
                continue
            first, *rest = _parts(printable(cell))
            sheet.write_string(line, column, first, wrapped)
            long_cells += [(str(line + 1), name, str(part), words) for part, words in enumerate(rest, 2)]
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, len(rows), len(FIELDS) - 1)
    sheet.ignore_errors({"number_stored_as_text": f"A1:A{len(rows) + 1}"})
    return long_cells


def _rows(sheet: "Worksheet", rows: Sequence[Sequence[str]], wrapped: "Format") -> None:
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 3, 60)
    for line, row in enumerate(rows):
        for column, cell in enumerate(row):
            sheet.write_string(line, column, next(_parts(printable(cell))), wrapped)


def _parts(text: str) -> Iterator[str]:
    """Yield the text in pieces that fit into a cell; nearly always it is one."""
    if len(text) <= PART or len(text.encode("utf-16-le")) <= 2 * CELL_UNITS:
        yield text
        return
    for start in range(0, len(text), PART):
        yield text[start : start + PART]


EXPORTER = Exporter(
    name="xlsx",
    extension="xlsx",
    media_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    label="Spreadsheet",
    description="XLSX, one row for each claim",
    write=write,
    at_once=1_500,
)
