"""The words of a sentence in its new wording: as many as can be, in as few runs as can be."""

from collections import defaultdict
from collections.abc import Hashable, Sequence
from itertools import accumulate

from factcheck.domain.anchoring.pairing import aligned

# Longer pieces are aligned without counting runs.
_MOST_CELLS = 90_000
# One more word counts for more than any number of runs.
_WORD = 1 << 20


def aligned_in_runs(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int]]:
    """Return the pairs of equal members that follow each other on both sides, as many as there can be.

    Of several ways the one is taken that breaks them into the fewest runs; where even that leaves a
    choice, each run begins as late as it can.
    """
    if len(old) * len(new) > _MOST_CELLS:
        return aligned(old, new)
    return _Table(old, new).pairs()


class _Table:
    """The best score for each two beginnings, and that of the pairs which they could end with."""

    def __init__(self, old: Sequence[Hashable], new: Sequence[Hashable]) -> None:
        places: dict[Hashable, list[int]] = defaultdict(list)
        for place, member in enumerate(new):
            places[member].append(place)
        self._best = [[0] * (len(new) + 1)]
        self._ends: list[dict[int, int]] = [{}]
        for member in old:
            self._add(places.get(member, []))

    def _add(self, places: Sequence[int]) -> None:
        above, before = self._best[-1], self._ends[-1]
        ends = {place: _WORD + max(above[place] - 1, before.get(place - 1, 0)) for place in places}
        if ends:
            row = above.copy()
            for place, score in ends.items():
                row[place + 1] = max(row[place + 1], score)
            above = list(accumulate(row, max))
        self._best.append(above)
        self._ends.append(ends)

    def pairs(self) -> list[tuple[int, int]]:
        """Return the pairs of the best way, found from the end."""
        found = []
        at, there = len(self._best) - 1, len(self._best[0]) - 1
        while score := self._best[at][there]:
            if self._ends[at].get(there - 1) == score:
                for pair in self._run(at, there - 1):
                    found.append(pair)
                at, there = found[-1]
            elif self._best[at][there - 1] == score:
                there -= 1
            else:
                at -= 1
        return found[::-1]

    def _run(self, at: int, there: int) -> list[tuple[int, int]]:
        """Return the run of pairs that ends there, the last one first."""
        found = [(at - 1, there)]
        while self._ends[at][there] - _WORD == self._ends[at - 1].get(there - 1):
            at, there = at - 1, there - 1
            found.append((at - 1, there))
        return found
