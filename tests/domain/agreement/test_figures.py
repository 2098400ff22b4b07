"""The figures of the agreement page: of all, of pairs, of kinds, and which claims are most split."""

from random import Random

from factcheck.domain.agreement import AgreementFigures, Judged, Measure, agreement_figures
from factcheck.domain.agreement.figures import FEW, MOST_PAIRS, MOST_SPLIT, ONE_OUTCOME, UNEVEN
from factcheck.domain.labels import ClaimKind, VerdictLabel

ANN, BEN, CLEO = 1, 2, 3
LABELS = {label.value[0]: label for label in VerdictLabel}


def judged(said: str, *, claim: int = 1, kind: ClaimKind = ClaimKind.FACT, asked: int = 2) -> Judged:
    """Return a claim with the outcomes of Ann, Ben and Cleo by their first letters, a dot for none."""
    ratings = {rater: LABELS[letter] for rater, letter in enumerate(said, 1) if letter != "."}
    return Judged(claim, kind, ratings, asked)


def claims(*said: str, times: int = 1) -> list[Judged]:
    return [judged(one, claim=number) for number, one in enumerate(said * times, 1)]


def figures(rows: list[Judged], only_with: int | None = None) -> AgreementFigures:
    return agreement_figures(rows, Random(1), only_with=only_with)


ENOUGH = claims("ss", "ss", "dd", "sd", times=6)


def test_enough_claims_have_alpha_with_an_interval_and_both_kappas() -> None:
    found = figures(ENOUGH)

    assert found.alpha.claims == 24
    assert found.alpha.share == 0.75
    assert found.alpha.percent == found.fleiss.percent == found.pairs[0].measure.percent
    assert found.alpha.coefficient
    assert found.interval
    assert found.interval.low < found.alpha.coefficient < found.interval.high
    assert found.fleiss.coefficient
    assert found.pairs[0].measure.coefficient
    assert found.can_compare


def test_few_claims_have_a_share_and_no_coefficient() -> None:
    found = figures(ENOUGH[:19])

    assert found.alpha.percent
    assert found.alpha.coefficient is None
    assert found.interval is None
    assert found.alpha.why_not == FEW
    assert found.fleiss.coefficient is None
    assert found.pairs[0].measure.coefficient is None


def test_nothing_to_compare_is_nothing_made_up() -> None:
    found = figures(claims("s", ".", "d"))

    assert not found.can_compare
    assert found.alpha.share == 0
    assert found.alpha == found.fleiss == Measure(0, None, None, FEW)
    assert found.pairs == found.most_split == ()


def test_one_outcome_leaves_every_coefficient_undefined() -> None:
    found = figures(claims("ss", times=25))

    measures = (found.alpha, found.fleiss, found.pairs[0].measure)
    assert [(one.percent, one.coefficient, one.why_not) for one in measures] == [(1, None, ONE_OUTCOME)] * 3


def test_uneven_numbers_of_verdicts_leave_fleiss_undefined_and_not_alpha() -> None:
    found = figures([*ENOUGH, judged("sss", claim=99)])

    assert found.fleiss.coefficient is None
    assert found.fleiss.why_not == UNEVEN
    assert found.alpha.coefficient


def test_missing_verdicts_are_those_asked_for_and_not_given() -> None:
    found = figures([judged("s.", asked=3), judged("ssd", asked=2), judged("...", asked=2)])

    assert (found.claims, found.missing, found.asked) == (3, 4, 8)


def test_each_kind_has_its_own_figures_in_a_fixed_order() -> None:
    found = figures(
        [judged("ss"), judged("sd", kind=ClaimKind.EMBEDDED), judged("s.", kind=ClaimKind.OPINION)]
    )

    shown = [(kind, measure.claims, measure.percent) for kind, measure in found.kinds]
    assert shown == [(ClaimKind.EMBEDDED, 1, 0), (ClaimKind.OPINION, 0, None), (ClaimKind.FACT, 1, 1)]


def test_pairs_are_compared_on_the_claims_that_both_have_judged() -> None:
    found = figures(claims("ss.", "sd.", "s.s", "ssd"))

    shown = [(pair.first, pair.second, pair.measure.claims) for pair in found.pairs]
    assert shown == [(ANN, BEN, 3), (ANN, CLEO, 2), (BEN, CLEO, 1)]


def test_one_persons_pairs_can_be_picked_out() -> None:
    found = figures(claims("sss"), only_with=BEN)

    assert [(pair.first, pair.second) for pair in found.pairs] == [(ANN, BEN), (BEN, CLEO)]


def test_many_pairs_are_cut_to_those_with_the_most_claims_in_common() -> None:
    crowd = Judged(1, ClaimKind.FACT, dict.fromkeys(range(1, 12), VerdictLabel.SUPPORTED), 11)

    found = figures([crowd, judged("ss", claim=2)])

    assert len(found.pairs) == MOST_PAIRS
    assert found.pairs_in_all == 55
    assert (found.pairs[0].first, found.pairs[0].second) == (ANN, BEN)


def test_the_most_split_claims_come_first_and_agreed_ones_not_at_all() -> None:
    rows = [judged(said, claim=at) for at, said in enumerate(("sss", "ssd", "sd", "sdu", "sd."), 1)]

    assert [claim.claim for claim in figures(rows).most_split] == [4, 3, 5, 2]


def test_only_the_most_split_are_listed() -> None:
    assert len(figures(claims("sd", times=30)).most_split) == MOST_SPLIT
