"""What must become of a claim of the model, and where its text alone cannot tell."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import takewhile

from edited_articles import LaidOut, Sentence, Word

from factcheck.domain.anchoring import Anchored, Outcome, Placement

Runs = tuple[tuple[Word, ...], ...]
# So much more alike must a changed sentence be to itself than to any other.
CLEARLY = 0.1


class Doubt(StrEnum):
    """Why the same two texts could have come from another edit, as small as the one that was made."""

    COPY = "its sentence stands there more than once, and no neighbour tells which one it is"
    LIKENESS = "another sentence is as much like it"
    TOO_LITTLE = "it left its neighbours, and too little of its own is left"
    WORDS = "a copy of its words stands beside the change"


@dataclass(frozen=True)
class Judged:
    """A claim of the model: some runs of words of one sentence."""

    sentence: Sentence
    runs: Runs

    def in_text(self, text: LaidOut) -> Anchored:
        return Anchored(text.spans(self.runs))


def claims_of(text: LaidOut) -> list[Judged]:
    """Return for each sentence the whole, a run inside it, its two ends in one claim, and one word."""
    found = []
    for sentence, words in text.words.items():
        middle = len(words) // 2
        runs = [[words]]
        if len(words) > 2:
            runs += [[words[1:6]], [words[:2], words[-1:]], [words[middle : middle + 1]]]
        found += [Judged(sentence, tuple(map(tuple, run))) for run in runs]
    return found


def most_left(old: Sequence[str], new: Sequence[str], without: tuple[int, int] = (-1, -1)) -> tuple[int, int]:
    """Return how many words at most stand in both, in order, and minus in how few runs, without one pair."""
    nothing = (0, 0)
    best = [nothing] * (len(new) + 1)
    ends: list[tuple[int, int] | None] = [None] * (len(new) + 1)
    for at, word in enumerate(old):
        row, runs = [nothing], [None]
        for there, other in enumerate(new):
            run = None
            if word == other and (at, there) != without:
                count, breaks = best[there]
                run = count + 1, breaks - 1
                if (before := ends[there]) is not None:
                    run = max(run, (before[0] + 1, before[1]))
            row.append(max(row[-1], best[there + 1], run or nothing))
            runs.append(run)
        best, ends = row, runs
    return best[-1]


class Edit:
    """Two texts of the model, and what anybody can know of the way from one to the other."""

    def __init__(self, old: LaidOut, new: LaidOut) -> None:
        self.old, self.new = old, new
        self._copies = Counter(old.readings.values()), Counter(new.readings.values())

    def doubt(self, claim: Judged) -> Doubt | None:
        """Return why nobody can say what became of the claim, or nothing."""
        sentence = claim.sentence
        if sentence not in self.new.words:
            return self._doubt_of_lost(sentence)
        if self._is_same(sentence):
            return None if self._is_settled(sentence) else Doubt.COPY
        return self._doubts[sentence] if sentence in self._doubts else self._doubt_of_words(claim)

    def is_kept(self, claim: Judged) -> bool:
        """Tell whether the claim's words are all left, each run of them side by side."""
        words = self.new.words.get(claim.sentence, [])
        return all(_stands_in(run, words) for run in claim.runs)

    def is_taken_out(self, claim: Judged) -> bool:
        """Tell whether none of the claim's words is left."""
        words = self.new.words.get(claim.sentence, [])
        return not any(word in words for run in claim.runs for word in run)

    def is_right(self, claim: Judged, placement: Placement, placed: Mapping[Judged, Placement]) -> bool:
        """Tell whether the claim is kept on its own words, changed in its sentence, or gone with it."""
        if claim.sentence not in self.new.words:
            return placement.outcome is Outcome.VANISHED
        if self.is_kept(claim):
            return placement == Placement(Outcome.KEPT, self.new.spans(claim.runs))
        if placement.outcome is Outcome.VANISHED:
            return self.is_taken_out(claim) or self._is_another(claim, placed)
        home = self.new.homes[claim.sentence]
        return placement.outcome is Outcome.CHANGED and all(home.holds(span) for span in placement.spans)

    def _is_another(self, claim: Judged, placed: Mapping[Judged, Placement]) -> bool:
        """Tell whether another claim has what is left of this one, and nothing beside it."""
        first = {word for run in claim.runs for word in run}
        letters = {word.letters for word in first}
        words = self.new.words[claim.sentence]
        alien = {word for word in self.old.words[claim.sentence] if word.letters not in letters}
        for other, placement in placed.items():
            inside = {
                word for word in words if any(span.holds(self.new.places[word]) for span in placement.spans)
            }
            if other != claim and first.intersection(words) <= inside and not inside & alien:
                return True
        return False

    def _is_same(self, sentence: Sentence) -> bool:
        return self.old.readings[sentence] == self.new.readings.get(sentence)

    def _is_single(self, sentence: Sentence) -> bool:
        return self._is_same(sentence) and self._stands_once(self.old.readings[sentence])

    def _stands_once(self, reading: str) -> bool:
        return all(copies[reading] == 1 for copies in self._copies)

    @cached_property
    def _told(self) -> set[Sentence]:
        """The unchanged sentences that stand once, and the copies that those around them tell apart."""
        return {
            one
            for one in self.old.order
            if self._is_same(one) and (self._is_single(one) or self._is_told_apart(one))
        }

    def _is_settled(self, sentence: Sentence) -> bool:
        """Tell whether it is told, or the only copy in either text that is not."""
        if sentence in self._told:
            return True
        reading = self.old.readings[sentence]
        left = [
            [one for one in text.order if text.readings[one] == reading and one not in self._told]
            for text in (self.old, self.new)
        ]
        return left == [[sentence], [sentence]]

    def _is_told_apart(self, sentence: Sentence) -> bool:
        if self._place_among_copies(self.old, sentence) == self._place_among_copies(self.new, sentence):
            return True
        told = [self._is_told(sentence, step) for step in (-1, 1)]
        return any(told) and not any(self._is_contested(sentence, step) for step in (-1, 1))

    def _place_among_copies(self, text: LaidOut, sentence: Sentence) -> tuple[str | int, ...]:
        """Return between which single sentences it stands, with how many copies on either side."""
        place = self._numbers[text is self.new][sentence]
        found: list[str | int] = []
        for side in (text.order[:place][::-1], text.order[place + 1 :]):
            readings = [text.readings[one] for one in side]
            between = [*takewhile(lambda reading: not self._stands_once(reading), readings)]
            found += [*readings[len(between) :][:1], between.count(text.readings[sentence])]
        return tuple(found)

    def _is_told(self, sentence: Sentence, step: int) -> bool:
        neighbour = self._beside(self.old, sentence, step)
        return (
            neighbour is not None
            and self._is_single(neighbour)
            and neighbour is self._beside(self.new, sentence, step)
        )

    def _is_contested(self, sentence: Sentence, step: int) -> bool:
        """Tell whether a copy stood or stands beside the neighbours that it has now or had."""
        was, now = self._beside(self.old, sentence, step), self._beside(self.new, sentence, step)
        copies = [self._beside(self.old, now, -step), self._beside(self.new, was, -step)]
        if now is not was:
            copies.append(now)
        reading = self.old.readings[sentence]
        others = [copy for copy in copies if copy and copy is not sentence]
        return any(reading in (self.old.readings.get(copy), self.new.readings.get(copy)) for copy in others)

    def _beside(self, text: LaidOut, sentence: Sentence | None, step: int) -> Sentence | None:
        """Return the sentence before or behind one, if there is any."""
        numbers = self._numbers[text is self.new]
        place = numbers[sentence] + step if sentence in numbers else -1
        return text.order[place] if 0 <= place < len(text.order) else None

    @cached_property
    def _numbers(self) -> tuple[dict[Sentence, int], dict[Sentence, int]]:
        one, other = (
            {sentence: at for at, sentence in enumerate(text.order)} for text in (self.old, self.new)
        )
        return one, other

    @cached_property
    def _loose(self) -> tuple[list[Sentence], list[Sentence]]:
        """The sentences of either text that are not settled: what a changed one could be taken for."""
        settled = {one for one in self.old.order if self._is_same(one) and self._is_settled(one)}
        return tuple([one for one in text.order if one not in settled] for text in (self.old, self.new))

    @cached_property
    def _doubts(self) -> dict[Sentence, Doubt]:
        found = {}
        for sentence in self.old.order:
            if sentence in self.new.words and not self._is_same(sentence):
                doubt = self._doubt_of_changed(sentence)
                if doubt:
                    found[sentence] = doubt
        return found

    def _doubt_of_lost(self, sentence: Sentence) -> Doubt | None:
        words = self.old.letters(sentence)
        others = (self.new.letters(other) for other in self._loose[1])
        return Doubt.LIKENESS if any(likeness(words, other) >= 0.5 for other in others) else None

    def _doubt_of_changed(self, sentence: Sentence) -> Doubt | None:
        old, new = self.old.letters(sentence), self.new.letters(sentence)
        alike = likeness(old, new) - CLEARLY
        rivals = (likeness(old, self.new.letters(other)) for other in self._loose[1] if other is not sentence)
        others = (likeness(self.old.letters(other), new) for other in self._loose[0] if other is not sentence)
        if any(rival >= alike for rivalry in (rivals, others) for rival in rivalry):
            return Doubt.LIKENESS
        if any(self._has_kept(sentence, step) for step in (-1, 1)) or self._is_telling(sentence):
            return None
        return Doubt.TOO_LITTLE

    def _has_kept(self, sentence: Sentence, step: int) -> bool:
        """Tell whether it stands beside the same sentence as before, or at the same end of the text."""
        was = self._beside(self.old, sentence, step)
        is_there = was is None or (self._is_same(was) and self._is_settled(was))
        return was is self._beside(self.new, sentence, step) and is_there

    def _is_telling(self, sentence: Sentence) -> bool:
        """Tell whether three of its words are left, one of which stands in no other sentence."""
        left = [word.letters for word in self.new.words[sentence] if word in self.old.words[sentence]]
        return len(left) >= 3 and any(self._is_rare(word) for word in left)

    def _is_rare(self, word: str) -> bool:
        return all(sum(word in text.letters(one) for one in text.order) == 1 for text in (self.old, self.new))

    def _doubt_of_words(self, claim: Judged) -> Doubt | None:
        """Look for another way to pair the words of a sentence that leaves as many, in as few runs."""
        old, new = self.old.words[claim.sentence], self.new.words[claim.sentence]
        before, after = self.old.tokens(claim.sentence), self.new.tokens(claim.sentence)
        if not self.is_kept(claim):
            runs = [[word.letters for word in run] for run in claim.runs]
            return Doubt.WORDS if all(_stands_in(run, after) for run in runs) else None
        pairs = [(old.index(word), new.index(word)) for run in claim.runs for word in run]
        made = self._made(claim.sentence)
        return Doubt.WORDS if any(most_left(before, after, pair) >= made for pair in pairs) else None

    def _made(self, sentence: Sentence) -> tuple[int, int]:
        """Return what the edit left, as `most_left` counts it; the mark at the end is one of its tokens."""
        old, new = self.old.words[sentence], self.new.words[sentence]
        places = [(old.index(word), new.index(word)) for word in old if word in new]
        places += [(len(old), len(new))] if sentence.mark else []
        runs = sum((one - 1, other - 1) not in places for one, other in places)
        return len(places), -runs


def likeness(old: Sequence[str], new: Sequence[str]) -> float:
    """Return how much of both is common to them, in order."""
    total, common = len(old) + len(new), sum((Counter(old) & Counter(new)).values())
    return 2 * most_left(old, new)[0] / total if 4 * common >= 0.8 * total else 2 * common / total


def _stands_in(run: Sequence[object], words: Sequence[object]) -> bool:
    size = len(run)
    return any([*words[at : at + size]] == [*run] for at in range(len(words) - size + 1))


def reading(edit: Edit, placed: Mapping[Judged, Placement], claim: Judged) -> str:
    """Return "right", why nobody can tell, or "wrong", of what was found out about a claim."""
    placement = placed[claim]
    kept = placement.outcome is Outcome.KEPT
    before = [span.quote(edit.old.text) for span in claim.in_text(edit.old).spans]
    if kept and [span.quote(edit.new.text) for span in placement.spans] != before:
        return "wrong"
    doubt = edit.doubt(claim)
    if doubt or edit.is_right(claim, placement, placed):
        return doubt or "right"
    return "wrong"
