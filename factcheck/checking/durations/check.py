"""Sentences that hold a length of time and a date, and what is looked for in them."""

import re
from collections.abc import Iterator

from factcheck.checking.article import CheckedArticle
from factcheck.checking.context import is_furniture, is_supposed, is_too_long
from factcheck.checking.durations.after import check_after
from factcheck.checking.durations.ages import check_ages
from factcheck.checking.durations.ago import check_ago
from factcheck.checking.durations.held import check_held
from factcheck.checking.durations.later import check_later
from factcheck.checking.durations.lengths import find_lengths
from factcheck.checking.durations.lived import check_lived
from factcheck.checking.durations.standing import check_standing, check_standing_on
from factcheck.checking.durations.stated import check_stated, is_aside
from factcheck.checking.durations.waits import check_waits
from factcheck.checking.finding import Finding
from factcheck.checking.stretches import find_stretches
from factcheck.domain.spans import Span

_UNIT = re.compile(
    r"year|decade|centur|month|week|day|\b(?:is|are)\s(?:only|just|now|already)\s\w+[.,;:!?]|\b(?:is|are)\s[\w-]+[.;]|,\snow\s[\w-]+,",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\d{4}\s?[–—-]\s?\d\d")


def check_durations(article: CheckedArticle) -> Iterator[Finding]:
    """Yield a finding for each length of time that the dates it belongs to do not allow."""
    for sentence in article.sentences:
        if not is_too_long(sentence) and _has_both(article, sentence) and not is_furniture(article, sentence):
            yield from _check(article, sentence)


def _has_both(article: CheckedArticle, sentence: Span) -> bool:
    """Tell whether the sentence may hold a length and a date, or go on about one."""
    text, start, end = article.text, sentence.start, sentence.end
    if not _UNIT.search(text, start, end):
        return False
    return bool(article.dates_in(sentence) or _YEARS.search(text, start, end) or text[start] in "IT")


def _check(article: CheckedArticle, sentence: Span) -> Iterator[Finding]:
    lengths = list(find_lengths(article.text, sentence.start, sentence.end))
    if is_supposed(article, sentence):
        stretches = [one for one in find_stretches(article, sentence) if is_aside(article, sentence, one)]
        yield from check_stated(article, sentence, lengths, stretches)
        return
    yield from check_ages(article, sentence)
    yield from check_standing(article, sentence, lengths)
    yield from check_standing_on(article, sentence, lengths)
    if lengths:
        yield from check_stated(article, sentence, lengths, find_stretches(article, sentence))
        yield from check_later(article, sentence, lengths)
        yield from check_after(article, sentence, lengths)
        yield from check_ago(article, sentence, lengths)
        yield from check_lived(article, sentence, lengths)
        yield from check_held(article, sentence, lengths)
        yield from check_waits(article, sentence, lengths)
