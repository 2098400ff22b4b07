"""No pattern of the importers repeats what repeats, and a hostile text makes none of them slow."""

import re
import time

import pytest
from pattern_walk import nests, patterns_of

import factcheck.importers
from factcheck.importers.from_markdown import read

PATTERNS = patterns_of(factcheck.importers)
HOSTILE = (
    " ",
    "\n",
    "\n \n",
    "[",
    "[a](",
    "<meta ",
    "By ",
    "a",
    "a-\n",
    "**a",
    "/2020/1/1",
    "a@",
    "|",
    "--",
    ": ",
)


@pytest.mark.parametrize("name", PATTERNS)
def test_pattern_has_no_nested_repeats(name: str) -> None:
    pattern = PATTERNS[name].pattern
    words = pattern if isinstance(pattern, str) else pattern.decode("latin-1")

    assert not nests(words, PATTERNS[name].flags & ~re.UNICODE)


@pytest.mark.parametrize("name", PATTERNS)
def test_four_times_the_text_takes_no_pattern_much_longer_than_four_times(name: str) -> None:
    pattern = PATTERNS[name]
    for piece in HOSTILE:
        short, long = (
            _seconds(pattern, piece * (5_000 // len(piece))),
            _seconds(pattern, piece * (20_000 // len(piece))),
        )
        assert long < 0.02 or long < 9 * short, piece


def _seconds(pattern: re.Pattern[str], text: str) -> float:
    given = text.encode() if isinstance(pattern.pattern, bytes) else text
    start = time.process_time()
    for _match in pattern.finditer(given):  # type: ignore[arg-type]
        pass
    return time.process_time() - start


def test_comments_of_markdown_are_taken_off_and_an_open_one_is_none() -> None:
    assert read("One <!-- two --> three <!--", "a.md").text == "One  three <!--\n"
