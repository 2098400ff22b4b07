"""How a claim moves from state to state: the only table of allowed transitions."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from factcheck.domain.labels import ClaimState, Question, VerdictLabel
from factcheck.errors import NotAllowed

_S = ClaimState


class Act(StrEnum):
    """What can happen to a claim."""

    JUDGE = "judge"
    ESCALATE = "escalate"
    CONFIRM = "confirm"
    DECIDE = "decide"
    SEND_BACK = "send_back"
    REOPEN = "reopen"
    CHANGE = "change"
    REWORD = "reword"
    KEEP = "keep"
    DROP = "drop"
    RESTORE = "restore"


ALLOWED_FROM: dict[Act, frozenset[ClaimState]] = {
    Act.JUDGE: frozenset({_S.OPEN, _S.AGREED, _S.SPLIT, _S.STALE}),
    Act.ESCALATE: frozenset({_S.OPEN, _S.AGREED, _S.SPLIT}),
    Act.CONFIRM: frozenset({_S.AGREED}),
    Act.DECIDE: frozenset({_S.AGREED, _S.SPLIT}),
    Act.SEND_BACK: frozenset({_S.AGREED, _S.SPLIT}),
    Act.REOPEN: frozenset({_S.FINAL}),
    Act.CHANGE: frozenset({_S.OPEN, _S.AGREED, _S.SPLIT, _S.FINAL}),
    Act.REWORD: frozenset({_S.OPEN, _S.AGREED, _S.SPLIT, _S.FINAL, _S.STALE}),
    Act.KEEP: frozenset({_S.STALE}),
    Act.DROP: frozenset({_S.OPEN, _S.AGREED, _S.SPLIT, _S.STALE}),
    Act.RESTORE: frozenset({_S.DROPPED}),
}

_REFUSAL: dict[Act, str] = {
    Act.JUDGE: "takes no verdict",
    Act.ESCALATE: "cannot be passed to an editor",
    Act.CONFIRM: "cannot be confirmed",
    Act.DECIDE: "cannot be decided",
    Act.SEND_BACK: "cannot be sent back",
    Act.REOPEN: "is not closed",
    Act.CHANGE: "cannot be changed",
    Act.REWORD: "takes no other words",
    Act.KEEP: "is not stale",
    Act.DROP: "cannot be dropped",
    Act.RESTORE: "is not dropped",
}


def check_act(act: Act, state: ClaimState) -> None:
    """Raise NotAllowed with one sentence unless the table allows the act in this state."""
    if state not in ALLOWED_FROM[act]:
        raise NotAllowed(f"A claim that is {state.value} {_REFUSAL[act]}.")


@dataclass(frozen=True)
class Rating:
    """One person's complete verdict of the current round, as far as agreement looks at it."""

    rater: int
    label: VerdictLabel
    about: Question = Question.IS_SO


def state_after(ratings: Sequence[Rating], required: int, *, escalated: bool = False) -> ClaimState:
    """Return the state that the round's complete verdicts make.

    Verdicts differ if their labels differ or they answer different questions.
    """
    if escalated or len({(rating.label, rating.about) for rating in ratings}) > 1:
        return ClaimState.SPLIT
    return ClaimState.AGREED if len(ratings) >= required else ClaimState.OPEN
