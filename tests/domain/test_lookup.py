"""Words that a person copied are found in the text, or it is said why not."""

import pytest

from factcheck.domain.cuts import PIECES
from factcheck.domain.lookup import TYPED_CHARACTERS, find_words
from factcheck.domain.spans import Span
from factcheck.errors import Invalid

FIRST = "The mayor’s boat sank, and the boat of the\u00a0town came home."
SECOND = "A boat-house burnt. “It was old,” she said. The boat sank."
TEXT = f"{FIRST}\n\n{SECOND}"
BLOCKS = [Span(0, len(FIRST)), Span(len(FIRST) + 2, len(TEXT))]


def found(typed: str, **more: object) -> list[str]:
    return [span.quote(TEXT) for span in find_words(TEXT, BLOCKS, typed, **more)]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("came home", ["came home"]),
        ("  came\thome ", ["came home"]),
        ("mayor's boat", ["mayor’s boat"]),
        ('"It was old,"', ["“It was old,”"]),
        ("boat–house", ["boat-house"]),
        ("of the town", ["of the\u00a0town"]),
        ("The mayor’s boat\r\ncame home", ["The mayor’s boat", "came home"]),
        ("The mayor’s boat … came home", ["The mayor’s boat", "came home"]),
        ("(.*)\nhome", None),
    ],
)
def test_words_are_found_as_a_person_writes_them(typed: str, words: list[str] | None) -> None:
    if words is None:
        with pytest.raises(Invalid):
            found(typed)
    else:
        assert found(typed) == words


@pytest.mark.parametrize(
    "typed",
    ["nobody knew", "oat of", "came home A boat-house", "came home\nThe mayor", "home\nburnt", "came HOME"],
)
def test_words_that_do_not_stand_together_are_not_found(typed: str) -> None:
    with pytest.raises(Invalid, match="do not stand in one paragraph") as refused:
        found(typed)

    assert refused.value.field == "text"


@pytest.mark.parametrize("typed", ["", " \n … \n"])
def test_no_words_are_refused(typed: str) -> None:
    with pytest.raises(Invalid, match="Write the words") as refused:
        found(typed)

    assert refused.value.field == "text"


def test_too_many_words_are_refused() -> None:
    for typed in ("x" * (TYPED_CHARACTERS + 1), "boat\n" * (PIECES + 1)):
        with pytest.raises(Invalid, match=r"[Aa]t most"):
            found(typed)


def test_words_that_stand_in_several_places_are_asked_for() -> None:
    with pytest.raises(Invalid, match="stand there 4 times") as refused:
        found("boat")

    assert refused.value.field == "which"


@pytest.mark.parametrize("which", [1, 2, 3, 4])
def test_a_person_says_which_place(which: int) -> None:
    places = [TEXT.index(words) for words in ("boat sank", "boat of", "boat-house", "boat sank.")]

    (span,) = find_words(TEXT, BLOCKS, "boat", which=which)

    assert span.start == places[which - 1]


@pytest.mark.parametrize(
    ("typed", "which", "sentence"),
    [("boat", 5, "4 times"), ("boat", 0, "4 times"), ("boat", -1, "4 times"), ("came home", 2, "there once")],
)
def test_a_place_that_is_not_there_is_refused(typed: str, which: int, sentence: str) -> None:
    with pytest.raises(Invalid, match=sentence) as refused:
        found(typed, which=which)

    assert refused.value.field == "which"


def test_the_place_in_the_present_words_is_meant() -> None:
    present = [Span(TEXT.index("the boat of"), TEXT.index(" came"))]

    (span,) = find_words(TEXT, BLOCKS, "boat", near=present)

    assert span.start == TEXT.index("boat of")


def test_two_places_in_the_present_words_are_asked_for() -> None:
    with pytest.raises(Invalid, match="which one"):
        find_words(TEXT, BLOCKS, "boat", near=[BLOCKS[0]])


def test_a_further_piece_is_the_next_one_that_follows() -> None:
    spans = find_words(TEXT, BLOCKS[:1], "The\nboat")

    assert spans[1].start == TEXT.index("boat sank")
