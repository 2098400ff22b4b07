"""The report as a table for spreadsheets: one row for each claim, every cell quoted and harmless."""

import csv
import io
import re

from factcheck.domain.report import Report
from factcheck.domain.report.fields import FIELDS, table
from factcheck.exporters.exporter import Exporter

# A table has no head that could say them once.
ARTICLE_COLUMNS = ("article_title", "article_byline", "article_address")
# A spreadsheet takes a cell that begins so for a formula, also after spaces and signs that nobody sees.
_FORMULA = re.compile(r"[\s\u00ad\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠\t\r\n]")


def write(report: Report) -> bytes:
    file = io.StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([*(field.name for field in FIELDS), *ARTICLE_COLUMNS])
    told = (report.article.title, report.article.byline, report.article.link)
    writer.writerows([harmless(cell) for cell in (*row.values(), *told)] for row in table(report))
    return file.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """Return the cell with an apostrophe before anything that a spreadsheet would run."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


EXPORTER = Exporter(
    name="csv",
    extension="csv",
    media_type="text/csv",
    label="Table",
    description="CSV, one row for each claim",
    write=write,
)
