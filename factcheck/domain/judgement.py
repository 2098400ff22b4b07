"""What a verdict says, and what it must carry before it counts."""

from dataclasses import dataclass

from factcheck.domain.labels import (
    REASONS,
    ConflictKind,
    ConflictTarget,
    Question,
    ReasonCode,
    VerdictLabel,
)
from factcheck.domain.spans import Span
from factcheck.errors import Invalid

RATIONALE_CHARACTERS = 10_000


@dataclass(frozen=True)
class ConflictPointer:
    """What a claim is set against: spans of the text, a field, a record, or a finding.

    `value` is the quote of the spans, the name of the field, the words that name the record,
    or the public id of the finding.
    """

    target: ConflictTarget
    value: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True)
class Judgement:
    """One person's answer on one claim; a label of None means that it was taken back."""

    label: VerdictLabel | None
    reason_code: ReasonCode | None = None
    conflict: ConflictPointer | None = None
    conflict_kind: ConflictKind | None = None
    rationale: str = ""
    about: Question = Question.IS_SO


def check_shape(judgement: Judgement) -> None:
    """Raise Invalid if parts do not go together, such as a reason for another label."""
    code, label = judgement.reason_code, judgement.label
    if code and code not in REASONS.get(label or VerdictLabel.SUPPORTED, ()):
        raise Invalid("This reason does not go with this verdict.", field="reason_code")
    if label is not VerdictLabel.INCONSISTENT and (judgement.conflict or judgement.conflict_kind):
        raise Invalid("Only an inconsistent verdict names a conflict.", field="conflict_kind")
    if len(judgement.rationale) > RATIONALE_CHARACTERS:
        raise Invalid(f"At most {RATIONALE_CHARACTERS} characters fit here.", field="rationale")


def missing(judgement: Judgement, *, has_evidence: bool) -> tuple[str, ...]:
    """Return what the verdict still needs before it counts, in words; empty when it is complete."""
    evidence = () if has_evidence else ("one piece of evidence",)
    reason = () if judgement.reason_code else ("a reason",)
    match judgement.label:
        case VerdictLabel.SUPPORTED:
            return evidence
        case VerdictLabel.DISPUTED:
            return reason + evidence
        case VerdictLabel.UNVERIFIED:
            return reason
        case VerdictLabel.INCONSISTENT:
            pointer = () if judgement.conflict else ("what it conflicts with",)
            kind = () if judgement.conflict_kind else ("a kind",)
            return pointer + kind
    return ("a verdict",)
