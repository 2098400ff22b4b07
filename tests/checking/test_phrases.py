"""Lists of words as patterns, sorted by their first letter."""

import re

import pytest

from factcheck.checking.phrases import any_of

WORDS = ["came to power", "came", "an?", "one", "ones", "100-year"]


@pytest.mark.parametrize("text", ["came to power", "came to rest", "a year", "ones", "100-year", "cam"])
def test_words_match_as_in_a_plain_list(text: str) -> None:
    plain = re.match("|".join(WORDS), text)
    sorted_by_letter = re.match(any_of(WORDS), text)

    assert (sorted_by_letter and sorted_by_letter[0]) == (plain and plain[0])


def test_first_letter_is_tried_once() -> None:
    assert any_of(["act", "all", "born"]) == "a(?:ct|ll)|b(?:orn)"
