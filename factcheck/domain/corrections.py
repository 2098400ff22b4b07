"""The correction log between two versions of an article, as it can be published."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from factcheck.domain.diffs import DiffPiece, word_diff
from factcheck.domain.wording import spoken_moment


@dataclass(frozen=True)
class Correction:
    """One statement that reads otherwise now; a side is empty if it was not there."""

    before: str
    after: str

    @property
    def pieces(self) -> tuple[DiffPiece, ...]:
        """Return both wordings in one line."""
        return word_diff(self.before, self.after)

    @property
    def sentence(self) -> str:
        """Return the correction as a sentence to be published."""
        if not self.after:
            return f"Removed: “{self.before}”"
        if not self.before:
            return f"Added: “{self.after}”"
        return f"An earlier version said “{self.before}”. It now says “{self.after}”."


@dataclass(frozen=True)
class Step:
    """A version on the way, when it was stored, and the reason that was given for it."""

    number: int
    at: datetime
    note: str

    @property
    def words(self) -> str:
        """Return the step in one line."""
        return f"Version {self.number}, {spoken_moment(self.at)}" + (f": {self.note}" if self.note else "")


@dataclass(frozen=True)
class CorrectionLog:
    """What statements of an article read otherwise in a later version."""

    title: str
    former: int
    present: int
    steps: tuple[Step, ...]
    corrections: tuple[Correction, ...]

    @property
    def plain(self) -> str:
        """Return the log as plain text."""
        head = [f"Corrections: {self.title}", f"From version {self.former} to version {self.present}", ""]
        said = [f"- {one.sentence}" for one in self.corrections] or ["No statement reads otherwise."]
        return "\n".join([*head, *(step.words for step in self.steps), "", *said]) + "\n"


Words = Mapping[int, tuple[int, str]]
_NOWHERE = (0, "")


def corrections_of(former: Words, present: Words, old_text: str, new_text: str) -> tuple[Correction, ...]:
    """Return the corrections in the order of the new text, what was removed at its old place.

    Both sides hold place and words of each statement by its key. One that was only cut otherwise, so that
    its words still stand in the other text, is none.
    """
    old_text, new_text = _plain(old_text), _plain(new_text)
    found = []
    for key in former.keys() | present.keys():
        place, before = former.get(key, _NOWHERE)
        present_place, after = present.get(key, _NOWHERE)
        if _is_other(before, after, old_text, new_text):
            found.append((present_place if after else place, key, Correction(before, after)))
    return tuple(correction for _, _, correction in sorted(found, key=lambda one: one[:2]))


def _is_other(before: str, after: str, old_text: str, new_text: str) -> bool:
    if not after:
        return not _stands(before, new_text)
    if not before:
        return not _stands(after, old_text)
    return _plain(before) != _plain(after)


def _stands(words: str, text: str) -> bool:
    return all(_plain(piece) in text for piece in words.split(" … "))


def _plain(words: str) -> str:
    return " ".join(words.split())
