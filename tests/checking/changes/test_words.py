"""Words of change and their tags."""

import pytest

from factcheck.checking.changes.words import bare, sign, tagged, times


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("rents rose by <p0> to <c1>", "rents rose~v+ by <p0> to <c1>"),
        ("rents went up, then dipped", "rents went_up~v+, then dipped~v-"),
        ("it came down to <c0>", "it came_down~v- to <c0>"),
        ("a rise, a drop, more or less", "a rise~vn+, a drop~vn-, more~t+ or less~t-"),
        ("doubled, three fold, three-fold", "doubled~k, three_fold~k, three-fold~k"),
        ("from <d0> to <d1>, between <d2> and <d3>", "in <d0> <d1>, in <d2> <d3>"),
        ("rose, the port said on Monday, to <c0>", "rose~v+, to <c0>"),
        ("<c0> miles (<c1> km) more", "<c0> miles more~t+"),
        ("uprose, rosebush, low-rise", "uprose, rosebush, low-rise"),
    ],
)
def test_words_of_change_bear_a_tag(text: str, result: str) -> None:
    assert tagged(text) == result


@pytest.mark.parametrize(
    ("word", "value"),
    [("doubled~k", 2), ("halving~k", 0.5), ("trebles~k", 3), ("five_fold~k", 5), ("tenfold~k", 10)],
)
def test_a_multiple_is_a_number(word: str, value: float) -> None:
    assert times(word) == value


def test_a_tag_gives_the_way_and_comes_off() -> None:
    assert (sign("rise~vn+"), sign("cut~vn-")) == (1, -1)
    assert bare("went_up~v+") == "went_up"
