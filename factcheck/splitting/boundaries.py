"""Boundaries: the trained model that tells where a sentence ends if the rules leave it open."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import repeat
from pathlib import Path

from factcheck.splitting.boundary_features import Gap, features

MODEL = Path(__file__).parent / "model" / "boundaries.tsv"
# Careless text often goes without stops and large letters; clean prose seldom does, so it is cut on
# stronger evidence only, above all before a small letter.
_CARELESS, _CLEAN, _CLEAN_SMALL = -50, 0, 50


@dataclass(frozen=True)
class Weights:
    """What each feature adds to the score of a gap, in hundredths."""

    bias: int
    of: Mapping[str, int]

    def ends(self, gap: Gap) -> bool:
        """Tell whether a sentence ends at the gap."""
        if gap.is_hopeless():
            return False
        return self.bias + sum(map(self.of.get, features(gap), repeat(0))) > _threshold(gap)


def boundary_judge() -> Callable[[Gap], bool]:
    """Return what decides a gap: the model, or without its file the rules alone."""
    weights = read_weights(MODEL)
    return weights.ends if weights else _by_rules


@cache
def read_weights(path: Path) -> Weights | None:
    """Read the file once; one that is missing, cut short or not what it should be counts as none."""
    try:
        lines = path.read_text(encoding="utf-8").rstrip("\n").split("\n")
        pairs = [line.split("\t") for line in lines if not line.startswith("#")]
        weights = {feature: int(weight) for weight, feature in pairs}
        is_whole = weights.pop("=count") == len(weights)
        return Weights(weights.pop("=bias"), weights) if is_whole else None
    except (OSError, ValueError, KeyError):
        return None


def _threshold(gap: Gap) -> int:
    if not gap.words.is_clean:
        return _CARELESS
    return _CLEAN_SMALL if gap.said else _CLEAN


def _by_rules(gap: Gap) -> bool:
    return gap.said is not None and gap.said.ends
