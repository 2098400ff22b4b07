"""Blind review: who may see what others said of a claim."""

from dataclasses import dataclass

from factcheck.domain.labels import ArticleState, ClaimState
from factcheck.domain.permissions import Actor, Permission


@dataclass(frozen=True)
class ClaimSight:
    """What decides whether one person may see the others' verdicts on one claim."""

    state: ClaimState
    article_state: ArticleState
    is_asked: bool
    has_complete_verdict: bool
    took_it_to_decide: bool = False


def sees_others(viewer: Actor, sight: ClaimSight) -> bool:
    """Tell whether others' verdicts, evidence and dismissals on the claim are open to the viewer.

    They open with one's own complete verdict of the round, with the decision and with the sign-off.
    An editor who is not asked to judge the article sees all; one who is asked sees a claim
    after taking it to decide. The command line sees all.
    """
    if viewer.user_id is None or sight.has_complete_verdict:
        return True
    if sight.state is ClaimState.FINAL or sight.article_state is ArticleState.SIGNED_OFF:
        return True
    return viewer.may(Permission.DECIDE) and (sight.took_it_to_decide or not sight.is_asked)


def shown_state(state: ClaimState, *, open_to_viewer: bool) -> ClaimState:
    """Return the state to show: a claim whose verdicts are closed looks open, unless it is dropped."""
    if open_to_viewer or state is ClaimState.DROPPED:
        return state
    return ClaimState.OPEN
