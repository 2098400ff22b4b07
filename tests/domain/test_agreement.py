"""Agreement is counted as the literature does, and not made up where it is not defined."""

from fractions import Fraction

import pytest

from factcheck.domain.agreement import krippendorff_alpha, measure_agreement, percent_agreement


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


def test_nothing_is_said_of_agreement_without_two_verdicts() -> None:
    assert measure_agreement([("a",)]).words == "Not defined: no claim has two verdicts."


def test_few_claims_have_a_percentage_and_no_alpha() -> None:
    words = measure_agreement([("a", "a")] * 18 + [("a", "b")]).words

    assert words.startswith("94.7 percent of the pairs of verdicts on the same claim agree, over 19 claims")
    assert words.endswith("Krippendorff’s alpha needs 20 of them.")


def test_one_outcome_for_all_leaves_alpha_undefined_in_words() -> None:
    figures = measure_agreement([("a", "a")] * 20)

    assert figures.alpha is None
    assert "alpha is not defined" in figures.words


def test_enough_claims_have_an_alpha() -> None:
    words = measure_agreement([("a", "a")] * 10 + [("b", "b")] * 9 + [("a", "b")]).words

    assert words.startswith("Krippendorff’s alpha 0.90 over 20 claims with two or more verdicts; 95 percent")


def test_one_claim_is_spoken_of_in_the_singular() -> None:
    assert "over 1 claim with" in measure_agreement([("a", "a")]).words
