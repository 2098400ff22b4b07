"""Words that English also writes in small letters: a capital on them, or a letter changed, makes no name."""

from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

HEADER_MARK = "#"
_FILE = Path(__file__).parent / "small_words.txt"
_ENDINGS = (
    ("ies", "y"),
    ("ied", "y"),
    ("ily", "y"),
    ("es", ""),
    ("s", ""),
    ("ed", ""),
    ("d", ""),
    ("ing", ""),
    ("ing", "e"),
    ("ly", ""),
)
_SHORTEST_STEM = 4


@lru_cache(maxsize=1 << 13)
def is_small_word(key: str) -> bool:
    """Tell whether the word, or one of which it is a regular form, is also written small; `key` is small."""
    return not _small_words().isdisjoint(stems(key))


def stems(word: str) -> Iterator[str]:
    """Yield the word and what it may be a regular form of."""
    yield word
    for ending, instead in _ENDINGS:
        stem = word.removesuffix(ending) + instead
        if word.endswith(ending) and len(stem) >= _SHORTEST_STEM:
            yield stem
            if stem[-1] == stem[-2]:
                yield stem[:-1]


@cache
def _small_words() -> frozenset[str]:
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith(HEADER_MARK) for word in line.split())
