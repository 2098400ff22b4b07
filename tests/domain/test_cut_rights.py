"""Who may cut, drop or restore a claim: each rule by itself."""

from dataclasses import replace

import pytest

from factcheck.domain.cut_rights import (
    ONLY_EDITORS_NOW,
    ClaimAtHand,
    check_may_add,
    check_may_cut,
    check_may_drop,
    check_may_restore,
    check_may_reword,
)
from factcheck.domain.labels import ArticleState, Role
from factcheck.domain.permissions import COMMAND_LINE, Actor
from factcheck.errors import NotAllowed

REVIEWER = Actor(1, "Ann", Role.REVIEWER)
EDITOR = Actor(2, "Edda", Role.EDITOR)
FREE = ClaimAtHand(
    article_state=ArticleState.IN_REVIEW,
    is_actor_asked=True,
    round=1,
    is_answered_by_others=False,
    is_judged_by_actor=False,
    is_escalated=False,
    is_dropped_by_editor=False,
)
BARRIERS = [
    {"is_answered_by_others": True},
    {"is_escalated": True},
    {"is_dropped_by_editor": True},
    {"round": 2},
]


def test_a_free_claim_is_cut_dropped_and_restored_by_a_reviewer() -> None:
    for check in (check_may_cut, check_may_drop, check_may_restore, check_may_reword):
        check(REVIEWER, FREE)
    check_may_add(REVIEWER, ArticleState.IN_REVIEW, is_asked=True)


@pytest.mark.parametrize("barrier", BARRIERS)
def test_every_barrier_has_the_same_sentence(barrier: dict[str, object]) -> None:
    for check in (check_may_cut, check_may_drop, check_may_reword):
        with pytest.raises(NotAllowed) as refused:
            check(REVIEWER, replace(FREE, **barrier))
        assert str(refused.value) == ONLY_EDITORS_NOW


@pytest.mark.parametrize("barrier", [*BARRIERS, {"is_judged_by_actor": True}, {"is_actor_asked": False}])
def test_no_barrier_holds_an_editor(barrier: dict[str, object]) -> None:
    for actor in (EDITOR, COMMAND_LINE):
        for check in (check_may_cut, check_may_drop, check_may_restore):
            check(actor, replace(FREE, **barrier))


def test_ones_own_verdict_hinders_dropping_only() -> None:
    judged = replace(FREE, is_judged_by_actor=True)

    check_may_cut(REVIEWER, judged)
    with pytest.raises(NotAllowed, match="Your verdict is on this claim"):
        check_may_drop(REVIEWER, judged)


def test_others_verdicts_do_not_hinder_restoring() -> None:
    check_may_restore(REVIEWER, replace(FREE, is_answered_by_others=True, round=2))


@pytest.mark.parametrize(
    ("actor", "change"),
    [
        (REVIEWER, {"article_state": ArticleState.DRAFT}),
        (REVIEWER, {"is_actor_asked": False}),
        (REVIEWER, {"article_state": ArticleState.SIGNED_OFF}),
        (EDITOR, {"article_state": ArticleState.SIGNED_OFF}),
    ],
)
def test_the_article_itself_can_be_closed(actor: Actor, change: dict[str, object]) -> None:
    for check in (check_may_cut, check_may_drop, check_may_restore):
        with pytest.raises(NotAllowed):
            check(actor, replace(FREE, **change))


def test_what_an_editor_dropped_only_an_editor_restores() -> None:
    with pytest.raises(NotAllowed, match="only an editor can restore"):
        check_may_restore(REVIEWER, replace(FREE, is_dropped_by_editor=True))


def test_once_decided_only_an_editor_changes_the_words() -> None:
    decided = replace(FREE, is_decided=True)

    check_may_reword(EDITOR, decided)
    with pytest.raises(NotAllowed, match="decided"):
        check_may_reword(REVIEWER, decided)
