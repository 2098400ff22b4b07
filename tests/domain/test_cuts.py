"""Cutting a claim by hand: where a person broke the line, and what parts that makes."""

import pytest

from factcheck.domain.cuts import joined, one_line, parts_at, places_cut
from factcheck.domain.spans import Span
from factcheck.errors import Invalid

TEXT = "The mayor resigned and\nleft the city. Nobody 😀 knew why."
FIRST = (Span(0, 36),)
HOLED = (Span(0, 9), Span(23, 36))


def quotes(parts: tuple[tuple[Span, ...], ...]) -> list[list[str]]:
    return [[span.quote(TEXT) for span in part] for part in parts]


def test_one_cut_makes_two_parts_without_space_at_their_edges() -> None:
    assert quotes(parts_at(TEXT, FIRST, [18])) == [["The mayor resigned"], ["and\nleft the city"]]


def test_a_cut_in_a_hole_gives_each_side_its_spans() -> None:
    assert quotes(parts_at(TEXT, HOLED, [15])) == [["The mayor"], ["left the city"]]


def test_a_cut_inside_a_later_span_keeps_the_former_one_whole() -> None:
    assert quotes(parts_at(TEXT, HOLED, [28])) == [["The mayor", "left"], ["the city"]]


@pytest.mark.parametrize("at", [[], [0], [36], [40], [-1]])
def test_a_cut_outside_the_words_is_refused(at: list[int]) -> None:
    with pytest.raises(Invalid):
        parts_at(TEXT, FIRST, at)


def test_a_part_needs_a_word() -> None:
    with pytest.raises(Invalid, match="at least one word"):
        parts_at(TEXT, (Span(0, 37),), [36])


def test_a_line_break_is_a_cut() -> None:
    edited = "The mayor resigned\r\nand left the city"

    assert places_cut(TEXT, FIRST, edited) == (19,)


def test_a_line_break_of_the_text_itself_is_no_cut() -> None:
    assert one_line(TEXT, FIRST) == "The mayor resigned and left the city"
    assert places_cut(TEXT, FIRST, one_line(TEXT, FIRST)) == ()


def test_a_cut_after_an_emoji_counts_code_points() -> None:
    claim = (Span(38, 56),)
    place = TEXT.index("knew")

    assert places_cut(TEXT, claim, "Nobody 😀\n\n  knew why.") == (place,)


def test_a_cut_before_the_dots_of_a_hole_goes_to_the_next_word() -> None:
    assert places_cut(TEXT, HOLED, "The mayor\n… left the city") == (23,)
    assert places_cut(TEXT, HOLED, "The mayor …\nleft the city") == (23,)


@pytest.mark.parametrize("edited", ["", "The mayor resigned", "The mayor resigned and left the town"])
def test_changed_words_are_refused(edited: str) -> None:
    with pytest.raises(Invalid, match="must stay as they are"):
        places_cut(TEXT, FIRST, edited)


def test_joined_spans_grow_together_where_only_space_is_between() -> None:
    assert joined(TEXT, [(Span(23, 36),), (Span(0, 18),), (Span(19, 22),)]) == (Span(0, 36),)
    assert joined(TEXT, [(Span(0, 9),), (Span(23, 36),)]) == HOLED
