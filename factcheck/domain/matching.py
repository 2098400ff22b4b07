"""When a claim says what another one said: the same words, or nearly the same."""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from rapidfuzz import fuzz

LEAST = 85.0
GROUPS = 3
_WORD = re.compile(r"\w+(?:[.,’'-]\w+)*")
_TOKEN = re.compile(r"[^\W_]+")
_APOSTROPHES = str.maketrans({"’": "'"})
_LITTLE = frozenset({"a", "an", "the", "that", "this", "and", "also", "has", "have", "had", "of", "in", "on"})
_COMMON = _LITTLE | {
    "for",
    "with",
    "from",
    "was",
    "were",
    "are",
    "been",
    "its",
    "his",
    "her",
    "their",
    "they",
}
_SHORTEST = 3


@dataclass(frozen=True)
class Likeness:
    """How near two claims are; `score` is 100 for the same words, in whatever case and punctuation.

    They say the same only if they differ in nothing but little words: no number, no name, no “not”.
    """

    score: float
    says_the_same: bool


@dataclass(frozen=True)
class WordPiece:
    """Words in a row that the other claim has too, or has not."""

    text: str
    is_other: bool


def likeness(one: str, other: str) -> Likeness | None:
    """Compare two claims by the edit distance of their words (`ratio` of RapidFuzz); None if they are far."""
    words, others = _words(one), _words(other)
    if words == others:
        return Likeness(100, says_the_same=True)
    score = fuzz.ratio(" ".join(words), " ".join(others), score_cutoff=LEAST)
    return Likeness(min(score, 99), _telling(words) == _telling(others)) if score else None


def differing(shown: str, other: str) -> tuple[WordPiece, ...]:
    """Return the first text in pieces, those that the second lacks marked as other."""
    spans = [match.span() for match in _WORD.finditer(shown)]
    matcher = SequenceMatcher(None, _words(shown), _words(other), autojunk=False)
    pieces, done = [], 0
    for tag, first, last, _, _ in matcher.get_opcodes():
        if tag not in ("replace", "delete"):
            continue
        start, end = spans[first][0], spans[last - 1][1]
        pieces += [WordPiece(shown[done:start], is_other=False), WordPiece(shown[start:end], is_other=True)]
        done = end
    pieces.append(WordPiece(shown[done:], is_other=False))
    return tuple(piece for piece in pieces if piece.text)


def match_keys(text: str) -> frozenset[str]:
    """Return the keys under which claims like this one are found: equal ones point to the same words.

    Each telling word falls into one of three groups by itself, and a key stands for all words of a group.
    Another word in place of one changes two groups at most, so that the third key stays.
    """
    groups: list[set[str]] = [set() for _ in range(GROUPS)]
    for word in {token for token in _TOKEN.findall(text.lower()) if _tells(token)}:
        groups[_digest(word)[0] % GROUPS].add(word)
    return frozenset(
        _digest(f"{number}:{' '.join(sorted(words))}").hex() for number, words in enumerate(groups) if words
    )


def _digest(words: str) -> bytes:
    return hashlib.blake2b(words.encode(), digest_size=8).digest()


def _tells(token: str) -> bool:
    return token not in _COMMON and (len(token) >= _SHORTEST or token.isdigit())


def _words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text.translate(_APOSTROPHES))]


def _telling(words: Sequence[str]) -> list[str]:
    return [word for word in words if word not in _LITTLE]
