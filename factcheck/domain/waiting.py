"""Why a claim waits for an editor, and in which tab of the queue: always exactly one."""

from collections import Counter
from collections.abc import Sequence
from enum import StrEnum

from factcheck.domain.labels import ClaimState, VerdictLabel
from factcheck.domain.states import Rating


class QueueTab(StrEnum):
    """The tabs of the queue. `split` is about the reviewers, `disputed` about the verdict."""

    SPLIT = "split"
    DISPUTED = "disputed"
    INCONSISTENT = "inconsistent"
    CONFIRM = "confirm"
    STALE = "stale"


WAITING = (ClaimState.AGREED, ClaimState.SPLIT, ClaimState.STALE)

_AGREED_ON = {
    VerdictLabel.DISPUTED: QueueTab.DISPUTED,
    VerdictLabel.INCONSISTENT: QueueTab.INCONSISTENT,
}


def tab_of(state: ClaimState, ratings: Sequence[Rating]) -> QueueTab | None:
    """Return the one tab that a claim belongs to, None if it does not wait for an editor."""
    match state:
        case ClaimState.SPLIT:
            return QueueTab.SPLIT
        case ClaimState.STALE:
            return QueueTab.STALE
        case ClaimState.AGREED if ratings:
            return _AGREED_ON.get(ratings[0].label, QueueTab.CONFIRM)
    return None


def label_counts(ratings: Sequence[Rating]) -> tuple[tuple[VerdictLabel, int], ...]:
    """Return how many gave each verdict, the most frequent first."""
    return tuple(Counter(rating.label for rating in ratings).most_common())


def why_waiting(state: ClaimState, ratings: Sequence[Rating], *, escalated: bool, was_final: bool) -> str:
    """Return in a few words why the claim waits; `was_final` is about a stale one."""
    counts = label_counts(ratings)
    if state is ClaimState.STALE:
        return "Changed after the decision" if was_final else "Changed after verdicts"
    if state is ClaimState.AGREED and counts:
        label, number = counts[0]
        return f"{number} of {number} {label.value}" if number > 1 else f"One verdict, {label.value}"
    if len(counts) > 1:
        split = "Split " + " to ".join(str(number) for _, number in counts)
        return f"{split}, editor asked" if escalated else split
    return "Asked for an editor" if escalated else "Verdicts on different questions"


class Stage(StrEnum):
    """What one editor can do with one claim at the moment."""

    CLOSED = "closed"
    OPEN = "open"
    READY = "ready"
    JUDGED = "judged"
    TAKEN = "taken"
    STALE = "stale"
    FINAL = "final"
    DROPPED = "dropped"
    NOT_IN_REVIEW = "not_in_review"


_STAGES = {
    ClaimState.FINAL: Stage.FINAL,
    ClaimState.DROPPED: Stage.DROPPED,
    ClaimState.STALE: Stage.STALE,
    ClaimState.OPEN: Stage.OPEN,
}


def stage_of(
    state: ClaimState, *, is_visible: bool, is_in_review: bool, may_not_decide: bool, is_taken: bool
) -> Stage:
    """Return what an editor can do; a claim whose verdicts are closed tells nothing about its state."""
    if state is ClaimState.DROPPED:
        return Stage.DROPPED
    if not is_visible:
        return Stage.CLOSED if is_in_review else Stage.NOT_IN_REVIEW
    if not is_in_review and state is not ClaimState.FINAL:
        return Stage.NOT_IN_REVIEW
    if state in _STAGES:
        return _STAGES[state]
    if may_not_decide:
        return Stage.JUDGED
    return Stage.TAKEN if is_taken else Stage.READY
