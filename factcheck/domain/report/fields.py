"""The fields of a report row, in one table: every export has these names, in this order."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from factcheck.domain.dates import PartialDate
from factcheck.domain.judgement import ConflictPointer
from factcheck.domain.report.parts import ReportEvidence, ReportFinding, ReportVerdict
from factcheck.domain.report.rows import ReportRow
from factcheck.domain.report.whole import Report
from factcheck.domain.spans import Span

OUTSIDE = "outside the claims"


@dataclass(frozen=True)
class ReportField:
    """One field: its name, its value as JSON has it, and that value as a table cell has it."""

    name: str
    value: Callable[[ReportRow], Any]
    text: Callable[[Any], str]


def plain(value: Any) -> Any:
    """Return a value as JSON has it: enums and times as text, spans as pairs, None as it is."""
    if value is None or type(value) in _PLAIN:
        return value
    convert = next((convert for kind, convert in _CONVERTED if isinstance(value, kind)), str)
    return convert(value)


# By far the most values are plain already: a large report has hundreds of thousands of them.
_PLAIN = frozenset((str, int, bool, float))
_CONVERTED: tuple[tuple[Any, Callable[[Any], Any]], ...] = (
    (str, str),
    (Span, lambda span: [span.start, span.end]),
    ((tuple, list), lambda parts: [plain(part) for part in parts]),
    ((datetime, date, PartialDate), lambda at: at.isoformat()),
    (Mapping, lambda parts: {str(name): plain(part) for name, part in parts.items()}),
)


def verdict_of(verdict: ReportVerdict) -> dict[str, Any]:
    """Return a verdict as JSON has it."""
    said = verdict.judgement
    return {
        "by": verdict.by,
        "outcome": plain(said.label),
        "reason_code": plain(said.reason_code),
        "conflict_kind": plain(said.conflict_kind),
        "conflict": verdict.conflict,
        "conflict_pointer": pointer_of(said.conflict),
        "rationale": said.rationale,
        "about": plain(said.about),
        "is_after_seeing_others": verdict.is_after_seeing,
        "evidence": list(verdict.evidence),
        "at": plain(verdict.at),
        "version": verdict.version,
    }


def pointer_of(pointer: ConflictPointer | None) -> dict[str, Any] | None:
    """Return what a conflict points to as JSON has it; `conflict` says the same in words."""
    if pointer is None:
        return None
    return {"target": plain(pointer.target), "value": pointer.value, "spans": plain(pointer.spans)}


def record_of(part: ReportEvidence | ReportFinding) -> dict[str, Any]:
    """Return a piece of evidence or a finding as JSON has it."""
    return {name: plain(value) for name, value in _shallow(part).items()}


def _shallow(part: ReportEvidence | ReportFinding) -> dict[str, Any]:
    record = {name: getattr(part, name) for name in part.__dataclass_fields__}
    if isinstance(part, ReportFinding):
        record["dismissals"] = [asdict(dismissal) for dismissal in part.dismissals]
    return record


def _plain_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _spans_text(spans: Sequence[Sequence[int]]) -> str:
    return "; ".join(f"{start}-{end}" for start, end in spans)


def _verdicts_text(verdicts: Sequence[Mapping[str, Any]]) -> str:
    return "\n".join(_verdict_text(verdict) for verdict in verdicts)


def _verdict_text(verdict: Mapping[str, Any]) -> str:
    reason = verdict["reason_code"] or verdict["conflict_kind"]
    parts = [f"{verdict['by']}: {verdict['outcome']}"]
    parts += [f"({reason})"] if reason else []
    parts += ["[on whether it was said]"] if verdict["about"] == "was_said" else []
    parts += ["[after seeing others]"] if verdict["is_after_seeing_others"] else []
    parts += [f"against {verdict['conflict']}"] if verdict["conflict"] else []
    parts += [f"- {verdict['rationale']}"] if verdict["rationale"] else []
    return " ".join(parts)


def _evidence_text(evidence: Sequence[Mapping[str, Any]]) -> str:
    return "\n".join(
        " ".join(
            part
            for part in (
                f"{piece['stance']}: {piece['title']}",
                f"({piece['locator']})" if piece["locator"] else "",
                piece["url"],
                f"[published {piece['published_on']}]" if piece["published_on"] else "",
                "[withdrawn]" if piece["is_withdrawn"] else "",
            )
            if part
        )
        for piece in evidence
    )


def _findings_text(findings: Sequence[Mapping[str, Any]]) -> str:
    return "\n".join(_finding_text(finding) for finding in findings)


def _finding_text(finding: Mapping[str, Any]) -> str:
    aside = "; ".join(f"set aside by {d['by']}: {d['reason']}" for d in finding["dismissals"])
    words = f"{finding['rule']} {finding['kind']}: {finding['message']}"
    return f"{words} [{aside}]" if aside else words


def _exception(name: str) -> Callable[[ReportRow], Any]:
    """Return how a part of the exception is read; without an exception it is empty, its moment None."""
    nothing = None if name == "at" else ""
    return lambda row: plain(getattr(row.exception, name, nothing))


def _field(
    name: str, value: Callable[[ReportRow], Any], text: Callable[[Any], str] = _plain_text
) -> ReportField:
    return ReportField(name, value, text)


FIELDS: tuple[ReportField, ...] = (
    _field("number", lambda row: row.number),
    _field("text", lambda row: row.quote),
    _field("settlement", lambda row: plain(row.settlement)),
    _field("outcome", lambda row: plain(row.outcome)),
    _field("reason_code", lambda row: plain(row.reason_code)),
    _field("conflict_kind", lambda row: plain(row.conflict_kind)),
    _field("conflict", lambda row: row.conflict),
    _field("conflict_spans", lambda row: plain(row.conflict_spans), _spans_text),
    _field("is_claim_wrong", lambda row: row.is_claim_wrong),
    _field("rationale", lambda row: row.rationale),
    _field("settled_by", lambda row: row.settled_by),
    _field("settled_at", lambda row: plain(row.settled_at)),
    _field("is_own_verdict", lambda row: row.is_own_verdict),
    _field("proposed_wording", lambda row: row.proposed_wording),
    _field("judged_on_version", lambda row: row.version),
    _field("verdict_kept_because", lambda row: row.carried),
    _field("state", lambda row: plain(row.state)),
    _field("is_open_to_reader", lambda row: row.is_open),
    _field("verdicts", lambda row: [verdict_of(v) for v in row.verdicts], _verdicts_text),
    _field("dissent", lambda row: [verdict_of(v) for v in row.dissent], _verdicts_text),
    _field("evidence", lambda row: [record_of(piece) for piece in row.evidence], _evidence_text),
    _field("finding_group", lambda row: row.rests_on),
    _field("findings_open", lambda row: [record_of(f) for f in row.open_findings], _findings_text),
    _field("findings_dismissed", lambda row: [record_of(f) for f in row.dismissed_findings], _findings_text),
    _field("exception", _exception("reason")),
    _field("exception_by", _exception("by")),
    _field("exception_at", _exception("at")),
    _field("not_judged_because", lambda row: row.not_judged_because),
    _field("kind", lambda row: plain(row.kind)),
    _field("is_checkable", lambda row: row.is_checkable),
    _field("block", lambda row: plain(row.block)),
    _field("place", lambda row: row.place),
    _field("source", lambda row: row.source_quote),
    _field("spans", lambda row: plain(row.spans), _spans_text),
    _field("source_spans", lambda row: plain(row.source_spans), _spans_text),
    _field("fever", lambda row: row.fever),
    _field("averitec", lambda row: row.averitec),
    _field("claim_id", lambda row: row.public_id),
)


def row_values(row: ReportRow) -> dict[str, Any]:
    """Return a claim as JSON has it."""
    return {field.name: field.value(row) for field in FIELDS}


def outside_values(finding: ReportFinding) -> dict[str, Any]:
    """Return a finding that meets no claim as a row with the same fields."""
    values: dict[str, Any] = {field.name: None if field.text is _plain_text else [] for field in FIELDS}
    return values | {
        "text": finding.quote,
        "settlement": OUTSIDE,
        "spans": plain(finding.spans),
        "findings_dismissed" if finding.is_dismissed else "findings_open": [record_of(finding)],
    }


def cells(values: Mapping[str, Any]) -> dict[str, str]:
    """Return a row as a table has it, each cell a text with line feeds as line ends."""
    return {field.name: _one_line_end(field.text(values[field.name])) for field in FIELDS}


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def table(report: Report) -> list[dict[str, str]]:
    """Return all rows as text: every claim in the order of the article, then the findings outside them."""
    rows = [row_values(row) for row in report.rows]
    return [cells(values) for values in rows + [outside_values(found) for found in report.outside]]


def filled(row: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return the fields of a table row that hold something, besides number and words, with spoken names."""
    return [
        (name.replace("_", " "), cell)
        for name, cell in row.items()
        if cell and name not in ("number", "text")
    ]
