"""Acts by hand as the events tell them: which was a person's last one, and what may undo it."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

# How each act reads on the button that takes it back.
HAND_ACTS = {
    "add_claim": "new claim",
    "change_span": "changed words",
    "split_claim": "split",
    "join_claims": "join",
    "drop_claim": "drop",
    "restore_claim": "restore",
    "set_kind": "change of kind",
}
# These put claims in the place of others, and are told on each of them.
REPLACING = frozenset({"add_claim", "split_claim", "join_claims"})
UNDO = "undo_"
UNDO_ACTS = frozenset(UNDO + action for action in HAND_ACTS)
DEEPEST = 50

# After these an act can still be undone, unless an answer or a piece of evidence is left of them.
_QUIET = frozenset(
    {
        "record_verdict",
        "undo_verdict",
        "add_evidence",
        "dismiss_finding",
        "reopen_finding",
        "take_claim",
        "make_stale",
        "undo_make_stale",
    }
)


@dataclass(frozen=True)
class HandEvent:
    """One event of an article's chain, as far as undo looks at it; `claim_id` is None for the whole text."""

    number: int
    actor_id: int | None
    claim_id: int | None
    action: str
    before: dict[str, Any]
    after: dict[str, Any]


@dataclass(frozen=True)
class HandAct:
    """One act, with the events that tell it; `number` is that of the first."""

    number: int
    action: str
    before: dict[str, Any]
    after: dict[str, Any]
    claim_ids: frozenset[int]


def last_standing(events: Iterable[HandEvent]) -> HandAct | None:
    """Return the last act that was not undone, from one person's events, the newest first."""
    undone: set[int] = set()
    passed = 0
    for act in _acts(events):
        if act.action in UNDO_ACTS:
            undone.add(act.after["undoes"])
        elif act.number not in undone:
            return act
        else:
            passed += 1
        if passed == DEEPEST:
            return None
    return None


def made_stale(act: HandAct, since: Iterable[HandEvent]) -> bool:
    """Tell whether the act made its claim stale: that event follows it at once."""
    return any(event.action == "make_stale" and event.number == act.number + 1 for event in since)


def is_disturbed(
    act: HandAct, since: Iterable[HandEvent], *, actor_id: int | None, leaving: Collection[int]
) -> bool:
    """Tell whether the act can no longer be undone for what happened to its claims since.

    The person's own later acts by hand are no hindrance: they are undone, since this one is the last that
    stands. A new version of the text is one, whatever became of the claims there. `leaving` are the
    claims that undo takes out of the text.
    """
    events = list(since)
    is_stale_by_it = made_stale(act, events)
    return any(
        _disturbs(event, actor_id, is_leaving=event.claim_id in leaving)
        if event.claim_id in act.claim_ids
        else event.action == "store_version" or (is_stale_by_it and event.action == "set_reference_date")
        for event in events
    )


def _disturbs(event: HandEvent, actor_id: int | None, *, is_leaving: bool) -> bool:
    if event.action == "withdraw_evidence":
        return not is_leaving  # the verdicts that come back may have rested on it
    is_own = event.actor_id == actor_id
    return event.action not in _QUIET and not (is_own and event.action in HAND_ACTS.keys() | UNDO_ACTS)


def answerers(since: Iterable[HandEvent]) -> frozenset[tuple[int | None, int | None]]:
    """Return who answered on which claim since, by claim id and user id."""
    return frozenset(
        (event.claim_id, event.actor_id)
        for event in since
        if event.action in ("record_verdict", "undo_verdict")
    )


def _acts(events: Iterable[HandEvent]) -> Iterator[HandAct]:
    """Join the events that tell one act; the claims of a split or a join are in no other."""
    for _, group in groupby(events, key=_one_act):
        told = list(group)
        first = told[-1]
        ids = frozenset(event.claim_id for event in told if event.claim_id is not None)
        yield HandAct(first.number, first.action, first.before, first.after, ids)


def _one_act(event: HandEvent) -> object:
    is_shared = event.action in REPLACING or event.action in UNDO_ACTS
    return (event.action, event.before, event.after) if is_shared else event.number
