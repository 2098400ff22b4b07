"""Shares that text writes without a figure: “half of”, “two thirds”, “one in five”, “one percent”."""

import re
from collections.abc import Iterator
from fractions import Fraction

from factcheck.checking.numbers import NumberKind
from factcheck.domain.spans import Span

_COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7}
_COUNTS |= {"eight": 8, "nine": 9, "ten": 10}
_PARTS = {
    "third": 3,
    "quarter": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_COUNT = "|".join(_COUNTS)
_AFTER = (
    r"(?=[,.;:)—–]|\s[(—–-]|$|\s(?:of|the|its|their|his|her|our|all|more|fewer|less|higher|lower"
    r"|as|from|to|in|on"
    r"|over|up|down|above|below|under|again|rise|increase|drop|fall|cut|reduction|decline|growth"
    r"|jump|off|since|compared|last|this|were|was|are|is"
    r"|said|majority|overnight|within|between|when|after|before|while|and|or|but|during|with|next|again)\b)"
)
_FRACTION = re.compile(
    rf"(?<![\w-])(?P<top>{_COUNT}|[2-9])[\s-](?P<part>{'|'.join(_PARTS)})s?(?![\w-]){_AFTER}", re.IGNORECASE
)
_HALF = re.compile(
    r"(?<![\w-])(?<!first\s)(?<!second\s)(?<!other\s)(?<!and\sa\s)(?<!final\s)(?<!opening\s)(?<!last\s)(?<!latter\s"
    r")"
    r"(?<!better\s)(?<!\bearly\s)(?<!\blate\s)(?<!top\s)(?<!bottom\s)(?<!lower\s)(?<!upper\s)(?<!this\s)(?<!each\s"
    r")"
    rf"(?:one\s)?half(?![\w-]){_AFTER}",
    re.IGNORECASE,
)
_ONE_IN = re.compile(
    rf"(?<![\w.,-])(?:(?P<top>{_COUNT}|\d{{1,2}})\s(?:in|(?:out\s)?of(?=\severy\s))|(?P<one>one"
    rf"|1)\s(?:out\s)?of)\s(?:every\s)?(?P<low>{_COUNT}|\d{{1,4}})(?![\w%]|[.,:]\d|-)"
    r"(?!\s(?:per\s?cent|years?|months?|weeks?|days?|hours?|minutes?|million|billion|games?"
    r"|matches|seasons?))",
    re.IGNORECASE,
)
_ONE_PERCENT = re.compile(
    r"(?<![\w-])(?P<amount>one|half(?:\s?-?an?)?|an?(?:\s(?:half|quarter(?:\sof\sa)?))?"
    r"|quarter(?:[\s-]of\sa)?"
    r"|three[\s-]quarters?(?:\sof\sa)?|one\sand\sa\shalf)(?:\s(?:full|whole))?[\s-]"
    r"(?:(?P<point>percentage[\s-]points?|per\s?cent(?:age)?[\s-]points?)|per\s?cent)\b",
    re.IGNORECASE,
)
_AMOUNTS = {"three": 0.75, "quarter": 0.25, "one and": 1.5, "half": 0.5}
_LARGEST_TOP = 10


def find_fractions(text: str) -> Iterator[tuple[Span, float]]:
    """Yield each share in words with its value, in no order; none is one of the two halves of a match."""
    for match in _FRACTION.finditer(text):
        top = match["top"].lower()
        value = Fraction(_COUNTS.get(top) or int(top), _PARTS[match["part"].lower()])
        if value < 1:
            yield Span(*match.span()), float(value)
    for match in _HALF.finditer(text):
        yield Span(*match.span()), 0.5
    for match in _ONE_IN.finditer(text):
        top, low = _whole(match["top"] or match["one"]), _whole(match["low"])
        if 0 < top < low and top <= _LARGEST_TOP:
            yield Span(*match.span()), top / low


def _whole(word: str) -> int:
    return int(word) if word.isdigit() else _COUNTS[word.lower()]


def find_small_percents(text: str) -> Iterator[tuple[Span, float, NumberKind]]:
    """Yield “one percent”, “half a percent” and “a quarter of a percentage point”, which are no figures."""
    for match in _ONE_PERCENT.finditer(text):
        amount = " ".join(match["amount"].lower().split())
        value = next((value for word, value in _AMOUNTS.items() if word in amount), 1.0)
        yield Span(*match.span()), value, NumberKind.POINT if match["point"] else NumberKind.PERCENT
