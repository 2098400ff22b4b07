"""Which spellings lie near each other."""

import pytest

from factcheck.checking.spelling.variants import (
    Slip,
    are_forms,
    are_one_spelling,
    edits,
    is_plural,
    near_pairs,
    slip_between,
)


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [
        ("marchetti", "marhcetti", Slip.SWAP),
        ("marchetti", "merchatti", Slip.SWAP),
        ("philips", "fillips", Slip.SOUND),
        ("macallister", "mcalister", Slip.SOUND),
        ("kowalski", "kowalsky", Slip.SOUND),
        ("marchetti", "marchitti", Slip.ONE),
        ("marchetti", "marchtti", Slip.ONE),
        ("marchetti", "marchiti", Slip.TWO),
        ("ocasio-cortez", "ocasio-cortex", Slip.ONE),
        ("brandt", "brond", None),
        ("marchetti", "mascheroni", None),
        ("kwok-hing", "kwok-hung", None),
    ],
)
def test_how_two_spellings_differ(one: str, other: str, slip: Slip | None) -> None:
    assert slip_between(one, other) is slip


def test_pairs_that_share_a_rest_are_found_once_and_in_order() -> None:
    keys = ["villanueva", "marchetti", "vilanueva", "marhceti", "lee", "leigh", "x" * 40, "x" * 41]

    assert list(near_pairs(keys)) == [("marchetti", "marhceti"), ("vilanueva", "villanueva")]


def test_thousands_of_names_are_compared_in_no_time() -> None:
    keys = [f"{first}{second}{third}" for first in "abcdefgh" for second in "stuvwxyz" for third in "klmn"]
    keys = [f"{one}{other[::-1]}" for one in keys[:60] for other in keys[::4]]

    assert len(keys) > 3_000
    assert sum(1 for _ in near_pairs(keys)) < 200_000


@pytest.mark.parametrize(
    ("one", "other", "distance"),
    [("abcde", "abcde", 0), ("abcde", "abdce", 1), ("abcde", "acde", 1), ("abcde", "vwxyz", 5)],
)
def test_neighbours_that_change_places_are_one_edit(one: str, other: str, distance: int) -> None:
    assert edits(one, other) == distance


@pytest.mark.parametrize(
    ("one", "other"),
    [("ivanov", "ivanova"), ("kowalski", "kowalska"), ("mexico", "mexican"), ("samoa", "samoans")],
)
def test_forms_of_one_word(one: str, other: str) -> None:
    assert are_forms(one, other)
    assert are_forms(other, one)


@pytest.mark.parametrize(("one", "other"), [("davies", "davis"), ("clark", "clarke"), ("brandt", "brendt")])
def test_slips_are_no_forms(one: str, other: str) -> None:
    assert not are_forms(one, other)


def test_plurals() -> None:
    assert is_plural("holloway", "holloways")
    assert is_plural("joneses", "jones")
    assert not is_plural("davies", "davis")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Müller", "Mueller", True),
        ("Håland", "Haaland", True),
        ("Muller", "Mueller", False),
        ("Müller", "Miller", False),
    ],
)
def test_an_accent_written_out_is_the_same_spelling(one: str, other: str, same: bool) -> None:
    assert are_one_spelling(one, other) is same
    assert are_one_spelling(other, one) is same
