"""One row of the report: a claim, what was found out about it, and how."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from factcheck.domain.labels import (
    BlockKind,
    ClaimKind,
    ClaimState,
    ConflictKind,
    DropCause,
    ReasonCode,
    VerdictLabel,
)
from factcheck.domain.report.conflicts import Clashes
from factcheck.domain.report.outcomes import averitec_label, fever_label, settle
from factcheck.domain.report.parts import (
    ReportDecision,
    ReportEvidence,
    ReportException,
    ReportFinding,
    ReportVerdict,
    Settlement,
)
from factcheck.domain.spans import Span, claim_text

_UNJUDGED_KINDS: dict[ClaimKind, str] = {
    ClaimKind.OPINION: "opinion, not checkable",
    ClaimKind.PREDICTION: "prediction, not checkable",
    ClaimKind.ATTRIBUTED: "attributed content that is not checkable",
}
_CAUSES: dict[DropCause, str] = {
    DropCause.NOT_CHECKABLE: "not checkable",
    DropCause.DUPLICATE: "says the same as another claim",
}  # what was replaced by its parts is no row


@dataclass(frozen=True)
class ClaimRecord:
    """A claim as it is handed in: only what the viewer may see, in the state that is shown to them."""

    public_id: str
    number: int
    spans: tuple[Span, ...]
    source_spans: tuple[Span, ...]
    kind: ClaimKind
    block: BlockKind
    place: str
    is_checkable: bool
    state: ClaimState
    is_open: bool
    drop_cause: DropCause | None = None
    drop_reason: str = ""
    verdicts: tuple[ReportVerdict, ...] = ()
    decision: ReportDecision | None = None
    evidence: tuple[ReportEvidence, ...] = ()
    findings: tuple[ReportFinding, ...] = ()
    exception: ReportException | None = None
    carried: str = ""
    proposed_wording: str = ""


@dataclass(frozen=True)
class ReportRow:
    """A claim of the article with its outcome; without an outcome it is unfinished or not judged.

    `is_open` is false while the others' verdicts are closed to the viewer, `carried` is the reason why a
    verdict was kept although something changed, `version` the text on which the outcome was given, and
    `proposed_wording` what could stand there instead, a line for each proposal.
    """

    number: int
    public_id: str
    spans: tuple[Span, ...]
    source_spans: tuple[Span, ...]
    quote: str
    source_quote: str
    kind: ClaimKind
    block: BlockKind
    place: str
    is_checkable: bool
    state: ClaimState
    is_open: bool
    settlement: Settlement
    outcome: VerdictLabel | None
    reason_code: ReasonCode | None
    conflict_kind: ConflictKind | None
    conflict: str
    conflict_spans: tuple[Span, ...]
    is_claim_wrong: bool | None
    rationale: str
    settled_by: str
    settled_at: datetime | None
    is_own_verdict: bool
    version: int | None
    fever: str
    averitec: str
    verdicts: tuple[ReportVerdict, ...]
    dissent: tuple[ReportVerdict, ...]
    evidence: tuple[ReportEvidence, ...]
    open_findings: tuple[ReportFinding, ...]
    dismissed_findings: tuple[ReportFinding, ...]
    rests_on: str
    exception: ReportException | None
    carried: str
    not_judged_because: str
    proposed_wording: str = ""

    @property
    def is_judged(self) -> bool:
        """Tell whether a verdict is asked for at all."""
        return self.settlement is not Settlement.NOT_JUDGED

    @property
    def has_details(self) -> bool:
        """Tell whether there is more to say of it than the verdicts in a few words."""
        said = any(verdict.judgement.rationale or verdict.conflict for verdict in self.verdicts)
        return said or bool(self.evidence or self.open_findings or self.dismissed_findings)


def make_row(claim: ClaimRecord, clashes: Clashes) -> ReportRow:
    """Return the row of one claim."""
    verdicts = tuple(
        replace(verdict, conflict=clashes.words(verdict.judgement.conflict)) for verdict in claim.verdicts
    )
    outcome = settle(claim.state, claim.decision, verdicts)
    decision = claim.decision if outcome.settlement in (Settlement.DECIDED, Settlement.CONFIRMED) else None
    pointed = outcome.conflict.value if outcome.conflict else ""
    return ReportRow(
        number=claim.number,
        public_id=claim.public_id,
        spans=claim.spans,
        source_spans=claim.source_spans,
        quote=claim_text(clashes.article.text, claim.spans),
        source_quote=claim_text(clashes.article.text, claim.source_spans),
        kind=claim.kind,
        block=claim.block,
        place=claim.place,
        is_checkable=claim.is_checkable,
        state=claim.state,
        is_open=claim.is_open,
        settlement=outcome.settlement,
        outcome=outcome.label,
        reason_code=outcome.reason_code,
        conflict_kind=outcome.conflict_kind,
        conflict=clashes.words(outcome.conflict),
        conflict_spans=outcome.conflict.spans if outcome.conflict else (),
        is_claim_wrong=outcome.is_claim_wrong,
        rationale=outcome.rationale,
        settled_by=decision.by if decision else "",
        settled_at=decision.at if decision else None,
        is_own_verdict=decision.is_own_verdict if decision else False,
        version=_judged_version(outcome.label, decision, verdicts),
        fever=fever_label(outcome),
        averitec=averitec_label(outcome),
        verdicts=verdicts,
        dissent=tuple(v for v in verdicts if outcome.label and v.judgement.label is not outcome.label),
        evidence=claim.evidence,
        open_findings=tuple(finding for finding in claim.findings if not finding.is_dismissed),
        dismissed_findings=tuple(finding for finding in claim.findings if finding.is_dismissed),
        rests_on=_rests_on(pointed, claim.findings, clashes) if outcome.label else "",
        exception=claim.exception,
        carried=claim.carried,
        not_judged_because=_why_not_judged(claim),
        proposed_wording=claim.proposed_wording,
    )


def _judged_version(
    label: VerdictLabel | None, decision: ReportDecision | None, verdicts: Sequence[ReportVerdict]
) -> int | None:
    """Return the version on which the outcome was given: the decision's, else that of the last verdict."""
    if label is None:
        return None
    return decision.version if decision else max(verdict.version for verdict in verdicts)


def is_set_aside(dismissers: Collection[int], judges: Collection[int], *, for_all: bool) -> bool:
    """Tell whether a finding counts as dismissed: by an editor, or by everybody who judged its claim."""
    return for_all or (bool(judges) and set(judges) <= set(dismissers))


def _rests_on(pointed: str, findings: Sequence[ReportFinding], clashes: Clashes) -> str:
    """Return the group of the finding that the outcome rests on: the one it points to, else an open one."""
    open_ones = [finding for finding in findings if not finding.is_dismissed]
    named = [clashes.findings[pointed]] if pointed in clashes.findings else open_ones
    return named[0].group if named else ""


def _why_not_judged(claim: ClaimRecord) -> str:
    if claim.state is not ClaimState.DROPPED:
        return ""
    if claim.drop_reason and claim.drop_reason != claim.kind.value:
        return claim.drop_reason
    if not claim.is_checkable and claim.kind in _UNJUDGED_KINDS:
        return _UNJUDGED_KINDS[claim.kind]
    return _CAUSES[claim.drop_cause] if claim.drop_cause in _CAUSES else _CAUSES[DropCause.NOT_CHECKABLE]
