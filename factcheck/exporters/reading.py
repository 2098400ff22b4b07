"""Reads back a report that `as_json` wrote: whatever could not be given out again unchanged is refused."""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any, NoReturn

from factcheck.domain.agreement import Agreement
from factcheck.domain.report import (
    ArticleFacts,
    BlockRecord,
    Report,
    ReportFinding,
    ReportRow,
    SignOff,
    left_out,
    tally_of,
    uncovered_passages,
)
from factcheck.domain.spans import Span, claim_text
from factcheck.errors import Invalid
from factcheck.exporters.as_json import FORMAT, checksum_of, document
from factcheck.exporters.former import FORMER, brought_up
from factcheck.exporters.typed import record, value_of

_UNFIT = re.compile("[\0\ud800-\udfff]")
_RENAMED = {
    "public_id": "claim_id",
    "quote": "text",
    "source_quote": "source",
    "is_open": "is_open_to_reader",
    "version": "judged_on_version",
    "carried": "verdict_kept_because",
    "rests_on": "finding_group",
    "open_findings": "findings_open",
    "dismissed_findings": "findings_dismissed",
}


def is_report(source: bytes) -> bool:
    """Tell whether a file says of itself that it is a report, of this version or another."""
    return b'"factcheck-report/' in source[:200]


def read_report(source: bytes) -> Report:
    """Return the report in this file; raises Invalid with one sentence."""
    content = _parsed(source)
    if content.get("format") not in (FORMAT, *FORMER):
        raise Invalid(f"This is no report of the format {FORMAT}.", field="file")
    if content.pop("checksum", None) != {"algorithm": "SHA-256", "value": checksum_of(content)}:
        raise Invalid("This report was changed since: its checksum does not fit.", field="file")
    try:
        content = brought_up(content)
        report = _report(content)
    except Invalid as error:
        raise Invalid(f"This report cannot be read: {error}", field="file") from error
    except (KeyError, TypeError, ValueError, ZeroDivisionError, AttributeError) as error:
        raise Invalid("This report cannot be read: a part is missing or malformed.", field="file") from error
    if document(report) != content:
        raise Invalid("This report contradicts itself, so it cannot be kept without loss.", field="file")
    return report


def _parsed(source: bytes) -> dict[str, Any]:
    try:
        content = json.loads(source.decode("utf-8-sig"), parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise Invalid("This file is no JSON.", field="file") from error
    if not isinstance(content, dict):
        raise Invalid("This file is no report.", field="file")
    if any(_UNFIT.search(text) for text in _strings(content)):
        raise Invalid("This report holds characters that no text may hold.", field="file")
    return content


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, part in value.items():
            yield name
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)


def _report(content: Mapping[str, Any]) -> Report:
    article = _article(content["article"])
    text = article.text
    if hashlib.sha256(text.encode()).hexdigest() != article.sha256:
        raise Invalid("Its text does not fit its fingerprint.")
    blocks = tuple(record(BlockRecord, block, "A block") for block in content["blocks"])
    gaps = value_of(tuple[Span, ...], content["uncovered"], "What no claim covers")
    rows = tuple(_row(values, text) for values in content["claims"])
    return Report(
        article=article,
        blocks=blocks,
        sentence=value_of(str, content["sentence"], "The sentence"),
        tally=tally_of(rows),
        rows=rows,
        outside=tuple(_outside(values) for values in content["outside"]),
        left_out=left_out(text, blocks),
        uncovered=gaps,
        passages=uncovered_passages(text, blocks, gaps),
        reviewers=value_of(tuple[str, ...], content["reviewers"], "The reviewers"),
        agreement=_agreement(content["agreement"]),
        references=value_of(tuple[str, ...], content["references"], "The references"),
        sign_off=value_of(SignOff | None, content["sign_off"], "The sign-off"),
        still_open=value_of(tuple[str, ...], content["still_open"], "What is open"),
    )


def _article(values: Mapping[str, Any]) -> ArticleFacts:
    dated = values["reference_date"]
    named = {
        **values,
        "public_id": values["id"],
        "head": values["event_chain_head"],
        "required": values["required_verdicts"],
        "reference_date": dated["value"],
        "reference_from": dated["from"],
    }
    return record(ArticleFacts, named, "The article")


def _row(values: Mapping[str, Any], text: str) -> ReportRow:
    place = f"Claim {values['number']}"
    named = {**values, **{name: values[exported] for name, exported in _RENAMED.items()}}
    named["verdicts"] = [_verdict(verdict) for verdict in values["verdicts"]]
    named["dissent"] = [_verdict(verdict) for verdict in values["dissent"]]
    named["exception"] = _exception(values)
    row = record(ReportRow, named, place)
    for spans, quote in ((row.spans, row.quote), (row.source_spans, row.source_quote)):
        if any(span.end > len(text) for span in spans) or claim_text(text, spans) != quote:
            raise Invalid(f"{place} is not what the text says there.")
    return row


def _exception(values: Mapping[str, Any]) -> dict[str, Any] | None:
    if values["exception_at"] is None:
        return None
    return {"by": values["exception_by"], "reason": values["exception"], "at": values["exception_at"]}


def _verdict(values: Mapping[str, Any]) -> dict[str, Any]:
    said = {name: values[name] for name in ("reason_code", "conflict_kind", "rationale", "about")}
    judgement = said | {"label": values["outcome"], "conflict": values["conflict_pointer"]}
    return {**values, "judgement": judgement, "is_after_seeing": values["is_after_seeing_others"]}


def _outside(values: Mapping[str, Any]) -> ReportFinding:
    (found,) = values["findings_open"] + values["findings_dismissed"]
    return record(ReportFinding, found, "A finding outside the claims")


def _agreement(values: Mapping[str, Any]) -> Agreement | None:
    if values["claims"] is None:
        return None
    share, alpha = (_fraction(values[name]) for name in ("exact_share", "exact_alpha"))
    return Agreement(claims=value_of(int, values["claims"], "The agreement"), percent=share, alpha=alpha)


def _fraction(value: str | None) -> Fraction | None:
    return Fraction(value) if value is not None else None
