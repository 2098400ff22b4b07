"""Each coefficient gives the figure of its author's own example, and none where it is not defined."""

from fractions import Fraction

import pytest

from factcheck.domain.agreement import cohen_kappa, fleiss_kappa, krippendorff_alpha, percent_agreement


def units(*raters: str) -> list[list[str]]:
    """Return the ratings by unit from one line a rater, a dot for a missing one."""
    columns = zip(*(line.split() for line in raters), strict=True)
    return [[rating for rating in column if rating != "."] for column in columns]


# Section C of Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011).
FOUR_OBSERVERS = units(
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)
# Section A of the same text: two observers, ten units, two values.
TWO_OBSERVERS = units("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0")
# Section B of the same text: two observers, twelve units, several values.
SEVERAL_VALUES = units("a a b b d c c c e d d a", "b a b b b c c c e d d d")


@pytest.mark.parametrize(
    ("ratings", "alpha"), [(FOUR_OBSERVERS, 0.743), (TWO_OBSERVERS, 0.095), (SEVERAL_VALUES, 0.692)]
)
def test_alpha_is_that_of_the_published_examples(ratings: list[list[str]], alpha: float) -> None:
    found = krippendorff_alpha(ratings)

    assert found is not None
    assert round(float(found), 3) == alpha


def test_alpha_of_full_agreement_over_two_values_is_one() -> None:
    assert krippendorff_alpha([("a", "a"), ("b", "b")]) == 1


@pytest.mark.parametrize("ratings", [[], [("a",), ("b",)], [("a", "a"), ("a", "a")]])
def test_alpha_without_pairs_or_variety_is_not_defined(ratings: list[tuple[str, ...]]) -> None:
    assert krippendorff_alpha(ratings) is None


def test_units_with_one_rating_change_nothing() -> None:
    assert krippendorff_alpha([*TWO_OBSERVERS, ["1"], []]) == krippendorff_alpha(TWO_OBSERVERS)


def test_percent_counts_pairs_within_units() -> None:
    assert percent_agreement([("a", "a", "b"), ("a",)]) == Fraction(1, 3)


def test_percent_without_a_pair_is_not_defined() -> None:
    assert percent_agreement([("a",), ()]) is None


# Table 2b of Cohen, "A coefficient of agreement for nominal scales" (1960), page 45: 200 cases, two judges.
TWO_JUDGES = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
# Table 1 of Fleiss, "Measuring nominal scale agreement among many raters" (1971): 30 patients, for each how
# many of 6 psychiatrists chose which of 5 diagnoses.
SIX_PSYCHIATRISTS = """
00060 03003 01401 00006 03030 20400 00402 20310 20040 00006
10050 11040 03300 10050 02031 00501 30012 51000 02040 10203
00006 01050 02013 20040 10041 05010 40002 02040 10500 00006
"""


def test_kappa_of_two_is_that_of_the_published_example() -> None:
    pairs = [
        (row, column)
        for row, counts in enumerate(TWO_JUDGES)
        for column, count in enumerate(counts)
        for _ in range(count)
    ]

    kappa = cohen_kappa(pairs)

    assert kappa is not None
    assert round(float(kappa), 3) == 0.492


def test_kappa_of_many_is_that_of_the_published_example() -> None:
    units = [
        [place for place, count in enumerate(patient) for _ in range(int(count))]
        for patient in SIX_PSYCHIATRISTS.split()
    ]

    kappa = fleiss_kappa(units)

    assert kappa is not None
    assert round(float(kappa), 3) == 0.430


def test_kappa_of_two_uses_the_shares_of_each_rater() -> None:
    assert cohen_kappa([("a", "a"), ("a", "b"), ("b", "b"), ("a", "b")]) == Fraction(1, 5)


@pytest.mark.parametrize("pairs", [[], [("a", "a"), ("a", "a")]])
def test_kappa_of_two_without_cases_or_variety_is_not_defined(pairs: list[tuple[str, str]]) -> None:
    assert cohen_kappa(pairs) is None


def test_two_raters_who_use_one_category_each_have_a_kappa_of_nought() -> None:
    assert cohen_kappa([("a", "b"), ("a", "b")]) == 0


@pytest.mark.parametrize("units", [[], ["a", "b"], ["aa", "aab"], ["aa", "aa"]])
def test_kappa_of_many_without_cases_pairs_evenness_or_variety_is_not_defined(units: list[str]) -> None:
    assert fleiss_kappa(units) is None
