"""A passage is found by words that a person typed or pasted."""

import pytest

from factcheck.domain.passages import find_passage
from factcheck.domain.spans import Span

TEXT = "The harbour “opened” in 1931.\nIt has nine cranes. The harbour is deep."


def found(words: str, *apart: Span) -> str | None:
    span = find_passage(TEXT, words, apart_from=apart)
    return span.quote(TEXT) if span else None


@pytest.mark.parametrize(
    ("words", "passage"),
    [
        ("nine cranes", "nine cranes"),
        ("  nine cranes ", "nine cranes"),
        ('harbour "opened" in 1931', "harbour “opened” in 1931"),
        ("1931. it  has", "1931.\nIt has"),
        ("“It has nine cranes.”", "It has nine cranes"),
        ("twelve cranes", None),
        ("  ", None),
        ('"."', None),
    ],
)
def test_words_are_found_whatever_their_spaces_marks_and_case(words: str, passage: str | None) -> None:
    assert found(words) == passage


def test_a_place_outside_the_own_claim_is_preferred() -> None:
    first = Span(0, 29)

    span = find_passage(TEXT, "The harbour", apart_from=[first])

    assert span == Span(TEXT.rindex("The harbour"), TEXT.rindex("The harbour") + 11)


def test_the_own_claim_is_found_if_there_is_no_other_place() -> None:
    assert found("nine", Span(30, 50)) == "nine"
