"""Numbers with what they stand for: tolls, things counted, money, percentages, an age at death."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.checking.article import CheckedArticle
from factcheck.checking.headlines.counted import noun_after, singular
from factcheck.checking.headlines.sentencing import prison_term
from factcheck.checking.headlines.toll_words import TollKind
from factcheck.checking.headlines.tolls import Toll, find_tolls
from factcheck.checking.numbers import NumberKind, NumberMention
from factcheck.domain.spans import Span
from factcheck.splitting.parser import LONGEST_SENTENCE
from factcheck.splitting.wordlists import word_list

_AT_DEATH = re.compile(
    r"\b(?:die[ds]|dead|death|passed away|passes away)\b[^.;]{0,60}?"
    r"(?:\b(?:aged|age|at(?: the age of| age)?)|,)\s$"
    r"|\b(?:he|she) was (?:aged )?$",
    re.IGNORECASE,
)
_OF_KIN = re.compile(
    r"\b(?:his|her|their|whose)\s(?:[\w-]{1,15}\s){0,2}(?:wife|husband|mother|father|brother|sister|son|daughter"
    r"|partner|widow|widower|parents|child|children|grandson|granddaughter|twin)\b[^.;]*$",
    re.IGNORECASE,
)
_AFTER_AGE = re.compile(
    r"\n|\s?$|\s?[.,;:)—–-]|\s(?:after|in|on|at|when|from|of|following|and|years old|surrounded)\b"
)
_YEARS_OLD = re.compile(r"(?:-|\s)years?(?:-|\s)old\b")
_AGE_BEFORE = re.compile(r"(?:[A-Za-z]{2},|\baged)\s$")
_AGE_AFTER = re.compile(r"[,)]|\s?$|\n|\.\s")
_MARGIN = re.compile(r"\b(?:by|(?:margin|majority|lead) of)\s(?:just\s|only\s)?$", re.IGNORECASE)
_NEAR = 20
_YOUNGEST, _OLDEST = 15, 115
_SOME_OF = re.compile(r"\s(?:of|among)\s(?:them|those|whom|the|its|their|his|her|these)\b")
_SOME_BEFORE = re.compile(
    r"\b(?:including|among(?: them)?|of whom|of them|another|further|additional)\s(?:at least\s)?$",
    re.IGNORECASE,
)
_HYPHENED = re.compile(r"-(?P<unit>[a-z]{3,12})(?!-old|\w)")
_NOT_COUNTED = word_list("""
    others victims times ways things reasons hours minutes seconds days weeks months percentage percent places
    sides halves thirds games matches runs sets""")
_REACH = 90


@dataclass(frozen=True)
class Statement:
    """A number with what it stands for; `key` tells what may be compared, `who` narrows it down.

    One that is not sure is at most a query by itself; a part is one of several that make up the whole.
    """

    key: str
    number: NumberMention
    span: Span
    label: str
    who: str = ""
    is_sure: bool = False
    is_part: bool = False

    @property
    def is_toll(self) -> bool:
        return self.key.startswith("toll")

    @property
    def is_sentence(self) -> bool:
        return self.key.startswith("sentence")


def statements_in(article: CheckedArticle, sentence: Span) -> list[Statement]:
    """Return what the numbers of a sentence say, each number once; nothing of one too long to be prose."""
    if len(sentence) > LONGEST_SENTENCE:
        return []
    numbers = article.numbers_in(sentence)
    found = [_of_toll(toll) for toll in find_tolls(article.text, sentence, numbers)]
    taken = {one.number.span for one in found}
    free = [number for number in numbers if number.span not in taken]
    return [*found, *_others(article.text, sentence, free)]


def _of_toll(toll: Toll) -> Statement:
    return Statement(
        key=f"toll {toll.kind.value}",
        number=toll.number,
        span=toll.span,
        label=f"how many were {toll.kind.value}",
        who=toll.noun,
        is_sure=toll.kind in (TollKind.DEATH, TollKind.INJURY, TollKind.ARREST),
        is_part=toll.is_part,
    )


def _others(text: str, sentence: Span, numbers: Sequence[NumberMention]) -> Iterator[Statement]:
    for number in numbers:
        before = text[max(sentence.start, number.span.start - _REACH) : number.span.start]
        if number.kind is NumberKind.MONEY:
            yield Statement(f"money {number.currency}", number, number.span, "the same amount")
        elif number.kind is not NumberKind.COUNT:
            yield Statement(number.kind.value, number, number.span, "the same share or change")
        elif term := prison_term(text, number, before):
            span = Span(number.span.start, term.end())
            yield Statement(
                f"sentence {term['unit']}", number, span, "the length of a sentence", is_sure=True
            )
        elif _is_age(text, number, before):
            yield Statement("age", number, number.span, "the age at death", is_sure=True)
        elif _is_anybodys_age(text, number, before):
            yield Statement("years", number, number.span, "somebody’s age")
        elif not (number.may_be_year or _SOME_OF.match(text, number.span.end) or _SOME_BEFORE.search(before)):
            yield from _counted(text, sentence, number, " margin" if _MARGIN.search(before) else "")


def _is_age(text: str, number: NumberMention, before: str) -> bool:
    is_likely = number.is_plain and number.is_whole and _YOUNGEST <= number.value <= _OLDEST
    if _OF_KIN.search(before):
        return False
    return is_likely and bool(_AT_DEATH.search(before) and _AFTER_AGE.match(text, number.span.end))


def _is_anybodys_age(text: str, number: NumberMention, before: str) -> bool:
    """Tell whether it is an age: “a 34-year-old”, “Holm, 34, said”, “aged 34”."""
    if not (number.is_plain and number.is_whole and number.value <= _OLDEST):
        return False
    after = text[number.span.end : number.span.end + _NEAR]
    return bool(_YEARS_OLD.match(after) or (_AGE_BEFORE.search(before) and _AGE_AFTER.match(after)))


def _counted(text: str, sentence: Span, number: NumberMention, role: str) -> Iterator[Statement]:
    noun, end = noun_after(text, sentence, number)
    if hyphened := _HYPHENED.match(text, number.span.end):
        noun, end = hyphened["unit"], hyphened.end()
    if noun == "bodies":
        yield Statement(f"toll {TollKind.DEATH}", number, Span(number.span.start, end), "how many died", noun)
    elif noun and noun not in _NOT_COUNTED:
        label = f"the same number of {noun}"
        yield Statement(f"noun {singular(noun)}{role}", number, Span(number.span.start, end), label, noun)
