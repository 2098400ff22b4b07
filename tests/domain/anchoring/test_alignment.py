"""As many words as can be, in as few runs."""

from factcheck.domain.anchoring.alignment import aligned_in_runs


def pairs(old: str, new: str) -> list[tuple[int, int]]:
    return aligned_in_runs(old.split(), new.split())


def test_words_are_paired_in_the_fewest_runs() -> None:
    assert pairs("the x the mayor", "the mayor") == [(2, 0), (3, 1)]
    assert pairs("the mayor", "the x the mayor") == [(0, 2), (1, 3)]
    assert pairs("of a of", "of b") == [(2, 0)]


def test_more_words_count_for_more_than_fewer_runs() -> None:
    assert aligned_in_runs("abcde", "axcye") == [(0, 0), (2, 2), (4, 4)]
    assert aligned_in_runs("", "abc") == aligned_in_runs("abc", "xyz") == []


def test_where_there_is_a_choice_the_last_copy_is_taken() -> None:
    assert pairs("x the b", "x the a the b") == [(0, 0), (1, 3), (2, 4)]


def test_what_is_very_long_is_paired_all_the_same() -> None:
    old, new = [*map(str, range(400))], [*map(str, range(300)), "x", *map(str, range(301, 400))]

    assert len(aligned_in_runs(old, new)) == 399
