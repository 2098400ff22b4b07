"""A claim's outcome is the decision's, else what the reviewers agreed on, and has a name elsewhere."""

import pytest
from reporting import (
    CONFLICTING,
    INCONSISTENT,
    MISLEADING,
    REFUTED,
    SUPPORTED,
    UNVERIFIED,
    both,
    ruled,
    said,
)

from factcheck.domain.judgement import Judgement
from factcheck.domain.labels import ClaimState, ReasonCode, VerdictLabel
from factcheck.domain.report import Settlement
from factcheck.domain.report.outcomes import averitec_label, fever_label, settle


def test_a_decision_wins_over_what_reviewers_said() -> None:
    outcome = settle(ClaimState.FINAL, ruled(REFUTED), both(SUPPORTED))

    assert (outcome.settlement, outcome.label) == (Settlement.DECIDED, VerdictLabel.DISPUTED)
    assert outcome.rationale == "The register says 1932."


def test_a_confirmation_without_words_takes_those_of_a_verdict_with_the_same_outcome() -> None:
    bare = Judgement(VerdictLabel.DISPUTED, ReasonCode.REFUTED)

    outcome = settle(ClaimState.FINAL, ruled(bare, is_confirmation=True), both(REFUTED))

    assert (outcome.settlement, outcome.rationale) == (Settlement.CONFIRMED, "The register says 1932.")


def test_a_decision_without_words_does_not_borrow_any() -> None:
    bare = Judgement(VerdictLabel.DISPUTED, ReasonCode.REFUTED)

    assert settle(ClaimState.FINAL, ruled(bare), both(REFUTED)).rationale == ""


def test_an_agreed_claim_has_the_agreed_outcome_and_says_that_nobody_confirmed_it() -> None:
    outcome = settle(ClaimState.AGREED, None, both(UNVERIFIED))

    assert (outcome.settlement, outcome.label) == (Settlement.AGREED, VerdictLabel.UNVERIFIED)
    assert outcome.reason_code is ReasonCode.SILENT


def test_an_agreed_outcome_has_no_reason_if_the_reviewers_gave_different_ones() -> None:
    outcome = settle(ClaimState.AGREED, None, (said(REFUTED), said(MISLEADING, "Tomas")))

    assert (outcome.label, outcome.reason_code) == (VerdictLabel.DISPUTED, None)


def test_an_agreed_conflict_is_the_first_that_somebody_pointed_to() -> None:
    without = Judgement(VerdictLabel.INCONSISTENT)

    outcome = settle(ClaimState.AGREED, None, (said(without), said(INCONSISTENT, "Tomas")))

    assert (outcome.conflict, outcome.conflict_kind) == (INCONSISTENT.conflict, INCONSISTENT.conflict_kind)


@pytest.mark.parametrize("state", [ClaimState.OPEN, ClaimState.SPLIT, ClaimState.STALE])
def test_an_unsettled_claim_has_no_outcome(state: ClaimState) -> None:
    outcome = settle(state, None, both(SUPPORTED))

    assert (outcome.settlement, outcome.label) == (Settlement.UNFINISHED, None)


def test_a_dropped_claim_is_not_judged() -> None:
    assert settle(ClaimState.DROPPED, None, ()).settlement is Settlement.NOT_JUDGED


CONFLICT = "Conflicting evidence/cherry-picking"


@pytest.mark.parametrize(
    ("judgement", "fever", "averitec"),
    [
        (SUPPORTED, "Supported", "Supported"),
        (REFUTED, "Refuted", "Refuted"),
        (CONFLICTING, "NotEnoughInfo", CONFLICT),
        (MISLEADING, "NotEnoughInfo", CONFLICT),
        (INCONSISTENT, "NotEnoughInfo", CONFLICT),
        (UNVERIFIED, "NotEnoughInfo", "Not enough evidence"),
    ],
)
def test_each_outcome_has_its_name_in_other_schemes(judgement: Judgement, fever: str, averitec: str) -> None:
    outcome = settle(ClaimState.FINAL, ruled(judgement), ())

    assert (fever_label(outcome), averitec_label(outcome)) == (fever, averitec)


def test_an_inconsistent_claim_on_the_wrong_side_is_refuted_elsewhere() -> None:
    outcome = settle(ClaimState.FINAL, ruled(INCONSISTENT, is_claim_wrong=True), ())

    assert (fever_label(outcome), averitec_label(outcome)) == ("Refuted", "Refuted")


def test_without_an_outcome_there_is_no_name_elsewhere() -> None:
    outcome = settle(ClaimState.OPEN, None, ())

    assert (fever_label(outcome), averitec_label(outcome)) == ("", "")


def test_which_side_is_wrong_is_said_of_inconsistent_claims_only() -> None:
    assert settle(ClaimState.FINAL, ruled(SUPPORTED), ()).is_claim_wrong is None
    assert settle(ClaimState.FINAL, ruled(INCONSISTENT), ()).is_claim_wrong is False
