"""Which sentence of the old text is which of the new: the same ones first, then those in other words."""

from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from itertools import takewhile

from factcheck.domain.anchoring.pairing import aligned, best_first
from factcheck.domain.anchoring.resemblance import Resemblances, Surroundings
from factcheck.domain.anchoring.words import Words, plain

# Each round finds what the sentences found before tell about those beside them.
_ROUNDS = 6


class SentencePairs:
    """The sentences of both texts, and the new place of each old one that was found.

    What stands once in both texts is the same wherever it went: that somebody moved it is far likelier than
    that somebody wrote it again. Copies are told apart by the sentences beside them. Changed sentences are
    those that are alike, the most alike first.
    """

    def __init__(self, old: Words, new: Words) -> None:
        self._old, self._new = old, new
        self.keys, self.others = _keys(old), _keys(new)
        self.there: dict[int, int] = {}
        self.origin: dict[int, int] = {}
        self._pair_single()
        around = self._surroundings()
        self._pair_as_many(
            list(zip(self.keys, around.of_old, strict=True)),
            list(zip(self.others, around.of_new, strict=True)),
        )
        self._pair_beside()
        self._pair_copies()
        self._pair_alike()

    def are_equal(self, place: int, other: int) -> bool:
        """Tell whether both have the same words and marks."""
        return self.keys[place] == self.others[other]

    def _pair(self, place: int, other: int) -> None:
        self.there[place] = other
        self.origin[other] = place

    def _pair_single(self) -> None:
        counts, theirs = Counter(self.keys), Counter(self.others)
        places = {key: other for other, key in enumerate(self.others) if theirs[key] == 1}
        for place, key in enumerate(self.keys):
            if counts[key] == 1 and key in places:
                self._pair(place, places[key])

    def _pair_as_many(self, keys: Sequence[Hashable], others: Sequence[Hashable]) -> None:
        """Pair in order what has the same key and no partner, where there is as much of it in both texts."""
        left, free = _grouped(keys, self.left()), _grouped(others, self.free())
        for key, places in left.items():
            if len(places) == len(free[key]):
                for place, other in zip(places, free[key], strict=True):
                    self._pair(place, other)

    def _pair_beside(self) -> None:
        """Pair equal sentences beside those that are paired, then those beside them in their turn.

        What both neighbours agree on comes first.
        """
        for place in self.left():
            other = self.there.get(place - 1, -2) + 1
            if other == self.there.get(place + 1, -2) - 1:
                self._pair_if_equal(place, other)
        for known in (dict(self.there), self.there):
            for step, places in ((1, self.left()), (-1, self.left()[::-1])):
                for place in places:
                    if place - step in known:
                        self._pair_if_equal(place, known[place - step] + step)

    def _pair_if_equal(self, place: int, other: int) -> None:
        is_free = place not in self.there and other not in self.origin and 0 <= other < len(self.others)
        if is_free and self.are_equal(place, other):
            self._pair(place, other)

    def _pair_copies(self) -> None:
        """Pair equal sentences that lie behind the same paired one, then those before the same, in order."""
        for side in (0, 1):
            around, left, free = self._surroundings(), self.left(), self.free()
            keys = [(self.keys[place], around.of_old[place][side]) for place in left]
            others = [(self.others[other], around.of_new[other][side]) for other in free]
            for at, there in aligned(keys, others):
                self._pair(left[at], free[there])
        counts, theirs = Counter(self.keys), Counter(self.others)
        self._pair_as_many([key if counts[key] == theirs[key] else None for key in self.keys], self.others)

    def _pair_alike(self) -> None:
        """Pair sentences that are alike; each one that is found tells more about those beside it."""
        resemblances = Resemblances(self._old, self._new, self.left(), self.free())
        rounds = (
            list(best_first(resemblances.scored(self._surroundings(), self.left(), self.free())))
            for _ in range(_ROUNDS)
        )
        for found in takewhile(bool, rounds):
            for place, other in found:
                self._pair(place, other)

    def _surroundings(self) -> Surroundings:
        return Surroundings(self.there, len(self.keys), len(self.others))

    def left(self) -> list[int]:
        """Return the old sentences that have no partner."""
        return [place for place in range(len(self.keys)) if place not in self.there]

    def free(self) -> list[int]:
        """Return the new sentences that have no partner."""
        return [other for other in range(len(self.others)) if other not in self.origin]


def _grouped(keys: Sequence[Hashable], places: Sequence[int]) -> defaultdict[Hashable, list[int]]:
    groups: defaultdict[Hashable, list[int]] = defaultdict(list)
    for place in places:
        groups[keys[place]].append(place)
    return groups


def _keys(words: Words) -> list[str]:
    return [plain(sentence.quote(words.text)) for sentence in words.sentences]
