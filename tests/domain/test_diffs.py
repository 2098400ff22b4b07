"""Two wordings side by side."""

from hypothesis import given
from hypothesis import strategies as st

from factcheck.domain.anchoring import Wording
from factcheck.domain.diffs import Change, DiffPiece, DiffRow, one_side, side_by_side, word_diff


def shown(old: str, new: str) -> str:
    """Return a diff in one line: [-removed-] and [+added+]."""
    marks = {Change.SAME: "{}", Change.REMOVED: "[-{}-]", Change.ADDED: "[+{}+]"}
    return "".join(marks[piece.change].format(piece.words) for piece in word_diff(old, new))


def test_whole_words_are_shown_as_changed() -> None:
    assert shown("It cost nine million.", "It cost ninety million.") == "It cost [-nine-][+ninety+] million."
    assert shown("It cost nine.", "It did cost nine.") == "It [+did +]cost nine."
    assert shown("a b", "a b") == "a b"
    assert shown("", "new") == "[+new+]"


def test_changed_words_beside_each_other_are_one_change() -> None:
    assert (
        shown("It cost nine million.", "It cost ten billion.") == "It cost [-nine million-][+ten billion+]."
    )


def test_a_line_broken_elsewhere_is_no_change() -> None:
    assert word_diff("one two", "one\ntwo") == (DiffPiece(Change.SAME, "one\ntwo"),)


@given(st.text("ab c.\n", max_size=40), st.text("ab c.\n", max_size=40))
def test_each_side_of_a_diff_reads_as_its_wording(old: str, new: str) -> None:
    pieces = word_diff(old, new)

    before, after = one_side(pieces, without=Change.ADDED), one_side(pieces, without=Change.REMOVED)
    assert "".join("".join(piece.words for piece in before).split()) == "".join(old.split())
    assert "".join(piece.words for piece in after) == new


def rows(old: str, new: str) -> list[tuple[str | None, str | None, bool]]:
    return [
        (_text(row.before), _text(row.after), row.is_moved)
        for row in side_by_side(Wording(old), Wording(new))
    ]


def _text(side: tuple[DiffPiece, ...] | None) -> str | None:
    return None if side is None else "".join(piece.words for piece in side)


def test_paragraphs_stand_beside_what_they_became() -> None:
    old = "The mayor opened the bridge.\nGone for good.\nIt cost nine million euros."
    new = "Good news.\nThe mayor opened the bridge.\nIt cost ten million euros."

    assert rows(old, new) == [
        (None, "Good news.", False),
        ("The mayor opened the bridge.", "The mayor opened the bridge.", False),
        ("Gone for good.", None, False),
        ("It cost nine million euros.", "It cost ten million euros.", False),
    ]


def test_a_paragraph_from_the_end_that_comes_first_is_the_only_one_that_moved() -> None:
    assert [row[2] for row in rows("One a.\nTwo b.\nThree c.", "Three c.\nOne a.\nTwo b.")] == [
        True,
        False,
        False,
    ]


def test_what_was_taken_out_before_everything_stands_on_top() -> None:
    assert rows("Gone.\nHere.", "Here.") == [("Gone.", None, False), ("Here.", "Here.", False)]


def test_a_row_is_the_same_if_both_sides_are() -> None:
    same, other = side_by_side(Wording("Here it is.\nNow."), Wording("Here it is.\nThen."))[:2]

    assert (same.is_same, other.is_same) == (True, False)
    assert not DiffRow((DiffPiece(Change.SAME, "a"),), None).is_same
