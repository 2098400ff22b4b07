"""How a row of the report speaks: reasons, kinds of conflict, and how a claim was settled."""

from factcheck.domain.labels import ClaimState, ConflictKind, Question, ReasonCode
from factcheck.domain.report.parts import ReportVerdict, Settlement
from factcheck.domain.report.rows import ReportRow
from factcheck.domain.wording import capitalised, listed, spoken_moment

REASON_WORDS: dict[ReasonCode, str] = {
    ReasonCode.REFUTED: "refuted",
    ReasonCode.CONFLICTING: "good sources conflict",
    ReasonCode.MISLEADING: "misleading",
    ReasonCode.NO_SOURCE: "no source within reach",
    ReasonCode.SILENT: "sources are silent",
    ReasonCode.VAGUE: "too vague to check",
    ReasonCode.NEEDS_CALL: "needs a call",
}
CONFLICT_WORDS: dict[ConflictKind, str] = {
    ConflictKind.SELF: "with another passage",
    ConflictKind.DATE: "with a date",
    ConflictKind.OFFICE: "with who held the office",
    ConflictKind.ARITHMETIC: "in its figures",
    ConflictKind.SOURCE: "with the source that it cites",
    ConflictKind.REFERENCE: "with a reference record",
}
_STATE_WORDS: dict[ClaimState, str] = {
    ClaimState.OPEN: "Open: waits for verdicts",
    ClaimState.SPLIT: "Split: waits for an editor",
    ClaimState.STALE: "Stale: something changed after the verdicts",
}


def why_words(row: ReportRow) -> str:
    """Return the reason or the kind of conflict behind the outcome, in a few words."""
    if row.reason_code:
        return capitalised(REASON_WORDS[row.reason_code])
    if row.conflict_kind:
        side = ", and the claim is the wrong side" if row.is_claim_wrong else ""
        return f"Conflict {CONFLICT_WORDS[row.conflict_kind]}{side}"
    return ""


def settled_words(row: ReportRow) -> str:
    """Return how the claim came to its outcome, or why it has none."""
    if row.settlement is Settlement.NOT_JUDGED:
        return f"Not judged: {row.not_judged_because}"
    if row.settlement is Settlement.UNFINISHED:
        return _STATE_WORDS.get(row.state, "Open: waits for verdicts")
    if row.settlement is Settlement.AGREED:
        return "Agreed, not confirmed"
    own = ", who had judged it too" if row.is_own_verdict else ""
    return f"{capitalised(row.settlement.value)} by {row.settled_by}{own}"


def settled_when(row: ReportRow) -> str:
    """Return the moment of the decision in words; empty without one."""
    return spoken_moment(row.settled_at) if row.settled_at else ""


def said_words(row: ReportRow) -> tuple[tuple[str, str], ...]:
    """Return each different verdict in a few words, with the names of those who gave it before it."""
    said: dict[str, list[str]] = {}
    for verdict in row.verdicts:
        said.setdefault(verdict_words(verdict), []).append(verdict.by)
    return tuple((listed(names), words) for words, names in said.items())


def verdict_words(verdict: ReportVerdict) -> str:
    """Return one person's verdict in a few words."""
    said = verdict.judgement
    notes = []
    if said.reason_code:
        notes.append(REASON_WORDS[said.reason_code])
    if said.conflict_kind:
        notes.append(f"conflict {CONFLICT_WORDS[said.conflict_kind]}")
    if said.about is Question.WAS_SAID:
        notes.append("on whether it was said")
    if verdict.is_after_seeing:
        notes.append("after seeing others")
    label = said.label.value if said.label else "none"
    return f"{label} ({', '.join(notes)})" if notes else label
