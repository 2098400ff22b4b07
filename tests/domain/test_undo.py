"""Which saved answers are in effect once those taken back are left out."""

from factcheck.domain.judgement import Judgement
from factcheck.domain.labels import VerdictLabel
from factcheck.domain.undo import Step, trail

YES, NO = Judgement(VerdictLabel.SUPPORTED), Judgement(VerdictLabel.DISPUTED)


def rows(*steps: tuple[Judgement, bool]) -> list[int]:
    return [step.row_id for step in trail(Step(at, one, undo) for at, (one, undo) in enumerate(steps, 1))]


def test_each_answer_is_a_step() -> None:
    assert rows((YES, False), (NO, False)) == [1, 2]


def test_undo_takes_the_last_step_away() -> None:
    assert rows((YES, False), (NO, False), (YES, True)) == [1]


def test_the_same_answer_again_is_no_step_of_its_own() -> None:
    assert rows((YES, False), (YES, False)) == [2]


def test_undo_of_nothing_is_nothing() -> None:
    assert rows((Judgement(None), True)) == []
