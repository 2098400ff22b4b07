"""The report as Markdown: everything that somebody wrote is escaped, so that it stays words."""

import re
from collections.abc import Iterator

from factcheck.domain.report import Report
from factcheck.domain.report.fields import filled, table
from factcheck.domain.report.summary import summary
from factcheck.exporters.characters import printable
from factcheck.exporters.exporter import Exporter

# Signs with a meaning anywhere; a colon or a dot only in what some readers make a link by themselves.
_SIGNS = re.compile(r"([\\`*_{}\[\]<>&|~$!#^]|:(?=//)|(?<=www)\.)", re.IGNORECASE)
_LINE_STARTS = re.compile(r"^(\d+(?=[.)])|(?=[-+=]))")


def write(report: Report) -> bytes:
    return "\n".join(_lines(report)).encode()


def escaped(text: str, indent: str = "") -> str:
    """Return words that no reader of Markdown takes for markup; lines are kept as hard breaks."""
    lines = (line.strip() for line in printable(text).splitlines())
    return f"\\\n{indent}".join(_escaped(line) for line in lines if line)


def _escaped(line: str) -> str:
    return _LINE_STARTS.sub(r"\1\\", _SIGNS.sub(r"\\\1", line))


def _lines(report: Report) -> Iterator[str]:
    yield from (f"# {escaped(report.article.title).replace(chr(10), ' ')}", "")
    yield from (escaped(report.sentence), "")
    yield from (f"- **{name}:** {escaped(words, '  ')}" for name, words in summary(report))
    yield from ("", "## Every claim", "")
    for row in table(report):
        yield from _claim(row)


def _claim(row: dict[str, str]) -> Iterator[str]:
    said = row["outcome"] or row["settlement"]
    name = f"Claim {row['number']}" if row["number"] else "Finding"
    yield from (f"### {name}: {escaped(said)}", "", f"> {escaped(row['text'], '> ')}", "")
    yield from (f"- **{field}:** {escaped(cell, '  ')}" for field, cell in filled(row))
    yield ""


EXPORTER = Exporter(
    name="markdown",
    extension="md",
    media_type="text/markdown",
    label="Markdown",
    description="Text with headings and lists",
    write=write,
)
