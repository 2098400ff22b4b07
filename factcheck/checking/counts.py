"""Whole numbers below a thousand and ordinals, in figures or words, as patterns and values."""

import re

_SMALL_WORDS = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen"""
_TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_FIRST_WORDS = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth"""
_SMALL, _TENS, _FIRSTS = _SMALL_WORDS.split(), _TENS_WORDS.split(), _FIRST_WORDS.split()
_UNITS = 9
_VALUES = {word: number for number, word in enumerate(_SMALL, start=1)}
_VALUES |= {word: 10 * number for number, word in enumerate(_TENS, start=2)}
_VALUES |= {word: number for number, word in enumerate(_FIRSTS, start=1)}
_VALUES |= {f"{word[:-1]}ieth": 10 * number for number, word in enumerate(_TENS, start=2)}
_VALUES |= {"a": 1, "an": 1}
_HUNDREDS = {"hundred", "hundredth"}
_WORD = re.compile(r"[a-z]+")


def _any_of(words: list[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_HUNDRED = rf"(?:an?|{_any_of(_SMALL[:_UNITS])})[\s-]hundred"
_BELOW = rf"(?:{_any_of(_TENS)})(?:[\s-](?:{_any_of(_SMALL[:_UNITS])}))?|{_any_of(_SMALL)}"
_BELOW_TH = (
    rf"(?:{_any_of(_TENS)})[\s-](?:{_any_of(_FIRSTS[:_UNITS])})"
    rf"|{_any_of([f'{word[:-1]}ieth' for word in _TENS])}|{_any_of(_FIRSTS)}"
)
COUNT = rf"\d{{1,3}}|{_HUNDRED}(?:[\s-](?:and[\s-])?(?:{_BELOW}))?|{_BELOW}"
ORDINAL = (
    rf"\d{{1,3}}(?:st|nd|rd|th)|(?:{_HUNDRED}|hundred)th|{_HUNDRED}[\s-](?:and[\s-])?(?:{_BELOW_TH})"
    rf"|{_BELOW_TH}"
)


def whole_number(text: str) -> int:
    """Return the value of words or figures that one of the two patterns found: 25 for “twenty-fifth”."""
    if text[0].isdigit():
        return int(re.sub(r"\D", "", text))
    total = 0
    for word in _WORD.findall(text.lower()):
        if word in _HUNDREDS:
            total = max(total, 1) * 100
        elif word != "and":
            total += _VALUES[word]
    return total
