"""An editor's ruling on a claim: what it must say, and which verdicts it was made on."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from factcheck.domain.judgement import Judgement, check_shape
from factcheck.domain.labels import ClaimState, VerdictLabel
from factcheck.errors import Invalid


@dataclass(frozen=True)
class Seen:
    """What an editor had before them: where the claim stood, and a mark of the verdicts that counted."""

    state: ClaimState
    round: int
    revision: int
    verdicts: str

    def __str__(self) -> str:
        return f"{self.state.value}.{self.round}.{self.revision}.{self.verdicts}"


def read_seen(text: str) -> Seen:
    """Return what a form carried along; raises Invalid if it was not written by `Seen`."""
    state, *numbers, verdicts = text.split(".") if text.count(".") == 3 else ("", "", "", "")
    if state not in {known.value for known in ClaimState} or not all(n.isdecimal() for n in numbers):
        raise Invalid("This form is damaged. Open the claim again.")
    return Seen(ClaimState(state), int(numbers[0]), int(numbers[1]), verdicts)


@dataclass(frozen=True)
class Ruling:
    """What an editor decides; `seen` is None only when nobody looked at a page, as in seeds."""

    judgement: Judgement
    is_claim_wrong: bool = False
    seen: Seen | None = None


def carried(judgement: Judgement, given: Sequence[Judgement], *, is_confirmation: bool) -> Judgement:
    """Fill what the editor left open from the reviewers' verdicts with the same outcome.

    The pointer of an inconsistent ruling is always taken; reason and kind only when an agreed
    verdict is confirmed and the reviewers gave the same.
    """
    same = [other for other in given if other.label is judgement.label]
    if judgement.label is VerdictLabel.INCONSISTENT and judgement.conflict is None:
        fitting = [o.conflict for o in same if o.conflict and o.conflict_kind is judgement.conflict_kind]
        others = [o.conflict for o in same if o.conflict]
        judgement = replace(judgement, conflict=next(iter(fitting + others), None))
    if not is_confirmation:
        return judgement
    reasons, kinds = {other.reason_code for other in same}, {other.conflict_kind for other in same}
    return replace(
        judgement,
        reason_code=judgement.reason_code or (reasons.pop() if len(reasons) == 1 else None),
        conflict_kind=judgement.conflict_kind or (kinds.pop() if len(kinds) == 1 else None),
    )


def check_ruling(judgement: Judgement, *, is_confirmation: bool) -> None:
    """Raise Invalid, naming the field, if the ruling does not say enough to stand in the report."""
    if judgement.label is None:
        raise Invalid("Choose one of the four outcomes.", field="label")
    check_shape(judgement)
    if judgement.label is VerdictLabel.DISPUTED and judgement.reason_code is None:
        raise Invalid("Say why it is disputed.", field="reason_code")
    if judgement.label is VerdictLabel.INCONSISTENT and judgement.conflict_kind is None:
        raise Invalid("Choose the kind of conflict.", field="conflict_kind")
    if not is_confirmation and not judgement.rationale.strip():
        raise Invalid("Write what the report will say.", field="rationale")
