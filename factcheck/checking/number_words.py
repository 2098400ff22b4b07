"""Numbers spelled out: “three”, “twenty-five”, “two and a half million”, “three hundred and twelve”."""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.domain.spans import Span

_SMALL_WORDS = """
    zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen"""
_TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_SMALL = {word: number for number, word in enumerate(_SMALL_WORDS.split())}
_TENS = {word: 10 * number for number, word in enumerate(_TENS_WORDS.split(), start=2)}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_HALF = Decimal("0.5")
_DOZEN = 12
_SIMPLE = "|".join([*_TENS, *sorted(_SMALL, key=len, reverse=True)])
_SCALE = "|".join(_SCALES)
_NUMBER = re.compile(
    rf"(?<![\w.’'-])(?:(?:{_SIMPLE}|(?:half\s)?an?(?=\s(?:{_SCALE}|dozen)\b))"
    rf"(?:(?:[\s-]|\sand\s)(?:{_SIMPLE}|{_SCALE}|dozen|a\shalf(?=\s(?:million|billion|trillion)))\b){{0,9}})\b(?![’'-])",
    re.IGNORECASE,
)
_PART = re.compile(r"[a-z]+")


def find_number_words(text: str) -> Iterator[tuple[Span, Decimal, Decimal]]:
    """Yield each spelled number with its value and the worth of one in its last scale word.

    “One” is left out, since it is seldom a count, and so is what does not add up to one number (“two three”).
    """
    for match in _NUMBER.finditer(text):
        words = [word for word in _PART.findall(match[0].lower()) if word != "and"]
        value = _value(words)
        if value is not None and value != 1:
            step = Decimal(_SCALES.get(words[-1], 1))
            yield Span(*match.span()), value, step * _HALF if "half" in words else step


def spelled(text: str) -> Decimal | None:
    """Return the value of words that are one number as a whole, “one” and “half a” included."""
    return _value([word for word in _PART.findall(text.lower()) if word != "and"])


def _value(words: list[str]) -> Decimal | None:
    """Return the value of “three hundred twelve thousand”; None if the words are not one number."""
    total, group, last = Decimal(0), Decimal(0), Decimal(10**15)
    for word in words:
        if word in {"a", "an"}:
            group = group or Decimal(1)
        elif word == "half":
            group += _HALF
        elif word in {"hundred", "dozen"}:
            group *= _DOZEN if word == "dozen" else _SCALES[word]
        elif word in _SCALES:
            scale = Decimal(_SCALES[word])
            if scale >= last or not group:
                return None
            total, group, last = total + group * scale, Decimal(0), scale
        elif not _joins(group, word):
            return None
        else:
            group += _SMALL.get(word, 0) + _TENS.get(word, 0)
    return total + group


def _joins(group: Decimal, word: str) -> bool:
    """Tell whether a simple word can follow: “twenty five” and “hundred five”, not “five five”."""
    if word in _TENS:
        return group % 100 == 0
    is_after_tens = group % 10 == 0 and (group % 100 == 0 or group % 100 >= 20)
    return is_after_tens and not (_SMALL[word] >= 10 and group % 100)
