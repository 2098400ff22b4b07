"""Undo: which of a person's saved answers are in effect once those taken back are left out."""

from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.domain.judgement import Judgement


@dataclass(frozen=True)
class Step:
    """One saved row of one person on one claim and round, in the order of saving."""

    row_id: int
    judgement: Judgement
    is_undo: bool


def trail(steps: Iterable[Step]) -> list[Step]:
    """Return the steps in effect, the oldest first; undo takes the last one away.

    Saving the same answer again, as happens when evidence completes a draft, is no step of its own.
    """
    kept: list[Step] = []
    for step in steps:
        if step.is_undo:
            del kept[-1:]
        elif kept and kept[-1].judgement == step.judgement:
            kept[-1] = step
        else:
            kept.append(step)
    return kept
