"""Pieces are parted where the writer parted them, not where a line was wrapped."""

from factcheck.splitting.paragraphs import Mark, pieces_of

WRAPPED = """The river rose by 1.4 metres on Sunday night and reached the steps of
the old customs house, where volunteers had stacked some 2,000 sandbags
Norvik had bought in May. Nobody was hurt."""


def pieces(text: str) -> list[str]:
    return [piece.span.quote(text) for piece in pieces_of(text)]


def test_blank_lines_part_paragraphs() -> None:
    assert pieces("One.\n\nTwo.\r\n \r\nThree.") == ["One.", "Two.", "Three."]


def test_wrapped_lines_are_one_paragraph() -> None:
    assert pieces(WRAPPED) == [WRAPPED]


def test_short_line_above_wrapped_lines_stands_alone() -> None:
    assert pieces(f"Rain floods the town\n{WRAPPED}") == ["Rain floods the town", WRAPPED]


def test_lines_of_unequal_length_are_paragraphs_of_their_own() -> None:
    lines = ["The council voted for the tram after a debate of six hours.", "Work starts in March.", "Why?"]

    assert pieces("\n".join(lines)) == lines


def test_long_lines_are_paragraphs_of_their_own() -> None:
    lines = ["The council voted for the tram. " * 8, "It will run to the harbour. " * 9]

    assert pieces("\n".join(lines)) == [line.strip() for line in lines]


def test_small_letter_goes_on_with_the_line_before() -> None:
    assert pieces("The council voted\nfor the tram.\nbut late.") == [
        "The council voted\nfor the tram.",
        "but late.",
    ]


def test_marks_are_left_out_of_the_piece() -> None:
    text = "# The dam\n- one\n2. two\nb) three\n> four"

    assert pieces(text) == ["The dam", "one", "two", "three", "four"]
    assert [piece.mark for piece in pieces_of(text)] == [
        Mark.HEADING,
        Mark.ITEM,
        Mark.ITEM,
        Mark.ITEM,
        Mark.QUOTE,
    ]


def test_line_below_a_heading_is_not_part_of_it() -> None:
    assert pieces("# The dam\nand the river") == ["The dam", "and the river"]


def test_item_goes_on_with_a_small_letter() -> None:
    assert pieces("- one\n  and a half\n- two") == ["one\n  and a half", "two"]


def test_quoted_lines_go_on_and_an_empty_one_parts_them() -> None:
    assert pieces("> We did\n> all we could.\n>\n> It failed.") == ["We did\n> all we could.", "It failed."]


def test_mark_without_words_is_no_mark() -> None:
    assert [piece.mark for piece in pieces_of("* * *")] == [Mark.PLAIN]
