"""What a part of the text says with numbers, and which of it is told of now rather than of another time."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.checking.article import CheckedArticle, TextBlock
from factcheck.checking.headlines.statements import Statement, statements_in
from factcheck.checking.numbers import NumberMention
from factcheck.domain.spans import Span

_ASIDE = re.compile(
    r"\b(?:earlier|previous(?:ly)?|initial(?:ly)?|at first|originally|revised|(?:up|down) from"
    r"|compared (?:with|to)|last (?:year|month|week|season|decade|century|spring|summer|autumn|fall|winter)"
    r"|ago|annual(?:ly)?|every|each|(?:a|an|per) (?:year|month|week|day|hour)\b(?! (?:after|before|later|of))"
    r"|on average|average|so far this|this (?:year|month|season)|in recent|similar|first time since"
    r"|another (?:attack|crash|fire|blast|bombing|shooting|incident|accident)"
    r"|historic(?:al)?|history|forecasts?|projected|estimates?)\b",
    re.IGNORECASE,
)
_UNSURE = re.compile(
    r"\b(?:could|may|might|would|feared|fears?|if|threat(?:en(?:s|ed)?)?|presumed)\b", re.IGNORECASE
)
_NEAR = 40
_BY = re.compile(
    r"\bby (?:(?:the end|the start|the middle|early|mid|late|spring|summer|autumn) ?(?:of |-)?)?$"
)


@dataclass(frozen=True)
class Told:
    """The statements, each with its sentence, and the numbers that are part of none."""

    statements: tuple[tuple[Statement, Span], ...]
    loose: tuple[NumberMention, ...]

    def of(self, key: str) -> list[tuple[Statement, Span]]:
        return [pair for pair in self.statements if pair[0].key == key]


def told_in(article: CheckedArticle, blocks: Sequence[TextBlock]) -> Told:
    """Return what the blocks say with numbers."""
    sentences = [one for block in blocks for one in article.sentences_of(block.span)]
    found = [(statement, one) for one in sentences for statement in statements_in(article, one)]
    taken = {statement.number.span for statement, _ in found}
    numbers = (number for block in blocks for number in article.numbers_in(block.span))
    return Told(tuple(found), tuple(number for number in numbers if number.span not in taken))


def times_told(article: CheckedArticle, sentence: Span) -> frozenset[str]:
    """Return the words that put a sentence at another time or call it a rate, and its years."""
    words = {" ".join(match[0].lower().split()) for match in _ASIDE.finditer(sentence.quote(article.text))}
    return frozenset(words | {str(one.year) for one in article.dates_in(sentence) if one.year})


def is_of_now(article: CheckedArticle, statement: Statement, sentence: Span) -> bool:
    """Tell whether the sentence tells what has happened now, not before, elsewhere or perhaps."""
    near = article.text[max(sentence.start, statement.span.start - _NEAR) : statement.span.end]
    if _ASIDE.search(sentence.quote(article.text)) or (statement.is_toll and _UNSURE.search(near)):
        return False
    reference = article.reference_date.value
    this = reference.first.year if reference else 0
    years = [(one.year, article.text[sentence.start : one.span.start]) for one in article.dates_in(sentence)]
    return all(
        year == this or (0 < this < year and _BY.search(before) is not None) for year, before in years if year
    )
