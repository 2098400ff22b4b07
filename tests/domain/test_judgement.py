"""What each verdict must carry before it counts."""

from typing import Any

import pytest

from factcheck.domain.judgement import ConflictPointer, Judgement, check_shape, missing
from factcheck.domain.labels import ConflictKind, ConflictTarget, ReasonCode, VerdictLabel
from factcheck.errors import Invalid

POINTER = ConflictPointer(ConflictTarget.FIELD, "date")
SUPPORTED, DISPUTED = VerdictLabel.SUPPORTED, VerdictLabel.DISPUTED
INCONSISTENT, UNVERIFIED = VerdictLabel.INCONSISTENT, VerdictLabel.UNVERIFIED
EVIDENCE = "one piece of evidence"


@pytest.mark.parametrize(
    ("label", "parts", "has_evidence", "needs"),
    [
        (SUPPORTED, {}, False, (EVIDENCE,)),
        (SUPPORTED, {}, True, ()),
        (DISPUTED, {}, False, ("a reason", EVIDENCE)),
        (DISPUTED, {"reason_code": ReasonCode.REFUTED}, False, (EVIDENCE,)),
        (DISPUTED, {"reason_code": ReasonCode.REFUTED}, True, ()),
        (INCONSISTENT, {}, True, ("what it conflicts with", "a kind")),
        (INCONSISTENT, {"conflict": POINTER}, False, ("a kind",)),
        (INCONSISTENT, {"conflict": POINTER, "conflict_kind": ConflictKind.DATE}, False, ()),
        (UNVERIFIED, {}, True, ("a reason",)),
        (UNVERIFIED, {"reason_code": ReasonCode.VAGUE}, False, ()),
        (None, {}, True, ("a verdict",)),
    ],
)
def test_a_verdict_says_what_it_still_needs(
    label: VerdictLabel | None, parts: dict[str, Any], has_evidence: bool, needs: tuple[str, ...]
) -> None:
    assert missing(Judgement(label, **parts), has_evidence=has_evidence) == needs


@pytest.mark.parametrize(
    ("judgement", "field"),
    [
        (Judgement(SUPPORTED, reason_code=ReasonCode.REFUTED), "reason_code"),
        (Judgement(DISPUTED, reason_code=ReasonCode.VAGUE), "reason_code"),
        (Judgement(None, reason_code=ReasonCode.VAGUE), "reason_code"),
        (Judgement(SUPPORTED, conflict=POINTER), "conflict_kind"),
        (Judgement(DISPUTED, conflict_kind=ConflictKind.SELF), "conflict_kind"),
        (Judgement(SUPPORTED, rationale="x" * 10_001), "rationale"),
    ],
)
def test_parts_that_do_not_go_together_are_refused(judgement: Judgement, field: str) -> None:
    with pytest.raises(Invalid) as refusal:
        check_shape(judgement)

    assert refusal.value.field == field


def test_parts_that_go_together_pass() -> None:
    check_shape(Judgement(INCONSISTENT, conflict=POINTER, conflict_kind=ConflictKind.DATE))
    check_shape(Judgement(DISPUTED, reason_code=ReasonCode.MISLEADING))
