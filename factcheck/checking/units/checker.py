"""R7: a measure beside a conversion that does not fit it."""

import re
from collections.abc import Iterator
from functools import lru_cache

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, sentence_text
from factcheck.checking.finding import Finding
from factcheck.checking.unit_table import UnitTable
from factcheck.checking.units.conversion import Conversion, clash
from factcheck.checking.units.finding import finding
from factcheck.checking.units.links import Pair, pairs_in
from factcheck.checking.units.quantities import Grammar

_AT_SEA = re.compile(
    r"\b(?:nautical|sea|seas|ocean|offshore|coast(?:al)?|ships?|vessels?|boats?|sail\w*|yachts?|islands?|islets?"
    r"|storm|hurricane|cyclone|typhoon|maritime|naval|navy|port|harbou?r|fishing|waters|gulf|strait|reef|aircraft"
    r"|flights?|pilots?|airport|runway|radar|submarine|shore|zone)\b",
    re.IGNORECASE,
)
_STEP_BEFORE = re.compile(
    r"\b(?:warm(?:ed|ing)|cool(?:ed|ing)|heat(?:ed|ing)|ris(?:en|es?|ing)|rose|fall(?:en|s|ing)?|fell|increas\w{1,3}"
    r"|decreas\w{1,3}|drop\w{0,4}|climbed|up|down|differ(?:s|ed)?)\s(?:by|of)\s(?:\w{1,20}\s){0,2}$"
    r"|\b(?:limit|keep|hold|cap)\w{0,4}\s(?:global\s|the\s)?(?:warming|heating)\s(?:to|at|below|under)\s(?:\w{1,20}\s){0,3}$",
    re.IGNORECASE,
)
_STEP_AFTER = re.compile(
    r"[)\]]?\s(?:warmer|cooler|colder|hotter|higher|lower|of\s(?:global\s)?warming"
    r"|(?:above|below)\s(?:the\s)?(?:\d\S*\s)?(?:average|normal|pre|long|usual|seasonal|mean|historical|the\s))\b",
    re.IGNORECASE,
)
_SPREAD_BEFORE = re.compile(r"\b(?:range|difference|gap|swing|spread|variation)\b[^.;]{0,40}$", re.IGNORECASE)
_STEP_REACH, _LARGEST_STEP = 60, 15
_NAUTICAL_MILE, _MILE, _CLOSE = 1852 / 1609.344, "mile", 0.025


@lru_cache(maxsize=2)
def _grammar(table: UnitTable) -> Grammar:
    return Grammar(table)


def check_units(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each measure whose conversion fits it in no reading of the units."""
    grammar = _grammar(article.facts.unit_table)
    for pair in pairs_in(article.text, grammar):
        if is_furniture(article, pair.span):
            continue
        found = clash(pair.one, pair.other, is_difference=_is_step(article.text, pair))
        if found and not _is_nautical(article, pair, found):
            yield finding(article, pair, found)


def _is_step(text: str, pair: Pair) -> bool:
    """Tell whether temperatures are differences by the words around them, large ones only of a “range”."""
    before = text[max(0, pair.one.span.start - _STEP_REACH) : pair.one.span.start]
    if _SPREAD_BEFORE.search(before):
        return True
    if min(abs(pair.one.ends[0].value), abs(pair.other.ends[0].value)) > _LARGEST_STEP:
        return False
    between = text[pair.one.span.end : pair.other.span.start]
    return bool(
        _STEP_BEFORE.search(before) or _STEP_AFTER.match(between) or _STEP_AFTER.match(text, pair.other.end)
    )


def _is_nautical(article: CheckedArticle, pair: Pair, found: Conversion) -> bool:
    """Tell whether the miles fit as nautical miles in a sentence that speaks of the sea or of flying."""
    if found.first.unit == _MILE:
        ratio = found.forth * _NAUTICAL_MILE / found.other.value
    elif found.second.unit == _MILE:
        ratio = found.forth / (found.other.value * _NAUTICAL_MILE)
    else:
        return False
    return abs(ratio - 1) < _CLOSE and bool(_AT_SEA.search(sentence_text(article, pair.span)))
