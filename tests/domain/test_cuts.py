"""Cutting a claim by hand: where a person broke the line, and what parts that makes."""

import pytest

from factcheck.domain.cuts import (
    PIECES,
    grown,
    joined,
    next_word_edge,
    one_line,
    parts_at,
    places_cut,
    read_places,
    read_spans,
    whole_words,
)
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


@pytest.mark.parametrize(
    ("sent", "spans"),
    [
        ("12-40", (Span(12, 40),)),
        ("12-40, 55-61", (Span(12, 40), Span(55, 61))),
        (" 0-1 ", (Span(0, 1),)),
    ],
)
def test_spans_are_read_as_forms_send_them(sent: str, spans: tuple[Span, ...]) -> None:
    assert read_spans(sent) == spans


@pytest.mark.parametrize(
    "sent", ["", "12", "12-", "-3", "9-9", "9-3", "1-2,", "1-2;3-4", "１-２", "1-9999999999", "a-b"]
)
def test_anything_else_is_no_span(sent: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_spans(sent)

    assert refused.value.field == "spans"


def test_a_claim_has_only_so_many_pieces() -> None:
    sent = [f"{place}-{place + 1}" for place in range(PIECES + 1)]

    assert len(read_spans(",".join(sent[:PIECES]))) == PIECES
    with pytest.raises(Invalid, match="at most"):
        read_spans(",".join(sent))


def test_places_are_read_as_forms_send_them() -> None:
    assert read_places("12, 40") == (12, 40)


@pytest.mark.parametrize("sent", ["", "x", "1,", "-1", "１", "9999999999", "1 2"])
def test_anything_else_is_no_place(sent: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_places(sent)

    assert refused.value.field == "at"


QUOTED = "Ada said “nine (old) cranes” in the U.S. and left."
ALL = Span(0, len(QUOTED))


@pytest.mark.parametrize(
    ("chosen", "taken"),
    [
        ("da sai", "Ada said"),
        ("Ada said", "Ada said"),
        ("nine", "“nine"),
        ("old", "(old)"),
        ("cranes", "cranes”"),
        (" in ", " in "),
        ("U.S", "U.S."),
        ("left", "left."),
    ],
)
def test_words_are_taken_whole_with_the_marks_beside_them(chosen: str, taken: str) -> None:
    start = QUOTED.index(chosen)

    assert whole_words(QUOTED, ALL, Span(start, start + len(chosen))).quote(QUOTED) == taken


def test_what_lies_outside_the_block_is_not_taken() -> None:
    block = Span(QUOTED.index("nine"), QUOTED.index("left") + 2)

    assert whole_words(QUOTED, block, Span(0, len(QUOTED))) == block


@pytest.mark.parametrize(("place", "edge"), [(0, 0), (1, 0), (2, 3), (3, 3), (4, 4), (8, 8), (7, 8)])
def test_a_place_inside_a_word_goes_to_its_nearer_end(place: int, edge: int) -> None:
    assert next_word_edge(QUOTED, ALL, place) == edge


def test_a_place_far_outside_stays_where_it_is() -> None:
    assert [next_word_edge(QUOTED, Span(4, 8), place) for place in (0, 900)] == [0, 900]


def test_pieces_with_no_word_between_are_one() -> None:
    spans = [Span(10, 14), Span(4, 8), Span(16, 19), Span(30, 31)]

    assert [span.quote(QUOTED) for span in grown(QUOTED, spans)] == ["said “nine (old", "n"]
