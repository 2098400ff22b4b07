"""A report says how far reviewers agree, and makes up no figure where none is defined."""

from fractions import Fraction

import pytest

from factcheck.domain.agreement import measure_agreement, spoken_coefficient, spoken_percent


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


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (Fraction(1), "100"),
        (Fraction(9999, 10000), "99.9"),
        (Fraction(1, 3), "33.3"),
        (Fraction(1, 10000), "0.1"),
        (Fraction(0), "0"),
    ],
)
def test_only_a_full_share_is_a_hundred_and_only_none_is_nought(share: Fraction, words: str) -> None:
    assert spoken_percent(share) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [(Fraction(1), "1.00"), (0.999, "0.99"), (0.745, "0.74"), (-0.001, "0.00"), (-0.25, "-0.25")],
)
def test_only_full_agreement_is_a_coefficient_of_one(value: float, words: str) -> None:
    assert spoken_coefficient(value) == words
