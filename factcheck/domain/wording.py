"""Small pieces of English: numbers as words, one and many, lists, moments, dates."""

from collections.abc import Sequence
from datetime import UTC, datetime

from factcheck.domain.dates import PartialDate
from factcheck.errors import Invalid

_SMALL = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def in_words(number: int) -> str:
    """Return a number below one hundred as a word, “no” for zero; a larger one in figures."""
    if number < len(_SMALL):
        return _SMALL[number]
    if number >= 100:
        return str(number)
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens - 2]}-{_SMALL[ones]}" if ones else _TENS[tens - 2]


def counted(number: int, one: str, many: str | None = None) -> str:
    """Return “1 claim” or “3 claims”."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def listed(parts: Sequence[str]) -> str:
    """Return the parts as prose has them: “a”, “a and b”, “a, b and c”."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{', '.join(parts[:-1])} and {parts[-1]}"


def capitalised(sentence: str) -> str:
    """Return the sentence with a capital first letter, the rest as it is."""
    return sentence[:1].upper() + sentence[1:]


def spoken_moment(moment: datetime) -> str:
    """Return a moment as “22 November 2026, 15:04 UTC”."""
    at = moment.astimezone(UTC)
    return f"{at.day} {at:%B %Y, %H:%M} UTC"


def spoken_date(text: str) -> str:
    """Return “2025-05” as “May 2025”; what is no date stays as it is."""
    try:
        return PartialDate.parse(text).spoken()
    except Invalid:
        return text
