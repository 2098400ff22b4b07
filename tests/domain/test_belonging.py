"""To which claim a finding belongs."""

from factcheck.domain.belonging import STRETCH, ClaimMap, ClaimPlace, owners
from factcheck.domain.spans import Span

TEXT = "Former mayor Ada Roos opened the new harbour bridge. It is long."
SENTENCE = ClaimPlace(1, (Span(0, 51),))
NAME = ClaimPlace(2, (Span(0, 21),))
BRIDGE = ClaimPlace(3, (Span(29, 51),))


def test_the_shortest_claim_that_holds_the_span_has_the_finding() -> None:
    assert owners(TEXT, [Span(0, 12)], ClaimMap([SENTENCE, NAME, BRIDGE])) == {2}


def test_a_longer_claim_has_it_where_the_short_one_does_not_reach() -> None:
    assert owners(TEXT, [Span(22, 32)], ClaimMap([SENTENCE, NAME, BRIDGE])) == {1}


def test_without_a_holder_the_claim_with_most_of_its_words_has_it() -> None:
    assert owners(TEXT, [Span(13, 51)], ClaimMap([NAME, BRIDGE])) == {3}


def test_equal_shares_go_to_the_shorter_claim() -> None:
    parts = [ClaimPlace(1, (Span(0, 6), Span(29, 51))), ClaimPlace(2, (Span(7, 12),))]

    assert owners(TEXT, [Span(0, 12)], ClaimMap(parts)) == {2}


def test_a_claim_that_shares_no_word_start_does_not_have_it() -> None:
    assert owners(TEXT, [Span(22, 28)], ClaimMap([ClaimPlace(1, (Span(25, 32),))])) == set()


def test_each_span_belongs_to_a_claim_of_its_own() -> None:
    spans = [Span(53, 64), Span(33, 36), Span(0, 6), Span(7, 12)]

    assert owners(TEXT, spans, ClaimMap([NAME, BRIDGE])) == {2, 3}


def test_a_finding_that_meets_no_claim_stays_outside() -> None:
    assert owners(TEXT, [Span(53, 64)], ClaimMap([SENTENCE, NAME])) == set()


def test_long_texts_are_searched_in_stretches() -> None:
    text = "word " * STRETCH
    claims = ClaimMap(ClaimPlace(number, (Span(number * 50, number * 50 + 49),)) for number in range(100))

    assert owners(text, [Span(3 * STRETCH - 5, 3 * STRETCH)], claims) == {59}
    assert owners(text, [Span(3 * STRETCH, 3 * STRETCH + 4)], claims) == {60}
    assert owners(text, [Span(0, 5 * STRETCH)], claims) == {0}
