"""Pairs of equal members in order."""

from factcheck.domain.anchoring.pairing import aligned


def test_pairs_follow_each_other_and_are_as_many_as_there_can_be() -> None:
    assert aligned("abxcd", "abycd") == [(0, 0), (1, 1), (3, 3), (4, 4)]
    assert aligned("axbyc", "abc") == [(0, 0), (2, 1), (4, 2)]
    assert aligned("", "abc") == []


def test_a_pair_stands_with_those_that_follow_if_it_can() -> None:
    assert aligned("xa.ab", "ab") == [(3, 0), (4, 1)]
    assert aligned("ab", "xa.ab") == [(0, 3), (1, 4)]


def test_what_is_too_long_to_be_compared_is_paired_at_its_ends() -> None:
    old = ["start", *(f"o{number}" for number in range(21_000)), "end"]
    new = ["start", *(f"n{number}" for number in range(21_000)), "last", "end"]

    assert aligned(old, new) == [(0, 0), (21_001, 21_002)]
