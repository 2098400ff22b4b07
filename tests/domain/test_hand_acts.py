"""Which act by hand was the last that stands, and what keeps it from being undone."""

from dataclasses import replace

import pytest

from factcheck.domain.hand_acts import (
    DEEPEST,
    HandAct,
    HandEvent,
    answerers,
    is_disturbed,
    last_standing,
    made_stale,
)

ANN, BEN = 1, 2


def told(number: int, action: str = "drop_claim", claim: int | None = 7, **more: object) -> HandEvent:
    event = HandEvent(number, ANN, claim, action, before={}, after={"n": number})
    return replace(event, **more)  # type: ignore[arg-type]


def undo(number: int, *, of: int, action: str = "drop_claim", claim: int = 7) -> HandEvent:
    return told(number, f"undo_{action}", claim, after={"undoes": of})


def last_number(events: list[HandEvent]) -> int | None:
    act = last_standing(reversed(events))
    return act.number if act else None


def test_the_last_act_stands() -> None:
    assert last_number([told(1), told(2)]) == 2
    assert last_number([]) is None


def test_what_was_undone_does_not_stand() -> None:
    assert last_number([told(1), told(2), undo(3, of=2)]) == 1
    assert last_number([told(1), told(2), undo(3, of=2), undo(4, of=1)]) is None
    assert last_number([told(1), told(2), undo(3, of=2), told(4)]) == 4


@pytest.mark.parametrize("action", ["split_claim", "join_claims"])
def test_the_events_of_one_split_are_one_act(action: str) -> None:
    parts = [told(number, action, claim=number, after={"same": True}) for number in (4, 5, 6)]

    act = last_standing(reversed([told(3), *parts]))

    assert act == HandAct(4, action, {}, {"same": True}, frozenset({4, 5, 6}))
    undone = [undo(number, of=4, action=action, claim=number) for number in (7, 8, 9)]
    assert last_number([told(3), *parts, *undone]) == 3


def test_two_acts_that_say_the_same_are_two() -> None:
    same = [told(number, after={"dropped": True}) for number in (1, 2)]

    assert last_number([*same, undo(3, of=2)]) == 1


def test_so_many_acts_are_undone_at_most() -> None:
    def history(undone: int) -> list[HandEvent]:
        acts = [told(number) for number in range(1, undone + 2)]
        return acts + [undo(undone + 1 + step, of=undone + 2 - step) for step in range(1, undone + 1)]

    assert last_number(history(DEEPEST - 1)) == 1
    assert last_number(history(DEEPEST)) is None


ACT = HandAct(10, "change_span", {}, {}, frozenset({7}))
STALE = told(11, "make_stale")


def is_late(*since: HandEvent, act: HandAct = ACT, leaving: frozenset[int] = frozenset()) -> bool:
    return is_disturbed(act, since, actor_id=ANN, leaving=leaving)


@pytest.mark.parametrize(
    "action", ["ask_editor", "decide_claim", "send_back", "open_round", "keep_stale", "something_new"]
)
def test_work_on_the_claim_is_a_hindrance_whoever_did_it(action: str) -> None:
    assert is_late(told(12, action))
    assert is_late(told(12, action, actor_id=BEN))


@pytest.mark.parametrize("action", ["record_verdict", "undo_verdict", "add_evidence", "take_claim"])
def test_what_may_have_been_taken_back_is_looked_at_elsewhere(action: str) -> None:
    assert not is_late(told(12, action, actor_id=BEN))


@pytest.mark.parametrize("action", ["drop_claim", "undo_drop_claim", "change_span"])
def test_ones_own_acts_since_are_undone_and_others_are_not(action: str) -> None:
    assert not is_late(told(12, action))
    assert is_late(told(12, action, actor_id=BEN))


def test_work_on_another_claim_is_none() -> None:
    assert not is_late(told(12, "decide_claim", claim=8))


def test_evidence_withdrawn_from_a_claim_that_stays_is_a_hindrance() -> None:
    assert is_late(told(12, "withdraw_evidence"))
    assert not is_late(told(12, "withdraw_evidence"), leaving=frozenset({7}))


def test_an_act_made_its_claim_stale_if_that_follows_at_once() -> None:
    assert made_stale(ACT, [STALE])
    assert not made_stale(ACT, [replace(STALE, number=12)])
    assert not made_stale(ACT, [told(11)])


def test_a_new_date_is_a_hindrance_only_to_what_made_a_claim_stale() -> None:
    date = told(12, "set_reference_date", claim=None, actor_id=BEN)

    assert not is_late(date)
    assert is_late(STALE, date)
    assert not is_late(STALE, told(12, "sign_off", claim=None))


def test_a_new_version_of_the_text_is_a_hindrance_to_every_act() -> None:
    assert is_late(told(12, "store_version", claim=None))
    assert is_late(told(12, "store_version", claim=None, actor_id=BEN))


def test_those_who_answered_are_known() -> None:
    since = [told(11, "record_verdict"), told(12, "undo_verdict", actor_id=BEN), told(13, "ask_editor")]

    assert answerers(since) == {(7, ANN), (7, BEN)}
