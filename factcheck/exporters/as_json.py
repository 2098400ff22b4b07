"""The report as data, without loss: the text, offsets into it, every field of every claim, a checksum.

`reading.py` reads it back; `schemas/` describes it.
"""

import hashlib
import json
from fractions import Fraction
from importlib.resources import files
from typing import Any

from factcheck.domain.chain import canonical
from factcheck.domain.report import BlockRecord, Report
from factcheck.domain.report.fields import outside_values, plain, row_values
from factcheck.exporters.exporter import Exporter

FORMAT = "factcheck-report/3"
SCHEMA = "report-3.json"


def write(report: Report) -> bytes:
    content = document(report)
    content["checksum"] = {"algorithm": "SHA-256", "value": checksum_of(content)}
    members = (f"{json.dumps(name)}: {_laid_out(value)}" for name, value in content.items())
    return ("{\n" + ",\n".join(members) + "\n}\n").encode()


def _laid_out(value: Any) -> str:
    """Return a list with one part a line, so that two reports can be compared; anything else as one line."""
    if not isinstance(value, list) or not value:
        return json.dumps(value, ensure_ascii=False)
    return "[\n" + ",\n".join(json.dumps(part, ensure_ascii=False) for part in value) + "\n]"


def schema() -> Any:
    """Return the JSON Schema of what is written."""
    return json.loads(files("factcheck.exporters").joinpath("schemas", SCHEMA).read_text(encoding="utf-8"))


def checksum_of(content: dict[str, Any]) -> str:
    """Return the SHA-256 of the content without its checksum, as compact JSON with sorted keys."""
    covered = {name: value for name, value in content.items() if name != "checksum"}
    return hashlib.sha256(canonical(covered).encode()).hexdigest()


def document(report: Report) -> dict[str, Any]:
    """Return the whole report as one object, without the checksum."""
    return {
        "format": FORMAT,
        "article": _article(report),
        "is_draft": report.is_draft,
        "sentence": report.sentence,
        "counts": {name: getattr(report.tally, name) for name in report.tally.__dataclass_fields__},
        "claims": [row_values(row) for row in report.rows],
        "blocks": [_block(block) for block in report.blocks],
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
        "byline": article.byline,
        "address": article.link,
        "state": article.state.value,
        "is_archived": article.is_archived,
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


def _block(block: BlockRecord) -> dict[str, Any]:
    return {
        "span": plain(block.span),
        "kind": plain(block.kind),
        "place": block.place,
        "reason": block.reason,
    }


def _agreement(report: Report) -> dict[str, Any]:
    figures = report.agreement
    if figures is None:
        nothing = dict.fromkeys(("percent", "alpha", "claims", "exact_share", "exact_alpha"))
        return {**nothing, "note": report.agreement_words}
    return {
        "percent": float(figures.percent * 100) if figures.percent is not None else None,
        "alpha": float(figures.alpha) if figures.alpha is not None else None,
        "claims": figures.claims,
        "exact_share": _exact(figures.percent),
        "exact_alpha": _exact(figures.alpha),
        "note": figures.words,
    }


def _exact(value: Fraction | None) -> str | None:
    return None if value is None else str(value)


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
    description="JSON without loss, can be imported",
    write=write,
)
