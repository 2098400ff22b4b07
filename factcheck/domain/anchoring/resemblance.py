"""How much sentences are alike, and whether they stand between the same ones."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from factcheck.domain.anchoring.pairing import RareWords, Scored
from factcheck.domain.anchoring.words import LONG, Words, is_word
from factcheck.domain.spans import Span

# So much of both must be common to two sentences for one to be the other in other words.
_ALIKE = 0.5
# So much of a sentence must be left in one that is far longer.
_TAKEN_UP = 0.75
# Away from its neighbours a sentence is known by so many words, one of which stands nowhere else.
_TELLING = 3
# What stands just where it stood may be so much less alike than another.
_IN_PLACE = 0.1
_NEAR = 3


class Surroundings:
    """For each sentence the nearest paired ones before and behind it, as numbers of the new text."""

    def __init__(self, there: Mapping[int, int], old_count: int, new_count: int) -> None:
        origin = {other: place for place, other in there.items()}
        self.of_old, self._steps = _nearest(there, old_count, new_count)
        self.of_new, self._other_steps = _nearest({other: other for other in origin}, new_count, new_count)

    def shared(self, place: int, other: int) -> int:
        """Return how many of the neighbours are the same."""
        return sum(one == two for one, two in zip(self.of_old[place], self.of_new[other], strict=True))

    def shift(self, place: int, other: int) -> int:
        """Return by how many sentences the new place is off, counted from the neighbour that is the same."""
        sides = zip(
            self.of_old[place], self.of_new[other], self._steps[place], self._other_steps[other], strict=True
        )
        return min(
            (abs(step - other_step) for one, two, step, other_step in sides if one == two), default=_NEAR + 1
        )

    def near(self, place: int) -> Iterator[int]:
        """Yield the places of the new text at which the sentence would stand between its neighbours."""
        (before, after), (steps, back) = self.of_old[place], self._steps[place]
        for target in {before + steps, after - back}:
            yield from range(target - _NEAR, target + _NEAR + 1)


Pairs = list[tuple[int, int]]


def _nearest(there: Mapping[int, int], count: int, new_count: int) -> tuple[Pairs, Pairs]:
    """Return the nearest paired ones before and behind each sentence, and how far away they are."""
    found, steps = [], []
    last = (-1, -1)
    for place in range(count):
        found.append(last[0])
        steps.append(place - last[1])
        if place in there:
            last = there[place], place
    behind, back = [], []
    last = (new_count, count)
    for place in reversed(range(count)):
        behind.append(last[0])
        back.append(last[1] - place)
        if place in there:
            last = there[place], place
    return list(zip(found, reversed(behind), strict=True)), list(zip(steps, reversed(back), strict=True))


@dataclass(frozen=True)
class _Likeness:
    """How much of both is common, whether it tells elsewhere too, and whether one holds most of the other."""

    share: float
    is_telling: bool
    is_taken_up: bool


class Resemblances:
    """Scores the sentences that are left by how much they are alike."""

    def __init__(self, old: Words, new: Words, left: Sequence[int], free: Sequence[int]) -> None:
        self._words = {place: _words_of(old, old.sentences[place]) for place in left}
        self._others = {other: _words_of(new, new.sentences[other]) for other in free}
        self._index = RareWords(self._others)
        self._near: dict[int, list[int]] = {}
        self._known: dict[tuple[int, int], _Likeness] = {}
        self._single = _single_words(old) & _single_words(new) if left and free else set()

    def scored(self, around: Surroundings, left: Sequence[int], free: Sequence[int]) -> Iterator[Scored]:
        """Yield the pairs that are alike enough, each with what it is sorted by."""
        still = set(free)
        for place in left:
            for other in still.intersection([*self._candidates(place), *around.near(place)]):
                likeness, shift = self._likeness(place, other), around.shift(place, other)
                if _is_enough(likeness, shift):
                    bonus = 0 if shift else _IN_PLACE
                    yield -likeness.share - bonus, -around.shared(place, other), shift, place, other

    def _candidates(self, place: int) -> list[int]:
        if place not in self._near:
            self._near[place] = self._index.near(self._words[place])
        return self._near[place]

    def _likeness(self, place: int, other: int) -> _Likeness:
        key = place, other
        if key not in self._known:
            self._known[key] = self._compared(self._words[place], self._others[other])
        return self._known[key]

    def _compared(self, words: Sequence[str], others: Sequence[str]) -> _Likeness:
        common = LCSseq.similarity(words, others)
        share = 2 * common / max(1, len(words) + len(others))
        is_telling = share >= _ALIKE and (
            common >= LONG or (common >= _TELLING and self._has_single(words, others))
        )
        is_taken_up = common >= LONG and common >= _TAKEN_UP * min(len(words), len(others))
        return _Likeness(share, is_telling, is_taken_up)

    def _has_single(self, words: Sequence[str], others: Sequence[str]) -> bool:
        return not self._single.isdisjoint(set(words) & set(others))


def _is_enough(likeness: _Likeness, shift: int) -> bool:
    """Tell whether one sentence can be the other: away from its neighbours more is asked."""
    if shift > _NEAR:
        return likeness.is_telling
    return likeness.share >= _ALIKE or likeness.is_taken_up


def _words_of(words: Words, sentence: Span) -> list[str]:
    return [token for token in words.tokens_of(words.within(sentence)) if is_word(token)]


def _single_words(words: Words) -> set[str]:
    """Return the words that stand in one sentence only."""
    counts = Counter(token for sentence in words.sentences for token in set(_words_of(words, sentence)))
    return {token for token, count in counts.items() if count == 1}
