"""How sure alpha is: an interval from resampled claims."""

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from random import Random

from factcheck.domain.agreement.coefficients import disagreement

RESAMPLES = 1000
FEWEST_RESAMPLES = 200
MOST_DRAWS = 1_000_000
CONFIDENCE = 0.95
DEFINED_SHARE = 0.95


@dataclass(frozen=True)
class Interval:
    """The bounds, and over how many resamples they were found."""

    low: float
    high: float
    resamples: int


@dataclass(frozen=True)
class _Pattern:
    """Units that got the same ratings: they count alike."""

    units: int
    counts: tuple[int, ...]
    disagreement: float


def alpha_interval(units: Iterable[Sequence[Hashable]], random: Random) -> Interval | None:
    """Return the 95 percent interval of Krippendorff's alpha; None when too few resamples define it.

    The percentile bootstrap over whole units: as many units as there are, drawn with replacement, again
    and again; the bounds cut off 2.5 percent of the alphas at each end. A simulation found its coverage
    close to what it promises for nominal ratings: Zapf and others, "Measuring inter-rater reliability
    for nominal data" (BMC Medical Research Methodology 16:93, 2016). Large collections get fewer
    resamples, since one of theirs says more.
    """
    patterns = _patterns(units)
    count = sum(pattern.units for pattern in patterns)
    if not count:
        return None
    resamples = max(FEWEST_RESAMPLES, min(RESAMPLES, MOST_DRAWS // count))
    places = [place for place, pattern in enumerate(patterns) for _ in range(pattern.units)]
    found = []
    for _ in range(resamples):
        drawn = Counter(random.choices(places, k=count))
        alpha = _alpha([(patterns[place], times) for place, times in drawn.items()])
        if alpha is not None:
            found.append(alpha)
    if len(found) < DEFINED_SHARE * resamples:
        return None
    return _bounds(sorted(found))


def _patterns(units: Iterable[Sequence[Hashable]]) -> list[_Pattern]:
    """Return the units with two or more ratings by what they got, in an order that is always the same."""
    paired = [Counter(unit) for unit in units if len(unit) > 1]
    labels = sorted({label for unit in paired for label in unit}, key=str)
    seen = Counter(tuple(unit[label] for label in labels) for unit in paired)
    return [_Pattern(times, counts, float(disagreement(counts))) for counts, times in sorted(seen.items())]


def _alpha(drawn: Sequence[tuple[_Pattern, int]]) -> float | None:
    """Return the alpha of a resample as `krippendorff_alpha` has it, in floats, since there are many."""
    observed = sum(pattern.disagreement * times for pattern, times in drawn)
    columns = zip(*([n * times for n in pattern.counts] for pattern, times in drawn), strict=True)
    totals = [sum(column) for column in columns]
    count = sum(totals)
    expected = count * count - sum(n * n for n in totals)
    return 1 - (count - 1) * observed / expected if expected else None


def _bounds(alphas: Sequence[float]) -> Interval:
    tail = (1 - CONFIDENCE) / 2
    last = len(alphas) - 1
    return Interval(alphas[round(tail * last)], alphas[round((1 - tail) * last)], len(alphas))
