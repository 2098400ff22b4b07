"""Stretches and lives that end before they begin: “from 2010 to 1998”, “(1950–1932)”."""

import re
from collections.abc import Iterator
from itertools import pairwise

from factcheck.checking.article import CheckedArticle
from factcheck.checking.dates import DateMention
from factcheck.checking.finding import Finding
from factcheck.checking.order.wording import finding
from factcheck.checking.stretches import Stretch, find_stretches
from factcheck.domain.spans import Span

_COMPARED = re.compile(
    r"\b(?:compar\w+|differ\w*|gap|contrast\w*|than|versus|backwards?|back|revers\w+|count(?:s|ed|ing)?\s?down|rewind\w*|typo|misprint"
    r"|alternate|alternating|shuttl\w+|travel\w*|time\smachine)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:fell|falls?|fallen|falling|dropp?\w*|declin\w+|decreas\w+|reduc\w+|cut|cuts|down|downsiz\w*|shr[aiu]nk\w*|slid\w*|slipp\w+"
    r"|lower\w*|plung\w+|s[aiu]nk|tumbl\w+|number\w*|members|people|points?|votes?|seats?|scor\w+|index|rose|risen?|grew|beat\w*"
    r"|defeat\w*|won|lost|win|loss|steps?|metres?|meters?|feet|miles|kilomet\w+|page\w*|room|units?|model)\b",
    re.IGNORECASE,
)
_BEFORE_CHRIST = re.compile(r"\s?(?:B\.?C\.?|BCE)(?!\w)")
_NOUN_AFTER = re.compile(
    r"\s[A-Z]|\s(?!(?:as|was|is|has|its|his|this|thus|does|goes|towards|across|yes)\b)[a-z]{2,}s\b"
)
_NAMED = re.compile(r"[^\W\d_]\s$")
_LABELS = (
    (r"born|b\.", r"died|d\."),
    (r"m\.", r"divorced|div\.|separated|sep\.|widowed|wid\."),
    (r"est\.|fl\.|op\.|r\.", r"closed|cl\.|dissolved|diss\.|disbanded|folded|demolished|dem\."),
)
_LABELLED = tuple(
    (
        re.compile(rf"(?:\b|\()(?:{begin})\s(?:on\s|in\s)?$", re.IGNORECASE),
        re.compile(rf"[,;]?\s?[–—-]?\s?(?:and\s)?(?:{end})\s(?:on\s|in\s)?", re.IGNORECASE),
    )
    for begin, end in _LABELS
)
_REACH = 16


def check_turned(article: CheckedArticle, sentence: Span) -> Iterator[Finding]:
    """Yield a finding for each stretch or life in the sentence whose end lies before its beginning."""
    text = article.text
    for one, other in pairwise(article.dates_in(sentence)):
        if _is_turned_life(text, one, other):
            span = Span(one.span.start, other.span.end)
            yield _finding(article, span, one.span.quote(text), other.span.quote(text))
    for stretch in find_stretches(article, sentence):
        if stretch.first.first > stretch.last.last and _is_meant(text, sentence, stretch):
            yield _finding(article, stretch.span, stretch.first.spoken(), stretch.last.spoken())


def _is_turned_life(text: str, one: DateMention, other: DateMention) -> bool:
    if one.value is None or other.value is None or one.value.first <= other.value.last:
        return False
    before = text[max(0, one.span.start - _REACH) : one.span.start]
    return any(
        begin.search(before) and end.fullmatch(text, one.span.end, other.span.start)
        for begin, end in _LABELLED
    )


def _is_meant(text: str, sentence: Span, stretch: Stretch) -> bool:
    """Tell a stretch of time from numbers that look like years, and from two times compared."""
    words, span = sentence.quote(text), stretch.span
    if not stretch.lead or _COMPARED.search(words) or _BEFORE_CHRIST.match(text, span.end):
        return False
    if stretch.first.month is None and (_COUNTED.search(words) or _NOUN_AFTER.match(text, span.end)):
        return False
    return stretch.lead != "(" or bool(_NAMED.search(text[max(0, span.start - 3) : span.start - 1]))


def _finding(article: CheckedArticle, span: Span, first: str, last: str) -> Finding:
    quote = " ".join(span.quote(article.text).split())
    return finding(article, (span,), f"“{quote}” ends before it begins.", f"{first} is after {last}")
