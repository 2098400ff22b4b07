"""What stands inside quotation marks is told from what stands outside."""

from factcheck.domain.spans import Span
from factcheck.splitting.quotations import Quotations


def outside(text: str) -> str:
    return Quotations(text, Span(0, len(text))).outside(Span(0, len(text)))


def test_quoted_words_are_blanked_and_every_offset_stays() -> None:
    assert outside("He said “it broke” and left.") == "He said            and left."
    assert outside('"No," he said.') == "      he said."


def test_mark_that_does_not_close_holds_to_the_end() -> None:
    assert outside("He said “it broke.").rstrip() == "He said"


def test_mark_after_a_number_means_inches() -> None:
    assert outside('A 6" pipe broke.') == "A 6  pipe broke."


def test_span_is_held_only_if_all_its_words_are_quoted() -> None:
    text = "He said “it broke. Twice.” Then he left."
    quotations = Quotations(text, Span(0, len(text)))

    assert quotations.holds(Span(19, 26))
    assert not quotations.holds(Span(0, 18))
    assert not quotations.holds(Span(27, 40))


def test_offsets_are_those_of_the_whole_text() -> None:
    text = "One.\n\n“Two.”"
    quotations = Quotations(text, Span(6, 12))

    assert quotations.holds(Span(7, 11))
