"""Why a claim waits, in which tab, and what an editor can do with it."""

import pytest

from factcheck.domain.labels import ClaimState, Question, VerdictLabel
from factcheck.domain.states import Rating
from factcheck.domain.waiting import QueueTab, Stage, label_counts, stage_of, tab_of, why_waiting

S, D, I, U = VerdictLabel  # noqa: E741 - the four outcomes in the order of the scale


def rated(*labels: VerdictLabel) -> list[Rating]:
    return [Rating(number, label) for number, label in enumerate(labels)]


@pytest.mark.parametrize(
    ("state", "labels", "tab"),
    [
        (ClaimState.SPLIT, (S, D), QueueTab.SPLIT),
        (ClaimState.SPLIT, (D, D), QueueTab.SPLIT),
        (ClaimState.SPLIT, (), QueueTab.SPLIT),
        (ClaimState.AGREED, (D, D), QueueTab.DISPUTED),
        (ClaimState.AGREED, (I, I), QueueTab.INCONSISTENT),
        (ClaimState.AGREED, (S, S), QueueTab.CONFIRM),
        (ClaimState.AGREED, (U, U), QueueTab.CONFIRM),
        (ClaimState.AGREED, (), None),
        (ClaimState.STALE, (D, D), QueueTab.STALE),
        (ClaimState.OPEN, (D,), None),
        (ClaimState.FINAL, (D, D), None),
        (ClaimState.DROPPED, (), None),
    ],
)
def test_a_claim_is_in_one_tab_at_most(
    state: ClaimState, labels: tuple[VerdictLabel, ...], tab: QueueTab | None
) -> None:
    assert tab_of(state, rated(*labels)) is tab


def test_the_most_frequent_verdict_is_counted_first() -> None:
    assert label_counts(rated(S, D, D)) == ((D, 2), (S, 1))


@pytest.mark.parametrize(
    ("state", "labels", "escalated", "words"),
    [
        (ClaimState.SPLIT, (S, D, D), False, "Split 2 to 1"),
        (ClaimState.SPLIT, (S, D, I), False, "Split 1 to 1 to 1"),
        (ClaimState.SPLIT, (S, D), True, "Split 1 to 1, editor asked"),
        (ClaimState.SPLIT, (D, D, D), True, "Asked for an editor"),
        (ClaimState.SPLIT, (), True, "Asked for an editor"),
        (ClaimState.AGREED, (D, D), False, "2 of 2 disputed"),
        (ClaimState.AGREED, (S,), False, "One verdict, supported"),
        (ClaimState.STALE, (S, S), False, "Changed after verdicts"),
    ],
)
def test_the_reason_is_said_in_a_few_words(
    state: ClaimState, labels: tuple[VerdictLabel, ...], escalated: bool, words: str
) -> None:
    assert why_waiting(state, rated(*labels), escalated=escalated, was_final=False) == words


def test_a_decision_that_became_stale_is_told_apart() -> None:
    words = why_waiting(ClaimState.STALE, rated(S, D), escalated=False, was_final=True)

    assert words == "Changed after the decision"


def test_the_same_verdict_on_different_questions_is_told_apart() -> None:
    ratings = [Rating(1, S), Rating(2, S, Question.WAS_SAID)]

    assert why_waiting(ClaimState.SPLIT, ratings, escalated=False, was_final=False) == (
        "Verdicts on different questions"
    )


@pytest.mark.parametrize("state", [state for state in ClaimState if state is not ClaimState.DROPPED])
@pytest.mark.parametrize("may_not_decide", [True, False])
@pytest.mark.parametrize("is_taken", [True, False])
def test_a_closed_claim_looks_the_same_in_every_state(
    state: ClaimState, may_not_decide: bool, is_taken: bool
) -> None:
    stage = stage_of(
        state, is_visible=False, is_in_review=True, may_not_decide=may_not_decide, is_taken=is_taken
    )

    assert stage is Stage.CLOSED


@pytest.mark.parametrize(
    ("state", "stage"),
    [
        (ClaimState.OPEN, Stage.OPEN),
        (ClaimState.AGREED, Stage.READY),
        (ClaimState.SPLIT, Stage.READY),
        (ClaimState.STALE, Stage.STALE),
        (ClaimState.FINAL, Stage.FINAL),
        (ClaimState.DROPPED, Stage.DROPPED),
    ],
)
def test_an_open_eye_meets_each_state(state: ClaimState, stage: Stage) -> None:
    assert stage_of(state, is_visible=True, is_in_review=True, may_not_decide=False, is_taken=False) is stage


def test_a_judge_and_a_taken_claim_have_no_form() -> None:
    def stage(**facts: bool) -> Stage:
        known = {"may_not_decide": False, "is_taken": False, **facts}
        return stage_of(ClaimState.SPLIT, is_visible=True, is_in_review=True, **known)

    assert stage(may_not_decide=True, is_taken=True) is Stage.JUDGED
    assert stage(is_taken=True) is Stage.TAKEN


@pytest.mark.parametrize("is_visible", [True, False])
def test_outside_the_review_nothing_can_be_done(is_visible: bool) -> None:
    stage = stage_of(
        ClaimState.SPLIT, is_visible=is_visible, is_in_review=False, may_not_decide=False, is_taken=False
    )

    assert stage is Stage.NOT_IN_REVIEW


def test_a_decision_is_shown_after_the_sign_off_too() -> None:
    stage = stage_of(
        ClaimState.FINAL, is_visible=True, is_in_review=False, may_not_decide=False, is_taken=False
    )

    assert stage is Stage.FINAL
