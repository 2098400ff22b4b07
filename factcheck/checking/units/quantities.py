"""A measure in text: one number or two with their unit, “5-7 miles”, “6ft 2in”, “minus 10C”."""

import re
from dataclasses import dataclass

from factcheck.checking.unit_table import Unit, UnitTable
from factcheck.checking.units.figures import NUMBER, Figure, read_figure
from factcheck.domain.spans import Span

LEAD = (
    r"or|about|around|approximately|approx\.?|roughly|some|nearly|almost|just|over|under|above|below|more|less"
    r"|than|little|only|i\.e\.|ie|that\sis|that['’]s|which\sis|equal\sto|equivalent\sto|the\sequivalent\sof"
    r"|equivalent\sof|circa|ca?\.|at\sleast|at\smost|up\sto|the|well|slightly|fully|estimated|an?(?=\s(?:little|full))"
)
_HEDGE = re.compile(
    r"\b(?:about|around|approximately|approx|roughly|some|nearly|almost|over|under|above|below|more|less"
    r"|circa|ca?\.|at\sleast|at\smost|up\sto|little|slightly|estimated|well|close\sto)(?=[\s.])|[≈~≃]",
    re.IGNORECASE,
)
_SIDES = (
    r"long|wide|tall|high|deep|thick|broad|across|away|apart|off|in\s(?:length|width|height|depth|diameter|size|area)"
    r"|north|south|east|west|per\sperson|each|or\sso|below\szero|above\szero"
    r"|above\ssea\slevel|below\ssea\slevel|outside|inland|offshore"
)
_RATE = r"(?:\s(?:per|an?|each|every)\s(?P<rate>[a-z]+)|/(?P<rate_sign>[a-z]+))?"
_MORE = (
    r"(?P<more>(?:\s(?!(?:and|but|or|while|then|than|after|before|when|plus|with|by|per|including)\b)"
    r"[^\W\d_][\w'’-]{0,14}){0,4})"
)
_MINUS = re.compile(r"(?:\b(?:minus|negative)\s|(?<!\w)[-−–])$")
_PART_OF = re.compile(
    r"\b(?:(?:fif|six|seven|eigh|nin|ten|twelf|sixteen|hundred|thousand|million)ths?|halves|thirds?|quarters?|half"
    r"|fraction|part|couple)\s(?:of\s)?$"
)
_BEFORE = 24
_LESSER = {"foot": ("inch", 12), "stone": ("pound", 14), "pound": ("ounce", 16), "mile": ("yard", 1760)}
_LESSER_FORMS = r"(?:in\.?|ins|inch|inches|lbs?\.?|pounds?|oz\.?|ounces?|yds?|yards?)(?!\w)|[\"”″]"
_UNWRITTEN = ("foot", "stone")


@dataclass(frozen=True)
class Quantity:
    """A measure: its ends, one or the two of a range, in each of the units that may be meant.

    `end` is where the words that belong to it end, “long” or “per day” included.
    """

    span: Span
    end: int
    ends: tuple[Figure, ...]
    units: tuple[Unit, ...]
    is_compound: bool = False
    is_hedged: bool = False
    rate: str = ""
    more: str = ""


class Grammar:
    """The patterns of measures, made of the forms of a table."""

    def __init__(self, table: UnitTable) -> None:
        self._table = table
        unit = table.pattern
        low_unit = r"(?:[\s-]?(?!to\b|or\b|and\b)[^\W\d_]{1,12})?"
        low = rf"(?:(?P<low>{NUMBER}){low_unit}(?:[\s-]?[-–—]\s?|-?\s(?:to|or|and)\s|-to-))??"
        lesser = (
            rf"(?:(?:,?\s(?:and\s)?|-?)(?P<lesser>(?!an?\b){NUMBER})(?:[\s-]?(?P<lesser_unit>{_LESSER_FORMS}))?"
            r"(?![\w½¼¾]))?"
        )
        core = (
            rf"{low}(?P<sign>(?:minus|negative)\s|[-−–](?=\d))?(?P<number>{NUMBER})[\s-]?(?P<unit>{unit})"
            rf"{lesser}{_RATE}(?:[\s-](?P<side>{_SIDES})(?!\w))?"
        )
        self._first = re.compile(rf"(?<![\w.,/:$€£¥%'’+])(?<!\d[\s-]){core}{_MORE}\.?\s{{0,2}}$")
        self._second = re.compile(rf"(?P<lead>(?:(?:(?i:{LEAD})(?!\w),?\s|[=≈~≃]\s?)){{0,4}}){core}")

    def names_unit(self, word: str) -> bool:
        return bool(self._table.readings(word))

    def before(self, text: str, end: int, reach: int) -> Quantity | None:
        """Return the measure that ends there, up to four words between its end and there let pass."""
        start = max(0, end - reach)
        match = self._first.search(text, start, end)
        if match and match["lesser"] and self._lesser(match) is None:
            match = self._first.search(text, match.start("lesser"), end)
        if match is None:
            return None
        before = text[max(0, match.start() - _BEFORE) : match.start()]
        if _PART_OF.search(before):
            return None
        return self._quantity(match, before, match["more"])

    def after(self, text: str, start: int) -> Quantity | None:
        """Return the measure that begins there."""
        match = self._second.match(text, start)
        if match and match["lesser"] and self._lesser(match) is None:
            match = self._second.match(text, start, match.end("unit"))
        if match is None:
            return None
        return self._quantity(match, match["lead"], "")

    def _quantity(self, match: re.Match[str], lead: str, more: str) -> Quantity | None:
        units = self._table.readings(match["unit"])
        number, low = read_figure(match["number"]), match["low"]
        ends = [end for end in (read_figure(low) if low else None, number) if end]
        lesser = self._lesser(match) if match["lesser"] else None
        if number is None or len(ends) != (2 if low else 1) or not _may_be_zero(units, ends):
            return None
        if match["lesser"]:
            if lesser is None or low:
                return None
            units, ends = lesser[0], [lesser[1]]
        signs = [
            *([_is_below_zero(match, "low")] if low else []),
            bool(match["sign"] or match["side"] == "below zero"),
        ]
        ends = [Figure(-end.value, end.half) if sign else end for end, sign in zip(ends, signs, strict=True)]
        start = match.start("low") if low else match.start("sign" if match["sign"] else "number")
        last = max(match.end(name) for name in ("unit", "lesser", "lesser_unit"))
        return Quantity(
            span=Span(start, last),
            end=match.end() - len(more),
            ends=tuple(ends),
            units=units,
            is_compound=lesser is not None,
            is_hedged=_is_hedged(lead, match["number"]),
            rate=match["rate"] or match["rate_sign"] or "",
            more=more,
        )

    def _lesser(self, match: re.Match[str]) -> tuple[tuple[Unit, ...], Figure] | None:
        """Return “6 feet 2 inches” in feet, “11 stone 4” in stone; None if the two do not belong together."""
        whole, rest = read_figure(match["number"]), read_figure(match["lesser"])
        written = [unit.unit for unit in self._table.readings(match["lesser_unit"] or "")]
        for unit in self._table.readings(match["unit"]):
            name, limit = _LESSER.get(unit.unit, ("", 0))
            is_named = name in written if written else unit.unit in _UNWRITTEN
            if is_named and whole and rest and rest.value < limit:
                return (unit,), Figure(whole.value + rest.value / limit, rest.half / limit)
        return None


def _is_below_zero(match: re.Match[str], name: str) -> bool:
    """Tell whether a minus stands before the number."""
    start = match.start(name)
    return bool(_MINUS.search(match.string, max(0, start - _BEFORE), start))


def _may_be_zero(units: tuple[Unit, ...], ends: list[Figure]) -> bool:
    return units[0].dimension == "temperature" or all(end.value for end in ends)


def _is_hedged(lead: str, number: str) -> bool:
    """Tell whether the words before make the number less than exact; “over 26.2 miles” says on what way."""
    return any(one[0].lower() != "over" or "." not in number for one in _HEDGE.finditer(lead))
