"""Claims of a few words, and sentences that stand there more than once: kept in their place or not at all."""

import re

import pytest

from factcheck.domain.anchoring import Anchored, Outcome, Placement, Wording, anchor_claims
from factcheck.domain.spans import Span

_SENTENCE = re.compile(r"[^.\n]+\.?")


def wording(text: str) -> Wording:
    return Wording(text, sentences=tuple(Span(*match.span()) for match in _SENTENCE.finditer(text)))


def spans_in(text: str, pieces: tuple[str, ...], *, last: bool = False) -> tuple[Span, ...]:
    starts = [text.rindex(piece) if last else text.index(piece) for piece in pieces]
    return tuple(Span(start, start + len(piece)) for start, piece in zip(starts, pieces, strict=True))


def placed(old: str, new: str, *pieces: str, last: bool = False) -> Placement:
    claim = Anchored(spans_in(old, pieces, last=last))
    return anchor_claims(wording(old), wording(new), {1: claim})[1]


def words(placement: Placement, text: str) -> list[str]:
    return [span.quote(text) for span in placement.spans]


@pytest.mark.parametrize(
    "new",
    [
        "The mayor of Pristina, said nobody, and the council met.",
        "Yesterday the mayor of Pristina and the council met.",
        "The head of the chamber and the council met.",
        "Nobody knew of it.\nIt was cold. The mayor of Peja and the council talked.",
    ],
)
def test_few_words_are_kept_in_a_sentence_of_which_others_changed(new: str) -> None:
    old = "The mayor of Pristina and the council met. It was cold.\nNobody knew of it."

    assert placed(old, new, "the council") == Placement(Outcome.KEPT, spans_in(new, ("the council",)))


def test_of_two_copies_of_a_word_the_one_beside_the_same_words_is_it() -> None:
    old = "The head of the council and the chair of the board met."
    new = "The chair of the board met."

    assert placed(old, new, "of the board") == Placement(Outcome.KEPT, spans_in(new, ("of the board",)))
    assert placed(old, new, "of the council").outcome is not Outcome.KEPT


def test_words_that_are_those_of_the_next_sentence_are_no_place_for_a_claim() -> None:
    old = "He read it. A list of it\nof five ships one sank."
    new = "He read it. A list\nof five ships one sank."

    assert placed(old, new, "of").outcome is not Outcome.KEPT


def test_a_copy_stays_with_the_sentence_beside_it() -> None:
    old = "Milk was dear. It rose again.\nBread was not. It rose again."
    new = "Bread was not. It rose again."

    assert placed(old, new, "It rose again", last=True) == Placement(
        Outcome.KEPT, spans_in(new, ("It rose again",))
    )
    assert placed(old, new, "It rose again").outcome is Outcome.VANISHED


def test_a_copy_that_alone_changed_its_place_is_kept_if_none_was_added_or_lost() -> None:
    old = "Milk was dear. It rose again. So did tea.\nBread was not. It rose again. Rice was not sold."
    new = "It rose again. Milk was dear. So did tea.\nBread was not. It rose again. Rice was not sold."

    assert placed(old, new, "It rose") == Placement(Outcome.KEPT, spans_in(new, ("It rose",)))


def test_words_that_others_replaced_are_changed_to_those() -> None:
    old = "The bridge cost nine million, he said."
    new = "The bridge cost ten, he said."

    result = placed(old, new, "nine million")

    assert (result.outcome, words(result, new)) == (Outcome.CHANGED, ["ten"])


def test_words_that_were_taken_out_are_gone() -> None:
    old = "The mayor, who was ill for weeks, opened the new bridge."

    assert placed(old, "The mayor opened the new bridge.", "who was ill").outcome is Outcome.VANISHED


def test_a_changed_claim_does_not_reach_over_words_that_were_not_its_own() -> None:
    old = "On Monday the mayor opened a bridge over the river Drin there."
    new = "On Monday the mayor opened the river Drin there."

    result = placed(old, new, "the mayor opened a bridge")

    assert (result.outcome, words(result, new)) == (Outcome.CHANGED, ["the mayor opened"])


def test_joined_sentences_keep_the_claims_of_both() -> None:
    old = "The old bridge was closed in May. It will be open again in June of next year."
    new = "The old bridge was closed in May and it will be open again in June of next year."

    assert placed(old, new, "open again").outcome is Outcome.KEPT
    assert placed(old, new, "bridge was").outcome is Outcome.KEPT


def test_a_sentence_that_left_its_neighbours_with_little_of_its_own_is_another() -> None:
    old = "Milk was dear. He said no.\nBread was not. Rice was not sold."
    new = "Milk was dear.\nBread was not. Rice was not sold. Then we left. He said yes. So did I."

    assert placed(old, new, "He said").outcome is Outcome.VANISHED


def test_pieces_in_a_new_sentence_are_the_claim_unless_one_went_to_another_part() -> None:
    first, second = "we all know this by now", "so much more is known to us"
    old = f"One, two, three, four, five, six, {first}, seven, eight, nine, ten, {second}, eleven."
    other = "here is what nobody has ever said or read or even thought of before"
    apart = f"Once more {other}: {first}, and {other}.\nAnd again {other}: {second}, and {other}."
    together = f"Once more {other}: {first}, and {other}, and again {other}: {second}, and {other}."

    assert placed(old, together, first, second) == Placement(
        Outcome.KEPT, spans_in(together, (first, second))
    )
    assert placed(old, apart, first, second).outcome is not Outcome.KEPT
