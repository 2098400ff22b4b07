"""The rules by which the model says that the texts alone cannot tell what was edited."""

from edited_articles import LaidOut, Sentence, Word
from edited_claims import Doubt, Edit, Judged


def sentence(text: str) -> Sentence:
    return Sentence([Word(word) for word in text.split()])


def laid_out(*sentences: Sentence) -> LaidOut:
    return LaidOut([list(sentences)])


def without(one: Sentence, start: int, stop: int) -> None:
    one.words = one.words[:start] + one.words[stop:]


def doubts(old: LaidOut, new: LaidOut, one: Sentence, *runs: slice) -> list[Doubt | None]:
    edit = Edit(old, new)
    return [edit.doubt(Judged(one, (tuple(old.words[one][run]),))) for run in runs]


def test_a_copy_of_a_word_beside_the_change_leaves_that_word_in_doubt_and_no_other() -> None:
    one, other = (sentence("We saw the mayor and the council there") for _ in range(2))
    old, second = laid_out(one), laid_out(other)
    without(one, 2, 5)
    without(other, 3, 6)
    new = laid_out(one)
    assert laid_out(other).text == new.text

    assert doubts(old, new, one, slice(5, 6), slice(5, 7), slice(6, 7), slice(0, 2)) == [
        *(Doubt.WORDS, Doubt.WORDS, None, None)
    ]
    assert doubts(second, laid_out(other), other, slice(2, 3), slice(2, 4)) == [Doubt.WORDS, None]


def test_a_copy_is_in_doubt_unless_the_sentences_around_it_tell() -> None:
    first, last = sentence("It rose again"), sentence("It rose again")
    between, end = sentence("Milk did not"), sentence("Bread did")
    old = laid_out(first, between, last, end)

    assert doubts(old, laid_out(between, last, end), last, slice(0, 3)) == [None]
    assert doubts(old, laid_out(first, between, end), first, slice(0, 3)) == [None]
    assert doubts(old, laid_out(between, end, last), last, slice(0, 3)) == [Doubt.COPY]
    assert doubts(old, laid_out(between, end, first), first, slice(0, 3)) == [Doubt.COPY]


def test_the_only_copy_that_is_not_told_is_in_no_doubt() -> None:
    first, last = sentence("It rose again"), sentence("It rose again")
    between, end = sentence("Milk did not"), sentence("Bread did")

    moved = laid_out(between, last, end, sentence("So did tea"), first)

    assert doubts(laid_out(first, between, last, end), moved, first, slice(0, 3)) == [None]


def test_a_changed_sentence_is_in_doubt_if_another_is_as_much_like_it() -> None:
    one, new = sentence("The bridge opened in May"), sentence("The bridge closed in May")
    old = laid_out(one)
    one.words[2] = Word("stood")

    assert doubts(old, laid_out(new, one), one, slice(0, 2)) == [Doubt.LIKENESS]
    assert doubts(old, laid_out(sentence("Nothing is like that"), one), one, slice(0, 2)) == [None]


def test_a_lost_sentence_is_in_doubt_if_a_new_one_is_like_a_change_of_it() -> None:
    one = sentence("The bridge opened in May")

    assert doubts(laid_out(one), laid_out(sentence("The bridge closed in May")), one, slice(2)) == [
        Doubt.LIKENESS
    ]
    assert doubts(laid_out(one), laid_out(sentence("Nothing is like that")), one, slice(2)) == [None]


def test_a_changed_sentence_away_from_its_neighbours_needs_words_of_its_own() -> None:
    beside, one, end = sentence("Milk was cheap"), sentence("It rose in May"), sentence("Bread was not in it")
    old = laid_out(beside, one, end)
    one.words[3] = Word("June")
    new = laid_out(sentence("Here is more"), one, sentence("Then there is this"), beside, end)

    assert doubts(old, new, one, slice(0, 2)) == [None]
    one.words[1] = Word("fell")
    less = laid_out(sentence("Here is more"), one, sentence("Then there is this"), beside, end)
    assert doubts(old, less, one, slice(0, 1)) == [Doubt.TOO_LITTLE]
    assert doubts(old, laid_out(beside, one, end), one, slice(0, 1)) == [None]
