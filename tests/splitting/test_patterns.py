"""No pattern of the package repeats what repeats, so that no text can make it slow."""

import re

import pytest
from pattern_walk import nests, patterns_of

import factcheck.splitting

PATTERNS = patterns_of(factcheck.splitting)


@pytest.mark.parametrize("name", PATTERNS)
def test_pattern_has_no_nested_repeats(name: str) -> None:
    assert not nests(PATTERNS[name].pattern, PATTERNS[name].flags & ~re.UNICODE)


@pytest.mark.parametrize("pattern", ["(a+)+", "(?:a*b)*", "(?:x|y+){2,}"])
def test_nested_repeats_would_be_seen(pattern: str) -> None:
    assert nests(pattern)
