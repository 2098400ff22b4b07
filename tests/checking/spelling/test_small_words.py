"""Words that are also written small."""

import pytest

from factcheck.checking.spelling.small_words import is_small_word


@pytest.mark.parametrize(
    "word", ["council", "councils", "voted", "planning", "shipped", "parties", "quickly"]
)
def test_ordinary_words_and_their_forms(word: str) -> None:
    assert is_small_word(word)


@pytest.mark.parametrize("word", ["holloway", "pemberton", "marchetti", "fitzgerald", "edwards"])
def test_surnames_are_not_among_them(word: str) -> None:
    assert not is_small_word(word)
