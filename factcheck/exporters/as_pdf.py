"""The report on paper: PDF/A and tagged, set by typst from data; no word of it is ever read as markup."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from factcheck.domain.labels import BlockKind, VerdictLabel
from factcheck.domain.report import Report, ReportEvidence, ReportRow
from factcheck.domain.report.fields import filled, table
from factcheck.domain.report.summary import summary
from factcheck.domain.report.words import settled_words, verdict_words, why_words
from factcheck.exporters.characters import isolated, printable
from factcheck.exporters.exporter import Exporter
from factcheck.exporters.pieces import Piece, cut_blocks
from factcheck.paths import resource_dir

_PARTS = (
    ("What is inconsistent", VerdictLabel.INCONSISTENT),
    ("What is disputed", VerdictLabel.DISPUTED),
    ("What could not be verified", VerdictLabel.UNVERIFIED),
)
_LOOKS = {BlockKind.HEADLINE: "strong", BlockKind.SUBHEADING: "strong", BlockKind.FURNITURE: "emph"}


def write(report: Report) -> bytes:
    data = json.dumps(_data(report), ensure_ascii=False)
    template = (resource_dir("templates") / "reports" / "report.typ").read_bytes()
    from factcheck.exporters.typesetting import typeset  # typst is loaded when the first one is written

    return typeset(template, data)


def _data(report: Report) -> dict[str, Any]:
    draft = "; ".join(report.still_open) or "The article is not signed off."
    return {
        "title": printable(report.article.title).replace("\n", " "),
        "draft": draft if report.is_draft else "",
        "sentence": report.sentence,
        "summary": _plain(summary(report)),
        "parts": [
            {"title": title, "claims": [_claim(row) for row in report.with_outcome(label)]}
            for title, label in _PARTS
            if report.with_outcome(label)
        ],
        "article": [
            {"look": _LOOKS.get(block.kind, ""), "pieces": [_numbered(piece) for piece in pieces]}
            for block, pieces in cut_blocks(report)
        ],
        "rows": [_row(row) for row in table(report)],
    }


def _plain(pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    return [[printable(name), isolated(printable(words))] for name, words in pairs if words]


def _claim(row: ReportRow) -> dict[str, Any]:
    told = "\n".join(f"{name}: {words}" for name, words in _plain(_told(row)))
    return {"number": str(row.number), "quote": printable(row.quote), "told": told}


def _told(row: ReportRow) -> Iterator[tuple[str, str]]:
    yield "How", settled_words(row)
    yield "Why", why_words(row)
    yield "Reason", row.rationale
    yield "Set against", row.conflict
    yield "Proposed wording", row.proposed_wording
    yield from (("Source", _source(piece)) for piece in row.evidence)
    yield from ((f"Dissent, {other.by}", verdict_words(other)) for other in row.dissent)


def _source(piece: ReportEvidence) -> str:
    return ", ".join(part for part in (piece.title, piece.words, piece.link) if part)


def _numbered(piece: Piece) -> str:
    numbers = ", ".join(str(mark.row.number) for mark in piece.ends)
    return printable(piece.text) + (f" [{numbers}]" if numbers else "")


def _row(row: dict[str, str]) -> dict[str, Any]:
    name = f"Claim {row['number']}" if row["number"] else "Finding"
    said = row["outcome"] or row["settlement"]
    told = " · ".join(f"{field}: {cell}" for field, cell in _plain(filled(row)))
    return {"name": f"{name}: {said}", "told": f"“{printable(row['text'])}” · {told}".replace("\n", "; ")}


EXPORTER = Exporter(
    name="pdf",
    extension="pdf",
    media_type="application/pdf",
    label="Paper",
    description="PDF/A, tagged, to print and to keep",
    write=write,
    at_once=500,
)
