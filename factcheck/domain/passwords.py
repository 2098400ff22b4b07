"""Which passwords are too easy to guess; length counts, composition does not."""

import re

from factcheck.errors import Invalid

SHORTEST = 12
LONGEST = 256
_ROWS = ("abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1234567890", "qwertzuiop")
_RUNS = tuple(row * 3 for row in (*_ROWS, *(row[::-1] for row in _ROWS)))
_PIECE = 4
_SURROGATE = re.compile("[\ud800-\udfff]")
# Words that people reach for first, in small letters and without look-alike signs.
_COMMON_WORDS = (
    "password passwort passphrase letmein welcome admin administrator login signin secret changeme default "
    "factcheck factchecker newsroom editor reviewer journalist iloveyou monkey dragon football baseball "
    "princess sunshine superman batman trustno master shadow michael jordan access hello freedom whatever "
    "starwars computer internet summer winter autumn spring qwerty test temp user guest root"
)
_FILLERS = "my your the our please new old very"
_LOOKALIKES = str.maketrans("@4301!57$", "aaeoiists")
_REPEATED = re.compile(r"(.{1,6}?)\1+")
_WORDS = re.compile("|".join(sorted(f"{_COMMON_WORDS} {_FILLERS}".split(), key=len, reverse=True)))


def check_password(password: str, *, about: tuple[str, ...] = ()) -> None:
    """Raise Invalid for a password that is too short, too long or among the first that are guessed.

    `about` holds words that others know of the person, such as the name and the address.
    """
    if not SHORTEST <= len(password) <= LONGEST:
        raise Invalid(f"A password needs {SHORTEST} to {LONGEST} characters.", field="password")
    if _SURROGATE.search(password):
        raise Invalid("This password holds bytes that are not text.", field="password")
    if _is_common(password.casefold(), about):
        raise Invalid("This password is easy to guess: take three or four unrelated words.", field="password")


def _is_common(password: str, about: tuple[str, ...]) -> bool:
    known = [word.casefold() for text in about for word in re.split(r"[\W_]+", text) if len(word) >= _PIECE]
    return any(len(_core(form, known)) < _PIECE for form in (password, password.translate(_LOOKALIKES)))


def _core(password: str, known: list[str]) -> str:
    """Return what is left to guess once words that people reach for are taken out."""
    text = password
    for word in known:
        text = text.replace(word, "")
    text = _WORDS.sub("", text)
    if text != password:  # digits and signs around such a word add nothing
        text = re.sub(r"[\W_\d]+", "", text)
    return _without_patterns(text)


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
