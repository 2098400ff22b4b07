"""Every act has one key of its own, whichever a person chooses."""

import pytest

from factcheck.domain.keys import ACTS, USUAL, key_pairs, keys_read, own_keys
from factcheck.errors import Invalid


def test_the_usual_keys_are_all_different() -> None:
    assert own_keys(USUAL) == USUAL
    assert len(set(USUAL.values())) == len(ACTS)


def test_a_key_of_ones_own_takes_the_place_of_the_usual_one() -> None:
    assert own_keys({"next": "w"}) == USUAL | {"next": "w"}


def test_two_acts_may_change_places() -> None:
    assert own_keys({"next": "k", "previous": "j"}) == USUAL | {"next": "k", "previous": "j"}


def test_a_key_of_two_acts_is_refused_at_the_second() -> None:
    with pytest.raises(Invalid, match="“j” is the key of “Next claim” already") as caught:
        own_keys({"undo": "j"})

    assert caught.value.field == "undo"


@pytest.mark.parametrize(("typed", "key"), [("W", "w"), (" w ", "w"), ("о", "о"), ("é", "é"), (";", ";")])
def test_a_key_is_one_small_letter_figure_or_sign(typed: str, key: str) -> None:
    assert own_keys({"next": typed})["next"] == key


@pytest.mark.parametrize("typed", ["", " ", "jj", "\t", "\u200b", "😀", "ß" * 2])
def test_anything_else_is_no_key(typed: str) -> None:
    with pytest.raises(Invalid, match="A key is one letter, figure or sign") as caught:
        own_keys({"next": typed})

    assert caught.value.field == "next"


def test_an_act_that_came_later_leaves_everybody_their_keys() -> None:
    before = {name: key for name, key in USUAL.items() if name not in ("skip", "list")}

    keys = keys_read(before | {"next": "s"})

    assert keys == USUAL | {"next": "s", "skip": "j"}


@pytest.mark.parametrize("stored", [None, [], {"next": 7}, {"next": "w", "previous": "w"}, {"next": ""}])
def test_stored_keys_that_make_no_whole_set_give_way_to_the_usual_ones(stored: object) -> None:
    assert keys_read(stored) == USUAL


def test_stored_keys_are_read() -> None:
    assert keys_read({"next": "w", "gone": "q"}) == USUAL | {"next": "w"}


def test_scripts_are_told_both_keys_of_each_act() -> None:
    pairs = key_pairs(USUAL | {"next": "w"}).split()

    assert pairs[:3] == ["wj", "kk", "11"]
    assert len(pairs) == len(ACTS)
