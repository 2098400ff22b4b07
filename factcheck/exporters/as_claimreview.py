"""The outcomes in the words of schema.org: a ClaimReview for each claim, to be put into a web page."""

from typing import Any

from factcheck.domain.labels import DateOrigin, VerdictLabel
from factcheck.domain.report import Report, ReportEvidence, ReportRow
from factcheck.domain.report.fields import plain
from factcheck.domain.report.words import why_words
from factcheck.domain.wording import capitalised
from factcheck.exporters.exporter import Exporter
from factcheck.exporters.linked import address, embeddable, urn, without_empty

CONTEXT = "https://schema.org"
WORST, MIDDLE, BEST = 1, 3, 5
_VALUES = {"Supported": BEST, "Refuted": WORST, "NotEnoughInfo": MIDDLE}


def write(report: Report) -> bytes:
    """Claims without an outcome are there too: without a rating, and marked by their status."""
    article = {"@id": f"{urn(report.article.public_id)}#article"}
    graph = [_article(report, article), _whole(report, article)]
    graph += [_review(report, row, article) for row in report.rows]
    return embeddable({"@context": CONTEXT, "@graph": graph})


def _article(report: Report, named: dict[str, str]) -> dict[str, Any]:
    is_published_then = report.article.reference_from in (DateOrigin.GIVEN, DateOrigin.DATELINE)
    dated = report.article.reference_date if is_published_then else None
    return without_empty(
        {
            **named,
            "@type": "Article",
            "headline": report.article.title,
            "creditText": report.article.byline,
            "url": address(report.article.link),
            "datePublished": dated.isoformat() if dated else None,
            "version": str(report.article.version),
            "identifier": f"sha256:{report.article.sha256}",
        }
    )


def _whole(report: Report, article: dict[str, str]) -> dict[str, Any]:
    signed = report.sign_off
    return without_empty(
        {
            "@id": urn(report.article.public_id),
            "@type": "Report",
            "name": f"Fact-check report: {report.article.title}",
            "about": article,
            "abstract": report.sentence,
            "creativeWorkStatus": report.article.state.value,
            "datePublished": plain(signed.at) if signed else None,
            "author": [_person(signed.by)] if signed else [],
        }
    )


def _review(report: Report, row: ReportRow, article: dict[str, str]) -> dict[str, Any]:
    at = row.settled_at or max((verdict.at for verdict in row.verdicts), default=None)
    return without_empty(
        {
            "@id": urn(row.public_id),
            "@type": "ClaimReview",
            "position": row.number,
            "isPartOf": {"@id": urn(report.article.public_id)},
            "claimReviewed": row.quote,
            "itemReviewed": _claim(row, article),
            "creativeWorkStatus": row.settlement.value,
            "reviewRating": _rating(row) if row.outcome else None,
            "reviewBody": " ".join(part for part in (row.rationale, row.conflict) if part and row.outcome),
            "author": [_person(name) for name in _authors(row)],
            "datePublished": plain(at) if row.outcome else None,
            "citation": [_source(piece) for piece in row.evidence],
        }
    )


def _claim(row: ReportRow, article: dict[str, str]) -> dict[str, Any]:
    return without_empty(
        {"@type": "Claim", "text": row.quote, "creditText": row.source_quote, "appearance": article}
    )


def _rating(row: ReportRow) -> dict[str, Any]:
    """Return the outcome in words; a number only where the claim stands, falls or hangs between."""
    told: dict[str, Any] = {
        "@type": "Rating",
        "alternateName": capitalised(row.outcome or ""),
        "ratingExplanation": why_words(row),
    }
    if row.outcome is not VerdictLabel.UNVERIFIED:
        told |= {"ratingValue": _VALUES[row.fever], "bestRating": BEST, "worstRating": WORST}
    return without_empty(told)


def _authors(row: ReportRow) -> list[str]:
    return [row.settled_by] if row.settled_by else [verdict.by for verdict in row.verdicts if row.outcome]


def _person(name: str) -> dict[str, str]:
    return {"@type": "Person", "name": name}


def _source(piece: ReportEvidence) -> dict[str, Any]:
    return without_empty(
        {
            "@type": "CreativeWork",
            "name": piece.title,
            "url": address(piece.link),
            "datePublished": piece.published_on.isoformat() if piece.published_on else None,
            "archivedAt": address(piece.archived_link),
            "text": piece.quote,
        }
    )


EXPORTER = Exporter(
    name="claimreview",
    extension="claimreview.jsonld",
    media_type="application/ld+json",
    label="ClaimReview",
    description="JSON-LD of schema.org, for web pages",
    write=write,
)
