"""Marks in a text: nested ones nest, crossing ones are cut, nothing of the text is lost."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.marks import Mark, MarkRole, Piece, PieceKind, marked
from factcheck.domain.spans import Span


def drawn(pieces: tuple[Piece, ...]) -> str:
    """Write pieces as text with brackets; a capital key marks the edges."""
    signs = {
        PieceKind.TEXT: lambda piece: piece.text,
        PieceKind.OPEN: lambda piece: "[" + (piece.key.upper() if piece.is_edge else piece.key) + ":",
        PieceKind.CLOSE: lambda piece: (piece.key.upper() if piece.is_edge else piece.key) + "]",
    }
    return "".join(signs[piece.kind](piece) for piece in pieces)


def draw(text: str, *marks: tuple[int, int, str]) -> str:
    return drawn(marked(text, 0, len(text), [Mark(Span(a, b), key) for a, b, key in marks]))


def test_a_mark_lies_round_its_words() -> None:
    assert draw("one two three", (4, 7, "a")) == "one [A:twoA] three"


def test_a_mark_inside_another_is_nested() -> None:
    assert draw("one two three", (0, 13, "a"), (4, 7, "b")) == "[A:one [B:twoB] threeA]"


def test_the_longer_of_two_that_start_together_goes_outside() -> None:
    assert draw("one two", (0, 3, "a"), (0, 7, "b")) == "[B:[A:oneA] twoB]"


def test_two_that_end_together_close_from_the_inside() -> None:
    assert draw("one two", (0, 7, "a"), (4, 7, "b")) == "[A:one [B:twoB]A]"


def test_a_crossing_mark_is_cut_and_only_its_last_piece_ends_it() -> None:
    assert draw("one two three", (0, 7, "a"), (4, 13, "b")) == "[A:one [B:twob]A][b: threeB]"


def test_the_pieces_of_one_claim_share_the_key() -> None:
    assert draw("one two three", (0, 3, "a"), (8, 13, "a")) == "[A:onea] two [a:threeA]"


def test_what_lies_outside_the_block_is_left_out() -> None:
    text = "one two three"

    pieces = marked(text, 4, 7, [Mark(Span(0, 3), "a"), Mark(Span(0, 13), "b")])

    assert drawn(pieces) == "[B:twoB]"


def test_a_text_without_marks_is_one_piece() -> None:
    assert marked("one", 0, 3, []) == (Piece(PieceKind.TEXT, "one"),)


def lanes(text: str, *marks: tuple[int, int, str]) -> list[tuple[str, int]]:
    pieces = marked(text, 0, len(text), [Mark(Span(a, b), key) for a, b, key in marks])
    return [(piece.key, piece.lane) for piece in pieces if piece.kind is PieceKind.OPEN]


def test_a_span_inside_another_has_the_next_lane_and_what_follows_the_first() -> None:
    assert lanes("one two three", (0, 7, "a"), (4, 7, "b"), (8, 13, "c")) == [("a", 0), ("b", 1), ("c", 0)]


def test_a_span_that_is_cut_keeps_its_lane() -> None:
    assert lanes("one two three", (0, 7, "a"), (4, 13, "b")) == [("a", 0), ("b", 1), ("b", 1)]


def test_what_is_nested_deeper_than_lines_can_show_shares_the_last_lane() -> None:
    marks = [(0, 13 - place, key) for place, key in enumerate("abcd")]

    assert lanes("one two three", *marks) == [("a", 0), ("b", 1), ("c", 2), ("d", 2)]


def test_a_source_takes_no_lane_and_may_have_the_key_of_a_claim() -> None:
    marks = [Mark(Span(0, 7), "1", MarkRole.SOURCE), Mark(Span(4, 7), "1")]

    pieces = marked("one two", 0, 7, marks)

    assert [(piece.role, piece.lane, piece.is_edge) for piece in pieces if piece.kind is PieceKind.OPEN] == [
        (MarkRole.SOURCE, 0, True),
        (MarkRole.CLAIM, 0, True),
    ]


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(1, 10), st.sampled_from("abcd")), max_size=8))
def test_any_marks_nest_and_keep_the_text(spans: list[tuple[int, int, str]]) -> None:
    text = "abcdefghijklmnopqrstuvwxyz1234"
    marks = [Mark(Span(start, start + length), key) for start, length, key in spans]

    pieces = marked(text, 0, len(text), marks)

    assert "".join(piece.text for piece in pieces) == text
    stack: list[str] = []
    at = 0
    covered: dict[int, set[str]] = {}
    for piece in pieces:
        if piece.kind is PieceKind.OPEN:
            stack.append(piece.key)
        elif piece.kind is PieceKind.CLOSE:
            assert stack.pop() == piece.key
        for _ in piece.text:
            covered[at] = set(stack)
            at += 1
    assert not stack
    for place in range(len(text)):
        assert covered[place] == {m.key for m in marks if m.span.start <= place < m.span.end}


def test_a_mark_in_several_segments_is_told_from_one_in_one() -> None:
    crossing = marked("one two three", 0, 13, [Mark(Span(0, 7), "a"), Mark(Span(4, 13), "b")])
    nested = marked("one two three", 0, 13, [Mark(Span(0, 13), "a"), Mark(Span(4, 7), "b")])

    assert {piece.key: piece.is_cut for piece in crossing if piece.key} == {"a": False, "b": True}
    assert not any(piece.is_cut for piece in nested)
