"""Whether the first paragraphs have the headline’s number after all: in other words, in parts or in sum."""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from factcheck.checking.article import CheckedArticle
from factcheck.checking.headlines.fitting import fits
from factcheck.checking.headlines.statements import Statement, statements_in
from factcheck.checking.headlines.told import Told, is_of_now
from factcheck.checking.headlines.tolls import NAMED_BY_NUMBER
from factcheck.checking.numbers import NumberKind, NumberMention
from factcheck.domain.spans import Span
from factcheck.splitting.wordlists import word_list

MOST_SUMMED = 6
_MEASURE = re.compile(
    r"[\s-](?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|miles?|feet|foot|inch(?:es)?|yards?|acres?|tons?|tonnes?"
    r"|kilomet\w{2,4}|met(?:re|er)s?|km|knots?|degrees?|percent|per\scent|p\.?m\b|a\.?m\b|o[’']clock)\b"
)
_FROM = re.compile(r"\s(?:(?:are|were|is|was|come|came)\s)?from\b")
_BEFELL = re.compile(
    r"\b(?:treated|hospital\w{0,3}|wound\w{0,3}|injur\w{1,3}|hurt|died|dead|killed|bod(?:y|ies)|drowned|perished|missing|burned|burnt"
    r"|crushed|recovered|pulled|found|victims?|among|also|later)\b",
    re.IGNORECASE,
)
_THINGS = word_list("""
    cars vehicles buses coaches trains trucks lorries vans motorcycles planes boats ships helicopters
    houses homes buildings flats apartments rooms floors storeys stories shops villages towns streets blocks
    engines ambulances shots bombs rounds trees bridges""")
_FIRST_YEAR, _NEAR = 1000, 12


def is_met(article: CheckedArticle, head: Statement, above: Told, lead: Told) -> bool:
    """Tell whether the first paragraphs have the number, in other words, in parts or in sum."""
    same = lead.of(head.key)
    counts = [one for one in lead.loose if not one.may_be_year or head.number.value >= _FIRST_YEAR]
    loose = [one for one in counts if not head.is_toll or _may_count_them(article, one, head, lead)]
    numbers = [*loose, *(one.number for one, _ in same)]
    if any(fits(head.number, number) for number in numbers) or _are_parts_alone(article, same):
        return True
    apart = {one.key for one, _ in above.statements if one.is_toll} - {head.key}
    told = [
        one.number
        for one, sentence in lead.statements
        if one.key not in apart and one.who not in _THINGS and _may_be_part(article, one, sentence, head)
    ]
    parts = [number.value for number in (*told, *loose) if number.kind is NumberKind.COUNT]
    return head.number.value in sums_of([value for value in parts if value < head.number.value][:MOST_SUMMED])


def _are_parts_alone(article: CheckedArticle, same: Sequence[tuple[Statement, Span]]) -> bool:
    """Tell whether some of the numbers are parts of a whole that the text does not give."""
    around = sorted({sentence for one, sentence in same if one.is_part})
    beside = [number.value for sentence in around for number in article.numbers_in(sentence)]
    whole = {one.number.value for one, _ in same if not one.is_part}
    return bool(around) and not whole & sums_of(beside[:MOST_SUMMED])


def _may_count_them(article: CheckedArticle, number: NumberMention, head: Statement, lead: Told) -> bool:
    """Tell whether a number without a verb may count the headline’s dead or hurt: in a paragraph on them.

    One of a list of others cannot, as in “14 were hurt: five on the stairs and nine outside”, nor a measure.
    """
    sentence, block = article.sentence_around(number.span), article.block_at(number.span.start)
    tolls = {one.key for one, around in lead.statements if around == sentence and one.is_toll}
    near = {one.key for one, _ in lead.statements if block and block.span.holds(one.span)}
    is_of_others = bool(tolls) and head.key not in tolls
    return head.key in near and not is_of_others and not _counts_nobody(article.text, number.span)


def _counts_nobody(text: str, span: Span) -> bool:
    """Tell whether it is “Route 9”, “nine hours” or “nine from Leeds”, which adds nobody."""
    is_name = NAMED_BY_NUMBER.search(text[max(0, span.start - _NEAR) : span.start])
    return bool(is_name or _FROM.match(text, span.end) or _MEASURE.match(text, span.end))


def _may_be_part(article: CheckedArticle, one: Statement, sentence: Span, head: Statement) -> bool:
    if one.key == head.key or (head.is_sentence and one.key == "noun year"):
        return True
    is_people = one.is_toll or any(other.key == head.key for other in statements_in(article, sentence))
    is_hit = is_people or _BEFELL.search(sentence.quote(article.text)) is not None
    return head.is_toll and is_hit and one.key != "years" and is_of_now(article, one, sentence)


def sums_of(values: Sequence[Decimal]) -> set[Decimal]:
    return {
        sum(some, Decimal(0)) for size in range(2, len(values) + 1) for some in combinations(values, size)
    }
