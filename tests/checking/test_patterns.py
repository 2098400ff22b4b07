"""No pattern of the checkers repeats what repeats, so that no text can make one slow."""

import re

import pytest
from pattern_walk import nests, patterns_of

import factcheck.checking

PATTERNS = patterns_of(factcheck.checking)


@pytest.mark.parametrize("name", PATTERNS)
def test_pattern_has_no_nested_repeats(name: str) -> None:
    assert not nests(PATTERNS[name].pattern, PATTERNS[name].flags & ~re.UNICODE)


def test_patterns_are_found_in_every_part_of_the_package() -> None:
    modules = {name.split(".")[0] for name in PATTERNS}

    assert {"weekdays", "dates", "numbers", "offices"} <= modules
