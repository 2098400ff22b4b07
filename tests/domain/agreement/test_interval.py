"""The interval of alpha comes from resampled claims, is the same for the same seed, and is not made up."""

from itertools import chain
from random import Random

import pytest

from factcheck.domain.agreement import Interval, alpha_interval, krippendorff_alpha
from factcheck.domain.agreement.interval import FEWEST_RESAMPLES, RESAMPLES

MIXED = [("a", "a")] * 20 + [("b", "b")] * 12 + [("a", "b")] * 6 + [("a", "a", "b")] * 2
SEED = 7


def interval(units: list[tuple[str, ...]], seed: int = SEED) -> Interval:
    found = alpha_interval(units, Random(seed))
    assert found is not None
    return found


def test_the_interval_lies_around_alpha() -> None:
    alpha = krippendorff_alpha(MIXED)
    assert alpha is not None

    found = interval(MIXED)

    assert found.low < alpha < found.high
    assert found.resamples == RESAMPLES


def test_the_bounds_are_those_of_resampling_claim_by_claim() -> None:
    random = Random(SEED)
    samples = [random.choices(MIXED, k=len(MIXED)) for _ in range(1000)]
    alphas = sorted(float(krippendorff_alpha(sample) or 0) for sample in samples)

    found = interval(MIXED)

    assert found.low == pytest.approx(alphas[25], abs=0.05)
    assert found.high == pytest.approx(alphas[974], abs=0.05)


def test_the_same_seed_gives_the_same_interval_in_whatever_order_the_claims_come() -> None:
    assert interval(MIXED) == interval(list(reversed(MIXED)))
    assert interval(MIXED) != interval(MIXED, seed=8)


def test_more_claims_make_it_narrower() -> None:
    few, many = interval(MIXED), interval(MIXED * 10)

    assert many.high - many.low < (few.high - few.low) / 2


def test_claims_with_one_verdict_change_nothing() -> None:
    assert interval([*MIXED, ("a",), ()]) == interval(MIXED)


def test_full_agreement_leaves_no_room() -> None:
    found = interval([("a", "a")] * 15 + [("b", "b")] * 15)

    assert (found.low, found.high) == (1, 1)


@pytest.mark.parametrize("units", [[], [("a",)], [("a", "a")] * 30, [("a", "a")] * 30 + [("a", "b")]])
def test_there_is_none_where_resamples_often_hold_one_outcome(units: list[tuple[str, ...]]) -> None:
    assert alpha_interval(units, Random(SEED)) is None


def test_a_large_collection_gets_fewer_resamples() -> None:
    large = list(chain.from_iterable([MIXED] * 200))

    assert interval(large).resamples == FEWEST_RESAMPLES
