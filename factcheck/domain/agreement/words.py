"""What a report says of the agreement on one article."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from factcheck.domain.agreement.coefficients import krippendorff_alpha, percent_agreement
from factcheck.domain.wording import counted

CLAIMS_FOR_ALPHA = 20
WITHHELD = "Shown once the article is signed off."


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
        share = f"{spoken_percent(self.percent)} percent of the pairs of verdicts on the same claim agree"
        over = f"over {counted(self.claims, 'claim')} with two or more verdicts"
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


def spoken_percent(share: Fraction) -> str:
    """Return the share in percent, whole or with one decimal; only a full share is 100, only none is 0."""
    nearest = round(float(share) * 100, 1)
    if 0 < share < 1:
        nearest = min(max(nearest, 0.1), 99.9)
    return f"{nearest:.1f}".removesuffix(".0")


def spoken_coefficient(value: float | Fraction) -> str:
    """Return two decimals; only full agreement is 1.00."""
    nearest = round(float(value), 2)
    return f"{min(nearest, 0.99) if value < 1 else nearest:.2f}".replace("-0.00", "0.00")
