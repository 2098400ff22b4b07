"""Which passwords are too easy to guess; length counts, composition does not."""

import re

from factcheck.errors import Invalid

SHORTEST = 12
LONGEST = 256
_ROWS = ("abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "qwertzuiop")
_RUNS = tuple(row * 3 for row in (*_ROWS, *(row[::-1] for row in _ROWS)))
_PIECE = 4
# Words that people reach for first, in the plain spelling that `_plain` makes.
_COMMON_WORDS = frozenset(
    "password passwort passphrase letmein welcome admin administrator login signin secret changeme default "
    "factcheck factchecker newsroom editor reviewer journalist iloveyou monkey dragon football baseball "
    "princess sunshine superman batman trustno master shadow michael jordan access hello freedom whatever "
    "starwars computer internet summer winter autumn spring qwerty test temp user guest root".split()
)
_FILLERS = frozenset("my your the our is a i am you me please new old very".split())
_LOOKALIKES = str.maketrans("@4301!57$", "aaeoiists")
_REPEATED = re.compile(r"(.{1,6}?)\1+")
_WORDS = re.compile("|".join(sorted(_COMMON_WORDS | _FILLERS, key=len, reverse=True)))


def check_password(password: str, *, about: tuple[str, ...] = ()) -> None:
    """Raise Invalid for a password that is too short, too long or among the first that are guessed.

    `about` holds words that others know of the person, such as the name and the address.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        raise Invalid(f"A password needs {SHORTEST} to {LONGEST} characters.", field="password")
    if _is_common(password.casefold(), about):
        raise Invalid("This password is easy to guess: take three or four unrelated words.", field="password")


def _is_common(password: str, about: tuple[str, ...]) -> bool:
    known = [word.casefold() for text in about for word in re.split(r"[\W_]+", text) if len(word) >= _PIECE]
    for form in {password, password.translate(_LOOKALIKES)}:
        rest = form
        for word in known:
            rest = rest.replace(word, "")
        rest = re.sub(r"[\W_\d]+", "", _WORDS.sub("", rest))
        if len(_without_patterns(rest)) < _PIECE:
            return True
    return len(_without_patterns(password)) < _PIECE


def _without_patterns(text: str) -> str:
    """Take out what is repeated and what runs along the alphabet or the keyboard."""
    text = _REPEATED.sub(r"\1", text)
    position, kept = 0, ""
    while position < len(text):
        length = _run_length(text, position)
        if length < _PIECE:
            kept, position = kept + text[position], position + 1
        else:
            position += length
    return kept


def _run_length(text: str, start: int) -> int:
    length = 1
    while start + length < len(text) and any(text[start : start + length + 1] in run for run in _RUNS):
        length += 1
    return length
