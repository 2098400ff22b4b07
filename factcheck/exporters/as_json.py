"""The report as data: the text, spans as code point offsets into it, and every field of every claim."""

import json
from typing import Any

from factcheck.domain.report import Report
from factcheck.domain.report.fields import outside_values, plain, row_values
from factcheck.exporters.exporter import Exporter

FORMAT = "factcheck-report/1"


def write(report: Report) -> bytes:
    return json.dumps(document(report), ensure_ascii=False, indent=1).encode() + b"\n"


def document(report: Report) -> dict[str, Any]:
    """Return the whole report as one object."""
    return {
        "format": FORMAT,
        "article": _article(report),
        "is_draft": report.is_draft,
        "sentence": report.sentence,
        "counts": {name: getattr(report.tally, name) for name in report.tally.__dataclass_fields__},
        "claims": [row_values(row) for row in report.rows],
        "outside": [outside_values(finding) for finding in report.outside],
        "left_out": [
            {"span": plain(part.span), "text": part.quote, "reason": part.reason} for part in report.left_out
        ],
        "uncovered": plain(report.uncovered),
        "reviewers": list(report.reviewers),
        "blindness": report.blindness,
        "agreement": _agreement(report),
        "references": list(report.references),
        "sign_off": _sign_off(report),
        "still_open": list(report.still_open),
    }


def _article(report: Report) -> dict[str, Any]:
    article = report.article
    date = article.reference_date
    return {
        "id": article.public_id,
        "title": article.title,
        "state": article.state.value,
        "version": article.version,
        "reference_date": {
            "value": date.isoformat() if date else None,
            "precision": date.precision.value if date else None,
            "from": article.reference_from.value,
        },
        "required_verdicts": article.required,
        "sha256": article.sha256,
        "event_chain_head": article.head,
        "text": article.text,
    }


def _agreement(report: Report) -> dict[str, Any]:
    figures = report.agreement
    if figures is None:
        return {"percent": None, "alpha": None, "claims": None, "note": report.agreement_words}
    return {
        "percent": float(figures.percent * 100) if figures.percent is not None else None,
        "alpha": float(figures.alpha) if figures.alpha is not None else None,
        "claims": figures.claims,
        "note": figures.words,
    }


def _sign_off(report: Report) -> dict[str, Any] | None:
    sign_off = report.sign_off
    if sign_off is None:
        return None
    return {"by": sign_off.by, "at": plain(sign_off.at), "exceptions": sign_off.exceptions}


EXPORTER = Exporter(
    name="json",
    extension="json",
    media_type="application/json",
    label="Data",
    description="JSON with spans, verdicts and evidence",
    write=write,
)
