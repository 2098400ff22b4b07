"""The sentence at the top of a report, and the counts beside it."""

import pytest

from factcheck.domain.report.sentence import Tally, outcome_sentence

CAUSES = {
    "a": "Donald Trump, president since 20 January 2025.",
    "b": "The weekday does not fit the date",
    "c": "",
}


@pytest.mark.parametrize(
    ("tally", "rests_on", "sentence"),
    [
        (Tally(), "", "This article has no claim to judge."),
        (Tally(not_judged=3), "", "This article has no claim to judge."),
        (Tally(unfinished=1), "", "The one claim of this article is not settled yet."),
        (Tally(unfinished=36), "", "None of the thirty-six claims is settled yet."),
        (Tally(supported=1), "", "The one claim of this article is supported."),
        (Tally(supported=2), "", "Both claims are supported."),
        (Tally(supported=12), "", "All twelve claims are supported."),
        (
            Tally(supported=7, unverified=1),
            "",
            "No claim is inconsistent or disputed: seven are supported and one is unverified.",
        ),
        (
            Tally(supported=2, unfinished=1),
            "",
            "No claim is inconsistent or disputed: two are supported and one is not settled yet.",
        ),
        (
            Tally(supported=1, unverified=2, unfinished=3),
            "",
            "No claim is inconsistent or disputed: one is supported, two are unverified "
            "and three are not settled yet.",
        ),
        (Tally(disputed=1, supported=4), "", "One claim is disputed."),
        (Tally(inconsistent=1, disputed=1), "a", "One claim is inconsistent and one is disputed."),
        (
            Tally(inconsistent=8, disputed=4, supported=7),
            "",
            "Eight claims are inconsistent and four are disputed.",
        ),
        (
            Tally(inconsistent=1, disputed=2, unfinished=20),
            "",
            "One claim is inconsistent, two are disputed and twenty are not settled yet.",
        ),
        (
            Tally(inconsistent=3),
            "aaa",
            "Three claims are inconsistent; all three of the inconsistent ones rest on one point: "
            "Donald Trump, president since 20 January 2025.",
        ),
        (
            Tally(inconsistent=2, disputed=1),
            "bb",
            "Two claims are inconsistent and one is disputed; both of the inconsistent ones rest on one "
            "point: The weekday does not fit the date.",
        ),
        (
            Tally(inconsistent=3),
            "aab",
            "Three claims are inconsistent; most of the inconsistent ones rest on one point: "
            "Donald Trump, president since 20 January 2025.",
        ),
        (Tally(inconsistent=4), "aabb", "Four claims are inconsistent."),
        (Tally(inconsistent=3), "ccc", "Three claims are inconsistent."),
        (Tally(inconsistent=120), "", "120 claims are inconsistent."),
    ],
)
def test_the_outcome_is_one_plain_sentence(tally: Tally, rests_on: str, sentence: str) -> None:
    assert outcome_sentence(tally, list(rests_on), CAUSES) == sentence


def test_the_bar_shows_each_outcome_as_a_share_of_all_judged_claims() -> None:
    parts = Tally(inconsistent=1, supported=2, unfinished=1, not_judged=9).parts

    assert [(part.label, part.start, part.end) for part in parts] == [
        ("inconsistent", 0, 0.25),
        ("supported", 0.25, 0.75),
        ("open", 0.75, 1),
    ]


def test_the_bar_has_a_text_alternative() -> None:
    assert Tally(disputed=2).words == "0 inconsistent, 2 disputed, 0 supported, 0 unverified"
    assert Tally(unfinished=2).words.endswith(", 2 not settled")
