"""Others' verdicts are closed until one's own is complete."""

import pytest

from factcheck.domain.labels import ArticleState, ClaimState, Role
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.domain.sight import ClaimSight, sees_others, shown_state

REVIEWER = Actor(1, "Ines", Role.REVIEWER)
EDITOR = Actor(2, "Ana", Role.EDITOR)


def sight(
    *,
    state: ClaimState = ClaimState.SPLIT,
    article: ArticleState = ArticleState.IN_REVIEW,
    asked: bool = True,
    complete: bool = False,
    taken: bool = False,
) -> ClaimSight:
    return ClaimSight(state, article, asked, complete, taken)


@pytest.mark.parametrize(
    ("viewer", "given", "is_open"),
    [
        (REVIEWER, sight(), False),
        (REVIEWER, sight(asked=False), False),
        (REVIEWER, sight(complete=True), True),
        (REVIEWER, sight(state=ClaimState.FINAL), True),
        (REVIEWER, sight(state=ClaimState.STALE), False),
        (REVIEWER, sight(article=ArticleState.SIGNED_OFF), True),
        (REVIEWER, sight(taken=True), False),
        (EDITOR, sight(), False),
        (EDITOR, sight(taken=True), True),
        (EDITOR, sight(asked=False), True),
        (COMMAND_LINE, sight(), True),
    ],
)
def test_who_sees_the_others(viewer: Actor, given: ClaimSight, is_open: bool) -> None:
    assert sees_others(viewer, given) is is_open


@pytest.mark.parametrize("state", [s for s in ClaimState if s is not ClaimState.DROPPED])
def test_a_closed_claim_looks_open(state: ClaimState) -> None:
    assert shown_state(state, open_to_viewer=False) is ClaimState.OPEN
    assert shown_state(state, open_to_viewer=True) is state


def test_a_dropped_claim_always_looks_dropped() -> None:
    assert shown_state(ClaimState.DROPPED, open_to_viewer=False) is ClaimState.DROPPED
