"""What a reader is told about two measures that do not fit."""

import math

from factcheck.checking.article import CheckedArticle
from factcheck.checking.finding import Finding
from factcheck.checking.unit_table import Unit
from factcheck.checking.units.conversion import Conversion, convert, fits
from factcheck.checking.units.figures import Figure
from factcheck.checking.units.links import Pair
from factcheck.checking.units.quantities import Quantity
from factcheck.domain.labels import FindingLevel

_TEMPERATURE = "temperature"
_SCALES = ((1e12, " trillion"), (1e9, " billion"), (1e6, " million"))
_THOUSAND = 1e3


def finding(article: CheckedArticle, pair: Pair, found: Conversion) -> Finding:
    """Return the finding on a pair in its likeliest reading."""
    text, span = article.text, pair.span
    quote = span.quote(text)
    said, stated = _said(text, pair.one, found.first, found.one), _measure(found.other.value, found.second)
    right, back = _measure(found.forth, found.second), _measure(found.back, found.first)
    step = "a difference of " if found.is_difference else ""
    return Finding(
        rule="R7",
        kind="unit_conversion",
        level=FindingLevel.QUERY if _is_quoted(article, pair) else FindingLevel.FLAG,
        spans=(span,),
        quote=quote,
        headline="The conversion does not fit",
        message=f"“{quote}”: {step}{said} is about {right}, not {stated}.",
        reference={"fact": _fact(found.first, found.second), "source": _source(found)},
        computation=f"{said} = {right}, not {stated}",
        repair=f"If {said} is right, write {right}; if {stated} is right, write {back}.{_other_way(found)}",
        group=f"units-{span.start}",
    )


def _is_quoted(article: CheckedArticle, pair: Pair) -> bool:
    """Tell whether the measures are somebody's; the mark of inches is no quotation mark."""
    is_mark = '"' in pair.one.span.quote(article.text)
    return not is_mark and article.is_quoted(pair.span)


def _said(text: str, one: Quantity, unit: Unit, figure: Figure) -> str:
    return " ".join(one.span.quote(text).split()) if one.is_compound else _measure(figure.value, unit)


def _measure(value: float, unit: Unit) -> str:
    if unit.spoken.startswith("°"):
        return f"{rounded(value)}{unit.spoken}"
    return f"{rounded(value)} {unit.unit if value == 1 else unit.spoken}"


def rounded(value: float) -> str:
    """Return a number as prose has it, in three figures where it is not whole: “16.1”, “2.4 million”."""
    size = abs(value)
    for scale, name in _SCALES:
        if size >= scale:
            return f"{value / scale:.4g}{name}".replace("-", "minus ")
    if size >= _THOUSAND:
        return f"{_to_three(value):,.0f}".replace("-", "minus ")
    return f"{value:.3g}".replace("-", "minus ")


def _to_three(value: float) -> float:
    if value == int(value):
        return value
    return round(value, 2 - math.floor(math.log10(abs(value))))


def _fact(first: Unit, second: Unit) -> str:
    if first.dimension == _TEMPERATURE:
        return "°F = °C × 1.8 + 32, K = °C + 273.15; a difference of 1°C is one of 1.8°F"
    return f"1 {first.unit} = {convert(first, second, 1.0):.7g} {second.spoken}"


def _source(found: Conversion) -> str:
    return "; ".join(dict.fromkeys((found.first.source, found.second.source)))


def _other_way(found: Conversion) -> str:
    """Say so where the numbers would fit with the two units exchanged."""
    exchanged = Conversion(found.second, found.first, found.one, found.other, found.is_difference)
    return " The two numbers would fit with the units exchanged." if fits(exchanged, is_hedged=False) else ""
