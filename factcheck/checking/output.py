"""Findings as `factcheck check` writes them: a JSON object, or lines as a linter prints them."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

from factcheck.checking.finding import Finding, ReferenceDate

NO_DATE = "No date was given or found: checks of offices and relative dates are off. Give one with --date."


def as_json(
    document_id: str | int | None, reference_date: ReferenceDate, findings: Iterable[Finding]
) -> dict[str, Any]:
    """Return the object for one document; “note” says so if checks are off for want of a date."""
    note = {} if reference_date.value else {"note": NO_DATE}
    return {
        "id": document_id,
        "reference_date": reference_date.as_dict(),
        "findings": [finding_as_json(finding) for finding in findings],
        **note,
    }


def finding_as_json(finding: Finding) -> dict[str, Any]:
    """Return one finding with its fixed keys, and those that apply."""
    optional = {"date": finding.date, "computation": finding.computation, "repair": finding.repair}
    return {
        "rule": finding.rule,
        "kind": finding.kind,
        "level": finding.level.value,
        "spans": [[span.start, span.end] for span in finding.spans],
        "quote": finding.quote,
        "headline": finding.headline,
        "message": finding.message,
        "reference": finding.reference,
        "group": finding.group,
        **{key: value for key, value in optional.items() if value},
    }


def as_text(path: str, text: str, findings: Iterable[Finding]) -> str:
    """Return one line `file:line:column: kind message` for each finding; columns count characters from 1."""
    starts = [0, *(number + 1 for number, character in enumerate(text) if character == "\n")]
    return "".join(f"{_line(path, starts, finding)}\n" for finding in findings)


def _line(path: str, starts: Sequence[int], finding: Finding) -> str:
    place = finding.spans[0].start
    line = bisect_right(starts, place)
    message = " ".join(f"{finding.message} {finding.reference.get('basis', '')}".split())
    return f"{path}:{line}:{place - starts[line - 1] + 1}: {finding.kind} {message}"
