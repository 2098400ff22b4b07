"""What to change, as plain text for the writer: one numbered point for each claim that cannot stand."""

from collections.abc import Iterable, Iterator, Sequence

from factcheck.domain.labels import FindingLevel, VerdictLabel
from factcheck.domain.report import ArticleFacts, Report, ReportEvidence, ReportRow
from factcheck.domain.report.words import why_words
from factcheck.domain.wording import counted
from factcheck.exporters.characters import printable
from factcheck.exporters.exporter import Exporter

_WRONG = (VerdictLabel.INCONSISTENT, VerdictLabel.DISPUTED)


def write(report: Report) -> bytes:
    return (printable("\n".join(_lines(report))).rstrip("\n") + "\n").encode()


def _lines(report: Report) -> Iterator[str]:
    wrong = [row for row in report.judged if row.outcome in _WRONG]
    flagged = [row for row in report.judged if row.outcome is None and _flags(row)]
    worded = [row for row in report.judged if row.proposed_wording and row not in (*wrong, *flagged)]
    yield from (f"WHAT TO CHANGE: {_in_line(report.article.title)}", *_origin(report.article))
    yield from (_dated(report), "")
    if report.is_draft:
        yield from (f"This is a draft: {'; '.join(report.still_open) or 'it is not signed off'}.", "")
    yield from _part("Change", wrong)
    yield from _part("Name a source, or leave it out", report.with_outcome(VerdictLabel.UNVERIFIED))
    yield from _part("Flagged by a check, not decided yet", flagged)
    yield from _part("Other wording is proposed", worded)
    yield f"Nothing to change in {counted(report.tally.supported, 'claim')} found supported."
    if report.tally.unfinished:
        yield f"Not settled yet: {counted(report.tally.unfinished, 'claim')}."


def _origin(article: ArticleFacts) -> Iterator[str]:
    yield from _named("By", article.byline)
    yield from _named("Web address", article.link)


def _dated(report: Report) -> str:
    article = report.article
    return f"Version {article.version}. Judged as of: {article.date_words}"


def _part(title: str, rows: Sequence[ReportRow]) -> Iterator[str]:
    if not rows:
        return
    yield from (title.upper(), "")
    for row in rows:
        yield f"{row.number}. “{_in_line(row.quote)}” ({row.place})"
        yield from (f"   {line}" for line in _told(row))
        yield ""


def _told(row: ReportRow) -> Iterator[str]:
    yield from _named("Why", why_words(row))
    yield from _named("Reason", row.rationale)
    yield from _named("Set against", row.conflict)
    for found in row.open_findings:
        yield from _named("Found", found.message)
        yield from _named("Could read", found.repair)
    yield from _named("Proposed wording", row.proposed_wording)
    for piece in row.evidence:
        yield from _named("Source", _source(piece))


def _named(name: str, words: str) -> Iterator[str]:
    if words.strip():
        yield f"{name}: {_in_line(words)}"


def _source(piece: ReportEvidence) -> str:
    parts: Iterable[str] = (piece.title, piece.words, piece.link, piece.archived_link)
    return ", ".join(part for part in parts if part)


def _flags(row: ReportRow) -> bool:
    return any(found.level is FindingLevel.FLAG for found in row.open_findings)


def _in_line(words: str) -> str:
    return " ".join(words.split())


EXPORTER = Exporter(
    name="writer",
    extension="txt",
    media_type="text/plain",
    label="For the writer",
    description="What to change, as plain text",
    write=write,
)
