"""Words that no claim covers are found, and shown in their place."""

import pytest

from factcheck.domain.coverage import WORD, Coverage, coverage_of, in_context, uncovered
from factcheck.domain.spans import Span

TEXT = "The mayor said: nine cranes were sold. Nobody else knew."
WHOLE = (Span(0, len(TEXT)),)


def span_of(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def test_runs_of_uncovered_words_are_joined_over_punctuation() -> None:
    runs = uncovered(TEXT, WHOLE, [span_of("cranes were sold")])

    assert [run.quote(TEXT) for run in runs] == ["The mayor said: nine", "Nobody else knew"]


def test_a_covered_text_has_no_gap() -> None:
    assert uncovered(TEXT, WHOLE, WHOLE) == ()


def test_a_run_ends_with_its_block() -> None:
    runs = uncovered("One two\nthree four", [Span(0, 7), Span(8, 18)], [])

    assert runs == (Span(0, 7), Span(8, 18))


def test_words_outside_the_blocks_are_not_asked_for() -> None:
    assert uncovered(TEXT, [span_of("Nobody else knew.")], []) == (span_of("Nobody else knew"),)


def test_a_word_counts_as_covered_if_its_first_letter_is() -> None:
    assert uncovered("shop-keeper sells", [Span(0, 17)], [Span(0, 1)]) == (Span(12, 17),)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It’s 3.5% of 1,000", ["It’s", "3.5", "of", "1,000"]),
        ("twenty-one _a_ – b", ["twenty-one", "a", "b"]),
        ("e.g. dogs’", ["e", "g", "dogs"]),
    ],
)
def test_words_are_counted_as_the_claim_rules_have_it(text: str, words: list[str]) -> None:
    assert WORD.findall(text) == words


def test_the_gaps_are_marked_in_their_block() -> None:
    runs = uncovered(TEXT, WHOLE, [span_of("nine cranes were sold")])

    pieces = in_context(TEXT, WHOLE[0], runs)

    assert pieces == (
        ("The mayor said", True),
        (": nine cranes were sold. ", False),
        ("Nobody else knew", True),
        (".", False),
    )
    assert "".join(text for text, _ in pieces) == TEXT


def test_the_gaps_of_another_block_are_left_to_it() -> None:
    first, second = Span(0, 7), Span(8, 18)

    assert in_context("One two\nthree four", first, (second,)) == (("One two", False),)


def test_words_are_counted_and_the_gaps_told_with_their_words() -> None:
    coverage = coverage_of(TEXT, WHOLE, [span_of("nine cranes were sold")])

    assert (coverage.words, coverage.loose) == (10, 6)
    assert [gap.quote(TEXT) for gap in coverage.gaps] == ["The mayor said", "Nobody else knew"]
    assert coverage.quotes == ("The mayor said", "Nobody else knew")


@pytest.mark.parametrize(
    ("words", "loose", "share"),
    [
        (0, 0, "0%"),
        (10, 0, "0%"),
        (1000, 1, "under 1%"),
        (3, 1, "33%"),
        (200, 198, "99%"),
        (1000, 999, "over 99%"),
        (10, 10, "100%"),
    ],
)
def test_the_share_is_never_rounded_to_none_or_all(words: int, loose: int, share: str) -> None:
    assert Coverage(words, loose, (), ()).share == share


def test_the_share_of_uncovered_words_is_counted() -> None:
    coverage = coverage_of(TEXT, WHOLE, [span_of("nine cranes were sold")])

    assert (coverage.words, coverage.loose, coverage.share) == (10, 6, "60%")
    assert coverage.quotes == ("The mayor said", "Nobody else knew")
    assert coverage.gaps == (span_of("The mayor said"), span_of("Nobody else knew"))


@pytest.mark.parametrize(
    ("words", "loose", "share"),
    [(0, 0, "0%"), (9, 0, "0%"), (900, 1, "under 1%"), (900, 899, "over 99%"), (9, 9, "100%"), (3, 1, "33%")],
)
def test_a_share_is_never_rounded_to_none_or_all(words: int, loose: int, share: str) -> None:
    assert Coverage(words, loose, (), ()).share == share
