"""Changes that a sentence states: two values, and how far or which way one went to the other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from factcheck.checking.changes.clauses import CLAUSES, POINTS_APART
from factcheck.checking.changes.patterns import ASIDE, DIRECTED, MEASURED, MULTIPLIED
from factcheck.checking.changes.sequels import SEQUELS
from factcheck.checking.changes.words import bare, sign, tagged, times
from factcheck.checking.leeway import Lean, lean_of
from factcheck.checking.marks import Mark
from factcheck.checking.outline import Outline, caught

_HEDGE = re.compile(
    r"(?:(?:more|less)~[a-z]+[+-] than|almost|nearly|about|roughly|around|at least|close to|virtually"
    r"|practically"
    r"|some)(?: an?)? $"
)
_WITH_SIZE = (*MEASURED, *ASIDE, *SEQUELS, *CLAUSES, POINTS_APART)
_VALUES, _PAIR = frozenset("cmpftb"), 2
_APART = frozenset({*SEQUELS, *CLAUSES, POINTS_APART})
_MISS = 1.6
_CUE = re.compile(r"~|\b(?:times|over|under|again|behind|ahead)\b")
_BASE = re.compile(r"\b(?:from|than|on|over|above|below|compared|against|versus|vs|to|and|in)\b")


@dataclass(frozen=True)
class Change:
    """What is said to have happened from `first` to `last`.

    `size` is the stated change, or None; `factor` by how much the value was multiplied, or None; `way` is
    1 for up, -1 for down, 0 where no word says it. `words` is the change in outline, `tail` what follows.
    `base` is the word before the first value, “from” or “than”; `between` the words from value to value.
    `is_loose` marks a factor that may stand for one more, as in “three times more”; `is_apart` a change in
    a sentence that is of something else for all its grammar tells.
    """

    first: Mark
    last: Mark
    way: int
    word: str
    words: str
    tail: str
    base: str
    between: str
    size: Mark | None = None
    factor: float | None = None
    multiple: Mark | None = None
    lean: Lean = Lean.NONE
    is_loose: bool = False
    is_apart: bool = False

    @property
    def marks(self) -> tuple[Mark, ...]:
        return tuple(mark for mark in (self.first, self.last, self.size, self.multiple) if mark)


def changes_in(outline: Outline) -> Iterator[Change]:
    """Yield each change in every reading, the measured ones first."""
    text = tagged(outline.text)
    if not _CUE.search(text):
        return
    values = sum(mark.kind in _VALUES for mark in outline.marks)
    for pattern in (*(_WITH_SIZE if values > _PAIR else ()), *MULTIPLIED, *DIRECTED):
        for match in pattern.finditer(text):
            change = _change(outline, match)
            if pattern not in _APART or _is_near_miss(change):
                yield replace(change, is_apart=pattern is POINTS_APART)


def _is_near_miss(change: Change) -> bool:
    """Tell whether two values that stand apart may be of one thing, by what is said of their change."""
    if change.first.kind != change.last.kind or not change.first.value or not change.size:
        return False
    if change.size.kind in {"t", "b"} or change.first.kind == "p":
        return True
    share = change.size.value if change.size.kind == "f" else change.size.value / 100
    ratio = max(change.last.value, change.first.value) / min(change.last.value, change.first.value)
    return ratio <= (1 + share) * _MISS


def _change(outline: Outline, match: re.Match[str]) -> Change:
    first, last = outline.at(match, "a"), outline.at(match, "b")
    if caught(match, "early"):
        years = (outline.at(match, "early").value, outline.at(match, "late").value)
        first, last = (first, last) if years[0] < years[1] else (last, first)
    word, multiple = caught(match, "v"), caught(match, "k")
    count = outline.at(match, "n") if caught(match, "n") else None
    return Change(
        first=first,
        last=last,
        way=sign(word) if word else 0,
        word=bare(word or multiple),
        words=match[0],
        tail=match.string[match.end() :],
        base=next(reversed(_BASE.findall(outline.before(first))), ""),
        between=outline.between(first, last),
        size=outline.at(match, "x") if caught(match, "x") else None,
        factor=times(multiple) if multiple else count.value if count else None,
        multiple=count,
        lean=lean_of(bare(caught(match, "h") or _hedge_before(match))),
        is_loose=bool(count or multiple.endswith("fold~k") or caught(match, "than")),
    )


def _hedge_before(match: re.Match[str]) -> str:
    found = _HEDGE.search(match.string, 0, match.start())
    return found[0] if found else ""
