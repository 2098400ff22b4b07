"""How far raters agree: percent of pairs, Krippendorff's alpha, and what the report says of it."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations

CLAIMS_FOR_ALPHA = 20
WITHHELD = "Shown once the article is signed off."


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
    paired = [Counter(unit) for unit in units if len(unit) > 1]
    totals: Counter[Hashable] = sum(paired, Counter())
    count = totals.total()
    expected = count * count - sum(n * n for n in totals.values())
    if not expected:
        return None
    observed = sum((_disagreement(unit) for unit in paired), Fraction(0))
    return 1 - (count - 1) * observed / expected


def _disagreement(unit: Counter[Hashable]) -> Fraction:
    """Return the unit's share of the coincidences of unequal ratings."""
    size = unit.total()
    return Fraction(size * size - sum(n * n for n in unit.values()), size - 1)


@dataclass(frozen=True)
class Agreement:
    """The figures of one article: shares as fractions, None where they are not defined."""

    claims: int
    percent: Fraction | None
    alpha: Fraction | None

    @property
    def words(self) -> str:
        """Return what the report says: alpha only where there is enough to go by, never a made-up 0 or 1."""
        if self.percent is None:
            return "Not defined: no claim has two verdicts."
        share = f"{_rounded(self.percent * 100)} percent of the pairs of verdicts on the same claim agree"
        over = f"over {_claims(self.claims)} with two or more verdicts"
        if self.claims < CLAIMS_FOR_ALPHA:
            return f"{share}, {over}; Krippendorff’s alpha needs {CLAIMS_FOR_ALPHA} of them."
        if self.alpha is None:
            return f"{share}, {over}; Krippendorff’s alpha is not defined, since all verdicts say the same."
        return f"Krippendorff’s alpha {float(self.alpha):.2f} {over}; {share}."


def measure_agreement(units: Iterable[Sequence[Hashable]]) -> Agreement:
    """Return the figures over the units that have at least two ratings."""
    paired = [unit for unit in units if len(unit) > 1]
    enough = len(paired) >= CLAIMS_FOR_ALPHA
    return Agreement(
        claims=len(paired),
        percent=percent_agreement(paired),
        alpha=krippendorff_alpha(paired) if enough else None,
    )


def _rounded(value: Fraction) -> str:
    """Return whole numbers, without making 99.6 a full hundred."""
    return f"{float(value):.1f}".removesuffix(".0")


def _claims(count: int) -> str:
    return "1 claim" if count == 1 else f"{count} claims"
