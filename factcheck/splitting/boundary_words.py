"""Words between two gaps: what the boundary model may know of each, looked up once for every spelling."""

import re
from functools import lru_cache
from typing import NamedTuple

from factcheck.splitting.abbreviations import is_starter
from factcheck.splitting.wordlists import word_list


class Look(NamedTuple):
    """One word: its shape, its bare form, its marks, and the part it plays in a sentence."""

    shape: str
    bare: str
    first: str
    marks: str
    starter: str
    ends: bool
    role: str


BEFORE = Look("^", "^", "^", "^", "", False, "^")
AFTER = Look("$", "$", "$", "$", "", False, "$")

_LONGEST = 40
_KINDS = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        ("url", r"^[<(\[]*(?:https?:|www\.)|\w\.(?:com|org|net|gov|edu|html?|php)\b"),
        ("mail", r"\S@\S"),
        ("date", r"^\W*\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\W*$"),
        ("time", r"^\W*\d{1,2}:\d\d(?::\d\d)?\W*(?:[ap]\.?m\.?)?\W*$"),
        ("phone", r"^\W*\+?(?:\d{3}[-.)/]?)+\d{3}-?\d{4}\W*$"),
        ("line", r"^[-=_*~#.+<>]{3,}$"),
        ("smile", r"^\W*[:;]-?[()DPp]+$"),
        ("number", r"^[$£€#]?\d[\d.,]*%?\W*$"),
    )
)
_ENDS = re.compile(r"[.!?…][\"”’')\]]*$")
_RUN = re.compile(r"(.)\1{2,}")
_MARKS = re.compile(r"[^\w\s]{0,3}$")
_OUTER = "\"'“”‘’«»()[]{}*_,.;:!?…—–-"
_ROLES = {
    word: role
    for role, listed in {
        "p": """
            i you he she it we they there this that these those who i'm i've i'd i'll it's that's there's
            you're they're we're he's she's you've its they've what's im ive id youre theyre thats
            """,
        "v": """
            is are was were am be been have has had do does did will would can could should may might
            must don't didn't doesn't isn't wasn't can't won't wouldn't couldn't dont didnt doesnt cant
            wont get got go went said says say know think want need see make
            """,
        "d": "the a an my your his her our their no some any all each every",
        "i": """
            of in on at to for from with by about into over under between through during after before
            since until as than per via
            """,
        "c": "and or but so because if while although though when where unless & nor yet plus",
        "w": "what why how which whose whom",
        "n": "not please thanks thank also just only never then now here",
    }.items()
    for word in word_list(listed)
}


def look_at(word: str) -> Look:
    """Return what is known of the word; of a very long one only its two ends count."""
    return _look(word if len(word) <= _LONGEST else word[:25] + word[-15:])


@lru_cache(maxsize=1 << 13)
def _look(word: str) -> Look:
    kind = next((kind for kind, pattern in _KINDS if pattern.search(word)), "")
    bare = word.strip(_OUTER).lower()
    first = _letter(word[0], "A", "a", "9")
    marks = match[0] if (match := _MARKS.search(word)) else ""
    return Look(
        shape=kind or _shape(word),
        bare=bare,
        first=first,
        marks=marks,
        starter="S" if first in "Aa" and is_starter(word.strip(",.?!")) else "",
        ends=bool(_ENDS.search(word)),
        role=(kind or _role(word, bare, first)) + (marks[-1:] if bare else ""),
    )


def _letter(letter: str, large: str, small: str, digit: str) -> str:
    if letter.isupper():
        return large
    if letter.islower():
        return small
    return digit if letter.isdigit() else letter


def _shape(word: str) -> str:
    """Return the word's pattern of letters, digits and marks, runs cut to two and the whole to eight."""
    signs = "".join([_letter(letter, "X", "x", "9") for letter in word])
    return _RUN.sub(r"\1\1", signs)[:8]


def _role(word: str, bare: str, first: str) -> str:
    role = _ROLES.get(bare.replace("’", "'"))
    if role:
        return role.upper() if first == "A" else role
    if first == "A":
        return "U" if word[1:2].isupper() else "X"
    return "x" if first == "a" else first
