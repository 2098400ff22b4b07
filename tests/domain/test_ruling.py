"""Rulings: what an editor must say, what is taken from the reviewers, and what the editor had seen."""

import pytest

from factcheck.domain.judgement import ConflictPointer, Judgement
from factcheck.domain.labels import ClaimState, ConflictKind, ConflictTarget, ReasonCode, VerdictLabel
from factcheck.domain.ruling import Seen, carried, check_ruling, read_seen
from factcheck.errors import Invalid

S, D, I, U = VerdictLabel  # noqa: E741 - the four outcomes in the order of the scale
HEADLINE = ConflictPointer(ConflictTarget.FIELD, "headline")
DATE = ConflictPointer(ConflictTarget.FIELD, "date")


def test_what_was_seen_survives_a_form() -> None:
    seen = Seen(ClaimState.SPLIT, 2, 11, "0123456789abcdef")

    assert read_seen(str(seen)) == seen


@pytest.mark.parametrize(
    "text", ["", "split.1.1", "split.1.x.a", "closed.1.1.a", "a.split.1.1.a", "split..1.a"]
)
def test_a_damaged_form_is_invalid(text: str) -> None:
    with pytest.raises(Invalid, match="damaged"):
        read_seen(text)


def test_the_pointer_of_the_same_kind_is_taken_first() -> None:
    given = [
        Judgement(I, conflict=HEADLINE, conflict_kind=ConflictKind.SELF),
        Judgement(I, conflict=DATE, conflict_kind=ConflictKind.DATE),
    ]

    ruling = carried(Judgement(I, conflict_kind=ConflictKind.DATE), given, is_confirmation=False)

    assert ruling.conflict == DATE


def test_another_kind_lends_its_pointer_when_none_fits() -> None:
    given = [Judgement(I, conflict=HEADLINE, conflict_kind=ConflictKind.SELF)]

    ruling = carried(Judgement(I, conflict_kind=ConflictKind.DATE), given, is_confirmation=False)

    assert (ruling.conflict, ruling.conflict_kind) == (HEADLINE, ConflictKind.DATE)


def test_a_pointer_that_was_chosen_stays() -> None:
    given = [Judgement(I, conflict=HEADLINE, conflict_kind=ConflictKind.DATE)]

    ruling = carried(
        Judgement(I, conflict=DATE, conflict_kind=ConflictKind.DATE), given, is_confirmation=False
    )

    assert ruling.conflict == DATE


def test_verdicts_with_another_outcome_lend_nothing() -> None:
    given = [Judgement(D, reason_code=ReasonCode.REFUTED), Judgement(U, reason_code=ReasonCode.VAGUE)]

    ruling = carried(Judgement(U), given, is_confirmation=True)

    assert ruling.reason_code is ReasonCode.VAGUE


@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        ((ReasonCode.REFUTED, ReasonCode.REFUTED), ReasonCode.REFUTED),
        ((ReasonCode.REFUTED, ReasonCode.MISLEADING), None),
    ],
)
def test_a_confirmation_takes_a_reason_only_if_all_gave_it(
    codes: tuple[ReasonCode, ...], expected: ReasonCode | None
) -> None:
    given = [Judgement(D, reason_code=code) for code in codes]

    assert carried(Judgement(D), given, is_confirmation=True).reason_code is expected
    assert carried(Judgement(D), given, is_confirmation=False).reason_code is None


def test_a_confirmation_takes_a_kind_that_all_gave() -> None:
    given = [Judgement(I, conflict=DATE, conflict_kind=ConflictKind.DATE)] * 2

    assert carried(Judgement(I), given, is_confirmation=True).conflict_kind is ConflictKind.DATE


@pytest.mark.parametrize(
    "ruling",
    [
        Judgement(S, rationale="So."),
        Judgement(U, rationale="Nobody knows."),
        Judgement(U, reason_code=ReasonCode.VAGUE, rationale="Vague."),
        Judgement(D, reason_code=ReasonCode.REFUTED, rationale="No."),
        Judgement(I, conflict_kind=ConflictKind.SELF, rationale="No."),
    ],
)
def test_a_ruling_that_says_enough_passes(ruling: Judgement) -> None:
    check_ruling(ruling, is_confirmation=False)


def test_a_confirmation_needs_no_words() -> None:
    check_ruling(Judgement(S), is_confirmation=True)

    with pytest.raises(Invalid):
        check_ruling(Judgement(S), is_confirmation=False)
