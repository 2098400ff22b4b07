"""Coefficients of agreement over nominal ratings, as exact fractions; None wherever one is not defined."""

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Sequence
from fractions import Fraction
from itertools import chain, combinations


def percent_agreement(units: Iterable[Sequence[Hashable]]) -> Fraction | None:
    """Return the share of pairs of ratings of the same unit that are equal; None without a pair."""
    pairs = [first == second for unit in units for first, second in combinations(unit, 2)]
    return Fraction(sum(pairs), len(pairs)) if pairs else None


def krippendorff_alpha(units: Iterable[Sequence[Hashable]]) -> Fraction | None:
    """Return Krippendorff's alpha for nominal ratings; None when it is not defined.

    Each unit holds the ratings it got; a missing one is left out. Units with fewer than two ratings
    count for nothing. The formula is that of Klaus Krippendorff, "Computing Krippendorff's
    Alpha-Reliability" (2011), section C: one minus the observed over the expected disagreement,
    both from the matrix of coincidences. It is not defined when all ratings are alike, since then
    chance alone would give full agreement.
    """
    paired = [unit for unit in units if len(unit) > 1]
    totals = Counter(chain.from_iterable(paired))
    count = totals.total()
    expected = count * count - sum(n * n for n in totals.values())
    if not expected:
        return None
    # Few ways of differing occur, and many units share each.
    shapes = Counter(tuple(sorted(Counter(unit).values())) for unit in paired)
    observed = sum((disagreement(shape) * times for shape, times in shapes.items()), Fraction(0))
    return 1 - (count - 1) * observed / expected


def disagreement(counts: Collection[int]) -> Fraction:
    """Return a unit's share of the coincidences of unequal ratings, from how often it got each."""
    size = sum(counts)
    return Fraction(size * size - sum(n * n for n in counts), size - 1)


def cohen_kappa(pairs: Iterable[tuple[Hashable, Hashable]]) -> Fraction | None:
    """Return Cohen's kappa of two raters who rated the same units; None when it is not defined.

    Jacob Cohen, "A coefficient of agreement for nominal scales" (1960): each rater's own shares of the
    categories say how often chance alone would make them agree.
    """
    rated = list(pairs)
    first, second = Counter(one for one, _ in rated), Counter(other for _, other in rated)
    if not rated:
        return None
    observed = Fraction(sum(one == other for one, other in rated), len(rated))
    by_chance = Fraction(sum(first[label] * second[label] for label in first), len(rated) ** 2)
    return _beyond_chance(observed, by_chance)


def fleiss_kappa(units: Sequence[Sequence[Hashable]]) -> Fraction | None:
    """Return Fleiss' kappa of the units; None when it is not defined.

    Joseph L. Fleiss, "Measuring nominal scale agreement among many raters" (1971): every unit must have
    the same number of ratings, two or more; the raters may change from unit to unit.
    """
    counts = [Counter(unit) for unit in units]
    sizes = {len(unit) for unit in units}
    if len(sizes) != 1 or (size := sizes.pop()) < 2:
        return None
    equal = sum(n * (n - 1) for unit in counts for n in unit.values())
    totals = Counter(chain.from_iterable(units))
    observed = Fraction(equal, len(counts) * size * (size - 1))
    by_chance = Fraction(sum(n * n for n in totals.values()), totals.total() ** 2)
    return _beyond_chance(observed, by_chance)


def _beyond_chance(observed: Fraction, by_chance: Fraction) -> Fraction | None:
    return (observed - by_chance) / (1 - by_chance) if by_chance != 1 else None
