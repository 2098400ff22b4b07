"""The report as W3C Web Annotations: each claim points to its words by quote, context and position."""

from datetime import datetime
from typing import Any

from factcheck.domain.report import ArticleFacts, Report, ReportEvidence, ReportFinding, ReportRow
from factcheck.domain.report.fields import cells, filled, outside_values, plain, row_values
from factcheck.domain.spans import Span
from factcheck.exporters.exporter import Exporter
from factcheck.exporters.linked import address, embeddable, urn, without_empty

CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def write(report: Report) -> bytes:
    items = [_claim(report, row) for row in report.rows]
    items += [_finding(report, found) for found in report.outside]
    collection = urn(report.article.public_id)
    page = {"id": f"{collection}#page", "type": "AnnotationPage", "startIndex": 0, "items": items}
    return embeddable(
        {
            "@context": CONTEXT,
            "id": collection,
            "type": "AnnotationCollection",
            "label": report.article.title,
            "total": len(items),
            "first": page,
        }
    )


def _claim(report: Report, row: ReportRow) -> dict[str, Any]:
    names = [row.settled_by] if row.settled_by else [verdict.by for verdict in row.verdicts]
    bodies = [_words("classifying", row.outcome or row.settlement.value)]
    bodies += [_words("commenting", row.rationale)] if row.rationale else []
    bodies += [_words("editing", row.proposed_wording)] if row.proposed_wording else []
    bodies += [_link(piece) for piece in row.evidence if piece.link]
    bodies.append(_words("describing", _told(cells(row_values(row)))))
    return without_empty(
        {
            "id": urn(row.public_id),
            "type": "Annotation",
            "motivation": "assessing",
            "creator": [{"type": "Person", "name": name} for name in names],
            "created": _moment(row),
            "body": bodies,
            "target": [_target(report, span) for span in row.spans],
        }
    )


def _moment(row: ReportRow) -> Any:
    moments: list[datetime] = [verdict.at for verdict in row.verdicts]
    return plain(row.settled_at or max(moments, default=None))


def _finding(report: Report, found: ReportFinding) -> dict[str, Any]:
    return {
        "id": urn(found.public_id),
        "type": "Annotation",
        "motivation": "questioning",
        "body": [
            _words("commenting", found.message),
            _words("describing", _told(cells(outside_values(found)))),
        ],
        "target": [_target(report, span) for span in found.spans],
    }


def _told(row: dict[str, str]) -> str:
    return "\n".join(f"{name}: {cell}" for name, cell in filled(row))


def _words(purpose: str, value: str) -> dict[str, Any]:
    """Say that the words are plain: no reader may take them for markup."""
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": str(value)}


def _link(piece: ReportEvidence) -> dict[str, Any]:
    return {"type": "SpecificResource", "purpose": "linking", "source": address(piece.link)}


def _target(report: Report, span: Span) -> dict[str, Any]:
    """Point to one span; a claim of several spans has as many targets."""
    text = report.article.text
    prefix, suffix = span.context(text)
    quote = {"type": "TextQuoteSelector", "exact": span.quote(text), "prefix": prefix, "suffix": suffix}
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    return {
        "type": "SpecificResource",
        "source": _article(report.article),
        "selector": [quote, position],
    }


def _article(article: ArticleFacts) -> str | dict[str, Any]:
    """Name the article, with its author and the address that it was read from where they are known."""
    name = f"{urn(article.public_id)}#article"
    author = {"name": article.byline} if article.byline else None
    known = without_empty({"creator": author, "via": address(article.link)})
    return {"id": name, **known} if known else name


EXPORTER = Exporter(
    name="annotations",
    extension="annotations.jsonld",
    media_type="application/ld+json",
    label="Web Annotations",
    description="JSON-LD of the W3C, with quotes and positions",
    write=write,
)
