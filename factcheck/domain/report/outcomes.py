"""The outcome of a claim: the decision's, else the one that the reviewers agreed on; its names elsewhere."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.domain.judgement import ConflictPointer
from factcheck.domain.labels import ClaimState, ConflictKind, ReasonCode, VerdictLabel
from factcheck.domain.report.parts import ReportDecision, ReportVerdict, Settlement

_FEVER_SUPPORTED, _FEVER_REFUTED, _FEVER_NEITHER = "Supported", "Refuted", "NotEnoughInfo"
_AVERITEC_NEITHER = "Not enough evidence"
_AVERITEC_CONFLICTING = "Conflicting evidence/cherry-picking"


@dataclass(frozen=True)
class Outcome:
    """What the report says of one claim; without a label the claim is unfinished or not judged."""

    settlement: Settlement
    label: VerdictLabel | None = None
    reason_code: ReasonCode | None = None
    conflict: ConflictPointer | None = None
    conflict_kind: ConflictKind | None = None
    is_claim_wrong: bool | None = None
    rationale: str = ""


def settle(state: ClaimState, decision: ReportDecision | None, verdicts: Sequence[ReportVerdict]) -> Outcome:
    """Return the outcome of a claim in the state that is shown to the viewer."""
    if state is ClaimState.DROPPED:
        return Outcome(Settlement.NOT_JUDGED)
    if state is ClaimState.FINAL and decision:
        return _decided(decision, verdicts)
    if state is ClaimState.AGREED and verdicts:
        return _agreed(verdicts, Settlement.AGREED)
    return Outcome(Settlement.UNFINISHED)


def _decided(decision: ReportDecision, verdicts: Sequence[ReportVerdict]) -> Outcome:
    """A confirmation without words of its own speaks with those of the verdicts that it confirms."""
    said = decision.judgement
    same = [verdict for verdict in verdicts if verdict.judgement.label is said.label]
    rationale = said.rationale
    if decision.is_confirmation and not rationale:
        rationale = _first_rationale(same)
    return Outcome(
        settlement=Settlement.CONFIRMED if decision.is_confirmation else Settlement.DECIDED,
        label=said.label,
        reason_code=said.reason_code,
        conflict=said.conflict,
        conflict_kind=said.conflict_kind,
        is_claim_wrong=decision.is_claim_wrong if said.label is VerdictLabel.INCONSISTENT else None,
        rationale=rationale,
    )


def _agreed(verdicts: Sequence[ReportVerdict], settlement: Settlement) -> Outcome:
    """A reason stands only if all gave the same; the pointer is the first that somebody gave."""
    reasons = {verdict.judgement.reason_code for verdict in verdicts}
    pointing = next((v.judgement for v in verdicts if v.judgement.conflict), verdicts[0].judgement)
    return Outcome(
        settlement=settlement,
        label=verdicts[0].judgement.label,
        reason_code=reasons.pop() if len(reasons) == 1 else None,
        conflict=pointing.conflict,
        conflict_kind=pointing.conflict_kind,
        rationale=_first_rationale(verdicts),
    )


def _first_rationale(verdicts: Sequence[ReportVerdict]) -> str:
    return next((verdict.judgement.rationale for verdict in verdicts if verdict.judgement.rationale), "")


def fever_label(outcome: Outcome) -> str:
    """Return the FEVER label of the outcome, empty without one."""
    return _foreign(outcome, _FEVER_NEITHER, _FEVER_NEITHER)


def averitec_label(outcome: Outcome) -> str:
    """Return the AVeriTeC label of the outcome, empty without one."""
    return _foreign(outcome, _AVERITEC_CONFLICTING, _AVERITEC_NEITHER)


def _foreign(outcome: Outcome, conflicting: str, unverified: str) -> str:
    match outcome.label:
        case VerdictLabel.SUPPORTED:
            return _FEVER_SUPPORTED
        case VerdictLabel.DISPUTED:
            return _FEVER_REFUTED if outcome.reason_code is ReasonCode.REFUTED else conflicting
        case VerdictLabel.INCONSISTENT:
            return _FEVER_REFUTED if outcome.is_claim_wrong else conflicting
        case VerdictLabel.UNVERIFIED:
            return unverified
    return ""
