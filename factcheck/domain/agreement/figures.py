"""The figures of the agreement page: over all claims, by pair of raters, by kind, and the most split."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from heapq import nsmallest
from itertools import combinations
from random import Random

from factcheck.domain.agreement.coefficients import (
    cohen_kappa,
    fleiss_kappa,
    krippendorff_alpha,
    percent_agreement,
)
from factcheck.domain.agreement.interval import Interval, alpha_interval
from factcheck.domain.agreement.words import CLAIMS_FOR_ALPHA
from factcheck.domain.labels import ClaimKind, VerdictLabel

MOST_PAIRS = 30
MOST_SPLIT = 10
FEW = f"Not defined: fewer than {CLAIMS_FOR_ALPHA} claims have two verdicts."
ONE_OUTCOME = "Not defined: all verdicts say the same."
UNEVEN = "Not defined: not every claim has the same number of verdicts."


@dataclass(frozen=True)
class Judged:
    """What was said of one claim: outcomes by rater, and how many people were asked."""

    claim: int
    kind: ClaimKind
    ratings: Mapping[int, VerdictLabel]
    asked: int

    @property
    def labels(self) -> tuple[VerdictLabel, ...]:
        """Return the outcomes."""
        return tuple(self.ratings.values())

    @property
    def is_paired(self) -> bool:
        """Tell whether two raters can be compared."""
        return len(self.ratings) > 1

    @property
    def missing(self) -> int:
        """Return how many of the verdicts that were asked for are not there."""
        return max(0, self.asked - len(self.ratings))


@dataclass(frozen=True)
class Measure:
    """A coefficient over claims, and the raw share beside it; `why_not` says why it is not defined."""

    claims: int
    percent: Fraction | None
    coefficient: Fraction | None
    why_not: str = ""

    @property
    def share(self) -> float:
        """Return the raw share as the length of a bar, nothing where there is none."""
        return float(self.percent or 0)


@dataclass(frozen=True)
class PairFigures:
    """Two raters, and how far they agree on the claims that both have judged."""

    first: int
    second: int
    measure: Measure


@dataclass(frozen=True)
class AgreementFigures:
    """All figures over one selection of claims; `pairs_in_all` counts pairs beyond the listed ones too."""

    claims: int
    missing: int
    asked: int
    alpha: Measure
    interval: Interval | None
    fleiss: Measure
    kinds: tuple[tuple[ClaimKind, Measure], ...]
    pairs: tuple[PairFigures, ...]
    pairs_in_all: int
    most_split: tuple[Judged, ...]

    @property
    def can_compare(self) -> bool:
        """Tell whether any claim has two verdicts."""
        return self.alpha.claims > 0


def agreement_figures(
    judged: Sequence[Judged], random: Random, *, only_with: int | None = None
) -> AgreementFigures:
    """Return the figures over these claims; `only_with` keeps the pairs of one rater."""
    paired = [claim for claim in judged if claim.is_paired]
    units = [claim.labels for claim in paired]
    alpha = _alpha_over(units)
    pairs = _pairs(paired, only_with)
    return AgreementFigures(
        claims=len(judged),
        missing=sum(claim.missing for claim in judged),
        asked=sum(claim.missing + len(claim.ratings) for claim in judged),
        alpha=alpha,
        interval=alpha_interval(units, random) if alpha.coefficient is not None else None,
        fleiss=_fleiss_over(units),
        kinds=_kinds(judged),
        pairs=tuple(pairs[:MOST_PAIRS]),
        pairs_in_all=len(pairs),
        most_split=tuple(_most_split(paired)),
    )


def _alpha_over(units: Sequence[Sequence[VerdictLabel]]) -> Measure:
    paired = [unit for unit in units if len(unit) > 1]
    return _measure(paired, krippendorff_alpha(paired), ONE_OUTCOME)


def _fleiss_over(units: Sequence[Sequence[VerdictLabel]]) -> Measure:
    is_even = len({len(unit) for unit in units}) == 1
    return _measure(units, fleiss_kappa(units), ONE_OUTCOME if is_even else UNEVEN)


def _measure(units: Sequence[Sequence[VerdictLabel]], value: Fraction | None, why_not: str) -> Measure:
    """Return the coefficient only where there are claims enough to go by."""
    percent = percent_agreement(units)
    if len(units) < CLAIMS_FOR_ALPHA:
        return Measure(len(units), percent, None, FEW)
    return Measure(len(units), percent, value, "" if value is not None else why_not)


def _kinds(judged: Iterable[Judged]) -> tuple[tuple[ClaimKind, Measure], ...]:
    units: dict[ClaimKind, list[Sequence[VerdictLabel]]] = defaultdict(list)
    for claim in judged:
        units[claim.kind].append(claim.labels)
    return tuple((kind, _alpha_over(units[kind])) for kind in ClaimKind if kind in units)


def _pairs(paired: Iterable[Judged], only_with: int | None) -> list[PairFigures]:
    """Return the pairs, those with the most claims in common first."""
    common: dict[tuple[int, int], list[tuple[VerdictLabel, VerdictLabel]]] = defaultdict(list)
    for claim in paired:
        for one, other in combinations(sorted(claim.ratings), 2):
            if only_with in (None, one, other):
                common[one, other].append((claim.ratings[one], claim.ratings[other]))
    found = [
        PairFigures(one, other, _measure(units, cohen_kappa(units), ONE_OUTCOME))
        for (one, other), units in common.items()
    ]
    return sorted(found, key=lambda pair: (-pair.measure.claims, pair.first, pair.second))


def _most_split(paired: Iterable[Judged]) -> list[Judged]:
    """Return the claims on which the largest share of pairs differ; of equals, those with more verdicts."""
    share_of = lru_cache(lambda labels: float(percent_agreement([labels]) or 0))
    split = (claim for claim in paired if len(set(claim.labels)) > 1)
    return nsmallest(
        MOST_SPLIT, split, key=lambda claim: (share_of(claim.labels), -len(claim.ratings), claim.claim)
    )
