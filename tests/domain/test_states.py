"""A claim's state follows from the verdicts of its round, and only listed acts move it."""

import pytest

from factcheck.domain.labels import ClaimState, Question, VerdictLabel
from factcheck.domain.states import Act, Rating, check_act, state_after
from factcheck.errors import NotAllowed

YES, NO, UNKNOWN = VerdictLabel.SUPPORTED, VerdictLabel.DISPUTED, VerdictLabel.UNVERIFIED


def ratings(*labels: VerdictLabel) -> list[Rating]:
    return [Rating(number, label) for number, label in enumerate(labels)]


@pytest.mark.parametrize(
    ("given", "required", "state"),
    [
        (ratings(), 2, ClaimState.OPEN),
        (ratings(YES), 2, ClaimState.OPEN),
        (ratings(YES), 1, ClaimState.AGREED),
        (ratings(YES, YES), 2, ClaimState.AGREED),
        (ratings(UNKNOWN, UNKNOWN), 2, ClaimState.AGREED),
        (ratings(YES, NO), 2, ClaimState.SPLIT),
        (ratings(YES, NO), 3, ClaimState.SPLIT),
        (ratings(YES, YES, NO), 2, ClaimState.SPLIT),
        (ratings(YES, YES, YES), 2, ClaimState.AGREED),
    ],
)
def test_the_state_follows_from_the_verdicts(given: list[Rating], required: int, state: ClaimState) -> None:
    assert state_after(given, required) is state


def test_a_call_for_an_editor_splits_even_without_verdicts() -> None:
    assert state_after([], 2, escalated=True) is ClaimState.SPLIT


def test_verdicts_on_different_questions_are_split() -> None:
    on_the_matter = Rating(1, YES, Question.IS_SO)
    on_the_speech = Rating(2, YES, Question.WAS_SAID)

    assert state_after([on_the_matter, on_the_speech], 2) is ClaimState.SPLIT


ALLOWED = {
    Act.JUDGE: "open agreed split stale",
    Act.ESCALATE: "open agreed split",
    Act.CONFIRM: "agreed",
    Act.DECIDE: "agreed split",
    Act.SEND_BACK: "agreed split",
    Act.REOPEN: "final",
    Act.CHANGE: "open agreed split final",
    Act.REWORD: "open agreed split final stale",
    Act.KEEP: "stale",
    Act.DROP: "open agreed split stale",
    Act.RESTORE: "dropped",
}


@pytest.mark.parametrize("act", Act)
@pytest.mark.parametrize("state", ClaimState)
def test_an_act_is_allowed_just_where_the_product_says_so(act: Act, state: ClaimState) -> None:
    if state.value in ALLOWED[act].split():
        check_act(act, state)
        return

    with pytest.raises(NotAllowed, match=f"A claim that is {state.value} "):
        check_act(act, state)
