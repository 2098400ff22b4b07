"""Findings as `factcheck check` writes them: a JSON object, or lines as a linter prints them."""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

from factcheck.checking.finding import Finding, ReferenceDate
from factcheck.domain.spans import Span

_UNDERLINE, _PLAIN = "\x1b[4m", "\x1b[24m"
_AROUND = 40
_CONTROLS = ("Cc", "Zl", "Zp")
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


def as_text(path: str, text: str, findings: Iterable[Finding], *, underlined: bool = False) -> str:
    """Return one line `file:line:column: kind message` for each finding; columns count characters from 1.

    For a terminal, the passage follows with the quoted words underlined.
    """
    starts = [0, *(number + 1 for number, character in enumerate(text) if character == "\n")]
    rows: list[str] = []
    for finding in findings:
        rows.append(_line(path, starts, finding))
        rows += [_passage(text, span) for span in finding.spans] if underlined else []
    return "".join(f"{row}\n" for row in rows)


def _line(path: str, starts: Sequence[int], finding: Finding) -> str:
    place = finding.spans[0].start
    line = bisect_right(starts, place)
    message = " ".join(f"{finding.message} {finding.reference.get('basis', '')}".split())
    return _printable(f"{path}:{line}:{place - starts[line - 1] + 1}: {finding.kind} {message}")


def _passage(text: str, span: Span) -> str:
    before, after = text[max(0, span.start - _AROUND) : span.start], text[span.end : span.end + _AROUND]
    edges = "…" * (span.start > _AROUND), "…" * (span.end + _AROUND < len(text))
    words = f"{_UNDERLINE}{_printable(span.quote(text))}{_PLAIN}"
    return f"    {edges[0]}{_printable(before)}{words}{_printable(after)}{edges[1]}"


def _printable(text: str) -> str:
    """Return the text on one line, without the control characters that could steer a terminal."""
    return "".join(" " if unicodedata.category(one) in _CONTROLS else one for one in text)
