"""Which claims are near to each other, and which say the same."""

import pytest

from factcheck.domain.matching import differing, likeness, match_keys

HARBOUR = "The harbour of Brackwater opened in 1931 with nine cranes."


@pytest.mark.parametrize(
    "other",
    [
        HARBOUR,
        "THE HARBOUR of Brackwater opened in 1931, with nine cranes",
        "The  harbour of Brackwater opened in 1931 with nine cranes!",
    ],
)
def test_the_same_words_in_another_dress_are_the_same(other: str) -> None:
    near = likeness(HARBOUR, other)

    assert near is not None
    assert (near.score, near.says_the_same) == (100, True)


def test_little_words_change_nothing_that_is_said() -> None:
    near = likeness(HARBOUR, "Harbour of Brackwater had opened in 1931 with nine cranes.")

    assert near is not None
    assert near.score < 100
    assert near.says_the_same


@pytest.mark.parametrize(
    "other",
    [
        "The harbour of Brackwater opened in 1913 with nine cranes.",
        "The harbour of Brackwater never opened in 1931 with nine cranes.",
        "The harbour of Blackwater opened in 1931 with nine cranes.",
    ],
)
def test_another_number_name_or_negation_says_something_else(other: str) -> None:
    near = likeness(HARBOUR, other)

    assert near is not None
    assert not near.says_the_same


def test_claims_about_different_things_are_far() -> None:
    assert likeness(HARBOUR, "The mayor paid for two of them.") is None


def test_apostrophes_are_the_same_in_both_shapes() -> None:
    near = likeness("The town’s mayor", "The town's mayor")

    assert near is not None
    assert near.score == 100


def test_the_words_that_the_other_lacks_are_marked() -> None:
    pieces = differing("It opened in 1913 with two cranes.", "It opened in 1931 with two old cranes.")

    assert [(piece.text, piece.is_other) for piece in pieces] == [
        ("It opened in ", False),
        ("1913", True),
        (" with two cranes.", False),
    ]


@pytest.mark.parametrize(
    "other",
    [
        "The port of Brackwater opened in 1931 with nine cranes.",
        "The harbour of Brackwater opened in 1913 with nine cranes.",
        "In 1931 the harbour of Brackwater opened, with its nine cranes.",
        "The harbour of Brackwater opened in 1931 with cranes.",
    ],
)
def test_a_claim_with_another_word_shares_a_key(other: str) -> None:
    assert match_keys(HARBOUR) & match_keys(other)


def test_claims_of_other_words_share_no_key() -> None:
    assert not match_keys(HARBOUR) & match_keys("Two lifts were paid for by the mayor of Elbury in 1999.")


def test_a_claim_without_telling_words_is_not_looked_for() -> None:
    assert match_keys("It is, and so on.") == frozenset()
