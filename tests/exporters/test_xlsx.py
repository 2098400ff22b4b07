"""The workbook as another reader opens it: texts only, nothing lost."""

import io
from dataclasses import replace

import pytest
from openpyxl import Workbook, load_workbook
from reporting import REFUTED, agreed, report_of
from rich_reports import rich_report

from factcheck.domain.report import Report
from factcheck.domain.report.fields import FIELDS, table
from factcheck.exporters import BUILTIN


def opened(report: Report) -> Workbook:
    return load_workbook(io.BytesIO(BUILTIN["xlsx"](report)))


def rows_of(report: Report) -> list[dict[str, str]]:
    names, *rows = opened(report)["Claims"].iter_rows(values_only=True)
    return [dict(zip(map(str, names), (str(cell or "") for cell in row), strict=True)) for row in rows]


def test_the_workbook_has_the_rows_and_fields_of_the_table() -> None:
    report = rich_report()

    assert rows_of(report) == table(report)
    assert list(rows_of(report)[0]) == [field.name for field in FIELDS]


def test_the_report_as_a_whole_is_told_on_a_sheet_of_its_own() -> None:
    told = dict(opened(rich_report())["Report"].iter_rows(values_only=True))

    assert told["Outcome"] == rich_report().sentence
    assert told["State"] == "Signed off by Ana, 1 March 2026, 09:30 UTC"


FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "＝1", "\t=1", '=HYPERLINK("https://evil.example")', "{=1}"]
LINKS = ["https://evil.example", "mailto:a@b.example", "internal:Sheet2!A1", "external:c:\\x.xlsx", "1234"]


@pytest.mark.parametrize("payload", FORMULAS + LINKS)
def test_no_cell_is_a_formula_a_link_or_a_number(payload: str) -> None:
    book = opened(report_of(agreed(replace(REFUTED, rationale=payload), proposed_wording=payload)))

    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert not any(cell.hyperlink for cell in cells)
    assert payload in [cell.value for cell in cells]


def test_a_text_too_long_for_a_cell_goes_on_in_parts() -> None:
    words = "".join(chr(0x1F600 + number % 60) for number in range(20_000)) + "the end"
    report = report_of(agreed(replace(REFUTED, rationale=words)))

    _, *parts = opened(report)["Long cells"].iter_rows(values_only=True)

    first = rows_of(report)[0]["rationale"]
    assert first + "".join(str(part[3]) for part in parts if part[1] == "rationale") == words
    assert parts[0][:3] == ("2", "rationale", "2")


def test_the_same_report_makes_the_same_file() -> None:
    assert BUILTIN["xlsx"](rich_report()) == BUILTIN["xlsx"](rich_report())
