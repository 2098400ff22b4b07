"""The number of a measure, in figures, fractions or words, and how far it may be rounded."""

import re
from dataclasses import dataclass

from factcheck.checking.number_words import spelled

_FIGURES = r"\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,5})?|\d{1,9}(?:\.\d{1,5})?|\.\d{1,4}"
_MIXED = r"(?:\s?[½¼¾⅓⅔⅛⅜⅝⅞]|[\s-]\d/[2-9](?!\d))"
_SCALE = r"(?:[\s-](?:hundred|thousand|million|billion|trillion|mn|bn|tn)|(?:k|m|mn|bn|tn)(?=\s(?!in\b)))"
SMALL = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
)
_LARGE = "hundred|thousand|million|billion|trillion|dozen"
_PART = r"half(?:[\s-]an?)?|(?:one[\s-]|a[\s-])?(?:half|quarter|third)(?:[\s-]of[\s-]an?)?"
_PARTS = r"(?:two[\s-]thirds|three[\s-]quarters?)(?:[\s-]of[\s-]an?)?"
_TAIL = r"[\s-]and[\s-](?:a[\s-])?(?:half|quarter|third|three[\s-]quarters)"
_WORDS = (
    rf"(?i:{_PARTS}|{_PART}|(?:{SMALL}|an?(?=[\s-](?:{_LARGE})))"
    rf"(?:[\s-](?:and[\s-])?(?:{SMALL}|{_LARGE})\b){{0,6}}(?:{_TAIL})?|an?)(?![^\W_])"
)
NUMBER = rf"(?:\d/[2-9](?!\d)|(?:{_FIGURES}){_MIXED}?{_SCALE}?|[½¼¾⅓⅔⅛⅜⅝⅞]|{_WORDS})"

_SPLIT = re.compile(
    r"(?=[\d.\s½¼¾⅓⅔⅛⅜⅝⅞hkmbt-])(?P<whole>(?=[\d.])[\d.,]{0,24}\d)?(?:[\s-]?(?P<sign>[½¼¾⅓⅔⅛⅜⅝⅞])|[\s-]?(?P<top>\d)/(?P<low>[2-9]))?"
    r"[\s-]?(?P<scale>hundred|thousand|[kmbt]|[mbt]n|[mbt][a-z]{6,7})?"
)
_SIGNS = {"½": 1 / 2, "¼": 1 / 4, "¾": 3 / 4, "⅓": 1 / 3, "⅔": 2 / 3}
_SIGNS |= {"⅛": 1 / 8, "⅜": 3 / 8, "⅝": 5 / 8, "⅞": 7 / 8}
_POWERS = {"hundred": 2, "thousand": 3, "k": 3, "million": 6, "m": 6, "mn": 6, "billion": 9, "bn": 9}
_POWERS |= {"trillion": 12, "tn": 12}
_FRACTION_WORDS = {"half": 1 / 2, "quarter": 1 / 4, "third": 1 / 3, "thirds": 2 / 3, "quarters": 3 / 4}
_IN_WORDS = re.compile(
    r"(?P<whole>.*?)(?:(?:^|\band\s)(?:an?\s|one\s|two\s|three\s)?(?P<part>half|quarters?|thirds?))?"
    r"(?:\sof)?(?:\san?)?"
)
_SHARE, _SHARE_OF_ONE = 0.20, 0.12


@dataclass(frozen=True)
class Figure:
    """A number, and how far the true value may lie from it by rounding alone."""

    value: float
    half: float


def read_figure(text: str) -> Figure | None:
    """Return the number that the words or figures are; None if the words are no number."""
    words = " ".join(text.lower().replace("-", " ").split())
    match = _SPLIT.fullmatch(words)
    if match is None:
        return _in_words(words)
    whole = (match["whole"] or "").replace(",", "")
    part = _SIGNS[match["sign"]] if match["sign"] else 0.0
    if match["top"]:
        part = int(match["top"]) / int(match["low"])
    power = 10.0 ** _POWERS.get(match["scale"] or "", 0)
    value = (float(whole or 0) + part) * power
    step = 0.25 if part else _step(whole)
    return _rounded(value, step * power)


def _in_words(words: str) -> Figure | None:
    if words in {"a", "an"}:
        return _rounded(1.0, 1.0)
    match = _IN_WORDS.fullmatch(words)
    part = _FRACTION_WORDS.get(match["part"] or "", 0.0) if match else 0.0
    whole = match["whole"].strip() if match else words
    value = spelled(whole) if whole else None
    if whole and value is None:
        return None
    total = float(value or 0) + part
    return _rounded(total, 0.25 if part else _step(str(int(total))))


def _step(figures: str) -> float:
    """Return the worth of one in the last digit that counts: 100 for 2300, 0.1 for 4.5."""
    if "." in figures:
        return 10.0 ** -len(figures.partition(".")[2])
    return 10.0 ** (len(figures) - len(figures.rstrip("0"))) if figures.strip("0") else 1.0


def _rounded(value: float, step: float) -> Figure:
    """Nobody writes 100 for 140: the zeros of a number that begins with one say less than those of 200."""
    share = _SHARE_OF_ONE if f"{value:e}".startswith("1") else _SHARE
    return Figure(value, min(step / 2, share * value))
