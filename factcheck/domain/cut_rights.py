"""Who may cut, drop or restore a claim, and when."""

from dataclasses import dataclass

from factcheck.domain.labels import ArticleState
from factcheck.domain.permissions import Actor, Permission
from factcheck.errors import NotAllowed

ONLY_EDITORS_NOW = "Only an editor can change this claim now."


@dataclass(frozen=True)
class ClaimAtHand:
    """What decides whether somebody may change a claim by hand."""

    article_state: ArticleState
    is_actor_asked: bool
    round: int
    is_answered_by_others: bool
    is_judged_by_actor: bool
    is_escalated: bool
    is_dropped_by_editor: bool
    is_decided: bool = False


def check_may_add(actor: Actor, article: ArticleState, *, is_asked: bool) -> None:
    """Raise NotAllowed unless the article's claims are open to this person as a whole."""
    if article is ArticleState.SIGNED_OFF:
        raise NotAllowed("This article is signed off: its claims stay as they are until it is reopened.")
    if _is_editor(actor):
        return
    if article is ArticleState.DRAFT:
        raise NotAllowed("Before the review starts, only editors change the claims.")
    if not is_asked:
        raise NotAllowed("You are not among the reviewers of this article.")


def _check_article(actor: Actor, claim: ClaimAtHand) -> None:
    check_may_add(actor, claim.article_state, is_asked=claim.is_actor_asked)


def check_may_cut(actor: Actor, claim: ClaimAtHand) -> None:
    """Raise NotAllowed unless the person may split or join the claim, or change its kind.

    Whoever has not given a verdict must not learn that somebody else has. So everybody is offered the cut,
    one sentence refuses it, and that sentence stands for several reasons, some of which are open to all.
    """
    _check_article(actor, claim)
    if _is_editor(actor):
        return
    if claim.is_answered_by_others or claim.is_escalated or claim.is_dropped_by_editor or claim.round > 1:
        raise NotAllowed(ONLY_EDITORS_NOW)


def check_may_reword(actor: Actor, claim: ClaimAtHand) -> None:
    """Raise NotAllowed unless the person may give the claim other words: once decided only an editor may."""
    check_may_cut(actor, claim)
    if claim.is_decided and not _is_editor(actor):
        raise NotAllowed("This claim is decided, so only an editor can change its words.")


def check_may_drop(actor: Actor, claim: ClaimAtHand) -> None:
    """Raise NotAllowed unless the person may drop the claim: with verdicts on it only an editor may."""
    check_may_cut(actor, claim)
    if claim.is_judged_by_actor and not _is_editor(actor):
        raise NotAllowed("Your verdict is on this claim: take it back first, or ask an editor to drop it.")


def check_may_restore(actor: Actor, claim: ClaimAtHand) -> None:
    """Raise NotAllowed unless the person may restore the claim: what an editor dropped, only an editor."""
    _check_article(actor, claim)
    if claim.is_dropped_by_editor and not _is_editor(actor):
        raise NotAllowed("An editor dropped this claim, so only an editor can restore it.")


def _is_editor(actor: Actor) -> bool:
    return actor.may(Permission.START_REVIEW)
