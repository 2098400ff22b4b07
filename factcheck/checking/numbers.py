"""Numbers in English text, in figures or words: value, rounding, money, percent, hedges, ranges."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from factcheck.checking.dates import DateMention
from factcheck.checking.number_words import find_number_words
from factcheck.domain.spans import Span

_SCALES = {"hundred": 2, "thousand": 3, "k": 3, "million": 6, "m": 6, "mn": 6, "billion": 9, "b": 9, "bn": 9}
_SCALES |= {"trillion": 12, "tn": 12}
_SIGN = r"(?:(?:US|AU|CA|NZ|HK|[ACRS])?\$|€|£|¥|₹|₩|₽|(?:USD|EUR|GBP|AUD|CAD|CHF|JPY|CNY|INR|Rs\.?)\s)"
_FIGURES = r"\d{1,3}(?:,\d{3}){1,6}(?:\.\d{1,6})?|\d{1,15}(?:\.\d{1,6})?"
_SCALE = r"[\s-]?(?:hundred|thousand|million|billion|trillion|mn|bn|tn)"
_NUMBER = re.compile(
    rf"(?<![\w.,:/#)\]])(?P<sign>{_SIGN})?(?P<figures>{_FIGURES})"
    rf"(?:(?P<scale>{_SCALE}|(?<=[\d])[kmbKMB])(?!\w))?(?!\w|[.,:/]\d|['’]s\b)"
)
_PERCENT = re.compile(r"\s?%|[\s-](?:per\s?cent|pct)\b")
_POINT = re.compile(r"[\s-](?:percentage|per\s?cent)[\s-]points?\b|\spp\b|-points?\b")
_MONEY = re.compile(
    r"\s(?:(?P<land>U\.?S\.?|American|Canadian|Australian|New\sZealand|Hong\sKong|Singapore)\s)?"
    r"(?P<name>dollar|euro|pounds?\ssterling|yen|yuan|renminbi|rupee|rupiah|rou?ble|won|peso|franc|kron|cent|lira|rand"
    r"|real|reai|naira|cedi|shilling|zlot[yi]|forint|taka|tenge|dinar|guilder|escudo|peseta|drachma|kwacha|hryvnia|shekel|dirham|riyal|baht|ringgit)(?:s|or|er|a|e|es)?\b"
)
_HEDGE = re.compile(
    r"(?<!\w)(?P<hedge>about|around|approximately|roughly|some|nearly|almost|not\s(?:even|quite)"
    r"|(?:(?:a\s)?little\s|slightly\s|well\s|far\s|just\s|no\s|not\s|much\s)?(?:more|fewer|less)\sthan"
    r"|(?:well\s|just\s)?(?:(?<!spread\s)(?<!shared\s)(?<!scattered\s)over|under)|above|below|at\s(?:least|most)|up\sto"
    r"|(?:close|next)\sto|estimated|circa|ca?\.|upwards?\sof|exceeding"
    r"|as\s(?:many|much|few|little|high|low)\sas|~|≈)\s{0,2}(?:the\s|an?\s(?:estimated|average)\s)?$"
)
_HEDGE_AFTER = re.compile(
    r"\+|-(?:odd|plus|ish)\b|\sor\s(?:so|more|fewer|less|thereabouts)\b|\s(?:and|or)\scounting\b"
)
_RANGE = re.compile(r"\s?[-‐‑–—]\s?|\s(?:to|or)\s")
_BETWEEN = re.compile(r"\bbetween\s$")
_ASIDE, _LONG_DASH = re.compile(r"\s[—–-]\s"), re.compile(r"\s—\s")
_REACH = 45
_FIRST_YEAR, _LAST_YEAR = 1500, 2199
_YEAR_FIGURES = 4


class NumberKind(StrEnum):
    """What a number counts; a point is a percentage point."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    POINT = "point"


@dataclass(frozen=True, slots=True)
class NumberMention:
    """A number with its sign, scale and percent; `span` holds all of these.

    `value` is in ones: “$2.5 million” is 2500000. `step` is the worth of one in the last written digit, so
    the true value lies within half a step. `hedge` is what stands before or after it: “about”, “or more”.
    """

    span: Span
    value: Decimal
    step: Decimal
    kind: NumberKind = NumberKind.COUNT
    currency: str = ""
    hedge: str = ""
    is_word: bool = False
    is_range: bool = False
    may_be_year: bool = False

    @property
    def is_whole(self) -> bool:
        return self.value == self.value.to_integral_value()

    @property
    def is_plain(self) -> bool:
        """Tell whether it is meant exactly: no hedge, no range, no year."""
        return not (self.hedge or self.is_range or self.may_be_year)

    @property
    def rounding(self) -> Decimal:
        """Return the worth of one in the last digit that is not a trailing zero: 100 for 2,300."""
        if not self.value or not self.is_whole:
            return self.step
        zeros = len(str(int(self.value))) - len(str(int(self.value)).rstrip("0"))
        return max(self.step, Decimal(10) ** zeros)


def find_numbers(text: str, dates: Sequence[DateMention]) -> list[NumberMention]:
    """Return all numbers in order that are no part of a date; ordinals, times and scores are left out."""
    taken = {place for one in dates if one.month for place in range(one.span.start, one.span.end)}
    found = [*_in_figures(text), *_in_words(text)]
    free = [one for one in found if one.span.start not in taken and one.span.end - 1 not in taken]
    return _with_ranges(text, sorted(free, key=lambda one: one.span.start))


def _with_ranges(text: str, found: Sequence[NumberMention]) -> list[NumberMention]:
    """Mark both ends of “7-9”, “seven to nine” and “between 26 and 31 million”."""
    ends: set[int] = set()
    for place, (one, other) in enumerate(pairwise(found)):
        between = text[one.span.end : other.span.start]
        before = text[max(0, one.span.start - _REACH) : one.span.start].lower()
        is_joined = _RANGE.fullmatch(between) and not _opens_aside(one, other, between)
        if is_joined or (between == " and " and _BETWEEN.search(before)):
            ends |= {place, place + 1}
    return [replace(one, is_range=True) if place in ends else one for place, one in enumerate(found)]


def _opens_aside(one: NumberMention, other: NumberMention, between: str) -> bool:
    """Tell whether the two are no range: “the eleven — four boys and seven girls” falls, none does."""
    if one.may_be_year and not other.may_be_year and between == " to ":
        return True  # “a rise in 1986 to 1.14 billion”
    if _LONG_DASH.fullmatch(between) and (one.currency or other.currency):
        return True
    is_falling = one.value > other.value and (one.is_word or other.is_word)
    return bool(_ASIDE.fullmatch(between)) and (is_falling or one.is_word is not other.is_word)


def _in_figures(text: str) -> Iterator[NumberMention]:
    for match in _NUMBER.finditer(text):
        sign, scale = (match["sign"] or "").strip(), (match["scale"] or "").strip(" -\u00a0\n")
        start, end = match.span()
        if len(scale) == 1 and not sign:
            continue
        figures = match["figures"].replace(",", "")
        power = Decimal(10) ** _SCALES[scale.lower()] if scale else Decimal(1)
        decimals = len(figures.partition(".")[2])
        is_year = len(match["figures"]) == _YEAR_FIGURES and _FIRST_YEAR <= Decimal(figures) <= _LAST_YEAR
        yield _placed(
            text,
            Span(start, end),
            Decimal(figures) * power,
            power / Decimal(10) ** decimals,
            currency=sign,
            may_be_year=is_year and not scale and not sign,
        )


def _in_words(text: str) -> Iterator[NumberMention]:
    for span, value, step in find_number_words(text):
        yield _placed(text, span, value, step, is_word=True)


def _placed(
    text: str,
    span: Span,
    value: Decimal,
    step: Decimal,
    *,
    currency: str = "",
    is_word: bool = False,
    may_be_year: bool = False,
) -> NumberMention:
    """Read what stands beside the number: percent, currency, hedge, the other end of a range."""
    end, kind = span.end, NumberKind.MONEY if currency else NumberKind.COUNT
    if not currency:
        for pattern, meant in (
            (_POINT, NumberKind.POINT),
            (_PERCENT, NumberKind.PERCENT),
            (_MONEY, NumberKind.MONEY),
        ):
            if match := pattern.match(text, end):
                end, kind = match.end(), meant
                currency = _currency(match) if meant is NumberKind.MONEY else ""
                break
    return NumberMention(
        span=Span(span.start, end),
        value=value,
        step=step,
        kind=kind,
        currency=currency,
        hedge=hedge_beside(text, Span(span.start, end)),
        is_word=is_word,
        may_be_year=may_be_year and kind is NumberKind.COUNT,
    )


def hedge_beside(text: str, span: Span) -> str:
    """Return the words before or after a number that make it less than exact, in small letters."""
    before = text[max(0, span.start - _REACH) : span.start].lower()
    hedge = _HEDGE.search(before) or _HEDGE_AFTER.match(text, span.end)
    return " ".join(hedge[0].lower().split()) if hedge else ""


def _currency(match: re.Match[str]) -> str:
    """Return the sign of the usual currencies, else the name."""
    name, land = match["name"], (match["land"] or "").replace(".", "")
    if name == "dollar":
        return {"": "$", "US": "US$", "American": "US$", "Australian": "A$", "Canadian": "C$"}.get(
            land, f"{land} $"
        )
    return {"euro": "€", "pounds sterling": "£", "yen": "¥"}.get(name, name)
