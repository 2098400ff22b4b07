"""Spans are exact pieces of a text."""

import pytest

from factcheck.domain.spans import Span, claim_text, merged, reading_order, trimmed

TEXT = "Ana 🙂 left.  She came back."


@pytest.mark.parametrize(("start", "end"), [(3, 3), (4, 2), (-1, 2)])
def test_a_span_is_never_empty_or_backwards(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="start < end"):
        Span(start, end)


def test_offsets_count_code_points() -> None:
    assert Span(4, 5).quote(TEXT) == "🙂"
    assert len(Span(0, 11)) == 11


def test_context_ends_where_the_text_ends() -> None:
    assert Span(4, 5).context(TEXT) == ("Ana ", " left.  She came back.")
    assert Span(40, 41).context("x" * 100) == ("x" * 32, "x" * 32)


def test_a_span_holds_what_lies_inside_it() -> None:
    assert Span(0, 11).holds(Span(4, 5))
    assert not Span(4, 5).holds(Span(0, 11))


@pytest.mark.parametrize(("other", "shared"), [(Span(2, 6), 3), (Span(5, 9), 0), (Span(0, 9), 5)])
def test_overlap_counts_shared_characters(other: Span, shared: int) -> None:
    assert Span(0, 5).overlap(other) == shared


def test_a_claim_of_two_spans_is_joined_for_reading() -> None:
    assert claim_text(TEXT, [Span(0, 3), Span(17, 26)]) == "Ana … came back"


def test_trimming_drops_white_space_at_the_ends() -> None:
    assert trimmed(TEXT, 11, 17) == Span(13, 16)
    assert trimmed(TEXT, 11, 13) is None


def test_claims_are_read_by_first_offset_with_embedded_ones_last() -> None:
    claims = [
        ((Span(0, 3), Span(13, 26)), False),
        ((Span(0, 3),), True),
        ((Span(0, 11),), False),
        ((Span(4, 7),), False),
    ]

    ordered = sorted(claims, key=lambda claim: reading_order(claim[0], is_embedded=claim[1]))

    assert ordered == [claims[2], claims[0], claims[1], claims[3]]


def test_spans_are_merged_when_only_white_space_parts_them() -> None:
    assert merged([Span(13, 16), Span(0, 3), Span(4, 11)], TEXT) == (Span(0, 16),)
    assert merged([Span(0, 3), Span(13, 16)], TEXT) == (Span(0, 3), Span(13, 16))
